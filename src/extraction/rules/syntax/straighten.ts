import type { Language, VerbBracket } from '../language.js';
import { type BracketVerb, bracketVerbOf } from './bracketVerb.js';
import type { KindOf } from './clause.js';
import { isVerbGroup, type Node, type Phrase, type VerbGroup } from './nodes.js';
import { agentsApart, headline, participialClause } from './participles.js';
import { type Segment, segmentsOf } from './segments.js';

/**
 * Where the verb of a clause may stand in two places, or at its end ("hat … investiert", "…, das … entwickelt"), puts the subject, the whole
 * verb and the rest in that order, as other languages have them. Leaves other languages as they are.
 */
export function straighten(nodes: readonly Node[], language: Language, kindOf: KindOf): readonly Node[] {
  const { bracket } = language;
  if (!bracket) return nodes;
  const straight: Node[] = [];
  let shared: VerbGroup | null = null;
  const segments = segmentsOf(sourcesFirst(nodes, bracket), language);
  for (const segment of segments) {
    const participial =
      participialClause(segment, straight.at(-1), language, bracket) ?? headline(segment, straight, kindOf);
    if (participial) {
      straight.push(...participial);
      continue;
    }
    const verb = bracketVerbOf(segment, shared, language, bracket);
    if (verb === null) {
      straight.push(...segment.opening, ...segment.body);
      continue;
    }
    const isReport = segment.kind === 'subordinate' && language.sayingVerbs.has(verb.group.main);
    const opening = isReport ? segment.opening.filter(({ type }) => type !== 'subordinator') : segment.opening;
    straight.push(
      ...opening,
      ...asMembers(ordered(segment, verb, [...straight, ...opening], language, bracket, kindOf), bracket),
    );
    shared = verb.group;
  }
  return straight;
}

/** "Lässt X von Y fertigen": what is done for somebody is done at Y, and the subject does nothing itself. */
const LET = 'lassen';
const AT = 'bei';

/** The preposition that tells among whom somebody is counted. */
const AMONG = 'unter';

/** "Zu den Kunden zählen A und B": A and B are customers. */
function asMembers(nodes: readonly Node[], { memberVerbs, memberPreposition }: VerbBracket): readonly Node[] {
  const verb = nodes.find(isVerbGroup);
  if (!verb || !memberVerbs.has(verb.main)) return nodes;
  const at = nodes.findIndex((node) => node.type === 'preposition' && node.word === memberPreposition);
  const said = nodes[at + 1];
  if (at < 0 || said?.type !== 'phrase' || said.name !== null) return nodes;
  // "X zählt Y zu seinen Kunden": Y is counted among those of X.
  const counts = nodes.filter((node, index) => node.type === 'phrase' && nodes[index - 1]?.type !== 'preposition');
  if (said.possessed !== null && (counts.length > 1 || nodes[0] === verb))
    return nodes.map((node, index) =>
      index === at ? { type: 'preposition', word: AMONG, from: node.from, to: node.to } : node,
    );
  const others = nodes.filter((_, index) => index !== at && index !== at + 1);
  const place = others.indexOf(verb) + 1;
  return [...others.slice(0, place - 1), { ...verb, isCopula: true }, said, ...others.slice(place)];
}

/** "Ahlbrecht zufolge": a source in front of the word that makes it one. */
function sourcesFirst(nodes: readonly Node[], { sourcesInFront, quotatives }: VerbBracket): readonly Node[] {
  const kept: Node[] = [];
  const isEdge = (node: Node | undefined) => node === undefined || node.type === 'comma' || node.type === 'break';
  nodes.forEach((node, at) => {
    const source = kept.at(-1);
    const isQuoted = source?.type === 'comma' && nodes[at + 1]?.type === 'phrase' && isEdge(nodes[at + 2]);
    if (node.type === 'adverb' && quotatives.has(node.text) && isQuoted) {
      kept.push({ type: 'source', text: node.text, from: node.from, to: node.to });
    } else if (node.type === 'adverb' && sourcesInFront.has(node.text) && source?.type === 'phrase') {
      kept.pop();
      kept.push({ type: 'source', text: node.text, from: node.from, to: node.to }, source);
    } else kept.push(node);
  });
  return kept;
}

/** The nodes of a clause with subject, verb and rest in this order. */
function ordered(
  { kind, opening, body }: Segment,
  { group, second, parts }: BracketVerb,
  before: readonly Node[],
  language: Language,
  bracket: VerbBracket,
  kindOf: KindOf,
): readonly Node[] {
  const front = second < 0 ? [] : body.slice(0, second);
  const isLet = group.governors.includes(LET) && !body.some((node) => node.type === 'adverb' && node.text === 'sich');
  const behind = body.slice(Math.max(0, second));
  const rest = (group.passive || isLet ? agentsApart(behind, language, bracket) : behind)
    .filter((node) => !parts.has(node))
    .map((node) =>
      isLet && node.type === 'preposition' && language.agents.has(node.word) ? { ...node, word: AT } : node,
    );
  const given = (nodes: readonly Node[]): readonly Node[] =>
    nodes.flatMap((node, at): readonly Node[] =>
      node.type === 'phrase' && nodes[at - 1]?.type !== 'preposition' && isGiven(node, at, nodes, bracket)
        ? [{ type: 'preposition', word: 'dativ', from: node.from, to: node.from }, node]
        : [node],
    );
  if (group.form === 'INFINITIVE' && second < 0) return [group, ...given(rest)];
  // "Hat X verlassen und Y gegründet": behind the conjunction only the object is left.
  const goesOn = opening.at(-1)?.type === 'conjunction' || opening.at(-1)?.type === 'subordinator';
  const isOnlyObject = goesOn && !group.passive && group.governors.length > 0;
  if (kind === 'main' && second < 0 && isOnlyObject) return [group, ...given(rest)];
  const isBare = (nodes: readonly Node[], at: number) => {
    const node = nodes[at];
    const before = nodes[at - 1]?.type;
    return (
      node?.type === 'phrase' && before !== 'preposition' && before !== 'source' && !isMarked(node, bracket.dative)
    );
  };
  if (kind === 'main' && second >= 0) {
    const inFront = front.findLastIndex((_, at) => isBare(front, at));
    const behind = rest.findIndex((node, at) => isBare(rest, at) && !isMarked(node as Phrase, bracket.accusative));
    const fronted = front[inFront];
    const acting = rest[behind];
    const isObject =
      fronted?.type === 'phrase' &&
      (isMarked(fronted, bracket.accusative) ||
        (acting?.type === 'phrase' && !group.isCopula && isActedOn(fronted, acting, group, language, kindOf)));
    if (inFront >= 0 && !isObject) return [...front, group, ...given(rest)];
    const isSpeech = language.sayingVerbs.has(group.main) && front.length === 0 && before.length > 0;
    // "…, beteiligt haben sich auch X und Y": what is turned in front has its subject behind it.
    const turned = body[second];
    const isTurned = isVerbGroup(turned) && turned.main === group.main && group.governors.length > 0;
    if (behind < 0 || isSpeech || (front.length === 0 && !isTurned && hasSubjectBefore(before)))
      return [...front, group, ...given(rest)];
    const subject = rest[behind] as Phrase;
    const others = rest.filter((node) => node !== subject);
    return isObject
      ? [...front.filter((node) => node !== fronted), subject, group, fronted as Phrase, ...given(others)]
      : [...front, subject, group, ...given(others)];
  }
  const at = rest.findIndex((_, index) => isBare(rest, index));
  const first = rest[at];
  if (kind === 'relative') {
    if (first?.type !== 'phrase' || !isObjectRelative(before, first, rest, at, bracket, kindOf))
      return [group, ...given(rest)];
  }
  if (first?.type !== 'phrase' || isMarked(first, bracket.accusative)) return [group, ...given(rest)];
  return [...rest.slice(0, at), first, group, ...given(rest.slice(at + 1))];
}

/** "Die Runde führte X an": a thing in front of a verb that somebody named behind it does. */
function isActedOn(fronted: Phrase, acting: Phrase, { main }: VerbGroup, language: Language, kindOf: KindOf): boolean {
  if (fronted.name !== null || acting.name === null || fronted.pronoun !== null) return false;
  // "Die Runde bewertet X mit": a round does what no investor does.
  if (language.roundNouns.has(fronted.noun ?? '') && !language.investorVerbs.has(main)) return false;
  // "100 Millionen Euro steckt X in Y".
  if (fronted.noun === null) return fronted.money !== null && isActor(kindOf(acting.name.key));
  const told = language.kindNouns.get(fronted.noun);
  return told !== 'ORGANIZATION' && told !== 'PERSON' && isActor(kindOf(acting.name.key));
}

function isActor(kind: ReturnType<KindOf>): boolean {
  return kind === 'ORGANIZATION' || kind === 'PERSON';
}

/** Whether a phrase is given something: by its determiner, its place, or in the plural where another phrase is what is given. */
function isGiven(phrase: Phrase, at: number, nodes: readonly Node[], { dative, accusative }: VerbBracket): boolean {
  if (isMarked(phrase, dative)) return true;
  // "Macht OpenAI Konkurrenz": of a name and a thing next to each other, the name is given the thing.
  const next = nodes[at + 1];
  const isBareName = phrase.name !== null && phrase.noun === null && phrase.determiner === null;
  const isThing = next?.type === 'phrase' && next.name === null && next.noun !== null && next.money === null;
  if (isBareName && isThing && (next.determiner === null || /^(?:eine?n?|den)$/.test(next.determiner)))
    return phrase.members.length === 0 || phrase.members.every(({ name }) => name !== null);
  const isPlural = isMarked(phrase, accusative) && /n$/.test(phrase.noun ?? '');
  return (
    isPlural &&
    nodes.some((node, index) => index > at && node.type === 'phrase' && nodes[index - 1]?.type !== 'preposition')
  );
}

function isMarked(phrase: Phrase, determiners: ReadonlySet<string>): boolean {
  return phrase.determiner !== null && determiners.has(phrase.determiner);
}

/** "X, das Y macht, hat": a clause between commas stands behind its subject; one that opens the sentence in front of it. */
function hasSubjectBefore(before: readonly Node[]): boolean {
  const first = before.find((node) => /^(?:phrase|verb|subordinator|preposition)$/.test(node.type));
  return first?.type === 'phrase';
}

/** Whether a relative is the object of its clause, by its case, its preposition or what kind its antecedent has. */
function isObjectRelative(
  before: readonly Node[],
  subject: Phrase,
  rest: readonly Node[],
  at: number,
  { objectRelatives, accusative }: VerbBracket,
  kindOf: KindOf,
): boolean {
  const relative = before.at(-1);
  if (relative?.type !== 'relative') return false;
  const marker = before.at(-2);
  if (marker?.type === 'preposition' || objectRelatives.has(relative.text)) return true;
  const isFollowedByObject = rest
    .slice(at + 1)
    .some((node, index) => node.type === 'phrase' && rest[at + index]?.type !== 'preposition');
  if (isMarked(subject, accusative) || isFollowedByObject) return false;
  const antecedent = before.findLast((node): node is Phrase => node.type === 'phrase');
  const told = (phrase: Phrase | undefined) => (phrase?.name ? kindOf(phrase.name.key) : null);
  return isActor(told(subject)) && antecedent !== undefined && !isActor(told(antecedent));
}
