import { type EntityKind, predicateRow } from '../../ontology/ontology.js';
import { fits, governor, listFrom, listUpTo } from './arguments.js';
import { anyPhraseAt, clauseAround } from './clauses.js';
import type { Frame, Language } from './language.js';
import type { Unit } from './units.js';

/** A frame found in a sentence, its slots filled with places of units; an empty slot is null. */
export interface Reading {
  readonly frame: Frame;
  /** Units of the cue. */
  readonly from: number;
  readonly to: number;
  readonly clause: { readonly from: number; readonly to: number };
  readonly subjects: readonly number[] | null;
  readonly objects: readonly number[] | null;
}

/** Every frame of the language that the sentence holds; a longer cue wins over a shorter one at the same place. */
export function readFrames(
  units: readonly Unit[],
  language: Language,
  skipped: ReadonlySet<number>,
): readonly Reading[] {
  const readings: Reading[] = [];
  let covered = 0;
  for (let at = 0; at < units.length; at += 1) {
    if (units[at]?.type !== 'word' || skipped.has(at)) continue;
    const matches = framesAt(units, at, language).filter(({ to }) => to > covered);
    const longest = Math.max(...matches.map(({ to }) => to), 0);
    for (const { frame, to } of matches) {
      if (to < longest && frame.predicate !== 'USES') continue;
      const reading = fill(units, frame, at, to, language, skipped);
      if (reading) {
        readings.push(reading);
        if (to - at > 1) covered = Math.max(covered, to);
      }
    }
  }
  return readings;
}

function framesAt(units: readonly Unit[], at: number, language: Language) {
  return framesFor(language, units[at]?.text ?? '').flatMap((frame) => {
    const to = anyPhraseAt(units, at, frame.cues, language);
    return to > at ? [{ frame, to }] : [];
  });
}

const BY_FIRST_WORD = new WeakMap<Language, ReadonlyMap<string, readonly Frame[]>>();

function framesFor(language: Language, word: string): readonly Frame[] {
  let index = BY_FIRST_WORD.get(language);
  if (!index) {
    const rows = new Map<string, Set<Frame>>();
    for (const frame of language.frames) {
      for (const cue of frame.cues) {
        const first = cue.split(' ')[0] ?? '';
        rows.set(first, (rows.get(first) ?? new Set()).add(frame));
      }
    }
    index = new Map([...rows].map(([first, frames]) => [first, [...frames]]));
    BY_FIRST_WORD.set(language, index);
  }
  return index.get(word) ?? [];
}

function fill(
  units: readonly Unit[],
  frame: Frame,
  from: number,
  to: number,
  language: Language,
  skipped: ReadonlySet<number>,
): Reading | null {
  const row = predicateRow(frame.predicate);
  const clause = clauseAround(units, from, language);
  const isFree = (at: number) => !skipped.has(at);
  const reading = { frame, from, to, clause };
  if ('value' in row) {
    const value = valueBehind(units, to, clause.to, row.value);
    if (value === null) return null;
    return { ...reading, subjects: left(units, from, clause.from, row.subject, language, isFree), objects: [value] };
  }
  const objectKinds = frame.objectKinds ?? row.object;
  if (frame.rule === 'put-into') {
    const objects = right(units, to, clause.to, objectKinds, language, isFree, null);
    const last = objects?.at(-1);
    if (!objects || last === undefined) return null;
    const subjects = right(units, last + 1, clause.to, row.subject, language, isFree, frame.under ?? null);
    return subjects && { ...reading, subjects, objects };
  }
  const subjectKinds = frame.subjectKinds ?? row.subject;
  const onRight = (kinds: readonly EntityKind[]) =>
    right(units, to, clause.to, kinds, language, isFree, frame.under ?? null);
  const onLeft = (kinds: readonly EntityKind[]) => left(units, from, clause.from, kinds, language, isFree);
  const subjects = frame.subject === 'LEFT' ? onLeft(subjectKinds) : onRight(subjectKinds);
  const objects = frame.object === 'LEFT' ? onLeft(objectKinds) : onRight(objectKinds);
  const certain = frame.subject === 'LEFT' ? objects : subjects;
  return certain && { ...reading, subjects, objects };
}

/** The value that a cue speaks of, within reach behind it. */
function valueBehind(units: readonly Unit[], from: number, to: number, type: string): number | null {
  for (let at = from; at < Math.min(to, from + 7); at += 1) {
    const unit = units[at];
    if (unit?.type === type || (type === 'text' && unit?.type === 'licence')) return at;
    if (unit?.type === 'mark' || unit?.type === 'name') return null;
  }
  return null;
}

/** The nearest fitting arguments behind a place: not those under a preposition that the frame does not take. */
function right(
  units: readonly Unit[],
  from: number,
  to: number,
  kinds: readonly EntityKind[],
  language: Language,
  isFree: (at: number) => boolean,
  under: readonly string[] | null,
): readonly number[] | null {
  let commas = 0;
  for (let at = from; at < to && at < from + 16; at += 1) {
    const unit = units[at];
    if (unit?.type === 'mark' && unit.text === ',') commas += 1;
    if (commas > 1) return null;
    if (!isFree(at) || !fits(unit, kinds)) {
      if (unit?.type === 'name' && !under && commas === 0 && at - from > 3) return null;
      continue;
    }
    const preposition = governor(units, at, language);
    if (under && preposition !== null && under.includes(preposition)) return listFrom(units, at, to, kinds, language);
    if (under) continue;
    const adjacent = units
      .slice(from, at)
      .every(
        (each) =>
          each.type !== 'word' ||
          language.determiners.has(each.text) ||
          each.text in language.kindNouns ||
          language.adverbs.has(each.text),
      );
    if (
      preposition === null ||
      language.determiners.has(preposition) ||
      adjacent ||
      language.genitives.has(preposition)
    )
      return listFrom(units, at, to, kinds, language);
    return null;
  }
  return null;
}

/** The arguments in front of a place that are its subject: the head of the clause before what hangs on it. */
function left(
  units: readonly Unit[],
  before: number,
  from: number,
  kinds: readonly EntityKind[],
  language: Language,
  isFree: (at: number) => boolean,
): readonly number[] | null {
  const candidates: number[] = [];
  for (let at = from; at < before; at += 1) if (isFree(at) && fits(units[at], kinds)) candidates.push(at);
  const under = (at: number) => governor(units, at, language);
  const bare = candidates.filter((at) => {
    const preposition = under(at);
    return preposition === null || language.determiners.has(preposition);
  });
  const ofSomething = candidates.filter((at) => language.genitives.has(under(at) ?? ''));
  // In "the release of X of Y" what hangs together is spoken of by its first name.
  const chosen = isApposed(units, bare.at(-1), before, language) ? bare[0] : (bare.at(-1) ?? ofSomething[0]);
  if (chosen === undefined) return null;
  return listUpTo(units, chosen, from, kinds, language).filter((at) => isFree(at));
}

/** Whether a noun of its own stands between a name and the cue behind a comma: "X uses Y, a choice influenced by Z" speaks of X. */
function isApposed(units: readonly Unit[], at: number | undefined, before: number, language: Language): boolean {
  if (at === undefined) return false;
  const comma = units.findIndex(
    (unit, index) => index > at && index < before && unit.type === 'mark' && unit.text === ',',
  );
  return (
    comma >= 0 && units.slice(comma + 1, before).some((unit) => unit.type === 'word' && language.designs.has(unit.text))
  );
}
