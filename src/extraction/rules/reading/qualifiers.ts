import type { Qualifiers } from '../../../graph/claim.js';
import type { Money } from '../../../graph/money.js';
import type { TimeSpan } from '../../../graph/partialDate.js';
import type { Predicate } from '../../../ontology/ontology.js';
import type { Node, Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext } from './context.js';

/** Predicates that carry a sum. */
const WITH_AMOUNT: ReadonlySet<Predicate> = new Set(['INVESTS_IN', 'ACQUIRES']);

/** The sum that a phrase gives: its own, or that of what stands under its "of": "a round of funding of $5bn". */
export function moneyOf(phrase: Phrase | null): Phrase['money'] {
  if (phrase === null) return null;
  const { of } = phrase;
  const isField = of !== null && of.money === null && of.name === null && !of.hasDeterminer && !of.definite;
  return phrase.money ?? of?.money ?? (isField ? (of?.of?.money ?? null) : null);
}

/** The sum that belongs to a verb: of its object, else under a preposition, else of its subject. */
export function moneyAround(roles: Roles): Money | null {
  const phrases = [roles.patient, ...[...roles.under.values()].flat()];
  for (const phrase of phrases) {
    const money = moneyOf(phrase);
    if (money) return money.money;
  }
  return null;
}

/** A phrase that is a sum and nothing else; null for others. */
export function bareSum(node: Node | undefined): Phrase | null {
  return node?.type === 'phrase' && node.money !== null && node.noun === null && node.name === null ? node : null;
}

/** "For a price [between two and three billion]": a sum that stands by itself right behind what the verb governs. */
function moneyBehind(roles: Roles, { clause: { nodes } }: ClauseContext): Money | null {
  for (const phrase of [...roles.under.values()].flat()) {
    const next = nodes[nodes.indexOf(phrase) + 1];
    const sum = phrase.name === null ? bareSum(next) : null;
    if (sum?.money) return sum.money.money;
  }
  return null;
}

/** The time that a verb's clause gives: behind the verb before the next verb, else in front of it. */
export function timeAround(at: number, context: ClauseContext): TimeSpan | null {
  const { nodes } = context.clause;
  const { units } = context;
  const timeAt = (index: number): TimeSpan | null => {
    const unit = units[nodes[index]?.from ?? -1];
    return nodes[index]?.type === 'time' && unit?.type === 'time' ? unit.time : null;
  };
  for (let index = at + 1; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === 'verb' || node?.type === 'break' || node?.type === 'subordinator') break;
    // "Raised $5bn at a valuation of $9bn, up from $2bn in 2023": what stands apart has a time of its own.
    const [next, place] = [nodes[index + 1], nodes[index + 2]];
    const isApart = node?.type === 'comma' && next?.type === 'adverb' && place?.type === 'preposition';
    if (isApart) break;
    const time = timeAt(index);
    if (time) return time;
  }
  // "This week it was X, founded by Y": a participle that describes takes no time from in front of its noun.
  const verb = nodes[at];
  if (verb?.type === 'verb' && verb.form === 'PARTICIPLE' && !verb.passive && nodes[at - 1]?.type !== 'time' && at > 0)
    return null;
  for (let index = at - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'break' || node?.type === 'subordinator') break;
    if (
      node?.type === 'verb' &&
      index < at - 1 &&
      nodes.slice(index + 1, at).some((each) => each.type === 'comma' || each.type === 'conjunction')
    )
      break;
    const time = timeAt(index);
    if (time) return time;
  }
  return null;
}

/** What narrows a claim that a verb makes. */
export function qualifiersOf(
  predicate: Predicate,
  roles: Roles,
  context: ClauseContext,
  extra: Qualifiers = {},
): Qualifiers {
  const amount = WITH_AMOUNT.has(predicate) ? (moneyAround(roles) ?? moneyBehind(roles, context)) : null;
  const time = TIMELESS.has(predicate) ? null : timeAround(roles.at, context);
  return { ...(amount && { amount }), ...(time && { time }), ...extra };
}

/** A day in the same clause is that of the release, not of the model's size. */
const TIMELESS: ReadonlySet<Predicate> = new Set(['HAS_PARAMETERS']);

/** A state that is over; the text does not say since when. */
export const ENDED: TimeSpan = { from: null, to: { value: '', precision: 'UNKNOWN' }, text: null };
