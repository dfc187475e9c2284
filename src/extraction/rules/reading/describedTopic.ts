import type { EntityKind } from '../../../ontology/ontology.js';
import type { Phrase } from '../syntax/nodes.js';
import type { ClauseContext, Filler } from './context.js';

/** How sure a topic is that no table knows. */
const SURE = 0.8;
/** A longer phrase is no topic but a story of its own. */
const MOST_UNITS = 7;
/**
 * "Handwritten invoices", "le chant en plusieurs langues": the topic that a phrase without a name speaks of, where nothing but topics and techniques fit.
 * Null for phrases that point at something said before, at people or companies, and for those that say too little.
 */
export function describedTopic(phrase: Phrase, kinds: readonly EntityKind[], context: ClauseContext): Filler | null {
  if (kinds.length === 0 || kinds.some((kind) => kind !== 'TOPIC' && kind !== 'TECHNIQUE')) return null;
  const { language, units } = context;
  const { noun, determiner } = phrase;
  if (noun === null || phrase.name !== null || phrase.possessed !== null || phrase.possessor !== null) return null;
  if (phrase.money || phrase.parameters || phrase.licence || determiner === 'these' || language.emptyNouns.has(noun))
    return null;
  const told = language.kindNouns.get(noun);
  const isActor = told !== undefined && told !== 'TOPIC' && told !== 'TECHNIQUE';
  if (isActor || language.relationNouns.has(noun) || language.roleWords.has(noun)) return null;
  if (language.valuationNouns.has(noun) || language.revenueNouns.has(noun)) return null;
  if (isBehindNoun(phrase, context)) return null;
  let to = phrase.to;
  for (let of = phrase.of; of !== null; of = of.of) to = Math.max(to, of.to);
  let from = phrase.from;
  while (from < to && isDeterminer(units[from], language)) from += 1;
  // "Contas compridas": the tagger takes many an adjective behind its noun for a participle.
  while (!language.compounds && !language.capitalNouns && isTagged(units[to], /^(?:ADJ|PARTICIPLE)$/)) to += 1;
  to = withPlace(to, context);
  const [first, last] = [units[from], units[to - 1]];
  if (!first || !last || to - from > MOST_UNITS) return null;
  const inside = units.slice(from, to);
  if (inside.some((unit) => unit.type !== 'word' && unit.type !== 'preposition')) return null;
  if (inside.every((unit) => unit.type !== 'word' || !/^(?:NOUN|PROPN|ADJ|X|GERUND)$/.test(unit.tag))) return null;
  const name = inside.map((unit) => (unit.type === 'word' ? (unit.surface ?? unit.text) : unit.text)).join(' ');
  if (name.length < 3) return null;
  const span = { start: first.span.start, end: last.span.end };
  return { key: context.describe(name.replace(/(['’]) /g, '$1'), 'TOPIC', span), span, sure: SURE };
}

/** "One deadline in every fifty": what hangs on the noun in front by its preposition is no topic of its own. */
function isBehindNoun({ from }: Phrase, { units, language }: ClauseContext): boolean {
  const [before, preposition] = [units[from - 2], units[from - 1]];
  return isPreposition(preposition, language) && before?.type === 'word' && before.tag === 'NOUN';
}

/** "Le chant en plusieurs langues": where the topic ends that goes on under "in" to the end of the sentence or a mark. */
function withPlace(to: number, { units, language }: ClauseContext): number {
  if (!isPreposition(units[to], language) || !/^(?:in|en|em|dans)$/.test(units[to]?.text ?? '')) return to;
  let end = to + 1;
  while (isTagged(units[end], /^(?:NOUN|ADJ|DET)$/)) end += 1;
  const next = units[end];
  return end > to + 1 && (next === undefined || next.type === 'mark') ? end : to;
}

function isPreposition(unit: ClauseContext['units'][number] | undefined, language: ClauseContext['language']): boolean {
  return unit?.type === 'preposition' || (unit?.type === 'word' && language.prepositions.has(unit.text));
}

function isTagged(unit: ClauseContext['units'][number] | undefined, tags: RegExp): boolean {
  return unit?.type === 'word' && tags.test(unit.tag);
}

function isDeterminer(unit: ClauseContext['units'][number] | undefined, language: ClauseContext['language']): boolean {
  return unit?.type === 'word' && (unit.tag === 'DET' || language.determiners.has(unit.text));
}
