import type { EntityKind } from '../../ontology/ontology.js';
import type { Naming } from './naming.js';
import type { Unit } from './units.js';

/** What has been spoken of so far, for the words that stand for it. */
export interface Discourse {
  /** The organization or model that the whole text is about; null where none is named. */
  topic(kind: EntityKind): string | null;
  /** What a description of these kinds means at this point. */
  meant(kinds: readonly EntityKind[], blocked: ReadonlySet<string>): string | null;
  /** Takes notice of the names of a sentence that has been read. */
  saw(units: readonly Unit[], sources: ReadonlySet<string>): void;
}

/** A memory over the names of one text. Sources that are merely cited are not what "the company" means. */
export function createDiscourse(naming: Naming): Discourse {
  const frequency = new Map<string, number>();
  const rank = new Map<string, number>();
  naming.mentions.forEach(({ key }, index) => {
    frequency.set(key, (frequency.get(key) ?? 0) + 1);
    if (!rank.has(key)) rank.set(key, index);
  });
  const cited = new Set<string>();
  let recent: readonly string[] = [];
  const kindOf = (key: string) => naming.named.get(key)?.kind;
  const weight = (key: string) => (cited.has(key) ? 0 : (frequency.get(key) ?? 0) - (rank.get(key) ?? 0) / 1e6);
  const best = (keys: Iterable<string>): string | null =>
    [...keys].reduce<string | null>(
      (winner, key) => (winner === null || weight(key) > weight(winner) ? key : winner),
      null,
    );
  return {
    topic: (kind) => best([...frequency.keys()].filter((key) => kindOf(key) === kind)),
    meant(kinds, blocked) {
      const fits = (key: string) => kinds.includes(kindOf(key) ?? 'TOPIC') && !blocked.has(key);
      if (kinds.includes('ORGANIZATION')) return best([...frequency.keys()].filter(fits));
      return recent.find(fits) ?? best([...frequency.keys()].filter(fits));
    },
    saw(units, sources) {
      for (const source of sources) cited.add(source);
      const names = units.flatMap((unit) => (unit.type === 'name' ? [unit.key] : [])).reverse();
      recent = [...new Set([...names, ...recent])].slice(0, 30);
    },
  };
}
