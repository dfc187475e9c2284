import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language } from '../language.js';
import { namedPhrase } from '../syntax/describing.js';
import { ownerOf, type Phrase } from '../syntax/nodes.js';
import { speaksOfUs } from '../syntax/rolesLeft.js';
import { type Roles, subjectOf } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';
import { fill } from './fillers.js';

/** Whether the verb itself says that several act. */
export function isPlural({ verb }: Roles, { pluralVerbs }: Language): boolean {
  return verb.form === 'FINITE' && pluralVerbs !== null && pluralVerbs.test(verb.words[0] ?? '');
}

/** "A e B eram engenheiros da X, quando fundaram a Y": those who acted together before. */
export function actingTogether(
  { at }: Roles,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const before = context.roles.findLast((each) => each.at < at && (each.agent?.members.length ?? 0) > 1);
  return before ? fill(before.agent, kinds, context, blocked) : [];
}

/** "Lanzamos el modelo": whoever publishes the text, else whom it is about; null where the verb does not speak of "us". */
export function ownFiller(
  { verb }: Roles,
  kinds: readonly EntityKind[],
  { language, units, discourse }: ClauseContext,
): readonly Filler[] | null {
  const first = units[verb.from];
  if (!first || !speaksOfUs(verb, language)) return null;
  const key = kinds.includes('ORGANIZATION') ? (discourse.publisher() ?? discourse.topic(['ORGANIZATION'])) : null;
  return key === null ? [] : [{ key, span: first.span, sure: 0.88 }];
}

/** "The shares of X, which supplies Y": a relative speaks of the owner, where what is owned can't act. */
export function ownerSpokenOf(phrase: Phrase, { at }: Roles, { clause, language }: ClauseContext): Phrase | null {
  let before = at - 1;
  while (clause.nodes[before]?.type === 'adverb') before -= 1;
  const noun = phrase.noun ?? '';
  const mayAct = phrase.name !== null || language.kindNouns.has(noun) || language.relationNouns.has(noun);
  if (clause.nodes[before]?.type !== 'relative' || mayAct) return null;
  return ownerOf(phrase)?.name ? ownerOf(phrase) : null;
}

/** "Meta said it would": whoever speaks is whom a subject that is left out stands for. */
export function speakerOf(roles: Roles, context: ClauseContext): Phrase | null {
  const attribution = context.attributions.find(
    ({ from, to, isOwnWord }) => isOwnWord && roles.verb.from >= from && roles.verb.from < to,
  );
  const source = attribution?.sources[0] ?? null;
  if (!source?.name || context.kindOf(source.name.key) !== 'PERSON') return source;
  return ownerOf(source) ?? (source.compound ? namedPhrase(source, source.compound) : source);
}

/** Who does what the verb says that governs a clause with "that"; null where no such clause stands between. */
export function announcerOf({ governor, at }: Roles, { clause, language }: ClauseContext): Phrase | null {
  if (governor?.verb.form !== 'FINITE') return null;
  const between = clause.nodes.slice(governor.at + 1, at);
  const opens = between.some((node) => node.type === 'subordinator' && language.complementizers.has(node.text));
  return opens && !between.some(({ type }) => type === 'phrase' || type === 'comma') ? subjectOf(governor) : null;
}

/** Who the last verb in front speaks of that opens no aside, where a verb further on leaves its subject out; null for nobody. */
export function goingOn({ verb, at }: Roles, { roles, clause }: ClauseContext): Phrase | null {
  if (verb.form !== 'FINITE') return null;
  const before = roles.findLast(
    (each) => each.at < at && each.verb.form === 'FINITE' && clause.nodes[each.at - 1]?.type !== 'relative',
  );
  const subject = before ? subjectOf(before) : null;
  return subject?.name && subject.members.length === 0 ? subject : null;
}
