import type { Language } from '../language.js';
import type { Unit } from '../units.js';
import type { KindOf } from './clause.js';
import { descriptorOf, fits, relationNounsOf } from './describing.js';
import { lastOwner, listAt } from './lists.js';
import { type Node, ownerOf, type Phrase, type VerbGroup } from './nodes.js';

/** "A project called X", "uma empresa chamada X". */
export function joinNaming(
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
    // "Known as X".
    const placed = nodes[at + 1]?.type === 'preposition' || nodes[at + 1]?.type === 'introducer' ? 2 : 1;
    const name = nodes[at + placed];
    if (before?.type === 'comma') before = kept.at(-2);
    if (
      node.type === 'verb' &&
      isNaming(node, nodes[at + 1], language) &&
      before?.type === 'phrase' &&
      before.name === null &&
      name?.type === 'phrase' &&
      name.name !== null
    ) {
      if (kept.at(-1)?.type === 'comma') kept.pop();
      kept.pop();
      if (before.noun !== null && fits(before.noun, kindOf(name.name.key), language))
        name.descriptors.push(descriptorOf(before, units));
      name.attributes.push(...before.attributes);
      // "Stability's image model, called X".
      name.possessor ??= before.possessor;
      kept.push(name);
      at += placed;
      if (nodes[at + 1]?.type === 'comma') at += 1;
      continue;
    }
    kept.push(node);
  }
  return kept;
}

/** "Called X"; "known as X", where a language has a word for that. */
function isNaming({ words }: VerbGroup, next: Node | undefined, language: Language): boolean {
  const word = words.at(-1) ?? '';
  if (next?.type === 'preposition') return language.namingWords.has(`${word} ${next.word}`);
  return next?.type === 'introducer' ? false : language.namingWords.has(word);
}

/** "Grok, o chatbot da xAI", "Meta's next model, Llama 4", "Sam Altman, chief executive of OpenAI". */
export function joinAppositions(
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
    const mark = node.type === 'comma' || (node.type === 'break' && node.text === ':');
    const hedged = mark && phrase?.type === 'phrase' ? roleBehindAdverb(nodes, at + 1, language) : null;
    const other = hedged ?? nodes[at + 1];
    if (!mark || phrase?.type !== 'phrase' || other?.type !== 'phrase') {
      kept.push(node);
      continue;
    }
    if (hedged) at += 1;
    const behind = nodes[at + 2];
    const isSource = kept.at(-2)?.type === 'source' && behind?.type !== 'comma';
    // "X, chief executive of Y, the company behind Z": what fits no person describes the owner.
    const owner = phrase.descriptors.at(-1)?.owner ?? null;
    const named = phrase.name === null ? (lastOwner(phrase) ?? phrase) : phrase;
    const target =
      [named, ...(owner?.name && other.definite ? [owner] : [])].find((each) =>
        describedBehind(each, other, behind, language, kindOf),
      ) ?? null;
    const isDescription = !isSource && target !== null && !describesNext(nodes, at + 1, language, kindOf);
    // "X (June 18): chief scientist of Y, joined Z".
    const isLabel = node.type === 'break' && kept.length === 1 && behind?.type === 'comma';
    if ((node.type === 'comma' || isLabel) && isDescription && target !== null) {
      const described = [target, ...(isPluralRole(other, language) ? listedBefore(kept) : [])];
      for (const noun of relationNounsOf(other))
        for (const each of described) each.descriptors.push(descriptorOf(other, units, noun));
      target.attributes.push(...other.attributes);
      target.licence ??= other.licence;
      target.parameters ??= other.parameters ?? other.of?.parameters ?? null;
      at += 1;
      // "X, professor at A and director of B".
      for (
        let next = nodes[at + 2];
        nodes[at + 1]?.type === 'conjunction' && next?.type === 'phrase';
        next = nodes[at + 2]
      ) {
        const isRole = next.name === null && next.heads.some((noun) => language.relationNouns.get(noun)?.role);
        // "A neuroscientist and former chess prodigy,": a noun of no table closes the description.
        const isClosing =
          language.compounds && next.name === null && next.noun !== null && nodes[at + 3]?.type === 'comma';
        if (!isRole && !isClosing) break;
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
    // "X's launch of its best model, Y": the name is that of what the launch is of.
    const inner = language.compounds && phrase.name === null ? deepestOf(phrase) : null;
    if (inner && inner.name === null && describesAhead(inner, other, behind, language, kindOf)) {
      for (const noun of relationNounsOf(inner))
        inner.descriptors.push(descriptorOf({ ...inner, descriptors: [] }, units, noun));
      inner.name = other.name;
      at += 1;
      if (behind?.type === 'comma' && nodes[at + 2]?.type !== 'phrase') at += 1;
      continue;
    }
    // "The inbox of the founder, X, filled up": the name is that of the role that stands nearest.
    const role = innermostRole(phrase, language);
    const isClosed = behind?.type === 'comma' || behind === undefined || behind.type === 'break';
    if (role && isClosed && other.name && other.noun === null && kindOf(other.name.key) === 'PERSON') {
      role.name = other.name;
      at += 1;
      if (behind?.type === 'comma' && nodes[at + 2]?.type !== 'phrase') at += 1;
      continue;
    }
    const isOwnersList = phrase.of?.name != null && listAt(nodes, at + 1, language).members.length > 1;
    if (!isOwnersList && describesAhead(phrase, other, behind, language, kindOf)) {
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

/** A post without a name under the last "of" of a phrase that names nobody. */
function innermostRole(phrase: Phrase, { relationNouns, compounds }: Language): Phrase | null {
  if (compounds || phrase.name !== null || relationNouns.get(phrase.noun ?? '')?.role) return null;
  for (let own = phrase.of; own !== null && own.name === null; own = own.of)
    if (own.definite && relationNouns.get(own.noun ?? '')?.role) return own;
  return null;
}

/** The last of the owners under "of", where none of them is named; null for none. */
function deepestOf(phrase: Phrase): Phrase | null {
  let last = phrase.of;
  while (last?.of && last.name === null) last = last.of;
  return last?.name === null ? last : null;
}

function isMade(noun: string, { kindNouns }: Language): boolean {
  return kindNouns.get(noun) === 'PRODUCT' || kindNouns.get(noun) === 'MODEL';
}

/** "…, OpenAI's chief executive, Sam Altman, said": between two names, a post in front of a person is that person's. */
function describesNext(nodes: readonly Node[], at: number, language: Language, kindOf: KindOf): boolean {
  const [role, comma, next, behind] = nodes.slice(at, at + 4);
  if (!language.compounds || role?.type !== 'phrase' || role.name !== null || comma?.type !== 'comma') return false;
  if (next?.type !== 'phrase' || next.name === null || (behind?.type !== 'comma' && behind?.type !== 'verb'))
    return false;
  const isPost = relationNounsOf(role).some((noun) => language.relationNouns.get(noun)?.role);
  const finite = behind.type === 'verb' ? behind : nodes[at + 4];
  return isPost && kindOf(next.name.key) === 'PERSON' && finite?.type === 'verb' && finite.form === 'FINITE';
}

function isPluralRole({ noun }: Phrase, { plural, relationNouns }: Language): boolean {
  return noun !== null && plural.test(noun) && relationNouns.has(noun);
}

/** "A, B and C, former researchers of X": the names in front of the last one that it is joined to. */
function listedBefore(kept: readonly Node[]): readonly Phrase[] {
  const found: Phrase[] = [];
  let at = kept.length - 2;
  if (kept[at]?.type !== 'conjunction') return found;
  while (at > 0) {
    const mark = kept[at];
    const member = kept[at - 1];
    const isJoined = mark?.type === 'conjunction' || mark?.type === 'comma';
    if (isJoined && member?.type === 'comma') {
      at -= 1;
      continue;
    }
    if (!isJoined || member?.type !== 'phrase' || member.name === null) break;
    found.push(member);
    at -= 2;
  }
  return found;
}

/** "X, also a researcher at Y", "X, once a rival of Y": a description behind an adverb, which may say that it is over. Null for none. */
function roleBehindAdverb(nodes: readonly Node[], from: number, language: Language): Phrase | null {
  const [adverb, role] = [nodes[from], nodes[from + 1]];
  if (adverb?.type !== 'adverb' || role?.type !== 'phrase' || role.name !== null) return null;
  const isRole = role.heads.some((noun) => language.relationNouns.has(noun));
  if (!isRole) return null;
  return language.pastJobs.has(adverb.text) ? { ...role, former: true } : role;
}

/** What a phrase that describes leaves to the name it describes: its licence, its size, its owner. */
function merged(description: Phrase, named: Phrase): Phrase {
  return {
    ...named,
    span: { start: description.span.start, end: named.span.end },
    licence: named.licence ?? description.licence,
    parameters: named.parameters ?? description.parameters,
    money: named.money ?? description.money,
    attributes: [...named.attributes, ...description.attributes],
  };
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
      (behind.type === 'verb' && behind.form !== 'FINITE');
    // "Perplexity, a search engine": a company that goes by what it makes.
    const isWhatItMakes =
      language.compounds && kind === 'ORGANIZATION' && relationNounsOf(other).some((noun) => isMade(noun, language));
    if (isWhatItMakes && other.hasDeterminer && !other.definite && isClosed && ownerOf(other) === null) return true;
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
  // "Three authors, A, B and C".
  const isPeople = language.compounds && language.kindNouns.get(phrase.noun) === 'PERSON' && ownerOf(phrase) === null;
  return (
    (isPlural && isList && relationNounsOf(phrase).some((noun) => language.relationNouns.has(noun))) ||
    (isPeople && isPlural && isList)
  );
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
  // "Siri's version of Google's model, Gemini": the nearer noun is what is named.
  if (phrase.of && phrase.of.name === null && phrase.of.possessor) return false;
  const kind = kindOf(named.name.key);
  return relationNounsOf(phrase).some((noun) => fits(noun, kind, language));
}
