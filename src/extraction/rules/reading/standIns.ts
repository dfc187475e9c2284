import type { EntityKind } from '../../../ontology/ontology.js';
import type { Slot, VerbFrame } from '../language.js';
import { membersOf, ownerOf, type Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';
import { fill } from './fillers.js';
import { slotPhrases } from './slotPhrases.js';

/** "Available on Google's Vertex AI": under a preposition, whoever has a platform stands for it where only companies fit. */
export function hostsOf(
  slot: Slot,
  phrase: Phrase,
  kinds: readonly EntityKind[],
  context: ClauseContext,
): readonly Filler[] {
  if (typeof slot === 'string' || kinds.length !== 1 || kinds[0] !== 'ORGANIZATION') return [];
  return membersOf(phrase).flatMap(({ name, possessor }) =>
    name && possessor?.name && context.kindOf(name.key) === 'PRODUCT' ? fill(possessor, kinds, context) : [],
  );
}

/** "X, founded by Maya Lin, which raised", "Maya Lin, head of X, which Y bought": no person is what "which" means, but what stands further in front. */
export function furtherAntecedent(
  phrase: Phrase,
  { verb, at }: Roles,
  kinds: readonly EntityKind[],
  { clause: { nodes }, language, kindOf }: ClauseContext,
): Phrase | null {
  if (!language.compounds || phrase.name === null || kindOf(phrase.name.key) !== 'PERSON' || kinds.includes('PERSON'))
    return null;
  const relative = nodes.slice(0, at).findLastIndex((node) => node.type === 'relative' && node.text === 'which');
  const behind = nodes[relative + 1];
  const opens = behind === verb || (behind?.type === 'phrase' && nodes[relative + 2] === verb);
  const place = nodes.indexOf(phrase);
  if (relative < 0 || !opens || place < 0 || place > relative) return null;
  const owner = phrase.descriptors.find(
    ({ owner }) => owner?.name && kinds.includes(kindOf(owner.name.key) ?? 'TOPIC'),
  );
  if (owner) return owner.owner;
  for (let index = place - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'break' || (node?.type === 'verb' && node.form === 'FINITE')) return null;
    if (node?.type === 'phrase' && node.name && kinds.includes(kindOf(node.name.key) ?? 'TOPIC')) return node;
  }
  return null;
}

/** Those who do something with one another: several subjects, or the two that "they" and "the companies" mean. */
export function pairOf(
  { subject }: VerbFrame,
  subjects: readonly Filler[],
  kinds: readonly EntityKind[],
  roles: Roles,
  context: ClauseContext,
): readonly Filler[] {
  if (subjects.length > 1) return subjects;
  const [actor] = slotPhrases(subject, roles, context.language);
  if (!actor || actor.name !== null || ownerOf(actor) !== null) return subjects;
  const word = context.units[actor.from];
  const isThey = actor.pronoun !== null && word?.type === 'word' && context.language.pluralPronouns.has(word.text);
  const isCompanies = actor.definite && context.language.kindNouns.get(actor.noun ?? '') === 'ORGANIZATION';
  if (!isThey && !(isCompanies && context.language.plural.test(actor.noun ?? ''))) return subjects;
  const acting = context.roles.findLast(({ at, agent }) => at < roles.at && (agent?.members.length ?? 0) > 1)?.agent;
  if (acting) return fill(acting, kinds, context).map((each) => ({ ...each, span: actor.span, sure: 0.92 }));
  // "A and B said they had": those who speak.
  const speaking = context.attributions
    .filter(({ isOwnWord }) => isOwnWord)
    .flatMap(({ sources }) => sources)
    .find(({ members }) => members.length > 1);
  if (speaking) return fill(speaking, kinds, context).map((each) => ({ ...each, span: actor.span, sure: 0.92 }));
  return context.discourse.pair().map((key) => ({ key, span: actor.span, sure: 0.8 }));
}

/** "X also took part": whoever raised money, in the sentence or in the one before it. */
export function raiserAround(
  { verb }: Roles,
  blocked: ReadonlySet<string>,
  { raiser, discourse, units }: ClauseContext,
): readonly Filler[] {
  const key = raiser.key ?? discourse.raiser();
  const unit = units[verb.from];
  return key === null || !unit || blocked.has(key) ? [] : [{ key, span: unit.span, sure: 0.86 }];
}

/** "Raised $1 billion, valuing the data startup at": a company that is described is the one that raised money in the sentence. */
export function raiserOf(frame: VerbFrame, roles: Roles, { language, raiser }: ClauseContext): readonly Filler[] {
  const [valued] = slotPhrases(frame.subject, roles, language);
  const isCompany = valued?.name === null && language.kindNouns.get(valued.noun ?? '') === 'ORGANIZATION';
  if (raiser.key === null || !isCompany || !valued.definite || ownerOf(valued) !== null) return [];
  return [{ key: raiser.key, span: valued.span, sure: 0.88 }];
}

/** "Bought X. The company was valued at": of a company that is described, the one bought in one of the last sentences. */
export function boughtFiller(
  frame: VerbFrame,
  roles: Roles,
  { language, discourse }: ClauseContext,
): readonly Filler[] {
  const key = discourse.bought();
  const [told] = key === null ? [] : slotPhrases(frame.subject, roles, language);
  const isCompany = told?.name === null && language.kindNouns.get(told.noun ?? '') === 'ORGANIZATION';
  if (key === null || !isCompany || !told.definite || ownerOf(told) !== null) return [];
  return [{ key, span: told.span, sure: 0.8 }];
}

/** "**Captionary** by X. Runs on Whisper.": of a sentence that begins with a verb in English, whom its paragraph or the heading above speaks of. */
export function openingFiller(
  { verb, at }: Roles,
  kinds: readonly EntityKind[],
  { language, clause, units, discourse, kindOf }: ClauseContext,
  blocked: ReadonlySet<string>,
): Filler | null {
  const unit = units[verb.from];
  const isFirst = clause.nodes.slice(0, at).every(({ type }) => type === 'adverb') && clause.anchor === null;
  if (language.dropsSubject || !language.compounds || !isFirst || !unit) return null;
  // "Try Claude": the name of a verb asks somebody to do it.
  const [first = ''] = verb.words;
  if (language.verbs.get(first) === first || verb.form === 'GERUND' || verb.form === 'INFINITIVE') return null;
  const key = discourse.opening();
  const kind = key === null ? null : kindOf(key);
  return key !== null && kind !== null && kinds.includes(kind) && !blocked.has(key)
    ? { key, span: unit.span, sure: 0.8 }
    : null;
}
