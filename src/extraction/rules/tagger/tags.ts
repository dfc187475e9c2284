/**
 * Word classes: the universal part-of-speech tags, with verbs told apart by their form.
 *
 * @see https://universaldependencies.org/u/pos/
 */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'FINITE',
  'INFINITIVE',
  'GERUND',
  'PARTICIPLE',
  'X',
] as const;

/** Word class of a token. `FINITE`, `INFINITIVE`, `GERUND` and `PARTICIPLE` are verbs. */
export type Tag = (typeof TAGS)[number];

const VERBS: ReadonlySet<Tag> = new Set(['FINITE', 'INFINITIVE', 'GERUND', 'PARTICIPLE']);

/** Whether a word class is a form of a full verb. */
export function isVerbTag(tag: Tag): boolean {
  return VERBS.has(tag);
}
