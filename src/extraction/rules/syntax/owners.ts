import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language } from '../language.js';
import type { KindOf } from './clause.js';
import { type Node, ownerOf, type Phrase } from './nodes.js';

/** "Moonshot Kimi K2.5", "Google Gemini": a maker's name in front of the name of what it makes. */
export function nameMade(phrase: Phrase, kindOf: KindOf): void {
  const { name, second } = phrase;
  if (name === null || second === null || kindOf(name.key) !== 'ORGANIZATION') return;
  const kind = kindOf(second.key);
  if (kind !== 'MODEL' && kind !== 'PRODUCT') return;
  phrase.compound = name;
  phrase.name = second;
  phrase.second = null;
}

/** "TPU chips", "the ChatGPT app": a name in front of the noun of its own kind is what the phrase names. */
export function nameKindNoun(phrase: Phrase, language: Language, kindOf: KindOf): void {
  // "H800-Chips": where a name begins a word, it stands in front as an owner does.
  const front = phrase.compound ?? (language.bracket ? (phrase.possessor?.name ?? null) : null);
  if (phrase.name !== null || front === null || phrase.noun === null) return;
  // "Llama series", "GPT line": a part of a family stands for it.
  const isPart = phrase.noun === 'series' || language.partNouns.has(phrase.noun);
  const kind = kindOf(front.key);
  const told = isPart ? kind : language.kindNouns.get(phrase.noun);
  if (!told || !kind || kind === 'ORGANIZATION' || kind === 'PERSON') return;
  const isMade = (each: EntityKind) => each === 'MODEL' || each === 'PRODUCT' || each === 'TECHNIQUE';
  if (told !== kind && !(isMade(told) && isMade(kind))) return;
  phrase.name = front;
  phrase.compound = null;
  if (phrase.possessor?.name === front) phrase.possessor = null;
}

/** "Microsoft-backed OpenAI", "the OpenAI-style model": what stands in front of a tail hangs on the phrase behind it, or says nothing. */
export function joinTails(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  nodes.forEach((node, at) => {
    const [front, behind] = [kept.at(-1), nodes[at + 1]];
    if (node.type !== 'tail' || front?.type !== 'phrase' || behind?.type !== 'phrase') {
      kept.push(node);
      return;
    }
    kept.pop();
    if (language.tails.has(node.text)) behind.tail = { text: node.text, front };
  });
  return kept;
}

/** "OpenAI's chatbot". */
export function joinPossessors(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const owner = kept.at(-1);
    const owned = nodes[at + 1];
    if (node.type === 'possessive' && owner?.type === 'phrase') {
      if (owned?.type === 'phrase' && !owned.hasDeterminer) {
        kept.pop();
        if (language.bracket && owner.name !== null) {
          kept.push(compoundOf(owner, owned));
          at += 1;
        } else owned.possessor = owner;
      }
      continue;
    }
    kept.push(node);
  }
  return kept;
}

/** "Der ehemalige Google-Chef": what stands in front of a name that begins a word is said of the whole word. */
function compoundOf(owner: Phrase, owned: Phrase): Phrase {
  const bare: Phrase = { ...owner, former: false, possessed: null, adjectives: [], definite: false, determiner: null };
  return {
    ...owned,
    span: { start: owner.span.start, end: owned.span.end },
    former: owner.former || owned.former,
    definite: owner.definite || owned.definite,
    hasDeterminer: owner.hasDeterminer,
    determiner: owner.determiner,
    possessed: owner.possessed ?? owned.possessed,
    adjectives: [...owner.adjectives, ...owned.adjectives],
    possessor: bare,
  };
}

/** "X, whose founder": the owner stands in front of the relative. */
export function joinRelativeOwners(nodes: readonly Node[], language: Language): void {
  nodes.forEach((node, at) => {
    if ((node.type !== 'relative' && node.type !== 'introducer') || !language.relativePossessives.has(node.text))
      return;
    const verb = nodes[at + 2];
    const said = nodes[at + 3];
    // "X, dont Y est actionnaire": what Y is, it is of X.
    const isSaid = verb?.type === 'verb' && verb.isCopula && said?.type === 'phrase' && said.noun !== null;
    const owned = isSaid ? said : nodes[at + 1];
    // "X, dont la valorisation atteint".
    const next = nodes[at + 1];
    const isOwned = next?.type === 'phrase' && next.name === null && next.definite && verb?.type === 'verb';
    if (node.type === 'introducer' && !isSaid && !isOwned) return;
    const before = nodes[at - 1]?.type === 'comma' ? nodes[at - 2] : nodes[at - 1];
    if (owned?.type === 'phrase' && before?.type === 'phrase') owned.possessor = before;
  });
}

/** "One of the largest investors in X" is said of one as "an investor in X" would be. */
export function joinPartitives(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const [node, preposition, several] = [nodes[at], nodes[at + 1], nodes[at + 2]];
    if (!node) continue;
    if (
      isPartitive(node, language) &&
      preposition?.type === 'preposition' &&
      language.genitives.has(preposition.word) &&
      several?.type === 'phrase' &&
      several.name === null &&
      several.noun !== null
    ) {
      kept.push({ ...several, from: node.from, definite: false, hasDeterminer: true, determiner: null });
      at += 2;
    } else kept.push(node);
  }
  return kept;
}

function isPartitive(node: Node, { partitives }: Language): boolean {
  if (node.type === 'adverb') return partitives.has(node.text);
  return node.type === 'phrase' && node.name === null && node.nouns.length === 1 && partitives.has(node.noun ?? '');
}

/** "The chief executive of OpenAI", "o chatbot da xAI": from the right, so that the last owner is hung first. */
export function joinGenitives(nodes: readonly Node[], language: Language, kindOf: KindOf): readonly Node[] {
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
    const isOfHead = isOwnName || isCompanyOfGoods(owned, owner, language, kindOf);
    if (owned.name === null && isDescribed && owner.name !== null && owner.noun !== null && isOfHead) {
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

/** "El gigante de los chips Nvidia": behind goods that a company is known for stands the company's own name. */
function isCompanyOfGoods(company: Phrase, { noun, name }: Phrase, language: Language, kindOf: KindOf): boolean {
  if (language.compounds || noun === null || name === null || company.noun === null) return false;
  if (language.kindNouns.get(company.noun) !== 'ORGANIZATION' || kindOf(name.key) !== 'ORGANIZATION') return false;
  const isFunctional = language.relationNouns.get(company.noun)?.functional === true;
  return !isFunctional && language.kindNouns.get(noun) !== 'ORGANIZATION' && !language.relationNouns.get(noun)?.role;
}

/** "Grok, da xAI,": a name, and its owner between commas. */
function isOwnerBetweenCommas(nodes: readonly Node[], at: number): boolean {
  const [named, owner, behind] = [nodes[at - 2], nodes[at + 1], nodes[at + 2]];
  if (named?.type !== 'phrase' || named.name === null || owner?.type !== 'phrase' || owner.name === null) return false;
  return owner.noun === null && (behind === undefined || behind.type === 'comma' || behind.type === 'break');
}

/** "A researcher at OpenAI", "an investor in OpenAI": an owner under other prepositions than the genitive. */
export function joinRoles(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const owned = kept.at(-1);
    const owner = nodes[at + 1];
    const noun = owned?.type === 'phrase' ? (owned.heads[0] ?? owned.noun ?? '') : '';
    const relation = language.relationNouns.get(noun);
    const isPerson = language.kindNouns.get(noun) === 'PERSON';
    const under = node.type === 'preposition' ? node.word : '';
    const isWork = language.workplaces.has(under) && (relation?.kinds.includes('PERSON') || isPerson);
    const isRole = relation?.kinds.includes('PERSON') && language.rolePlaces.has(under);
    if (
      node.type === 'preposition' &&
      owned?.type === 'phrase' &&
      (isWork || isRole || relation?.places?.has(under)) &&
      owner?.type === 'phrase' &&
      owner.name !== null &&
      ownerOf(owned)?.name == null
    ) {
      owned.of = owner;
      owned.isPlaced = isWork === true;
      at += 1;
      continue;
    }
    kept.push(node);
  }
  return kept;
}

/** "Empresa de IA responsável pelo X": a second description right behind the first stands as if a comma parted them. */
export function partDescriptions(nodes: readonly Node[], { relationNouns }: Language): readonly Node[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    const isDescription = node.type === 'phrase' && node.name === null && !node.hasDeterminer && ownerOf(node)?.name;
    const isOwnWord = node.type === 'phrase' && relationNouns.get(node.noun ?? '')?.places !== undefined;
    if (!isDescription || !isOwnWord || before?.type !== 'phrase' || before.noun === null) return [node];
    return [{ type: 'comma', text: ',', from: node.from, to: node.from }, node];
  });
}

/** "The company behind ChatGPT". */
export function joinBehind(nodes: readonly Node[], language: Language): readonly Node[] {
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const maker = kept.at(-1);
    const made = nodes[at + 1];
    const isBehind = node.type === 'preposition' && language.behindPrepositions.has(node.word);
    const told = maker?.type === 'phrase' && maker.noun !== null ? language.kindNouns.get(maker.noun) : undefined;
    if (isBehind && maker?.type === 'phrase' && made?.type === 'phrase' && made.name && told === 'ORGANIZATION') {
      maker.behind = made;
      at += 1;
    } else kept.push(node);
  }
  return kept;
}

/** "Co-founder and chief executive of X": one description with two nouns. */
export function joinDoubleRoles(nodes: readonly Node[], language: Language): readonly Node[] {
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
      !(isRole(second) || isNamed || isOwnedRelation(second, language)) ||
      second?.type !== 'phrase' ||
      first.of?.name
    ) {
      kept.push(node);
      continue;
    }
    kept.pop();
    kept.push({
      ...second,
      from: first.from,
      nouns: [...first.nouns, ...second.nouns],
      heads: [...first.heads, ...second.heads],
      definite: first.definite || second.definite,
      possessed: second.possessed ?? first.possessed,
    });
    at += 1;
  }
  return kept;
}

/** "Founder and partner of X": whatever the second is to its owner, the first is as well. */
function isOwnedRelation(node: Node | undefined, { relationNouns }: Language): boolean {
  if (node?.type !== 'phrase' || node.name !== null || node.hasDeterminer) return false;
  return relationNouns.has(node.noun ?? '') && node.of?.name != null;
}

/** "Der Chef des Konzerns": an owner that its determiner marks. */
function isGenitive(node: Node | undefined, { bracket }: Language): node is Phrase {
  return node?.type === 'phrase' && node.determiner !== null && (bracket?.genitive.has(node.determiner) ?? false);
}
