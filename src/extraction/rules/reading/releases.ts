import { normalName } from '../../../graph/names.js';
import type { Span } from '../../../graph/span.js';
import type { Named } from '../naming/named.js';
import type { KindOf } from '../syntax/clause.js';
import type { Filler, Reading } from './context.js';

/** A release of which the clause does not say whose it is: "Bruma 7 was unveiled in April". */
export interface OpenRelease extends Omit<Reading, 'subject' | 'object'> {
  readonly object: Filler;
}

/** An open release with the sentence that tells of it. */
export type PlacedRelease = OpenRelease & { readonly sentence: Span; readonly sources: readonly string[] };

type Told = Pick<Reading, 'predicate' | 'subject' | 'object'>;

/** How sure it is that whoever makes a model, or others of its family, releases it. */
const SURE = 0.85;

/**
 * Gives open releases whoever made them: by what the text says elsewhere of that model or of others of its family, or by its name
 * ("DeepSeek-V3"). Others are left out.
 */
export function releasesOf(
  open: readonly PlacedRelease[],
  readings: readonly Told[],
  named: ReadonlyMap<string, Named>,
  kindOf: KindOf,
): readonly (Reading & Pick<PlacedRelease, 'sentence' | 'sources'>)[] {
  const makers = new Map<string, Set<string>>();
  const made = (key: string, maker: string) => makers.set(key, (makers.get(key) ?? new Set()).add(maker));
  const released = new Set<string>();
  for (const { predicate, subject, object } of readings) {
    if (object === null || (predicate !== 'DEVELOPS' && predicate !== 'RELEASES')) continue;
    if (kindOf(subject.key) !== 'ORGANIZATION') continue;
    if (predicate === 'RELEASES') released.add(object.key);
    made(object.key, subject.key);
    made(stemOf(named.get(object.key)), subject.key);
  }
  for (const thing of named.values()) if (thing.kind === 'ORGANIZATION') made(stemOf(thing), thing.key);
  const only = (key: string): string | null => {
    const [first, ...others] = makers.get(key) ?? [];
    return others.length === 0 ? (first ?? null) : null;
  };
  return open.flatMap((release) => {
    const { object } = release;
    const thing = named.get(object.key);
    if (released.has(object.key) || !thing) return [];
    const key = only(object.key) ?? only(stemOf(thing));
    if (key === null) return [];
    const subject: Filler = { key, span: object.span, sure: SURE };
    return [{ ...release, subject }];
  });
}

/** What the names of a family begin with: "DeepSeek" of "DeepSeek-V3", "Bruma" of "Bruma 7". */
function stemOf(thing: Named | undefined): string {
  const [first = ''] = normalName(thing?.name ?? '').split(/[\s\d-]/u);
  return `stem ${first === '' ? (thing?.key ?? '') : first}`;
}
