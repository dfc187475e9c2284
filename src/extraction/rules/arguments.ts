import type { EntityKind } from '../../ontology/ontology.js';
import type { Language } from './language.js';
import type { Unit } from './units.js';

/** A unit that may fill a slot, with what stands in front of it. */
export type Argument = Extract<Unit, { type: 'name' | 'anaphor' | 'undertaking' }>;

/** The preposition under which an argument stands; null for none. Determiners and nouns of kind ("the startup X") are looked through. */
export function governor(units: readonly Unit[], at: number, language: Language): string | null {
  for (let index = at - 1; index >= 0 && index >= at - 6; index -= 1) {
    const unit = units[index];
    if (unit?.type === 'mark' && /^["“”«»'‘’]$/.test(unit.text)) continue;
    if (unit?.type !== 'word') return null;
    if (language.genitives.has(unit.text) || language.prepositions.has(unit.text)) return unit.text;
    if (!language.determiners.has(unit.text) && !(unit.text in language.kindNouns)) return null;
  }
  return null;
}

/** Whether a unit may fill a slot of these kinds. */
export function fits(unit: Unit | undefined, kinds: readonly EntityKind[]): unit is Argument {
  if (unit?.type === 'name') return kinds.includes(unit.kind);
  if (unit?.type === 'anaphor') return unit.kinds.some((kind) => kinds.includes(kind));
  return unit?.type === 'undertaking' && kinds.includes('PROJECT');
}

/** The members of the list that begins at an argument: "A, B and the company C". */
export function listFrom(
  units: readonly Unit[],
  at: number,
  to: number,
  kinds: readonly EntityKind[],
  language: Language,
): readonly number[] {
  const members = [at];
  let closed = false;
  let index = at + 1;
  for (;;) {
    let next = index;
    let joined = false;
    let conjoined = false;
    while (next < to) {
      const unit = units[next];
      if (unit?.type === 'mark' && /^[,()"“”«»'‘’]$/.test(unit.text)) joined ||= unit.text === ',';
      else if (unit?.type === 'word' && language.conjunctions.has(unit.text)) {
        joined = true;
        conjoined = true;
      } else if (
        !(
          unit?.type === 'word' &&
          joined &&
          (language.determiners.has(unit.text) || unit.text in language.kindNouns || language.genitives.has(unit.text))
        )
      )
        break;
      next += 1;
    }
    if (!joined || closed || next >= to || !fits(units[next], kinds)) {
      // A list whose last member is nothing that we know is still a list.
      return closed || conjoined ? members : [at];
    }
    closed = conjoined;
    members.push(next);
    index = next + 1;
  }
}

/** The list that ends at an argument, in the order of the text. */
export function listUpTo(
  units: readonly Unit[],
  at: number,
  from: number,
  kinds: readonly EntityKind[],
  language: Language,
): readonly number[] {
  for (let start = from; start < at; start += 1) {
    if (!fits(units[start], kinds)) continue;
    const members = listFrom(units, start, at + 1, kinds, language);
    if (members.at(-1) === at && members.length > 1) {
      const hasConjunction = units
        .slice(start, at)
        .some(
          (unit) => unit.type === 'word' && language.conjunctions.has(unit.text) && !/^(?:as|como)$/.test(unit.text),
        );
      if (hasConjunction) return members;
    }
  }
  return [at];
}
