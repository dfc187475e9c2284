import type { Language } from '../language.js';
import type { Unit } from '../units.js';
import { joinAppositions, joinNaming } from './appositions.js';
import { attributesIn } from './attributes.js';
import { cutBrackets, dropGlosses } from './brackets.js';
import type { Clause, KindOf } from './clause.js';
import { descriptorOf } from './describing.js';
import { joinIntroduced, joinLists } from './lists.js';
import { alone, type Node, type Phrase } from './nodes.js';
import {
  joinBehind,
  joinDoubleRoles,
  joinGenitives,
  joinPartitives,
  joinPossessors,
  joinRelativeOwners,
  joinRoles,
  joinTails,
  nameKindNoun,
  nameMade,
  partDescriptions,
} from './owners.js';
import { straighten } from './straighten.js';

/**
 * Hangs onto each phrase what belongs to it (owners, descriptions, lists) and cuts brackets out, each stage on what the stage before it left.
 */
export function joinPhrases(
  nodes: readonly Node[],
  units: readonly Unit[],
  language: Language,
  kindOf: KindOf,
): readonly Clause[] {
  for (const node of nodes) {
    if (node.type !== 'phrase') continue;
    nameMade(node, kindOf);
    nameKindNoun(node, language, kindOf);
  }
  const glossed = dropGlosses(joinTails(nodes, language), language.genitives);
  const possessed = joinPossessors(glossed, language);
  if (language.bracket) for (const node of possessed) if (node.type === 'phrase') nameKindNoun(node, language, kindOf);
  const owned = joinGenitives(joinPartitives(possessed, language), language, kindOf);
  const placed = partDescriptions(joinRoles(joinBehind(owned, language), language), language);
  const joined = joinDoubleRoles(placed, language);
  joinRelativeOwners(joined, language);
  const { main, brackets } = cutBrackets(joined);
  const finish = (part: readonly Node[]): readonly Node[] => {
    const apposed = joinAppositions(joinNaming(part, units, language, kindOf), units, language, kindOf);
    return straighten(joinIntroduced(joinLists(apposed, units, language), units, language), language, kindOf);
  };
  const whole = finish(main);
  const clauses: Clause[] = [{ nodes: whole, anchor: null }];
  for (const { phrase, attribute } of attributesIn(whole))
    clauses.push({ nodes: finish(attribute), anchor: alone(phrase) });
  for (const { nodes: inner, anchor } of brackets) {
    const content = finish(inner);
    const plain = content.filter(({ type }) => type !== 'adverb');
    const [only] = plain;
    // "The data protection authority (DPC)": the acronym names it.
    if (anchor && plain.length === 1 && only?.type === 'phrase' && namesNoun(anchor, only, language, kindOf)) {
      anchor.name = only.name;
      continue;
    }
    // "(a French startup)", "(CEO of X)": a description in brackets.
    if (anchor && only?.type === 'phrase' && only.noun !== null && only.name === null && plain.length === 1) {
      anchor.descriptors.push(descriptorOf(only, units));
      continue;
    }
    clauses.push({ nodes: content, anchor });
  }
  return clauses;
}

/** Whether a bracket holds nothing but the name of an organization that the phrase in front speaks of without one. */
function namesNoun(anchor: Phrase, only: Phrase, language: Language, kindOf: KindOf): boolean {
  if (anchor.name !== null || only.name === null || only.noun !== null || only.members.length > 0) return false;
  const kind = kindOf(only.name.key);
  return language.kindNouns.get(anchor.noun ?? '') === 'ORGANIZATION' && (kind === 'ORGANIZATION' || kind === null);
}
