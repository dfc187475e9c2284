import { type EntityKind, predicateRow } from '../../../ontology/ontology.js';
import type { Language, Slot, VerbFrame } from '../language.js';
import { descriptorOf } from '../syntax/describing.js';
import { membersOf, type Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import { actorOf } from './actorOf.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill } from './fillers.js';
import { applies } from './frameApplies.js';
import { isOfBefore, spokenOfBefore } from './inPlay.js';
import { mayAct } from './mayAct.js';
import { modalityOf } from './modality.js';
import { namelessMatters } from './namelessMatters.js';
import { isOver } from './pastJobs.js';
import { ENDED, qualifiersOf } from './qualifiers.js';
import { isSharedSum } from './sharedSums.js';
import { slotFillers, slotNames } from './slotFillers.js';
import { slotPhrases } from './slotPhrases.js';
import { boughtFiller, furtherAntecedent, hostsOf, pairOf, raiserAround, raiserOf } from './standIns.js';
import { statedValue } from './statedValue.js';
import { thingsMeant } from './thingsMeant.js';
import { turnedRelative } from './turnedRelative.js';
import { unnamedObject } from './unnamedParties.js';
import { asideRoles, verblessRoles } from './verblessRoles.js';

/** What the verbs of a clause say. */
export function verbClaims(context: ClauseContext): readonly Reading[] {
  return [...readVerbs(context), ...verbless(context), ...asides(context)];
}

/** What an adjective apart says: "X, disponível na Y,". */
function asides(context: ClauseContext): readonly Reading[] {
  return asideRoles(context).flatMap(({ roles, word }) =>
    framesOf(context.language, 'be')
      .filter(({ about }) => about?.has(word))
      .flatMap((frame) => read(frame, roles, context)),
  );
}

/** What a heading without its "is" says by an adjective. */
function verbless(context: ClauseContext): readonly Reading[] {
  const roles = verblessRoles(context);
  if (roles === null) return [];
  return framesOf(context.language, 'be')
    .filter(({ about }) => about !== undefined && [...roles.beside].some((word) => about.has(word)))
    .flatMap((frame) => read(frame, roles, context));
}

function readVerbs(context: ClauseContext): readonly Reading[] {
  return context.roles.flatMap((roles) => {
    const frames = framesOf(context.language, roles.verb.main);
    const readings = frames.map((frame) => ({ frame, found: read(frame, roles, context) }));
    readings.push(...governingPair(roles, context));
    // "Integrate X into Y" says that Y uses X, not that whoever integrates does.
    const placed = new Set(
      readings.flatMap(({ frame, found }) =>
        typeof frame.subject !== 'string' && found.length > 0 ? [frame.predicate] : [],
      ),
    );
    return readings.flatMap(({ frame, found }) =>
      typeof frame.subject === 'string' && placed.has(frame.predicate) ? [] : found,
    );
  });
}

/** "A and B are partnering to build": what several do with one another, where the verb governs another. */
function governingPair(
  roles: Roles,
  context: ClauseContext,
): { readonly frame: VerbFrame; readonly found: readonly Reading[] }[] {
  if (roles.verb.governors.length === 0 || (roles.agent?.members.length ?? 0) < 2) return [];
  const alone: Roles = { ...roles, patient: null, complement: null, under: new Map() };
  return roles.verb.governors
    .flatMap((verb) => framesOf(context.language, verb))
    .filter(({ mutual, patientNouns, about, particle }) => mutual && !patientNouns && !about && !particle)
    .slice(0, 1)
    .map((frame) => ({ frame, found: read(frame, alone, context) }));
}

const BY_VERB = new WeakMap<Language, ReadonlyMap<string, readonly VerbFrame[]>>();

/** The frames that a verb of the tables opens; empty for none. */
export function framesOf(language: Language, verb: string): readonly VerbFrame[] {
  let table = BY_VERB.get(language);
  if (!table) {
    const rows = new Map<string, VerbFrame[]>();
    for (const frame of language.verbFrames) {
      for (const name of frame.verbs) {
        const row = rows.get(name);
        if (row) row.push(frame);
        else rows.set(name, [frame]);
      }
    }
    table = rows;
    BY_VERB.set(language, table);
  }
  return table.get(verb) ?? [];
}

function read(frame: VerbFrame, around: Roles, context: ClauseContext): readonly Reading[] {
  if (!frame.settled) return readOpen(frame, around, context);
  const isSettled = (end: Filler | null) => end === null || context.kindOf(end.key) !== null;
  return readOpen(frame, around, { ...context, vote: () => {} }).filter(
    ({ subject, object }) => isSettled(subject) && isSettled(object),
  );
}

function readOpen(frame: VerbFrame, around: Roles, context: ClauseContext): readonly Reading[] {
  if (!applies(frame, around, context.clause.nodes, context.language)) return [];
  // "Put out X": a particle that is a preposition too has taken the object.
  const taken = frame.particle === undefined ? undefined : around.under.get(frame.particle)?.[0];
  const row = predicateRow(frame.predicate);
  const subjectKinds = frame.subjectKinds ?? row.subject;
  const stated: Roles = around.patient === null && taken ? { ...around, patient: taken } : around;
  const roles =
    'value' in row ? stated : turnedRelative(frame, stated, subjectKinds, frame.objectKinds ?? row.object, context);
  const modality = () => frame.modality ?? (frame.negated ? 'ASSERTED' : modalityOf(around, context));
  const shared = { rule: frame.rule, predicate: frame.predicate, at: roles.verb.from };
  if ('value' in row) {
    const value = frame.value
      ? saidByVerb(frame.value, roles, context)
      : [
          ...slotPhrases(frame.object, roles, context.language, frame.about),
          // "Est valorisée 5 milliards".
          ...((roles.verb.passive || frame.predicate === 'VALUED_AT') && roles.complement ? [roles.complement] : []),
        ].flatMap((phrase) => statedValue(phrase, row.value))[0];
    const isCompany = frame.predicate === 'VALUED_AT' || frame.predicate === 'RAISES';
    const bought = isCompany ? boughtFiller(frame, roles, context) : [];
    const bearers =
      bought.length > 0 ? bought : slotFillers(frame.subject, frame.about, roles, subjectKinds, context, new Set());
    if (!value) return [];
    // "A and B together raised": the sum is nobody's own.
    if (bearers.length > 1) return [];
    const valued = frame.predicate === 'VALUED_AT' && bearers.length === 0 ? raiserOf(frame, roles, context) : [];
    return [...bearers, ...valued].map((subject) => {
      if (frame.predicate === 'RAISES' || bought.length > 0) context.raiser.key = subject.key;
      const qualifiers = qualifiersOf(frame.predicate, roles, context);
      return { ...shared, subject, object: null, ...value, modality: modality(), qualifiers, sure: 0.95 };
    });
  }
  const objectKinds = frame.objectKinds ?? row.object;
  // What fills one slot tells nothing of its kind where the other slot holds somebody whom it can't.
  if (isOfOtherKind(frame.subject, frame.about, roles, subjectKinds, context)) return [];
  if (isOfOtherKind(frame.object, frame.about, roles, objectKinds, context)) return [];
  const named = new Set([
    ...slotNames(frame.subject, roles, context.language, frame.about),
    ...slotNames(frame.object, roles, context.language, frame.about),
  ]);
  const direct = slotFillers(frame.subject, frame.about, roles, subjectKinds, context, named);
  let subjects: readonly Filler[] =
    direct.length > 0
      ? direct
      : slotPhrases(frame.subject, roles, context.language, frame.about).flatMap((phrase) =>
          actorOf(phrase, subjectKinds, context, named),
        );
  if (!mayAct(frame, subjects, roles, context)) return [];
  const blocked = new Set([...named, ...subjects.map(({ key }) => key)]);
  let objects: readonly Filler[] = [
    ...slotFillers(frame.object, frame.about, roles, objectKinds, context, blocked),
    ...undertakingsOf(frame, roles, subjects[0] ?? null, objectKinds, context),
  ];
  if (frame.raiserIsObject && objects.length === 0) objects = raiserAround(roles, blocked, context);
  if (objects.length === 0 && subjects.length > 0) objects = namelessMatters(frame, subjects, roles, context);
  if (frame.predicate === 'INVESTIGATES' && objects.length === 0) objects = whomWhether(roles, objectKinds, context);
  if (objects.length === 0 && isOfBefore(frame, roles, context.language))
    objects = spokenOfBefore(frame.predicate, roles.patient ?? roles.agent, context, blocked);
  const meantThings = frame.predicate === 'COMPETES_WITH' ? thingsMeant(roles, subjects, objects, context) : [];
  if (meantThings.length > 0) subjects = meantThings;
  const role = WITH_ROLE.has(frame.predicate) ? roleOf(roles, context) : null;
  const together = frame.mutual && objects.length === 0 ? pairOf(frame, subjects, subjectKinds, roles, context) : [];
  if (together.length > 1) {
    const qualifiers = qualifiersOf(frame.predicate, roles, context);
    return together.flatMap((subject, index) =>
      together.slice(index + 1).map((object) => ({
        ...shared,
        subject,
        object,
        value: null,
        valueSpan: null,
        modality: modality(),
        qualifiers,
        sure: 0.9,
      })),
    );
  }
  const isShared = isSharedSum(frame, roles, subjects, context.language);
  // "Bruma 7 was unveiled in April": whose it is, the rest of the text may tell.
  if (frame.predicate === 'RELEASES' && subjects.length === 0 && (frame.subject !== 'agent' || roles.agent === null)) {
    const qualifiers = qualifiersOf(frame.predicate, roles, context);
    for (const object of objects)
      context.leaveOpen({
        ...shared,
        object,
        value: null,
        valueSpan: null,
        modality: modality(),
        qualifiers,
        sure: 0.9,
      });
  }
  const isEnded = frame.ended || (frame.lasts && isOver(roles, context));
  const ended = { ...(isEnded && { time: ENDED }), ...(role !== null && { role }) };
  const unnamed = objects.length === 0 ? unnamedObject(frame, roles, objectKinds, context) : null;
  if (unnamed)
    return subjects.map((subject): Reading => {
      const qualifiers = qualifiersOf(frame.predicate, roles, context, ended);
      return { ...shared, subject, object: null, ...unnamed, modality: modality(), qualifiers, sure: 0.85 };
    });
  return subjects.flatMap((subject) =>
    objects.flatMap((object): Reading[] => {
      if (object.key === subject.key) return [];
      const { amount, ...others } = qualifiersOf(frame.predicate, roles, context, ended);
      const qualifiers = amount && !isShared ? { amount, ...others } : others;
      return [
        { ...shared, subject, object, value: null, valueSpan: null, modality: modality(), qualifiers, sure: 0.95 },
      ];
    }),
  );
}

/** Whether a slot holds names alone, all of kinds that it does not take. */
function isOfOtherKind(
  slot: Slot,
  about: VerbFrame['about'],
  roles: Roles,
  kinds: readonly EntityKind[],
  context: ClauseContext,
): boolean {
  const { language, kindOf } = context;
  const ofGerund = slot === 'agent' && roles.verb.form === 'GERUND' ? (roles.governor?.patient ?? null) : null;
  const phrases = [...slotPhrases(slot, roles, language, about), ...(ofGerund ? [ofGerund] : [])];
  const standsFor = (phrase: Phrase) =>
    furtherAntecedent(phrase, roles, kinds, context) !== null || hostsOf(slot, phrase, kinds, context).length > 0;
  if (phrases.some(standsFor)) return false;
  const members = phrases.flatMap(membersOf);
  return (
    members.length > 0 &&
    members.every(({ name }) => {
      const kind = name && kindOf(name.key);
      return kind !== null && !kinds.includes(kind);
    })
  );
}

/** A value that no words but the verb's own say. */
function saidByVerb(
  text: string,
  { verb }: Roles,
  { units }: ClauseContext,
): Pick<Reading, 'value' | 'valueSpan'> | undefined {
  const unit = units[verb.to - 1];
  return unit && { value: { type: 'text', text }, valueSpan: unit.span };
}

/** Predicates that carry a role. */
const WITH_ROLE: ReadonlySet<string> = new Set(['LED_BY', 'WORKS_FOR']);

/** The role that the post or a person's description gives: "hired X as head of policy", "led by X, its chief strategy officer". */
function roleOf({ under, patient, agent }: Roles, { language, units }: ClauseContext): string | null {
  for (const post of [...language.postPrepositions].flatMap((word) => under.get(word) ?? [])) {
    const { text } = descriptorOf(post, units);
    if (language.relationNouns.get(post.noun ?? '')?.role && text !== '') return text;
  }
  for (const phrase of [patient, agent]) {
    const described = phrase?.descriptors.find(
      ({ noun, text, owner }) => language.relationNouns.get(noun)?.role && text !== '' && !owner?.name,
    );
    if (described) return described.text;
  }
  return null;
}

/** "Apura se X violou": whom the clause speaks of that tells what is looked into. */
function whomWhether({ at }: Roles, kinds: readonly EntityKind[], context: ClauseContext): readonly Filler[] {
  const [whether, subject] = context.clause.nodes.slice(at + 1, at + 3);
  const isWhether = whether?.type === 'subordinator' && context.language.complementizers.has(whether.text);
  return isWhether && subject?.type === 'phrase' && subject.name !== null ? fill(subject, kinds, context) : [];
}

/** Something without a name that the subject undertakes: "a dedicated team". */
function undertakingsOf(
  frame: VerbFrame,
  roles: Roles,
  subject: Filler | null,
  kinds: readonly EntityKind[],
  context: ClauseContext,
): readonly Filler[] {
  if (!subject || !kinds.includes('PROJECT')) return [];
  return slotPhrases(frame.object, roles, context.language).flatMap((phrase): Filler[] => {
    const { undertaking } = phrase;
    if (undertaking === null || phrase.name !== null) return [];
    const key = context.describe(`${context.nameOf(subject.key)} ${undertaking.head}`, 'PROJECT', undertaking.span);
    return [{ key, span: undertaking.span, sure: 0.85 }];
  });
}
