import type { ArticleDraft } from '../../graph/article.js';
import { normalName } from '../../graph/names.js';
import type { EntityKind } from '../../ontology/ontology.js';
import type { Naming } from './naming/named.js';
import type { KindOf } from './syntax/join.js';

/** What has been spoken of so far, for the words that stand for it. */
export interface Discourse {
  /** What the whole text is about, of these kinds; null where nothing of them is named. */
  topic(kinds: readonly EntityKind[], blocked?: ReadonlySet<string>): string | null;
  /** What a description or pronoun of these kinds means at this point. */
  meant(kinds: readonly EntityKind[], blocked?: ReadonlySet<string>): string | null;
  /** Whoever publishes the text, where the text names it. */
  publisher(): string | null;
  /** Who raised money last, for what is said of "the round". */
  raiser(): string | null;
  /** Takes notice of a sentence that has been read. */
  saw(sentence: SentenceMemory): void;
}

/** What is remembered of a sentence. */
export interface SentenceMemory {
  /** Whom its verbs speak of, in the order of the text. */
  readonly subjects: readonly string[];
  /** Everything it names. */
  readonly names: readonly string[];
  /** Whom it cites. */
  readonly sources: readonly string[];
  readonly raiser: string | null;
}

/** How many sentences back a pronoun reaches. */
const REACH = 3;

/** A memory over the names of one text. Those who are merely cited are not whom "the company" means. */
export function createDiscourse(
  naming: Naming,
  kindOf: KindOf,
  { title, publisher }: Pick<ArticleDraft, 'title' | 'publisher'>,
): Discourse {
  const weights = new Map<string, number>();
  const normalTitle = ` ${normalName(title)} `;
  naming.mentions.forEach(({ key, sentence }) => {
    const early = sentence < 2 ? 0.6 : 0;
    weights.set(key, (weights.get(key) ?? 0) + 1 + early);
  });
  for (const { key, name } of naming.named.values()) {
    if (normalTitle.includes(` ${normalName(name)} `)) weights.set(key, (weights.get(key) ?? 0) + 2.5);
  }
  const normalPublisher = ` ${normalName(publisher ?? '')} `;
  const publishing =
    [...naming.named.values()].find(
      ({ key, name }) => kindOf(key) === 'ORGANIZATION' && normalPublisher.includes(` ${normalName(name)} `),
    )?.key ?? null;
  const cited = new Map<string, number>();
  const recent: SentenceMemory[] = [];
  let lastRaiser: string | null = null;
  const fits = (key: string, kinds: readonly EntityKind[], blocked: ReadonlySet<string> | undefined): boolean => {
    const kind = kindOf(key);
    return kind !== null && kinds.includes(kind) && !blocked?.has(key);
  };
  const topic: Discourse['topic'] = (kinds, blocked) => {
    let best: string | null = null;
    let most = 0;
    for (const [key, weight] of weights) {
      const counted = weight - (cited.get(key) ?? 0);
      if (counted > most && fits(key, kinds, blocked)) {
        best = key;
        most = counted;
      }
    }
    return best;
  };
  return {
    topic,
    meant(kinds, blocked) {
      const sentences = recent.slice(-REACH).reverse();
      for (const { subjects, sources } of sentences) {
        const subject = subjects.findLast((key) => fits(key, kinds, blocked) && !sources.includes(key));
        if (subject !== undefined) return subject;
      }
      if (kinds.includes('ORGANIZATION')) {
        const organization = topic(['ORGANIZATION'], blocked);
        if (organization !== null) return organization;
      }
      for (const { names } of sentences) {
        const name = names.findLast((key) => fits(key, kinds, blocked));
        if (name !== undefined) return name;
      }
      return topic(kinds, blocked);
    },
    publisher: () => publishing,
    raiser: () => lastRaiser,
    saw(sentence) {
      for (const source of sentence.sources) cited.set(source, (cited.get(source) ?? 0) + 1);
      recent.push(sentence);
      if (sentence.raiser !== null) lastRaiser = sentence.raiser;
    },
  };
}
