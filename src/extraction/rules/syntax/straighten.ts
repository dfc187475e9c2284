import type { Language, VerbBracket } from '../language.js';
import type { KindOf } from './clause.js';
import type { Node, Phrase, VerbGroup } from './nodes.js';

type Kind = 'main' | 'relative' | 'subordinate';

/** A stretch of a sentence with at most one finite verb. */
interface Segment {
  readonly kind: Kind;
  /** What opens it: a comma, a relative with its preposition, a conjunction. */
  readonly opening: readonly Node[];
  readonly body: readonly Node[];
}

/**
 * Where the verb of a clause may stand in two places, or at its end ("hat … investiert", "…, das … entwickelt"), puts the subject, the whole
 * verb and the rest in that order, as other languages have them. Leaves other languages as they are.
 */
export function straighten(nodes: readonly Node[], language: Language, kindOf: KindOf): readonly Node[] {
  const { bracket } = language;
  if (!bracket) return nodes;
  const straight: Node[] = [];
  let shared: VerbGroup | null = null;
  const segments = withRelatives(segmentsOf(unfoldParticiples(sourcesFirst(nodes, bracket), language)), language);
  for (const segment of segments) {
    const verb = verbOf(segment, shared, language, bracket);
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

/** "Zu den Kunden zählen A und B": A and B are customers. */
function asMembers(nodes: readonly Node[], { memberVerbs, memberPreposition }: VerbBracket): readonly Node[] {
  const verb = nodes.find(isVerb);
  if (!verb || !memberVerbs.has(verb.main)) return nodes;
  const at = nodes.findIndex((node) => node.type === 'preposition' && node.word === memberPreposition);
  const said = nodes[at + 1];
  if (at < 0 || said?.type !== 'phrase' || said.name !== null) return nodes;
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

/** "Das von Meta entwickelte Modell": the model, developed by Meta. */
function unfoldParticiples(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (const node of nodes) {
    const [preposition, maker] = [kept.at(-2), kept.at(-1)];
    const verb = node.type === 'phrase' && node.determiner === null ? participleOf(node, language) : null;
    if (verb === null || node.type !== 'phrase' || preposition?.type !== 'preposition' || maker?.type !== 'phrase') {
      kept.push(node);
      continue;
    }
    kept.splice(-2);
    const determiner = kept.at(-1);
    if (determiner?.type === 'adverb' && language.determiners.has(determiner.text)) kept.pop();
    kept.push(node, verb, preposition, maker);
  }
  return kept;
}

function participleOf(phrase: Phrase, language: Language): VerbGroup | null {
  for (const adjective of phrase.adjectives) {
    const form = adjective.replace(/(?:e|en|er|es|em)$/, '');
    const main = form === adjective ? undefined : language.verbs.get(form);
    if (main === undefined || !/(?:t|en|end)$/.test(form)) continue;
    const kind = form.endsWith('end') ? 'GERUND' : 'PARTICIPLE';
    return {
      type: 'verb',
      from: phrase.from,
      to: phrase.to,
      main,
      governors: [],
      form: kind,
      mainForm: kind,
      passive: false,
      words: [form],
      particles: [],
      isCopula: false,
    };
  }
  return null;
}

/** Cuts a sentence at its commas, breaks and subordinators, and at conjunctions that join verbs. */
function segmentsOf(nodes: readonly Node[]): readonly Segment[] {
  const segments: { kind: Kind; opening: Node[]; body: Node[] }[] = [];
  let current: { kind: Kind; opening: Node[]; body: Node[] } = { kind: 'main', opening: [], body: [] };
  const open = (kind: Kind, opening: Node[]) => {
    segments.push(current);
    current = { kind, opening, body: [] };
  };
  nodes.forEach((node, at) => {
    const next = nodes[at + 1];
    if (node.type === 'break' || node.type === 'comma') {
      open('main', [node]);
    } else if (node.type === 'relative') {
      const preposition = current.body.length === 1 && current.body[0]?.type === 'preposition' ? current.body : [];
      if (preposition.length > 0 || current.body.length === 0) {
        current = { kind: 'relative', opening: [...current.opening, ...preposition, node], body: [] };
      } else open('relative', [node]);
    } else if (node.type === 'subordinator') {
      const isMain = /^(?:aber|doch|denn|sondern|allerdings|jedoch|hingegen|dagegen)$/.test(node.text);
      const kind = isMain ? 'main' : 'subordinate';
      if (current.body.length === 0) current = { kind, opening: [...current.opening, node], body: [] };
      else if (isMain) current.body.push({ ...node, type: 'adverb' });
      else open(kind, [node]);
    } else if (node.type === 'conjunction' && current.body.some(isVerb) && hasVerbAhead(nodes, at + 1)) {
      const isClause = next?.type !== 'subordinator';
      open(isClause ? current.kind : 'main', [node]);
    } else current.body.push(node);
  });
  segments.push(current);
  return segments;
}

/** ", der Beschleuniger für X entwirft": what looks like an article is a relative where the finite verb closes the clause. */
function withRelatives(segments: readonly Segment[], language: Language): readonly Segment[] {
  let isRelative = false;
  return segments.map((segment) => {
    const [first, ...others] = segment.body;
    const [mark] = segment.opening;
    const last = segment.body.at(-1);
    const isJoined = mark?.type === 'conjunction' && segment.kind === 'main';
    if (isRelative && isJoined && last?.type === 'verb') return { ...segment, kind: 'relative' };
    isRelative = false;
    if (segment.kind !== 'main' || mark?.type !== 'comma' || first?.type !== 'phrase' || last?.type !== 'verb')
      return segment;
    const article = first.determiner ?? '';
    const verbs = others.filter(isVerb);
    const isLast = last.form === 'FINITE' && verbs.every((verb) => verb.form !== 'FINITE' || verb === last);
    if (!language.relatives.has(article) || !isLast || others.every((node) => node.type !== 'phrase')) return segment;
    isRelative = true;
    const relative: Node = { type: 'relative', text: article, from: first.from, to: first.from };
    const bare: Phrase = { ...first, determiner: null, definite: false };
    return { kind: 'relative', opening: [...segment.opening, relative], body: [bare, ...others] };
  });
}

function isVerb(node: Node | undefined): node is VerbGroup {
  return node?.type === 'verb';
}

function hasVerbAhead(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === 'verb') return true;
    if (node?.type === 'comma' || node?.type === 'break' || node?.type === 'subordinator') return false;
  }
  return false;
}

interface Verb {
  readonly group: VerbGroup;
  /** Where the finite verb stands in the body; -1 where it closes the clause. */
  readonly second: number;
  /** Nodes of the body that are part of the verb. */
  readonly parts: ReadonlySet<Node>;
}

/** The whole verb of a clause: its finite part and what closes it. */
function verbOf(
  { kind, body }: Segment,
  shared: VerbGroup | null,
  language: Language,
  bracket: VerbBracket,
): Verb | null {
  const verbs = body.flatMap((node, at) => (isVerb(node) ? [{ node, at }] : []));
  const [first] = verbs;
  if (!first) return null;
  const helps = (node: VerbGroup) =>
    language.be.has(node.words.at(-1) ?? '') || language.auxiliaries.has(node.words.at(-1) ?? '');
  const [, next] = verbs;
  // "Nicht verkauft wird X": a participle in front of its auxiliary.
  const isFronted = kind === 'main' && first.node.form !== 'FINITE' && next?.at === first.at + 1 && helps(next.node);
  if (isFronted) {
    const group = grouped([next.node, first.node], body, language, null);
    return { group, second: first.at, parts: new Set<Node>([first.node, next.node]) };
  }
  const isSecond = kind === 'main' && first.node.form === 'FINITE';
  if (!isSecond) {
    // "Das Kartellamt untersucht": what looks like a participle is finite where nothing else is, right behind a subject.
    const before = body.slice(0, first.at).findLast(({ type }) => type !== 'adverb' && type !== 'time');
    const isPresent =
      first.node.form === 'PARTICIPLE' && verbs.length === 1 && /t$/.test(first.node.words.at(-1) ?? '');
    if (kind === 'main' && isPresent && before?.type === 'phrase' && shared === null) {
      const group: VerbGroup = { ...first.node, form: 'FINITE', mainForm: 'FINITE' };
      return { group, second: first.at, parts: new Set<Node>([first.node]) };
    }
    if (kind === 'main' && first.node.form !== 'PARTICIPLE') {
      // "…, das Modell zu veröffentlichen".
      return { group: first.node, second: -1, parts: new Set([first.node]) };
    }
    const isShared = shared !== null && verbs.every(({ node }) => node.form === 'PARTICIPLE' && !helps(node));
    if (kind === 'main' && !isShared) return null;
    const cluster = closing(verbs.map(({ node }) => node));
    const chain = [...cluster].reverse();
    const whole = grouped(chain, body, language, isShared ? shared : null);
    const isOpen = chain[0]?.words[0] === bracket.infinitiveMark || isShared || kind === 'main';
    const group: VerbGroup = isOpen
      ? whole
      : { ...whole, form: 'FINITE', mainForm: chain.length === 1 ? 'FINITE' : whole.mainForm };
    return { group, second: -1, parts: new Set(cluster) };
  }
  const rest = verbs.slice(1).map(({ node }) => node);
  const cluster = helps(first.node) ? closing(rest) : [];
  const last = body.at(-1);
  const word = last && (last.type === 'adverb' || last.type === 'preposition') ? wordOf(last) : '';
  const joined = cluster.length === 0 && word !== '' ? bracket.joined(first.node.main, word) : null;
  const chain = [first.node, ...[...cluster].reverse()];
  const group =
    joined === null ? grouped(chain, body, language, null) : { ...grouped(chain, body, language, null), main: joined };
  const parts = new Set<Node>([first.node, ...cluster, ...(joined !== null && last ? [last] : [])]);
  return { group, second: first.at, parts };
}

function wordOf(node: Exclude<Node, Phrase | VerbGroup>): string {
  return node.type === 'preposition' ? node.word : node.text;
}

/** The verbs that close a clause, next to one another: the last run of them. */
function closing(verbs: readonly VerbGroup[]): readonly VerbGroup[] {
  const run: VerbGroup[] = [];
  for (const verb of verbs) {
    const previous = run.at(-1);
    if (previous && verb.from > previous.to) break;
    run.push(verb);
  }
  return run;
}

/** One verb of a chain whose last member says what happens. */
function grouped(
  chain: readonly VerbGroup[],
  body: readonly Node[],
  language: Language,
  shared: VerbGroup | null,
): VerbGroup {
  const last = chain.at(-1) ?? (chain[0] as VerbGroup);
  const word = last.words.at(-1) ?? '';
  // Behind an auxiliary no verb is finite, whatever the tagger took it for.
  const isHidden = chain.length > 1 && last.form === 'FINITE';
  const form = isHidden ? (language.verbs.get(word) === word ? 'INFINITIVE' : 'PARTICIPLE') : last.form;
  const main: VerbGroup = { ...last, form };
  const before = chain.at(-2);
  const helper = before?.words.at(-1) ?? '';
  const negations = body.flatMap((node) =>
    node.type === 'adverb' && language.negations.has(node.text) ? [node.text] : [],
  );
  const froms = chain.map(({ from }) => from);
  const isHelped = shared !== null && chain.length === 1;
  return {
    ...main,
    from: Math.min(...froms),
    to: Math.max(...chain.map(({ to }) => to)),
    governors: isHelped ? shared.governors : chain.slice(0, -1).map(({ main: name }) => name),
    form: isHelped ? shared.form : (chain[0]?.form ?? main.form),
    mainForm: main.form,
    passive: isHelped
      ? shared.passive
      : language.be.has(helper) && main.form === 'PARTICIPLE' && !language.pastWithBe.has(main.main) && !main.isCopula,
    words: [...chain.flatMap(({ words }) => words), ...negations],
  };
}

/** The nodes of a clause with subject, verb and rest in this order. */
function ordered(
  { kind, body }: Segment,
  { group, second, parts }: Verb,
  before: readonly Node[],
  language: Language,
  bracket: VerbBracket,
  kindOf: KindOf,
): readonly Node[] {
  const front = second < 0 ? [] : body.slice(0, second);
  const rest = body.slice(Math.max(0, second)).filter((node) => !parts.has(node));
  const given = (nodes: readonly Node[]): readonly Node[] =>
    nodes.flatMap((node, at): readonly Node[] =>
      node.type === 'phrase' && isGiven(node, at, nodes, bracket) && nodes[at - 1]?.type !== 'preposition'
        ? [{ type: 'preposition', word: 'dativ', from: node.from, to: node.from }, node]
        : [node],
    );
  if (group.form === 'INFINITIVE' && second < 0) return [group, ...given(rest)];
  const isBare = (nodes: readonly Node[], at: number) => {
    const node = nodes[at];
    return node?.type === 'phrase' && nodes[at - 1]?.type !== 'preposition' && !isMarked(node, bracket.dative);
  };
  if (kind === 'main' && second >= 0) {
    const inFront = front.findLastIndex((_, at) => isBare(front, at));
    const behind = rest.findIndex((node, at) => isBare(rest, at) && !isMarked(node as Phrase, bracket.accusative));
    const fronted = front[inFront];
    const acting = rest[behind];
    const isObject =
      fronted?.type === 'phrase' &&
      (isMarked(fronted, bracket.accusative) ||
        (acting?.type === 'phrase' && !group.isCopula && isActedOn(fronted, acting, language, kindOf)));
    if (inFront >= 0 && !isObject) return [...front, group, ...given(rest)];
    const isSpeech = language.sayingVerbs.has(group.main) && front.length === 0 && before.length > 0;
    if (behind < 0 || isSpeech || (front.length === 0 && hasSubjectBefore(before)))
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
function isActedOn(fronted: Phrase, acting: Phrase, language: Language, kindOf: KindOf): boolean {
  if (fronted.name !== null || fronted.noun === null || acting.name === null || fronted.pronoun !== null) return false;
  const told = language.kindNouns.get(fronted.noun);
  return told !== 'ORGANIZATION' && told !== 'PERSON' && isActor(kindOf(acting.name.key));
}

function isActor(kind: ReturnType<KindOf>): boolean {
  return kind === 'ORGANIZATION' || kind === 'PERSON';
}

/** Whether a phrase is given something: by its determiner, or in the plural where another phrase is what is given. */
function isGiven(phrase: Phrase, at: number, nodes: readonly Node[], { dative, accusative }: VerbBracket): boolean {
  if (isMarked(phrase, dative)) return true;
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
