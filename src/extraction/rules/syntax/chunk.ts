import type { Language } from '../language.js';
import type { Unit } from '../units.js';
import { hangAttributes } from './attributes.js';
import { withDatives } from './datives.js';
import type { Node, Phrase, VerbGroup } from './nodes.js';
import { phraseAt } from './nounPhrase.js';
import { settleForms } from './settleForms.js';
import { verbAt } from './verbGroup.js';

/** Cuts the units of a sentence into phrases, verbs and what stands between them. Quotation marks fall away. */
export function chunk(units: readonly Unit[], language: Language): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (!unit) break;
    const verb = verbAt(units, at, language);
    if (verb) {
      const { objects, subjects } = pronounsWithin(verb, units, language);
      nodes.push(...objects, verb, ...subjects);
      at = verb.to;
      continue;
    }
    const relative = language.bracket ? relativeAt(unit, units[at + 1], at, nodes, language) : null;
    if (relative) {
      nodes.push(relative);
      at = relative.to;
      continue;
    }
    const phrase = phraseAt(units, at, language);
    if (phrase) {
      nodes.push(phrase);
      at = phrase.to;
      continue;
    }
    const single = singleAt(unit, at, language, withoutBracket(nodes).slice(-5), units[at + 1]);
    if (single) nodes.push(single);
    at += 1;
  }
  return hangAttributes(
    settleForms(joinCorrelatives(settleThan(withDatives(nodes, units, language), units, language), language), language),
    language,
  );
}

/** "Mais rápido que X": what follows a comparative is what is compared, and no clause. */
function settleThan(nodes: readonly Node[], units: readonly Unit[], { comparatives }: Language): readonly Node[] {
  if (comparatives.size === 0) return nodes;
  return nodes.map((node, at): Node => {
    if (node.type !== 'relative' && node.type !== 'subordinator') return node;
    const [compared, behind] = [nodes[at + 1], nodes[at + 2]];
    const isClause = compared?.type !== 'phrase' || compared.name === null || behind?.type === 'verb';
    const isCompared = units
      .slice(Math.max(0, node.from - 4), node.from)
      .some((unit) => unit.type === 'word' && comparatives.has(unit.text));
    if (isClause || !isCompared) return node;
    return { type: 'preposition', word: node.text.toLowerCase(), from: node.from, to: node.to };
  });
}

/** "Tanto A quanto B": a list of two, whose first word goes. */
function joinCorrelatives(nodes: readonly Node[], { correlatives }: Language): readonly Node[] {
  const joined = [...nodes];
  for (let at = 0; at < joined.length; at += 1) {
    const opening = joined[at];
    const closings = opening?.type === 'adverb' ? correlatives.get(opening.text) : undefined;
    if (!closings) continue;
    const end = joined.findIndex((node, index) => index > at && (node.type === 'break' || node.type === 'verb'));
    const closing = joined.findIndex((node, index) => {
      const text = node.type === 'preposition' ? node.word : 'text' in node ? node.text : '';
      return index > at && (end < 0 || index < end) && closings.has(text.toLowerCase());
    });
    const second = joined[closing];
    if (closing < 0 || !second) continue;
    joined[closing] = {
      type: 'conjunction',
      text: opening?.type === 'adverb' ? opening.text : '',
      from: second.from,
      to: second.to,
    };
    joined.splice(at, 1);
  }
  return joined;
}

/**
 * Pronouns between the verbs of one group: "pourrait la valoriser" has its object there, ", a-t-il déclaré" whoever speaks. Only where a
 * language has such objects.
 */
function pronounsWithin(
  verb: VerbGroup,
  units: readonly Unit[],
  language: Language,
): { readonly objects: readonly Phrase[]; readonly subjects: readonly Phrase[] } {
  const objects: Phrase[] = [];
  const subjects: Phrase[] = [];
  if (language.objectClitics.size === 0) return { objects, subjects };
  for (let at = verb.from + 1; at < verb.to - 1; at += 1) {
    const unit = units[at];
    if (unit?.type !== 'word' || unit.tag !== 'PRON') continue;
    const phrase = phraseAt(units, at, language);
    if (!phrase || phrase.pronoun === null) continue;
    if (phrase.isClitic) objects.push(phrase);
    else if (language.sayingVerbs.has(verb.main)) subjects.push(phrase);
  }
  return { objects, subjects };
}

/** "A round of $5bn (€4bn) that values": what stands in front of a bracket. */
function withoutBracket(nodes: readonly Node[]): readonly Node[] {
  if (nodes.at(-1)?.type !== 'close') return nodes;
  const open = nodes.findLastIndex(({ type }) => type === 'open');
  return open > 0 ? nodes.slice(0, open) : nodes;
}

/** ", das …", ", mit dem …": where a comma opens every relative clause, the pronoun behind it, a preposition between them or not. */
function relativeAt(
  unit: Unit,
  next: Unit | undefined,
  at: number,
  nodes: readonly Node[],
  language: Language,
): Node | null {
  if (unit.type !== 'word' || !language.relatives.has(unit.text)) return null;
  const mayBeNoun = next?.type !== 'word' || !/^(?:NUM|DET|PRON|ADP|ADV)$/.test(next.tag);
  if (unit.tag === 'DET' && mayBeNoun && !language.relativePossessives.has(unit.text)) return null;
  const before = nodes.at(-1)?.type === 'preposition' ? nodes.at(-2) : nodes.at(-1);
  return before?.type === 'comma' ? { type: 'relative', text: unit.text, from: at, to: at + 1 } : null;
}

function singleAt(
  unit: Unit,
  at: number,
  language: Language,
  before: readonly Node[],
  next: Unit | undefined,
): Node | null {
  const previous = before.at(-1);
  const place = { text: unit.text, from: at, to: at + 1 };
  if (unit.type === 'mark') {
    // "Getty Images' lawsuit".
    const isOwned =
      /^['’]$/.test(unit.text) &&
      previous?.type === 'phrase' &&
      previous.name !== null &&
      /s$/i.test(previous.name.text);
    if (isOwned && language.compounds && !language.bracket && isOwnersMark(unit, previous.name?.span.end, next))
      return { type: 'possessive', ...place };
    if (/^["“”«»'‘’*_]$/.test(unit.text)) return null;
    if (/^[([]$/.test(unit.text)) return { type: 'open', ...place };
    if (/^[)\]]$/.test(unit.text)) return { type: 'close', ...place };
    if (/^(?:[,–—]|--+)$/.test(unit.text)) return { type: 'comma', ...place };
    // "X - which raised $5m -": an English or German hyphen between spaces is a dash.
    const opensDash = language.compounds || language.bracket !== null;
    const isDash = unit.text === '-' && opensDash && next !== undefined && next.span.start > unit.span.end;
    if (isDash && next.type !== 'money') return { type: 'comma', ...place };
    if (unit.text === '&') return { type: 'conjunction', ...place };
    if (unit.text === '/') return { type: 'conjunction', ...place };
    if (unit.text === '.' && isAbbreviation(unit, next)) return null;
    // "X v. Y".
    if (unit.text === '.' && previous?.type === 'preposition' && /^vs?$/.test(previous.word)) return null;
    return /^[;:.!?…|]$/.test(unit.text) ? { type: 'break', ...place } : null;
  }
  if (unit.type === 'time') return { type: 'time', ...place };
  if (unit.type === 'introducer') {
    // "Como código aberto" says what it is published as, not what it is like.
    const word = unit.text.toLowerCase();
    if (next?.type === 'licence') return { type: 'preposition', word, from: at, to: at + 1 };
    // "Trabalhou como diretor", "contratou X como diretora": a post and no example.
    const isBehindName = previous?.type === 'phrase' && previous.name !== null;
    const isPost = language.postPrepositions.has(word) && (previous?.type === 'verb' || isBehindName);
    if (isPost && next?.type === 'word') return { type: 'preposition', word, from: at, to: at + 1 };
    return { type: 'introducer', ...place };
  }
  if (unit.type === 'preposition') {
    if (language.conjunctions.has(unit.word)) return { type: 'conjunction', ...place };
    return { type: 'preposition', word: unit.word, from: at, to: at + 1 };
  }
  if (unit.type === 'source') return { type: 'source', ...place };
  if (unit.type !== 'word') return null;
  const { text, tag } = unit;
  // "The New York Times' lawsuit".
  const isPlural = text === "'" && tag === 'PART' && previous?.type === 'phrase' && previous.name !== null;
  if (text === "'s" || isPlural) return { type: 'possessive', ...place };
  if (/^-\p{Ll}/u.test(text)) return { type: isPronounTail(text) ? 'adverb' : 'tail', ...place };
  if (language.relativePossessives.has(text)) return { type: 'relative', ...place };
  if (!language.bracket && language.relatives.has(text) && isUnderPreposition(before))
    return { type: 'relative', ...place };
  const isBehindPhrase = previous?.type === 'phrase' || previous?.type === 'comma';
  if (!language.bracket && language.relatives.has(text) && isBehindPhrase && tag !== 'DET') {
    const behind = before.slice(0, -1).findLast((each) => each.type !== 'adverb');
    const isBehindNoun = previous.type === 'phrase' || behind?.type === 'phrase';
    return { type: tag === 'SCONJ' && !isBehindNoun ? 'subordinator' : 'relative', ...place };
  }
  const isReflexive = tag === 'PRON' && language.complementizers.has(text) && !language.relatives.has(text);
  // "Als Chefin": where a comma opens every clause, what stands behind no comma opens none.
  const isWithin = previous !== undefined && previous.type !== 'comma' && previous.type !== 'break';
  // "Als Basis dient X": nor does what a bare noun follows.
  const isBarePost = language.postPrepositions.has(text) && next?.type === 'word' && next.tag === 'NOUN';
  const standsForPost = language.bracket !== null && language.prepositions.has(text) && (isWithin || isBarePost);
  // "Kommt damit auf": where a comma opens every clause, an adverb is one.
  const isAdverb = language.bracket !== null && tag === 'ADV' && (isWithin || next?.type === 'word');
  if (language.subordinators.has(text) && !isReflexive && !standsForPost && !isAdverb)
    return { type: 'subordinator', ...place };
  if (language.conjunctions.has(text)) return { type: 'conjunction', ...place };
  const preposition = language.prepositions.get(text);
  if (preposition !== undefined) return { type: 'preposition', word: preposition, from: at, to: at + 1 };
  if (language.relatives.has(text)) return { type: language.bracket ? 'adverb' : 'subordinator', ...place };
  return { type: 'adverb', ...place };
}

/** "Nvidia Corp. and", "Dr. Lin": a full stop that no sentence ends with, since no capital follows it but that of a name behind a title. */
function isAbbreviation(mark: Unit, next: Unit | undefined): boolean {
  if (next === undefined || next.span.start === mark.span.end) return next?.type === 'mark' && next.text === ',';
  return (next.type === 'word' && next.tag !== 'PROPN') || next.type === 'money' || next.type === 'time';
}

/** Whether a mark hangs on the name in front and stands apart from a noun behind. */
function isOwnersMark({ span }: Unit, end: number | undefined, next: Unit | undefined): boolean {
  if (end !== span.start || next === undefined || next.span.start === span.end) return false;
  return next.type === 'name' || (next.type === 'word' && /^(?:NOUN|ADJ|NUM|PARTICIPLE)$/.test(next.tag));
}

/** "X, in which", "X, en la que": a phrase, then a preposition in front of the relative. */
function isUnderPreposition(before: readonly Node[]): boolean {
  const at = before.at(-1)?.type === 'adverb' ? before.length - 2 : before.length - 1;
  if (before[at]?.type !== 'preposition') return false;
  const antecedent = before[at - 1]?.type === 'comma' ? before[at - 2] : before[at - 1];
  return antecedent?.type === 'phrase';
}

function isPronounTail(text: string): boolean {
  return /^-(?:l?[oa]s?|se|lhes?|n[oa]s?|me)$/.test(text);
}
