import type { Modality } from '../../../ontology/ontology.js';
import type { Language, ModalityRow } from '../language.js';
import type { Node, Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { Unit } from '../units.js';

/** A clause with what its modality is read from. */
export interface ModalityContext {
  readonly clause: { readonly nodes: readonly Node[] };
  readonly units: readonly Unit[];
  readonly language: Language;
  /** The sentence ends with a question mark. */
  readonly isQuestion: boolean;
}

/** Several frames ask for the modality of one verb; roles belong to one clause and are never changed. */
const MODALITIES = new WeakMap<Roles, Modality>();

/** The modality of what a verb says: of its own words, of the verbs that govern it, and of hedges within its clause. */
export function modalityOf(roles: Roles, context: ModalityContext): Modality {
  const known = MODALITIES.get(roles);
  if (known) return known;
  // "Plans to buy X, founded by Y": what a participle says of a name is no part of the plan.
  const isAside = describesName(roles, context);
  const row = isAside ? undefined : context.language.modality.find((each) => isGoverned(roles, each, context, true));
  // "Meta to acquire X": what a headline says with an infinitive alone is to come.
  const isToCome = context.language.compounds && roles.verb.form === 'INFINITIVE' && roles.at === 2 && !roles.governor;
  const isHeadline = isToCome && roles.agent?.name != null && roles.agent === context.clause.nodes[0];
  const open = isHeadline ? 'PLANNED' : 'ASSERTED';
  const modality = row?.modality ?? (context.isQuestion ? 'CONSIDERED' : open);
  MODALITIES.set(roles, modality);
  return modality;
}

function describesName({ verb, patient, at }: Roles, { clause, language }: ModalityContext): boolean {
  const before = clause.nodes[at - 1];
  const isReduced = verb.form === 'PARTICIPLE' && !verb.passive && verb.governors.length === 0;
  return language.compounds && isReduced && patient?.name != null && before?.type !== 'adverb';
}

/** The modality of what a noun says that a verb has as its object or subject: "plans the acquisition of X". */
export function modalityOfNoun(roles: Roles | null, context: ModalityContext): Modality {
  if (!roles) return context.isQuestion ? 'CONSIDERED' : 'ASSERTED';
  for (const row of context.language.modality) {
    // "Announces a round": what is told of a noun is no plan.
    const isTold = row.modality === 'PLANNED' && context.language.sayingVerbs.has(roles.verb.main);
    if (row.verbs?.has(roles.verb.main) && !isTold) return row.modality;
    if (isGoverned(roles, row, context, true)) return row.modality;
  }
  return context.isQuestion ? 'CONSIDERED' : 'ASSERTED';
}

function isGoverned(roles: Roles, row: ModalityRow, context: ModalityContext, isOwn: boolean): boolean {
  const { verb, governor } = roles;
  if (isOwn || verb.governors.length > 0) {
    if (verb.governors.some((name) => row.verbs?.has(name))) return true;
    if (
      verb.words.some(
        (word, index) =>
          row.within?.has(word) ||
          (verb.mainForm === 'INFINITIVE' && row.withInfinitive?.has(word)) ||
          (index < verb.words.length && hasEnding(word, row, verb)),
      )
    )
      return true;
  }
  if (isOwn && row.phrases && clauseHas(roles, row.phrases, context)) return true;
  if (isOwn && row.nouns && nounBefore(roles, context.clause.nodes, row.nouns)) return true;
  // "Plans to launch", "denied that it would": the governing verb is its clause's main verb.
  if (governor && governs(governor, roles, context.clause.nodes)) {
    if (row.verbs?.has(governor.verb.main)) return true;
    return isGoverned(governor, row, context, false);
  }
  return false;
}

/** Whether a verb in front governs this one, and does not merely stand before it. */
function governs(governor: Roles, roles: Roles, nodes: readonly Node[]): boolean {
  if (roles.verb.form === 'INFINITIVE') return true;
  const between = nodes.slice(governor.at + 1, roles.at);
  if (roles.verb.form === 'GERUND') return between.length === 0;
  return between.some((node) => node.type === 'subordinator') && !between.some((node) => node.type === 'relative');
}

function hasEnding(word: string, row: ModalityRow, verb: Roles['verb']): boolean {
  if (!row.endings) return false;
  return verb.form === 'FINITE' && row.endings.some((ending) => word.endsWith(ending)) && word.length > 4;
}

/** "In talks to acquire": a noun of the row between the verb in front and this one. */
function nounBefore(roles: Roles, nodes: readonly Node[], nouns: ReadonlySet<string>): boolean {
  if (roles.verb.form !== 'INFINITIVE' && roles.verb.form !== 'GERUND') return false;
  for (let at = roles.at - 1; at >= Math.max(0, roles.at - 4); at -= 1) {
    const node = nodes[at];
    if (node?.type === 'phrase') return node.nouns.some((noun) => nouns.has(noun));
    if (node?.type === 'verb' || node?.type === 'break' || node?.type === 'comma') return false;
  }
  return false;
}

/** Whether a hedge of these stands in the verb's clause. */
function clauseHas(roles: Roles, phrases: readonly string[], context: ModalityContext): boolean {
  const known = HEDGES.get(roles) ?? hedgesOf(roles, context);
  HEDGES.set(roles, known);
  return known.has(phrases);
}

/** The rows whose hedges stand in a verb's clause, which is asked for many. */
const HEDGES = new WeakMap<Roles, ReadonlySet<readonly string[]>>();

function hedgesOf(roles: Roles, context: ModalityContext): ReadonlySet<readonly string[]> {
  const starts = startsOf(context.language);
  const words = clauseWords(roles, context);
  const text = ` ${words.join(' ')} `;
  const found = new Set<readonly string[]>();
  for (const word of words)
    for (const { phrase, row } of starts.get(word) ?? []) if (text.includes(` ${phrase} `)) found.add(row);
  return found;
}

interface Hedge {
  readonly phrase: string;
  /** The phrases of the row that it belongs to. */
  readonly row: readonly string[];
}

const STARTS = new WeakMap<Language, ReadonlyMap<string, readonly Hedge[]>>();

/** The hedges of a language by their first words. */
function startsOf(language: Language): ReadonlyMap<string, readonly Hedge[]> {
  const known = STARTS.get(language);
  if (known) return known;
  const made = new Map<string, Hedge[]>();
  for (const { phrases: row = [] } of language.modality)
    for (const each of row) {
      // An elision is a word of its own: "à l'étude".
      const phrase = each.replace(/'(?=\p{L})/gu, "' ");
      const first = phrase.split(' ', 1)[0] ?? '';
      made.set(first, [...(made.get(first) ?? []), { phrase, row }]);
    }
  STARTS.set(language, made);
  return made;
}

/** The words of a verb's clause: from the last break or subordinator in front of it to the next one behind it. */
function clauseWords(roles: Roles, { clause: { nodes }, units }: ModalityContext): readonly string[] {
  let from = 0;
  for (let at = roles.at - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (!node) break;
    const isEdge = node.type === 'break' || node.type === 'subordinator' || node.type === 'relative';
    const isOtherClause = node.type === 'conjunction' && nodes.slice(0, at).some((each) => each.type === 'verb');
    if (isEdge || isOtherClause) {
      from = node.to;
      break;
    }
  }
  let to = roles.verb.to;
  for (let at = roles.at + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (
      !node ||
      node.type === 'break' ||
      node.type === 'subordinator' ||
      node.type === 'relative' ||
      node.type === 'verb'
    )
      break;
    if (node.type === 'conjunction' && nodes[at + 1]?.type === 'verb') break;
    to = node.to;
  }
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const text = units[at]?.text.toLowerCase() ?? '';
    // A phrase of the tables is one unit of several words.
    if (text.includes(' ')) words.push(...text.split(' '));
    else words.push(text);
  }
  return words;
}

/** The verb that has a phrase as its object, subject or under a preposition; null for none. */
export function verbOf(phrase: Phrase, all: readonly Roles[]): Roles | null {
  const has = (roles: Roles) =>
    roles.patient === phrase ||
    roles.agent === phrase ||
    [...roles.under.values()].some((list) => list.includes(phrase));
  return all.find((roles) => roles.patient === phrase) ?? all.find(has) ?? null;
}
