import type { Language } from '../language.js';
import type { Unit } from '../units.js';
import { descriptorOf, relationNounsOf } from './describing.js';
import { membersOf, type Node, type Phrase } from './nodes.js';

/** "A, B and C": one phrase with members. */
export function joinLists(nodes: readonly Node[], units: readonly Unit[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    if (node.type !== 'phrase') {
      kept.push(node);
      continue;
    }
    const head = mayBeMember(node) ? node : lastOwner(node);
    const list = head ? listAt(nodes, at, language, head === node ? undefined : head) : null;
    const owners = list && list.members.length > 1 ? null : ownersBehind(nodes, at, node, language);
    if (owners !== null) {
      kept.push(node);
      at = owners;
      continue;
    }
    const others = list && list.last > at ? nodes[list.last] : null;
    if (head && list && others?.type === 'phrase' && OTHERS.test(others.determiner ?? '')) {
      // "A y otros exinvestigadores de X": what the others are A is as well.
      for (const noun of relationNounsOf(others))
        if (language.relationNouns.get(noun)?.role)
          for (const each of list.members) each.descriptors.push(descriptorOf(others, units, noun));
      if (list.members.length === 1) at = list.last;
    }
    if (head && list && list.members.length > 1) {
      head.members = [...list.members];
      describeMembers(node, list.members, units);
      at = list.last;
    }
    kept.push(node);
  }
  return kept;
}

/** "X, rival da A e da B": a list may begin with the owner of a description; the last node of it, or null for none. */
function ownersBehind(nodes: readonly Node[], at: number, { descriptors }: Phrase, language: Language): number | null {
  const owner = descriptors.at(-1)?.owner;
  const again = nodes[at + 1]?.type === 'comma' || nodes[at + 1]?.type === 'conjunction' ? nodes[at + 2] : undefined;
  if (!owner?.name || owner.members.length > 0 || again?.type !== 'preposition') return null;
  if (language.compounds || !language.genitives.has(again.word)) return null;
  const { members, last } = listAt(nodes, at, language, owner);
  if (members.length < 2) return null;
  owner.members = [...members];
  return last;
}

/** Determiners of those who stand at the end of a list without names. */
const OTHERS = /^(?:otr[oa]s|outr[oa]s|autres|d'autres)$/u;

/** "Investors A and B": a noun in the plural in front of a list describes each of its members. */
function describeMembers(first: Phrase, members: readonly Phrase[], units: readonly Unit[]): void {
  const plural = first.heads.find((noun) => /[^s]s$/.test(noun));
  if (plural === undefined || first.name === null) return;
  const description = descriptorOf(first, units, plural);
  for (const member of members) if (member !== first) member.descriptors.push(description);
}

/** "Tests of A, B and C": a list may begin under the "of" of a phrase without a name. */
export function lastOwner(phrase: Phrase): Phrase | null {
  const own = phrase.of;
  if (own === null) return null;
  return own.name !== null ? own : lastOwner(own);
}

function mayBeMember(phrase: Phrase): boolean {
  return phrase.name !== null || phrase.undertaking !== null || phrase.licence !== null;
}

export function listAt(
  nodes: readonly Node[],
  from: number,
  language: Language,
  head?: Phrase,
): { readonly members: readonly Phrase[]; readonly last: number } {
  const first = head ?? nodes[from];
  if (first?.type !== 'phrase') return { members: [], last: from };
  const members = [first];
  const governor = nodes[from - 1];
  let last = from;
  let closed = false;
  let at = from + 1;
  while (!closed) {
    let next = at;
    let joined: 'comma' | 'conjunction' | null = null;
    if (nodes[next]?.type === 'comma') {
      joined = 'comma';
      next += 1;
    }
    if (nodes[next]?.type === 'conjunction') {
      joined = 'conjunction';
      next += 1;
    }
    // "A, B und sogar C".
    const isStressed = joined === 'conjunction' && nodes[next]?.type === 'adverb' && isNamed(nodes[next + 1]);
    if (isStressed) next += 1;
    const repeated = nodes[next];
    if (repeated?.type === 'preposition' && governor?.type === 'preposition' && repeated.word === governor.word)
      next += 1;
    else if (repeated?.type === 'preposition' && head && language.genitives.has(repeated.word)) next += 1;
    // "À l'encontre d'A ainsi que de B": of a preposition of several words only the last is said again.
    else if (
      repeated?.type === 'preposition' &&
      joined === 'conjunction' &&
      governor?.type === 'preposition' &&
      language.genitives.has(repeated.word)
    )
      next += 1;
    const member = nodes[next];
    // "A, B und andere": others without a noun end a list of names.
    if (joined === 'conjunction' && isOthers(member, language)) {
      closed = true;
      last = next;
      while (isOthers(nodes[last + 1], language)) last += 1;
      break;
    }
    // "Respaldada por A, y B": two are joined by the word alone.
    const isApart = joined === 'conjunction' && nodes[at]?.type === 'comma' && members.length === 1;
    if (isApart && !language.compounds && language.bracket === null && repeated === member) break;
    if (joined === null || member?.type !== 'phrase') break;
    if (!mayBeMember(member)) {
      // "… and other companies" ends a list of names.
      if (joined === 'conjunction' && member.noun !== null && members.length > 0) {
        closed = true;
        const verb = nodes[next + 1];
        if (!(verb?.type === 'verb' && verb.form === 'FINITE') || members.length > 1) last = next;
      }
      break;
    }
    if (joined === 'conjunction' && opensClause(nodes, from, next, language)) break;
    members.push(member);
    last = next;
    at = next + 1;
    // "X, assim como A, B e C".
    closed = joined === 'conjunction' && !isLongConjunction(nodes[next - 1], nodes[next + 1]);
  }
  const isOpenPair = !closed && members.length === 2;
  if (isOpenPair || (!closed && members.length > 1 && opensClause(nodes, from, last, language)))
    return { members: [first], last: from };
  return { members, last };
}

function isNamed(node: Node | undefined): boolean {
  return node?.type === 'phrase' && node.name !== null;
}

function isOthers(node: Node | undefined, { determiners }: Language): boolean {
  return node?.type === 'adverb' && determiners.has(node.text);
}

function isLongConjunction(node: Node | undefined, behind: Node | undefined): boolean {
  return node?.type === 'conjunction' && node.text.includes(' ') && behind?.type === 'comma';
}

/** Whether the phrase at a place is the subject of a verb of its own, while another verb stands in front of the list. */
function opensClause(nodes: readonly Node[], listFrom: number, at: number, language: Language): boolean {
  let behind = at + 1;
  while (nodes[behind]?.type === 'adverb') behind += 1;
  const verb = nodes[behind];
  if (verb?.type !== 'verb' || verb.form !== 'FINITE') return false;
  for (let index = listFrom - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'break' || node?.type === 'subordinator' || node?.type === 'relative') return false;
    // "Said A and B will": what is said begins with the list.
    if (node?.type === 'verb' && node.form === 'FINITE') return !language.sayingVerbs.has(node.main);
  }
  return false;
}

/** "Several investors took part, among them X": who acts, where it is several without a name. */
function severalBefore(kept: readonly Node[], { plural, relationNouns, bracket }: Language): Phrase | null {
  if (bracket) return nearestSeveral(kept, relationNouns);
  const verb = kept.findLastIndex((node) => node.type === 'verb');
  const from = kept.slice(0, Math.max(0, verb)).findLastIndex((node) => node.type === 'break') + 1;
  const subject = kept.slice(from, Math.max(from, verb)).find((node) => node.type === 'phrase');
  if (subject?.type !== 'phrase' || subject.name !== null || subject.noun === null) return null;
  return plural.test(subject.noun) && relationNouns.has(subject.noun) ? subject : null;
}

/** "Es verließen mehrere Forscher X, darunter Y": where the verb may stand anywhere, the nearest several without a name. */
function nearestSeveral(kept: readonly Node[], relationNouns: Language['relationNouns']): Phrase | null {
  for (let at = kept.length - 2; at >= 0; at -= 1) {
    const node = kept[at];
    if (!node || /^(?:break|relative|subordinator|comma)$/.test(node.type)) return null;
    if (node.type !== 'phrase' || node.name !== null || node.noun === null || !relationNouns.has(node.noun)) continue;
    return node.determiner === null || SEVERAL.test(node.determiner) ? node : null;
  }
  return null;
}

const SEVERAL = /^(?:mehrere|weitere|zahlreiche|viele|einige|andere|zwei|drei|vier|fünf|sechs)n?$/;

/** "A backer of companies such as X", "the support of investors such as X": the owner that what follows are examples of. */
function namelessOwner(phrase: Phrase, { relationNouns, kindNouns, plural }: Language): Phrase | null {
  const descriptor = phrase.descriptors.at(-1);
  const isOfSeveral = descriptor === undefined && phrase.name === null && !plural.test(phrase.noun ?? '');
  if (isOfSeveral && !kindNouns.has(phrase.noun ?? '') && !relationNouns.has(phrase.noun ?? '')) {
    const several = phrase.of;
    const isKind = kindNouns.has(several?.noun ?? '') || relationNouns.has(several?.noun ?? '');
    return several?.name === null && isKind && plural.test(several.noun ?? '') ? several : null;
  }
  if (!relationNouns.has(descriptor?.noun ?? phrase.noun ?? '')) return null;
  const own = descriptor ? descriptor.owner : phrase.of;
  if (!own || own.name !== null || own.noun === null || relationNouns.has(own.noun)) return null;
  return kindNouns.has(own.noun) ? own : null;
}

/** "Investors such as A, B and C", "rivals including X": the members are what the noun says. */
export function joinIntroduced(nodes: readonly Node[], units: readonly Unit[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const list = nodes[at + 1];
    const isMark =
      node.type === 'introducer' ||
      (node.type === 'break' && node.text === ':') ||
      (node.type === 'comma' && node.text !== ',');
    let head = kept.at(-1);
    if (node.type === 'introducer' && head?.type === 'comma') head = kept.at(-2);
    const inner = node.type === 'introducer' && head?.type === 'phrase' ? namelessOwner(head, language) : null;
    if (inner && list?.type === 'phrase' && list.name !== null) {
      inner.name = list.name;
      inner.members = [...membersOf(list)];
      if (kept.at(-1)?.type === 'comma') kept.pop();
      at += 1;
      continue;
    }
    const several = kept.at(-1)?.type === 'comma' && list?.type === 'phrase' ? severalBefore(kept, language) : null;
    if (node.type === 'introducer' && several && several !== head && list?.type === 'phrase' && list.name !== null) {
      for (const member of membersOf(list)) member.descriptors.push(descriptorOf(several, units));
      several.name = list.name;
      several.members = [...membersOf(list)];
      kept.pop();
      // "Among them X, who joined Y": what follows speaks of X alone.
      if (nodes[at + 2]?.type === 'comma' && nodes[at + 3]?.type === 'relative')
        kept.push({ type: 'break', text: '.', from: node.from, to: node.to }, list);
      at += 1;
      continue;
    }
    if (
      isMark &&
      head?.type === 'phrase' &&
      head.name === null &&
      head.noun !== null &&
      list?.type === 'phrase' &&
      list.name !== null &&
      (node.type === 'introducer' || language.relationNouns.has(head.noun) || language.kindNouns.has(head.noun))
    ) {
      const described = descriptorOf(head, units);
      for (const member of membersOf(list)) {
        member.descriptors.push(described);
        member.licence ??= head.licence;
      }
      if (kept.at(-1)?.type === 'comma') kept.pop();
      kept.pop();
      kept.push(list);
      at += 1;
      continue;
    }
    kept.push(node);
  }
  return kept;
}
