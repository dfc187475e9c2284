import { type EntityKind, isValuePredicate, predicateRow } from '../../../ontology/ontology.js';
import type { VerbFrame } from '../language.js';
import type { Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill, topicFiller } from './fillers.js';
import { modalityOf } from './modality.js';
import { slotPhrases } from './slotPhrases.js';

/** Units behind a phrase in which it may be said that its name is kept back: "un inversor cuyo nombre no". */
const REACH = 4;

/**
 * The object of a verb that exists and that the text keeps unnamed: "invested in an undisclosed startup". Null where its words say no such thing, or
 * are of a kind that the slot does not take.
 */
export function unnamedObject(
  frame: VerbFrame,
  roles: Roles,
  kinds: readonly EntityKind[],
  context: ClauseContext,
): Pick<Reading, 'value' | 'valueSpan'> | null {
  if (isValuePredicate(frame.predicate)) return null;
  const { language } = context;
  const unnamed = slotPhrases(frame.object, roles, language, frame.about).find(
    (phrase) =>
      phrase.name === null &&
      phrase.noun !== null &&
      kindsOf(phrase.noun, context).some((kind) => kinds.includes(kind)) &&
      isKeptBack(phrase, context),
  );
  return unnamed ? { value: { type: 'unknown' }, valueSpan: unnamed.span } : null;
}

function kindsOf(noun: string, { language }: ClauseContext): readonly EntityKind[] {
  const kind = language.kindNouns.get(noun);
  return kind === undefined ? (language.relationNouns.get(noun)?.kinds ?? []) : [kind];
}

function isKeptBack(phrase: Phrase, { units, language }: ClauseContext): boolean {
  const said = units
    .slice(phrase.from, phrase.to + REACH)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return language.unnamed.some((words) => ` ${said} `.includes(` ${words} `));
}

/** "X has no chief executive", "X is without a chief executive": nobody leads it. */
export function vacancyClaims(context: ClauseContext): readonly Reading[] {
  const { language, roles } = context;
  return roles.flatMap((each): readonly Reading[] => {
    const { verb, patient, under, agent, isAgentDropped } = each;
    const isLacking = language.possessionVerbs.has(verb.main) && patient !== null && isNegated(each, patient, context);
    const without = [...language.withoutPrepositions].flatMap((word) => under.get(word) ?? []);
    const post = (isLacking ? [patient] : without).find((phrase) => isBarePost(phrase, context));
    if (!post) return [];
    const { subject: kinds } = predicateRow('LED_BY');
    const left: readonly Filler[] = isAgentDropped ? topicFiller(kinds, post.span, context, new Set()) : [];
    const subjects = agent ? fill(agent, kinds, context) : left;
    // The negation is what the claim says; hedges and plans around it stay.
    const told = modalityOf(each, context);
    const modality = told === 'DENIED' ? 'ASSERTED' : told;
    return subjects.map((subject) => ({
      rule: 'vacancy',
      predicate: 'LED_BY',
      subject,
      object: null,
      value: { type: 'none' },
      valueSpan: post.span,
      modality,
      qualifiers: {},
      at: verb.from,
      sure: 0.85,
    }));
  });
}

/** A post of whoever leads an organization, without a name or an owner. */
function isBarePost({ name, noun, former, of, possessor, members }: Phrase, { language }: ClauseContext): boolean {
  const row = language.relationNouns.get(noun ?? '');
  const isAlone = name === null && possessor === null && of?.name == null && members.length === 0;
  return isAlone && !former && row?.predicate === 'LED_BY' && row.functional === true && row.role === true;
}

function isNegated({ verb }: Roles, patient: Phrase, { units, language }: ClauseContext): boolean {
  const from = Math.max(0, Math.min(verb.from - 2, patient.from));
  return units
    .slice(from, Math.max(verb.to, patient.from + 1))
    .some((unit) => unit.type === 'word' && language.negations.has(unit.text));
}
