import type { EntityKind } from '../../../ontology/ontology.js';
import type { Slot } from '../language.js';
import type { ReadClause } from '../reading/readSentence.js';
import { membersOf, type Phrase } from '../syntax/nodes.js';
import { phraseText } from './nodeText.js';

/** Why a slot is not filled by the phrases that stand in it; empty where it is, or may be by whoever the text speaks of. */
export function slotProblem(
  end: 'subject' | 'object',
  slot: Slot,
  phrases: readonly Phrase[],
  kinds: readonly EntityKind[],
  context: ReadClause['context'],
): string {
  if (phrases.length === 0) return `nothing stands in ${slotName(slot)} for the ${end}`;
  const fillers = phrases.flatMap(membersOf);
  if (fillers.some((phrase) => fits(phrase, kinds, context))) return '';
  const seen = fillers.map((phrase) => {
    if (!phrase.name) return `${phraseText(phrase)} names nobody`;
    return `${phrase.name.text} is ${context.kindOf(phrase.name.key) ?? 'of an open kind'}`;
  });
  return `the ${end} must be ${kinds.join(' or ')}, and ${seen.join(', ')}`;
}

function fits(phrase: Phrase, kinds: readonly EntityKind[], { kindOf }: ReadClause['context']): boolean {
  const kind = phrase.name && kindOf(phrase.name.key);
  return kind !== null && kinds.includes(kind);
}

/** What a slot is called in an explanation. */
export function slotName(slot: Slot): string {
  return typeof slot === 'string'
    ? `the ${slot}'s place`
    : `the place under ${slot.map((word) => `"${word}"`).join(' or ')}`;
}
