import type { Language } from '../language.js';
import { membersOf, type Node, type Phrase, type VerbGroup } from './nodes.js';
import { antecedentOf, behindComma, leftOf, speaksOfUs } from './rolesLeft.js';
import { rightOf, withFronted, withRelative } from './rolesRight.js';
import type { Roles } from './verbRoles.js';

/** The roles of every verb of a clause. */
export function rolesOf(nodes: readonly Node[], language: Language, anchor: Phrase | null): readonly Roles[] {
  const found = new Map<number, Roles>();
  nodes.forEach((node, at) => {
    if (node.type === 'verb') found.set(at, read(nodes, at, node, language, anchor, found));
  });
  shareObjects(nodes, found);
  return [...found.values()];
}

/** "OpenAI: Neues Modell veröffentlicht": in a heading, whoever stands in front of the colon does what the participle says. */
function labelBefore(nodes: readonly Node[], at: number): Phrase | null {
  const [label, colon, ...between] = nodes.slice(0, at);
  const isLabel = label?.type === 'phrase' && label.name !== null && colon?.type === 'break' && colon.text === ':';
  const isAlone = nodes.slice(at + 1).every(({ type }) => type === 'break' || type === 'adverb');
  return isLabel && isAlone && between.some(({ type }) => type === 'phrase') ? label : null;
}

function read(
  nodes: readonly Node[],
  at: number,
  verb: VerbGroup,
  language: Language,
  anchor: Phrase | null,
  earlier: ReadonlyMap<number, Roles>,
): Roles {
  const right = rightOf(nodes, at + 1);
  const reduced = verb.form === 'PARTICIPLE' && !verb.passive && verb.governors.length === 0;
  const governor = governorOf(nodes, at, verb, language, earlier);
  const under = verb.form === 'FINITE' ? withRelative(nodes, at, withFronted(nodes, at, right.under)) : right.under;
  // "Von X wurde Y gegründet": where a clause may begin with anything, so does it with who did it.
  const around = language.bracket !== null && verb.passive ? under : right.under;
  const agents = asList([...language.agents].flatMap((word) => around.get(word) ?? []));
  const complement = verb.passive ? right.patient : right.complement;
  // "S'offre X": done for oneself.
  const reflexive = nodes[at - 1];
  if (reflexive?.type === 'adverb' && language.reflexives.has(reflexive.text)) right.beside.add(reflexive.text);
  const rolesWith = (agent: Phrase | null, isAgentDropped: boolean, patient: Phrase | null): Roles => ({
    verb,
    at,
    agent,
    isAgentDropped,
    patient,
    complement,
    under,
    beside: right.beside,
    end: right.end,
    governor,
  });
  if (reduced) {
    const noun = headBefore(nodes, at, earlier, language) ?? anchor ?? behindComma(nodes, right.end, at);
    const fronted = right.patient;
    const agent = agents[0] ?? (language.bracket ? labelBefore(nodes, at) : null);
    return rolesWith(agent, false, noun ?? fronted);
  }
  const left = leftOf(nodes, at, verb, language, anchor, earlier, governor);
  if (verb.passive) return rolesWith(agents[0] ?? null, false, left.phrase);
  const before = nodes[at - 1];
  const clitic = before?.type === 'phrase' && before.isClitic ? before : null;
  // "X, que desarrollamos": what stands in front of the relative is the object.
  const relative = before?.type === 'relative' && speaksOfUs(verb, language) ? antecedentOf(nodes, at - 1) : null;
  const patient = clitic ?? right.patient ?? relative ?? objectRelative(nodes, left.phrase, language);
  // "Lo sirven Scaleway y Brisa", "participaram A e B": what stands behind is the subject.
  const isNamedBehind = clitic !== null && right.patient?.name != null && !language.becomingVerbs.has(verb.main);
  const isTurned =
    (left.phrase === null && (clitic !== null || language.intransitives.has(verb.main))) || isNamedBehind;
  // "La ronda la lidera X": what the pronoun says again stands in front, who acts behind.
  const isSaidAgain = language.dropsSubject && clitic !== null && isRightInFront(nodes, at, left.phrase);
  if (isSaidAgain && right.patient?.name && left.phrase) return rolesWith(right.patient, false, left.phrase);
  // "Que invertirá 5.000 millones": a sum acts on nothing.
  const isSum = right.patient?.money != null && right.patient.noun === null && right.patient.name === null;
  const behind = isTurned && !isSum ? right.patient : null;
  return rolesWith(
    behind ?? left.phrase,
    left.dropped && behind === null,
    behind !== null && behind === patient ? null : patient,
  );
}

/** Whether nothing but the pronoun stands between a phrase and the verb. */
function isRightInFront(nodes: readonly Node[], verb: number, phrase: Phrase | null): boolean {
  const front = nodes[verb - 2]?.type === 'comma' ? nodes[verb - 3] : nodes[verb - 2];
  return phrase !== null && front === phrase;
}

/** Agents under a preposition that is said again are one list. */
function asList(agents: readonly Phrase[]): readonly Phrase[] {
  const [first, ...others] = agents;
  const named = others.filter(({ name }) => name !== null);
  if (first?.name && named.length > 0) {
    first.members = [...membersOf(first), ...named.flatMap((each) => [...membersOf(each)])];
  }
  return agents;
}

/** The noun that a participle or gerund stands behind: "a round led by", "X, fundada por". */
function headBefore(
  nodes: readonly Node[],
  at: number,
  earlier: ReadonlyMap<number, Roles>,
  language: Language,
): Phrase | null {
  let index = at - 1;
  while (nodes[index]?.type === 'adverb' || nodes[index]?.type === 'time') index -= 1;
  const node = nodes[index];
  if (node?.type === 'phrase') return lastNamed(node, language, false);
  if (node?.type === 'comma' || node?.type === 'conjunction') {
    const before = nodes[index - 1];
    // "A startup valued at $5bn, founded by X": the participle before it has the same noun.
    const isUnder = nodes[index - 2]?.type === 'preposition';
    const first = nodes[index - 3];
    if (
      before?.type === 'phrase' &&
      before.name === null &&
      isUnder &&
      first?.type === 'verb' &&
      first.form === 'PARTICIPLE'
    )
      return earlier.get(index - 3)?.patient ?? null;
    // "A round led by X and joined by Y": X leads, and is no round.
    const previous = node.type === 'conjunction' ? precedingParticiple(nodes, index, earlier) : null;
    if (before?.type === 'phrase' && previous?.agent === before) return previous.patient;
    // "X, built on Y and sold by Z": what stands under the first participle is not what the second speaks of.
    const isReduced = previous?.verb.form === 'PARTICIPLE' && previous.patient !== null && before?.type === 'phrase';
    if (isReduced && [...previous.under.values()].some((list) => list.includes(before))) return previous.patient;
    if (before?.type === 'phrase') return lastNamed(before, language, node.type === 'comma');
    if (before?.type === 'verb') return earlier.get(index - 1)?.patient ?? null;
    // "X, fundada em 2023 e liderada por Y": the participle before it has the same noun.
    for (let back = index - 1; back >= 0; back -= 1) {
      const each = nodes[back];
      if (each?.type === 'verb') return earlier.get(back)?.patient ?? null;
      if (each?.type === 'break' || each?.type === 'subordinator') return null;
    }
  }
  return null;
}

function precedingParticiple(
  nodes: readonly Node[],
  before: number,
  earlier: ReadonlyMap<number, Roles>,
): Roles | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'verb') return node.form === 'PARTICIPLE' || node.passive ? (earlier.get(index) ?? null) : null;
    if (node?.type === 'break' || node?.type === 'comma') return null;
  }
  return null;
}

/** "The purchase of X, founded by Y": a participle speaks of the name that stands nearest. */
function lastNamed(phrase: Phrase, language: Language, isApart: boolean): Phrase {
  // "Investors of the company founded by Y".
  let last = phrase.of;
  while (last?.of) last = last.of;
  const isNearest = last !== null && last.name === null && last.noun !== null && last.definite;
  if (isNearest && (phrase.name === null || phrase.members.length > 0)) return last ?? phrase;
  if (phrase.name !== null || phrase.money !== null) return phrase;
  // "The creation of X, led by Y": a noun of an event is not what a participle behind a comma describes.
  const noun = phrase.noun ?? '';
  const isEvent = isApart && !language.kindNouns.has(noun) && !language.roundNouns.has(noun);
  for (let own = phrase.of; own !== null; own = own.of)
    if (own.name !== null && (own.descriptors.length > 0 || isEvent)) return own;
  return phrase;
}

/** The verb in front that governs an infinitive, a gerund or a clause with "that". */
function governorOf(
  nodes: readonly Node[],
  at: number,
  verb: VerbGroup,
  language: Language,
  earlier: ReadonlyMap<number, Roles>,
): Roles | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (!node || node.type === 'break') return null;
    const isReduced = node.type === 'verb' && node.form === 'PARTICIPLE' && verb.form !== 'FINITE';
    if (node.type === 'verb' && !isReduced) return earlier.get(index) ?? null;
    if (node.type === 'relative') return null;
    if (node.type === 'subordinator' && verb.form === 'FINITE' && !language.complementizers.has(node.text)) return null;
  }
  return null;
}

/** "R1, which DeepSeek published": what stands in front of the relative is what the verb is done to. */
function objectRelative(nodes: readonly Node[], agent: Phrase | null, language: Language): Phrase | null {
  if (agent === null) return null;
  const at = nodes.indexOf(agent);
  const relative = nodes[at - 1];
  // "Deals X struck with Y": what stands right in front of the subject, where nothing tells its clause apart.
  const isContact = language.compounds && agent.name !== null && !agent.hasDeterminer && relative?.type === 'phrase';
  if (isContact && relative.name === null && relative.noun !== null && nodes[at - 2]?.type !== 'preposition')
    return relative;
  if (relative?.type !== 'relative' || language.relativePossessives.has(relative.text)) return null;
  return nodes[at - 2]?.type === 'preposition' ? null : antecedentOf(nodes, at - 1);
}

/** "Develops and sells X": a verb without an object shares that of the verb it is joined to. */
function shareObjects(nodes: readonly Node[], found: Map<number, Roles>): void {
  for (const [at, roles] of found) {
    const next = nodes[at + 1];
    const partner = found.get(at + 2);
    if (next?.type !== 'conjunction' || !partner || roles.patient !== null) continue;
    if (roles.verb.passive !== partner.verb.passive) continue;
    if (roles.verb.passive || roles.verb.form === 'PARTICIPLE') {
      if (roles.agent === null) found.set(at, { ...roles, agent: partner.agent });
    } else found.set(at, { ...roles, patient: partner.patient, under: partner.under });
  }
}
