import type { Language, VerbFrame } from '../language.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { Filler } from './context.js';
import { moneyOf } from './qualifiers.js';

/** "Raised $5bn from A and B": whether the sum is that of the round and nobody's own. */
export function isSharedSum(frame: VerbFrame, roles: Roles, subjects: readonly Filler[], language: Language): boolean {
  if (frame.predicate !== 'INVESTS_IN') return false;
  const isFromSeveral = typeof frame.subject !== 'string' && subjects.length > 1;
  return isLed(frame, roles) || isFromSeveral || isSumOfRound(roles, language);
}

/** Canonical prepositions of whoever leads a round, or takes part in it with others. */
const LEADS = ['führung', 'beteiligung', 'houlette', 'participation'];

/** "Raised $5bn in a round under X": the sum is that of the round and not of whoever leads it. */
function isLed({ subject }: VerbFrame, { under }: Roles): boolean {
  return typeof subject !== 'string' && LEADS.some((word) => subject.includes(word) && under.has(word));
}

/** "Backed X in a round of $5bn": the sum is that of the round. */
function isSumOfRound({ patient, under }: Roles, { roundNouns }: Language): boolean {
  if (moneyOf(patient)) return false;
  const sum = [...under.values()].flat().find((phrase) => moneyOf(phrase));
  return sum?.nouns.some((noun) => roundNouns.has(noun)) ?? false;
}
