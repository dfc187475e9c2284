import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language } from '../language.js';
import type { Unit } from '../units.js';
import { type Descriptor, membersOf, type Node, ownerOf, type Phrase } from './nodes.js';
import { straighten } from './straighten.js';

/** The kind that a name is known or taken to be; null while it is open. */
export type KindOf = (key: string) => EntityKind | null;

/** A clause of a sentence: its own nodes, and the phrase in front of the bracket for what stood in one. */
export interface Clause {
  readonly nodes: readonly Node[];
  /** What a bracket stands behind. */
  readonly anchor: Phrase | null;
}

/**
 * Hangs onto each phrase what belongs to it (owners, descriptions, lists) and cuts brackets out, each stage on what the stage before it left.
 */
export function joinPhrases(
  nodes: readonly Node[],
  units: readonly Unit[],
  language: Language,
  kindOf: KindOf,
): readonly Clause[] {
  for (const node of nodes) if (node.type === 'phrase') nameKindNoun(node, language, kindOf);
  const joined = joinDoubleRoles(joinRoles(joinGenitives(joinPossessors(nodes), language), language), language);
  joinRelativeOwners(joined, language);
  const { main, brackets } = cutBrackets(joined);
  const finish = (part: readonly Node[]): readonly Node[] => {
    const apposed = joinAppositions(joinNaming(part, units, language, kindOf), units, language, kindOf);
    return straighten(joinIntroduced(joinLists(apposed, units, language), units, language), language, kindOf);
  };
  const clauses: Clause[] = [{ nodes: finish(main), anchor: null }];
  for (const { nodes: inner, anchor } of brackets) {
    const content = finish(inner);
    const [only] = content;
    // "(a French startup)", "(CEO of X)": a description in brackets.
    if (anchor && only?.type === 'phrase' && only.noun !== null && only.name === null && content.length === 1) {
      anchor.descriptors.push(descriptorOf(only, units));
      continue;
    }
    clauses.push({ nodes: content, anchor });
  }
  return clauses;
}

/** "TPU chips", "the ChatGPT app": a name in front of the noun of its own kind is what the phrase names. */
function nameKindNoun(phrase: Phrase, language: Language, kindOf: KindOf): void {
  if (phrase.name !== null || phrase.compound === null || phrase.noun === null) return;
  const told = language.kindNouns.get(phrase.noun);
  const kind = kindOf(phrase.compound.key);
  if (!told || !kind || kind === 'ORGANIZATION' || kind === 'PERSON') return;
  const isMade = (each: EntityKind) => each === 'MODEL' || each === 'PRODUCT' || each === 'TECHNIQUE';
  if (told !== kind && !(isMade(told) && isMade(kind))) return;
  phrase.name = phrase.compound;
  phrase.compound = null;
}

/** "OpenAI's chatbot". */
function joinPossessors(nodes: readonly Node[]): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const owner = kept.at(-1);
    const owned = nodes[at + 1];
    if (node.type === 'possessive' && owner?.type === 'phrase') {
      if (owned?.type === 'phrase' && !owned.hasDeterminer) {
        owned.possessor = owner;
        kept.pop();
      }
      continue;
    }
    kept.push(node);
  }
  return kept;
}

/** "X, whose founder": the owner stands in front of the relative. */
function joinRelativeOwners(nodes: readonly Node[], language: Language): void {
  nodes.forEach((node, at) => {
    if (node.type !== 'relative' || !language.relativePossessives.has(node.text)) return;
    const owned = nodes[at + 1];
    const before = nodes[at - 1]?.type === 'comma' ? nodes[at - 2] : nodes[at - 1];
    if (owned?.type === 'phrase' && before?.type === 'phrase') owned.possessor = before;
  });
}

/** "The chief executive of OpenAI", "o chatbot da xAI": from the right, so that the last owner is hung first. */
function joinGenitives(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept = [...nodes];
  for (let at = kept.length - 1; at > 0; at -= 1) {
    const [owned, owner] = [kept[at - 1], kept[at]];
    if (!isGenitive(owner, language) || owned?.type !== 'phrase' || owned.pronoun !== null || owned.of !== null)
      continue;
    if (owned.noun === null) continue;
    owned.of = owner;
    owned.to = owner.to;
    kept.splice(at, 1);
  }
  for (let at = kept.length - 2; at > 0; at -= 1) {
    const node = kept[at];
    const owner = kept[at + 1];
    const isBetweenCommas = kept[at - 1]?.type === 'comma' && isOwnerBetweenCommas(kept, at);
    const owned = isBetweenCommas ? kept[at - 2] : kept[at - 1];
    if (node?.type !== 'preposition' || !language.genitives.has(node.word)) continue;
    if (owned?.type !== 'phrase' || owner?.type !== 'phrase' || owned.pronoun !== null) continue;
    if (owned.noun === null && owned.name === null && owned.money === null && owned.undertaking === null) continue;
    const isAmountOfSomething = owned.money !== null && owned.noun === null;
    if (isAmountOfSomething && !owner.name) continue;
    // "O modelo de linguagem Sabiá": the name is that of the head.
    const isDescribed = language.kindNouns.has(owned.noun ?? '') || language.relationNouns.has(owned.noun ?? '');
    const isOwnName =
      language.kindNouns.get(owner.noun ?? '') !== 'ORGANIZATION' && !owner.hasDeterminer && !owner.definite;
    if (owned.name === null && isDescribed && owner.name !== null && owner.noun !== null && isOwnName) {
      owned.name = owner.name;
      owner.name = null;
    }
    // "O ex-presidente do Google Eric Schmidt": the second name is the one that is described.
    if (owner.second && owned.name === null) {
      owned.name = owner.second;
      owner.second = null;
    }
    owned.of = owner;
    owned.to = owner.to;
    // The comma behind goes with it only where another phrase of the clause follows.
    if (isBetweenCommas) kept.splice(at - 1, kept[at + 2]?.type === 'comma' ? 4 : 3);
    else kept.splice(at, 2);
  }
  return kept;
}

/** "Grok, da xAI,": a name, and its owner between commas. */
function isOwnerBetweenCommas(nodes: readonly Node[], at: number): boolean {
  const [named, owner, behind] = [nodes[at - 2], nodes[at + 1], nodes[at + 2]];
  if (named?.type !== 'phrase' || named.name === null || owner?.type !== 'phrase' || owner.name === null) return false;
  return owner.noun === null && (behind === undefined || behind.type === 'comma' || behind.type === 'break');
}

/** "A researcher at OpenAI": people of an organization under other prepositions. */
function joinRoles(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const owned = kept.at(-1);
    const owner = nodes[at + 1];
    const relation =
      owned?.type === 'phrase' && owned.noun !== null ? language.relationNouns.get(owned.noun) : undefined;
    if (
      node.type === 'preposition' &&
      owned?.type === 'phrase' &&
      relation?.kinds.includes('PERSON') &&
      language.rolePlaces.has(node.word) &&
      owner?.type === 'phrase' &&
      owner.name !== null &&
      ownerOf(owned)?.name == null
    ) {
      owned.of = owner;
      at += 1;
      continue;
    }
    kept.push(node);
  }
  return kept;
}

/** "Co-founder and chief executive of X": one description with two nouns. */
function joinDoubleRoles(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  const isRole = (node: Node | undefined): node is Phrase =>
    node?.type === 'phrase' &&
    node.name === null &&
    node.noun !== null &&
    (language.relationNouns.get(node.noun)?.role ?? false);
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const first = kept.at(-1);
    const second = nodes[at + 1];
    const isNamed =
      second?.type === 'phrase' &&
      second.name !== null &&
      second.nouns.some((noun) => language.relationNouns.get(noun)?.role);
    if (
      node.type !== 'conjunction' ||
      !isRole(first) ||
      !(isRole(second) || isNamed) ||
      second?.type !== 'phrase' ||
      first.of?.name
    ) {
      kept.push(node);
      continue;
    }
    kept.pop();
    kept.push({
      ...second,
      nouns: [...first.nouns, ...second.nouns],
      heads: [...first.heads, ...second.heads],
      definite: first.definite || second.definite,
      possessed: second.possessed ?? first.possessed,
    });
    at += 1;
  }
  return kept;
}

/** "Der Chef des Konzerns": an owner that its determiner marks. */
function isGenitive(node: Node | undefined, { bracket }: Language): node is Phrase {
  return node?.type === 'phrase' && node.determiner !== null && (bracket?.genitive.has(node.determiner) ?? false);
}

interface Bracket {
  readonly nodes: readonly Node[];
  readonly anchor: Phrase | null;
}

function cutBrackets(nodes: readonly Node[]): {
  readonly main: readonly Node[];
  readonly brackets: readonly Bracket[];
} {
  const main: Node[] = [];
  const brackets: Bracket[] = [];
  let inner: Node[] | null = null;
  for (const node of nodes) {
    if (node.type === 'open') {
      inner ??= [];
      continue;
    }
    if (node.type === 'close') {
      const last = main.at(-1);
      if (inner && inner.length > 0) brackets.push({ nodes: inner, anchor: last?.type === 'phrase' ? last : null });
      inner = null;
      continue;
    }
    (inner ?? main).push(node);
  }
  if (inner) main.push(...inner);
  return { main, brackets };
}

/** The description that a phrase gives of another. */
export function descriptorOf(phrase: Phrase, units: readonly Unit[], noun = phrase.noun ?? ''): Descriptor {
  const own = namedOwner(phrase) ?? (phrase.compound ? namedPhrase(phrase, phrase.compound) : null) ?? lastOf(phrase);
  return {
    noun,
    owner: own,
    text: roleText(phrase, units),
    former: phrase.former,
    definite: phrase.definite || !phrase.hasDeterminer,
    possessed: phrase.possessed,
  };
}

/** "The language model of Meta": the first owner that is named. */
function namedOwner(phrase: Phrase): Phrase | null {
  for (let own = ownerOf(phrase); own !== null; own = ownerOf(own)) if (own.name !== null) return own;
  return null;
}

/** "Director of strategy of the company": the last owner. */
function lastOf(phrase: Phrase): Phrase | null {
  let last = ownerOf(phrase);
  while (last !== null && ownerOf(last) !== null) last = ownerOf(last);
  return last;
}

/** A phrase of its own for a name within another phrase. */
export function namedPhrase(around: Phrase, name: Phrase['name']): Phrase {
  return {
    ...around,
    span: name?.span ?? around.span,
    name,
    compound: null,
    second: null,
    noun: null,
    nouns: [],
    heads: [],
    of: null,
    possessor: null,
    descriptors: [],
    members: [],
    money: null,
    licence: null,
    parameters: null,
    undertaking: null,
    possessed: null,
  };
}

/** The words of a role without its determiner and its owner: "chief executive". */
function roleText(phrase: Phrase, units: readonly Unit[]): string {
  const words: string[] = [];
  let quiet = true;
  for (let at = phrase.from; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.type !== 'word') {
      if (words.length > 0) break;
      continue;
    }
    if (quiet && (unit.tag === 'DET' || unit.text === "'s")) continue;
    quiet = false;
    if (unit.tag === 'ADP' && units[at + 1]?.type !== 'word') break;
    if (unit.tag === 'DET' && units[at + 1]?.type === 'name') break;
    if (
      !(
        unit.tag === 'NOUN' ||
        unit.tag === 'ADJ' ||
        unit.tag === 'PROPN' ||
        unit.tag === 'ADP' ||
        unit.tag === 'DET' ||
        unit.tag === 'X'
      )
    )
      break;
    words.push(unit.surface ?? unit.text);
    if (words.length > 6) break;
  }
  while (words.length > 0 && /^(?:of|at|de|da|do|em|na|no|en|la|el|the)$/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Whether the noun of a description may be said of something of this kind; null where the noun says nothing. */
function fits(noun: string, kind: EntityKind | null, language: Language): boolean {
  const relation = language.relationNouns.get(noun);
  const told = language.kindNouns.get(noun);
  if (!relation && !told) return false;
  if (kind === null) return true;
  return (
    (relation?.kinds.includes(kind) ?? false) ||
    told === kind ||
    (told === 'MODEL' && kind === 'PRODUCT') ||
    (told === 'PRODUCT' && kind === 'MODEL')
  );
}

/** "A project called X", "uma empresa chamada X". */
function joinNaming(
  nodes: readonly Node[],
  units: readonly Unit[],
  language: Language,
  kindOf: KindOf,
): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    let before = kept.at(-1);
    const name = nodes[at + 1];
    if (before?.type === 'comma') before = kept.at(-2);
    if (
      node.type === 'verb' &&
      language.namingWords.has(node.words.at(-1) ?? '') &&
      before?.type === 'phrase' &&
      before.name === null &&
      name?.type === 'phrase' &&
      name.name !== null
    ) {
      if (kept.at(-1)?.type === 'comma') kept.pop();
      kept.pop();
      if (before.noun !== null && fits(before.noun, kindOf(name.name.key), language))
        name.descriptors.push(descriptorOf(before, units));
      kept.push(name);
      at += 1;
      if (nodes[at + 1]?.type === 'comma') at += 1;
      continue;
    }
    kept.push(node);
  }
  return kept;
}

/** "Grok, o chatbot da xAI", "Meta's next model, Llama 4", "Sam Altman, chief executive of OpenAI". */
function joinAppositions(
  nodes: readonly Node[],
  units: readonly Unit[],
  language: Language,
  kindOf: KindOf,
): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const phrase = kept.at(-1);
    const other = nodes[at + 1];
    const mark = node.type === 'comma' || (node.type === 'break' && node.text === ':');
    if (!mark || phrase?.type !== 'phrase' || other?.type !== 'phrase') {
      kept.push(node);
      continue;
    }
    const behind = nodes[at + 2];
    const isSource = kept.at(-2)?.type === 'source' && behind?.type !== 'comma';
    const target = phrase.name === null ? (lastOwner(phrase) ?? phrase) : phrase;
    const described = !isSource && describedBehind(target, other, behind, language, kindOf);
    if (node.type === 'comma' && described) {
      for (const noun of relationNounsOf(other)) target.descriptors.push(descriptorOf(other, units, noun));
      target.licence ??= other.licence;
      target.parameters ??= other.parameters;
      at += 1;
      // "X, professor at A and director of B".
      for (
        let next = nodes[at + 2];
        nodes[at + 1]?.type === 'conjunction' && next?.type === 'phrase';
        next = nodes[at + 2]
      ) {
        const isRole = next.name === null && next.heads.some((noun) => language.relationNouns.get(noun)?.role);
        if (!isRole) break;
        for (const noun of relationNounsOf(next)) target.descriptors.push(descriptorOf(next, units, noun));
        at += 2;
      }
      // The comma that closes the description closes nothing else.
      if (nodes[at + 1]?.type === 'comma' && nodes[at + 2]?.type !== 'phrase') at += 1;
      continue;
    }
    if (describesList(phrase, other, behind, language)) {
      const list = listAt(nodes, at + 1, language);
      for (const member of list.members) {
        for (const noun of relationNounsOf(phrase)) member.descriptors.push(descriptorOf(phrase, units, noun));
      }
      kept.pop();
      continue;
    }
    if (describesAhead(phrase, other, behind, language, kindOf)) {
      for (const noun of relationNounsOf(phrase)) other.descriptors.push(descriptorOf(phrase, units, noun));
      other.descriptors.push(...phrase.descriptors);
      kept.pop();
      kept.push(merged(phrase, other));
      at += 1;
      if (behind?.type === 'comma' && nodes[at + 2]?.type !== 'phrase') at += 1;
      continue;
    }
    kept.push(node);
  }
  return kept;
}

/** What a phrase that describes leaves to the name it describes: its licence, its size, its owner. */
function merged(description: Phrase, named: Phrase): Phrase {
  return {
    ...named,
    licence: named.licence ?? description.licence,
    parameters: named.parameters ?? description.parameters,
    money: named.money ?? description.money,
  };
}

function relationNounsOf(phrase: Phrase): readonly string[] {
  return phrase.heads.length > 0 ? phrase.heads : [phrase.noun ?? ''];
}

function describedBehind(
  named: Phrase,
  other: Phrase,
  behind: Node | undefined,
  language: Language,
  kindOf: KindOf,
): boolean {
  if (named.name === null || other.name !== null || other.noun === null) return false;
  if (language.eventNouns.has(other.noun)) return false;
  const kind = kindOf(named.name.key);
  if (!relationNounsOf(other).some((noun) => fits(noun, kind, language))) {
    // Any other noun describes where it opens with a determiner and what follows is no clause of its own: "X, a geologist,".
    const isKnown = relationNounsOf(other).some(
      (noun) => language.relationNouns.has(noun) || language.kindNouns.has(noun),
    );
    const isClosed =
      behind === undefined ||
      behind.type === 'comma' ||
      behind.type === 'break' ||
      (behind.type === 'verb' && behind.form === 'PARTICIPLE');
    return !isKnown && other.hasDeterminer && !other.definite && isClosed;
  }
  // "In the morning X, the company launched": a finite verb behind the second phrase is its own.
  return !(behind?.type === 'verb' && behind.form === 'FINITE');
}

/** "Two former DeepMind researchers, A and B". */
function describesList(phrase: Phrase, first: Phrase, behind: Node | undefined, language: Language): boolean {
  if (phrase.name !== null || phrase.noun === null || first.name === null || first.noun !== null) return false;
  const isPlural = /s$/.test(phrase.noun) || (language.capitalNouns && /(?:er|en)$/.test(phrase.noun));
  const isList = behind?.type === 'conjunction' || behind?.type === 'comma';
  return isPlural && isList && relationNounsOf(phrase).some((noun) => language.relationNouns.has(noun));
}

function describesAhead(
  phrase: Phrase,
  named: Phrase,
  behind: Node | undefined,
  language: Language,
  kindOf: KindOf,
): boolean {
  if (phrase.name !== null || phrase.noun === null || named.name === null || named.noun !== null) return false;
  if (behind?.type === 'conjunction') return false;
  const kind = kindOf(named.name.key);
  return relationNounsOf(phrase).some((noun) => fits(noun, kind, language));
}

/** "A, B and C": one phrase with members. */
function joinLists(nodes: readonly Node[], units: readonly Unit[], language: Language): readonly Node[] {
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
    if (head && list && list.members.length > 1) {
      head.members = [...list.members];
      describeMembers(node, list.members, units);
      at = list.last;
    }
    kept.push(node);
  }
  return kept;
}

/** "Investors A and B": a noun in the plural in front of a list describes each of its members. */
function describeMembers(first: Phrase, members: readonly Phrase[], units: readonly Unit[]): void {
  const plural = first.heads.find((noun) => /[^s]s$/.test(noun));
  if (plural === undefined || first.name === null) return;
  const description = descriptorOf(first, units, plural);
  for (const member of members) if (member !== first) member.descriptors.push(description);
}

/** "Tests of A, B and C": a list may begin under the "of" of a phrase without a name. */
function lastOwner(phrase: Phrase): Phrase | null {
  const own = phrase.of;
  if (own === null) return null;
  return own.name !== null ? own : lastOwner(own);
}

function mayBeMember(phrase: Phrase): boolean {
  return phrase.name !== null || phrase.undertaking !== null || phrase.licence !== null;
}

function listAt(
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
    const repeated = nodes[next];
    if (repeated?.type === 'preposition' && governor?.type === 'preposition' && repeated.word === governor.word)
      next += 1;
    else if (repeated?.type === 'preposition' && head && language.genitives.has(repeated.word)) next += 1;
    const member = nodes[next];
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
    if (joined === 'conjunction' && opensClause(nodes, from, next)) break;
    members.push(member);
    last = next;
    at = next + 1;
    closed = joined === 'conjunction';
  }
  const isOpenPair = !closed && members.length === 2;
  if (isOpenPair || (!closed && members.length > 1 && opensClause(nodes, from, last)))
    return { members: [first], last: from };
  return { members, last };
}

/** Whether the phrase at a place is the subject of a verb of its own, while another verb stands in front of the list. */
function opensClause(nodes: readonly Node[], listFrom: number, at: number): boolean {
  let behind = at + 1;
  while (nodes[behind]?.type === 'adverb') behind += 1;
  const verb = nodes[behind];
  if (verb?.type !== 'verb' || verb.form !== 'FINITE') return false;
  for (let index = listFrom - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'break' || node?.type === 'subordinator' || node?.type === 'relative') return false;
    if (node?.type === 'verb') return true;
  }
  return false;
}

/** "Investors such as A, B and C", "rivals including X": the members are what the noun says. */
function joinIntroduced(nodes: readonly Node[], units: readonly Unit[], language: Language): readonly Node[] {
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
      for (const member of membersOf(list)) member.descriptors.push(described);
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
