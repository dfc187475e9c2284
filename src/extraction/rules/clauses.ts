import type { Modality } from '../../ontology/ontology.js';
import type { Language } from './language.js';
import type { Unit } from './units.js';

/** Who a sentence is told from, and where the words that say so stand. */
export interface Attribution {
  readonly source: Extract<Unit, { type: 'name' }>;
  /** Units of the attribution, end excluded: no argument stands in them. */
  readonly from: number;
  readonly to: number;
}

/** Whether the words of a phrase stand at this place, with up to two adverbs where it has `~`. Answers the place behind it, or -1. */
export function phraseAt(
  units: readonly Unit[],
  at: number,
  phrase: readonly string[],
  adverbs: ReadonlySet<string>,
): number {
  let index = at;
  for (const word of phrase) {
    if (word === '~') {
      for (
        let skipped = 0;
        skipped < 3 && units[index]?.type !== 'mark' && units[index] && adverbs.has(units[index]?.text ?? '');
        skipped += 1
      )
        index += 1;
      continue;
    }
    const unit = units[index];
    if (unit?.type !== 'word' || unit.text !== word) return -1;
    index += 1;
  }
  return index;
}

const SPLIT = new Map<string, readonly string[]>();

/** The words of a phrase of a table. */
export function wordsOf(phrase: string): readonly string[] {
  const known = SPLIT.get(phrase);
  if (known) return known;
  const split = phrase.split(' ');
  SPLIT.set(phrase, split);
  return split;
}

/** The first of some phrases that stands at this place: the place behind it, or -1. */
export function anyPhraseAt(
  units: readonly Unit[],
  at: number,
  phrases: readonly string[],
  language: Language,
): number {
  let end = -1;
  for (const phrase of phrases) end = Math.max(end, phraseAt(units, at, wordsOf(phrase), language.adverbs));
  return end;
}

/** Attributions of a sentence: "according to X", "X reported". */
export function attributionsOf(units: readonly Unit[], language: Language): readonly Attribution[] {
  const found: Attribution[] = [];
  units.forEach((unit, index) => {
    if (unit.type !== 'name' || (unit.kind !== 'ORGANIZATION' && unit.kind !== 'PERSON')) return;
    for (let start = index - 1; start >= Math.max(0, index - 5); start -= 1) {
      const end = anyPhraseAt(units, start, language.sourceBefore, language);
      if (
        end >= 0 &&
        end <= index &&
        units.slice(end, index).every((each) => each.type === 'word' && language.determiners.has(each.text))
      ) {
        found.push({ source: unit, from: start, to: index + 1 });
        return;
      }
    }
    const next = units[index + 1];
    const verb = next?.type === 'word' && language.sourceAfter.includes(next.text) ? index + 2 : -1;
    if (verb < 0) return;
    const behind = units[verb];
    const isReport = behind === undefined || behind.type === 'mark' || /^(?:that|que|de)$/.test(behind.text);
    if (isReport)
      found.push({ source: unit, from: index, to: behind && /^(?:that|que)$/.test(behind.text) ? verb + 1 : verb });
  });
  return found;
}

/** The modality that the words of a clause give it, up to `to` and a little behind it. */
export function modalityOf(units: readonly Unit[], from: number, to: number, language: Language): Modality {
  for (const { modality, phrases } of language.modality) {
    for (let at = from; at < to; at += 1) {
      if (units[at]?.type !== 'word') continue;
      if (anyPhraseAt(units, at, phrases, language) >= 0) return modality;
    }
  }
  return 'ASSERTED';
}

/** Where the clause around a place begins and ends: marks of the sentence and words that open another clause. */
export function clauseAround(
  units: readonly Unit[],
  at: number,
  language: Language,
): { readonly from: number; readonly to: number } {
  const isEnd = (unit: Unit) =>
    (unit.type === 'mark' && /^[;:–—()]$/.test(unit.text)) ||
    (unit.type === 'word' && language.boundaries.has(unit.text));
  let from = at;
  while (from > 0 && units[from - 1] && !isEnd(units[from - 1] as Unit)) from -= 1;
  let to = at;
  while (to < units.length && units[to] && !(to > at && isEnd(units[to] as Unit))) to += 1;
  return { from, to };
}
