import type { Extraction } from '../../src/extraction/extractor.js';
import { nameTokens } from '../../src/graph/names.js';
import { isSymmetric, isValuePredicate, PREDICATE_NAMES, type Predicate } from '../../src/ontology/ontology.js';
import type { SentenceRow } from './sentenceRows.js';

/** A relation of a sentence, its ends as the sentence writes them. */
export interface SentenceRelation {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
}

/** What became of the relations of a sentence. Values, modality and attribution are not judged here. */
export interface SentenceJudgement {
  readonly found: readonly SentenceRelation[];
  readonly missed: readonly SentenceRelation[];
  readonly wrong: readonly SentenceRelation[];
}

/** Predicates between two entities: those that tables of sentences label. */
const PREDICATES = PREDICATE_NAMES.filter((predicate) => !isValuePredicate(predicate));

/**
 * The relation that a row writes.
 *
 * @throws Error for words that hold no predicate of the ontology, or several
 */
export function relationOf(claim: string): SentenceRelation {
  const [predicate, ...others] = PREDICATES.filter((each) => claim.includes(` ${each} `));
  if (predicate === undefined || others.length > 0) throw new Error(`"${claim}" is no SUBJECT PREDICATE OBJECT.`);
  const [subject = '', object = ''] = claim.split(` ${predicate} `);
  return { subject, predicate, object };
}

/** Compares what was extracted from a sentence with what a table says of it. A relation that is extracted twice counts once. */
export function judgeSentence({ text, claims }: SentenceRow, extraction: Extraction): SentenceJudgement {
  const labelled = claims.map(relationOf);
  const names = new Map(
    extraction.entities.map(({ key, name, mentions }) => [
      key,
      [name, ...mentions.map(({ start, end }) => text.slice(start, end))].map(nameTokens),
    ]),
  );
  const means = (key: string, name: string) => names.get(key)?.some((each) => isSame(each, nameTokens(name))) ?? false;
  const found = new Set<SentenceRelation>();
  const wrong = new Map<string, SentenceRelation>();
  for (const { subject, predicate, object } of extraction.claims) {
    if (object === null) continue;
    const says = (each: SentenceRelation, one: string, other: string) =>
      each.predicate === predicate && means(one, each.subject) && means(other, each.object);
    const met = labelled.find(
      (each) => says(each, subject, object) || (isSymmetric(predicate) && says(each, object, subject)),
    );
    if (met) found.add(met);
    else {
      const told = { subject: nameOf(extraction, subject), predicate, object: nameOf(extraction, object) };
      wrong.set(Object.values(told).join(' '), told);
    }
  }
  return { found: [...found], missed: labelled.filter((each) => !found.has(each)), wrong: [...wrong.values()] };
}

/** "Zeta Labs" and "Zeta Labs Inc.": the one name's words stand within the other's. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  return long.some((_, at) => short.every((word, index) => long[at + index] === word));
}

function nameOf({ entities }: Extraction, key: string): string {
  return entities.find((entity) => entity.key === key)?.name ?? key;
}
