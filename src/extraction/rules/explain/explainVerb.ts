import { predicateRow } from '../../../ontology/ontology.js';
import type { Language, Slot, VerbFrame } from '../language.js';
import { applies } from '../reading/frameApplies.js';
import type { ReadClause } from '../reading/readSentence.js';
import { slotPhrases } from '../reading/slotPhrases.js';
import { statedValue } from '../reading/statedValue.js';
import { framesOf } from '../reading/verbClaims.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ExplainedVerb, MissedFrame } from './explanation.js';
import { phraseText } from './nodeText.js';
import { slotName, slotProblem } from './slotProblem.js';

/** What stands around a verb, what the tables know of it, and why its frames made nothing where they did. */
export function explainVerb(roles: Roles, { context, readings }: ReadClause): ExplainedVerb {
  const { verb, agent, patient, under, isAgentDropped } = roles;
  const { language } = context;
  const frames = framesOf(language, verb.main);
  const isRead = readings.some(({ at }) => at >= verb.from && at < verb.to);
  const state = isRead ? 'READ' : frames.length > 0 ? 'MISSED' : isKnown(verb.main, language) ? 'NO_FRAME' : 'UNKNOWN';
  return {
    verb: verb.main,
    agent: agent && phraseText(agent),
    isAgentDropped,
    patient: patient && phraseText(patient),
    under: Object.fromEntries([...under].map(([word, phrases]) => [word, phrases.map(phraseText)])),
    state,
    missed: state === 'MISSED' ? frames.map((frame) => missed(frame, roles, context)) : [],
  };
}

const VERB_NAMES = new WeakMap<Language, ReadonlySet<string>>();

/** Whether any table of the language names the verb. */
function isKnown(verb: string, language: Language): boolean {
  const names = VERB_NAMES.get(language) ?? new Set(language.verbs.values());
  VERB_NAMES.set(language, names);
  return names.has(verb) || verb === 'be';
}

function missed(frame: VerbFrame, roles: Roles, context: ReadClause['context']): MissedFrame {
  const row = predicateRow(frame.predicate);
  const inSlot = (slot: Slot) => slotPhrases(slot, roles, context.language);
  const why: string[] = [];
  if (!applies(frame, roles, context.clause.nodes, context.language)) why.push(lacking(frame));
  why.push(slotProblem('subject', frame.subject, inSlot(frame.subject), frame.subjectKinds ?? row.subject, context));
  if ('value' in row) {
    const hasValue = inSlot(frame.object).some((phrase) => statedValue(phrase, row.value).length > 0);
    why.push(hasValue ? '' : `no ${VALUE_WORDS[row.value]} stands in ${slotName(frame.object)}`);
  } else why.push(slotProblem('object', frame.object, inSlot(frame.object), frame.objectKinds ?? row.object, context));
  const told = why.filter((reason) => reason !== '');
  const { rule, predicate } = frame;
  return {
    rule,
    predicate,
    why: told.length > 0 ? told.join('; ') : 'both slots are filled, by the same thing or by words that mean nobody',
  };
}

const VALUE_WORDS = { money: 'sum', count: 'count', text: 'licence' } as const;

/** What must stand with the verb beside its slots. */
function lacking({ particle, needsMoney, patientNouns, about, exceptNouns, result, exceptResult }: VerbFrame): string {
  const wants = [
    particle === undefined ? '' : `the word "${particle}"`,
    needsMoney ? 'a sum' : '',
    patientNouns ? `one of these nouns as its object: ${[...patientNouns].join(', ')}` : '',
    about ? `one of these nouns: ${[...about].join(', ')}` : '',
    result ? `one of these words behind its object: ${[...result].join(', ')}` : '',
    exceptResult ? `none of these words behind its object: ${[...exceptResult].join(', ')}` : '',
    exceptNouns ? `none of these nouns as its object: ${[...exceptNouns].join(', ')}` : '',
  ];
  return `it wants ${wants.filter((want) => want !== '').join(' and ')}`;
}
