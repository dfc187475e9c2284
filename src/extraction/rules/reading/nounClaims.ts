import { isSymmetric, predicateRow } from '../../../ontology/ontology.js';
import { framesOfNoun } from '../framesOfNoun.js';
import type { Language, NounFrame } from '../language.js';
import { alone, membersOf, type Node, ownerOf, type Phrase } from '../syntax/nodes.js';
import { type Roles, subjectOf } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill } from './fillers.js';
import { hangingOn } from './hangingOn.js';
import { modalityOfNoun, verbOf } from './modality.js';
import { possessorOf } from './possessorOf.js';
import { ENDED, moneyOf, timeAround } from './qualifiers.js';

/** What nouns of events and dealings say: "the acquisition of X by Y", "a partnership between A and B". */
export function nounClaims(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  return nodes.flatMap((node, at) => {
    if (node.type !== 'phrase' || node.noun === null || node.name !== null) return [];
    // "The target of an investigation by X".
    const inner = context.language.aimNouns.has(node.noun) && node.of?.name === null ? node.of : null;
    return framesOf(inner ?? node, context.language).flatMap((frame) =>
      read(frame, inner ?? node, node, at, nodes, context),
    );
  });
}

/** The frames that the nouns of a phrase open, in the order of the table. */
function framesOf({ nouns }: Phrase, language: Language): readonly NounFrame[] {
  const opened = new Set(nouns.flatMap((noun) => framesOfNoun(noun, language)));
  return opened.size === 0 ? [] : language.nounFrames.filter((frame) => opened.has(frame));
}

function read(
  frame: NounFrame,
  phrase: Phrase,
  /** The phrase that stands in the clause: the noun's own, or what it hangs on. */
  outer: Phrase,
  at: number,
  nodes: readonly Node[],
  context: ClauseContext,
): readonly Reading[] {
  const row = predicateRow(frame.predicate);
  if ('value' in row) return [];
  const hanging = hangingOn(phrase, at, nodes, context.language, frame.predicate === 'SUPPLIES');
  const verb = verbOf(phrase, context.roles) ?? verbOfExample(at, nodes, context);
  if (verb && frame.exceptVerbs?.has(verb.verb.main)) return [];
  // "The partnership with X will support": what acts is there already.
  const isThere =
    frame.predicate === 'PARTNERS_WITH' && verb?.agent === phrase && !verb.verb.passive && !verb.verb.isCopula;
  const said = modalityOfNoun(isThere ? null : verb, context);
  // "The judge dismissed the suit of X": nobody but who sues says that there is none.
  const isOthers = frame.predicate === 'SUES' && said === 'DENIED' && verb?.agent != null && verb.agent.name === null;
  // "Agreed to settle a lawsuit filed by X": what was done is no plan.
  const isDone = context.roles.some(
    (each) => each.patient === phrase && each.verb.form === 'PARTICIPLE' && frame.doneBy?.has(each.verb.main),
  );
  const modality = frame.modality ?? (isOthers || (isDone && frame.facing) ? 'ASSERTED' : said);
  const time = timeAround(at, context);
  const sums = [phrase, ...[...hanging.values()].flat()].map(moneyOf);
  const money = sums.find((sum) => sum !== null) ?? null;
  const qualifiers = {
    ...(money && (frame.predicate === 'INVESTS_IN' || frame.predicate === 'ACQUIRES') && { amount: money.money }),
    ...(time && { time }),
    ...(frame.ended && { time: ENDED }),
  };
  const reading = (subject: Filler, object: Filler): Reading => ({
    rule: frame.rule,
    predicate: frame.predicate,
    subject,
    object,
    value: null,
    valueSpan: null,
    modality,
    qualifiers,
    at: phrase.from,
    sure: 0.9,
  });
  const subjectKinds = frame.subjectKinds ?? row.subject;
  const objectKinds = frame.objectKinds ?? row.object;
  const pair = (frame.between ?? []).flatMap((word) => hanging.get(word) ?? []).flatMap(membersOf);
  if (pair.length > 1) {
    const fillers = pair.flatMap((member) => fill(alone(member), subjectKinds, context));
    return fillers.flatMap((one, index) => fillers.slice(index + 1).map((other) => reading(one, other)));
  }
  const under = (words: readonly string[]) => words.flatMap((word) => hanging.get(word) ?? []);
  const hung = under(frame.object).flatMap((each) => fill(each, objectKinds, context));
  const named =
    hung.length > 0 ? hung : targets(frame, outer, at, context).flatMap((each) => fill(each, objectKinds, context));
  // "X won the backing of Y": whoever gets it, before whoever raised money last.
  const isMade = verb?.verb.form === 'PARTICIPLE';
  const isWith =
    verb?.verb.form === 'FINITE' &&
    !verb.verb.passive &&
    !context.language.investorVerbs.has(verb.verb.main) &&
    (verb.under.get('with') ?? []).includes(phrase);
  const isCompany = verb !== null && !isMade && (verb.patient === phrase || isWith);
  const backed = frame.raiserIsObject && isCompany ? fill(verb.agent, objectKinds, context) : [];
  const raiser = backed[0]?.key ?? context.raiser.key ?? context.discourse.raiser();
  const objects: readonly Filler[] =
    named.length === 0 && frame.raiserIsObject && raiser !== null
      ? [{ key: raiser, span: phrase.span, sure: 0.9 }]
      : named;
  // "Was done by A and B, with deals that involve C": what stands apart is not what they did.
  const isAside = nodes[at - 1]?.type === 'preposition' && nodes[at - 2]?.type === 'comma';
  if (objects.length === 0 && isSymmetric(frame.predicate) && verb?.agent && verb.agent !== phrase && !isAside) {
    // "A and B announced the extension of their partnership".
    const ends = membersOf(verb.agent).length > 1 ? fill(verb.agent, subjectKinds, context) : [];
    return ends.flatMap((one, index) => ends.slice(index + 1).map((other) => reading(one, other)));
  }
  if (objects.length === 0) return [];
  const blocked = new Set(objects.map(({ key }) => key));
  let subjects: readonly Filler[] = under(frame.subject).flatMap((each) => fill(each, subjectKinds, context, blocked));
  if (subjects.length === 0 && phrase.possessed && frame.subject.includes("'s")) {
    subjects = possessorOf(
      subjectKinds.filter((kind) => phrase.possessed?.includes(kind)),
      phrase.span,
      context,
      blocked,
    );
  }
  // "A lawsuit filed by X": the participle says who did it.
  if (subjects.length === 0)
    subjects = context.roles
      .filter(
        ({ verb: { main, form, passive }, patient }) =>
          patient === phrase && (form === 'PARTICIPLE' || passive) && frame.doneBy?.has(main),
      )
      .flatMap(({ agent }) => fill(agent, subjectKinds, context, blocked));
  // "The investments made by X".
  if (subjects.length === 0 && isMade && verb.patient === phrase && frame.raiserIsObject)
    subjects = fill(verb.agent, subjectKinds, context, blocked);
  if (subjects.length === 0 && frame.agentIsSubject && verb) {
    const acting = verb.verb.passive ? subjectOf(verb) : verb.agent;
    const actor = acting === phrase ? null : acting;
    subjects = fill(actor, subjectKinds, context, blocked);
    if (subjects.length === 0 && actor && actor.name === null)
      subjects = fill(ownerOf(actor), subjectKinds, context, blocked);
  }
  if (subjects.length === 0 && frame.predicate === 'RELEASES')
    for (const object of objects) {
      const { subject, ...release } = reading(object, object);
      context.leaveOpen({ ...release, object });
    }
  // "Investments by A and B in C and D": who did it to whom is not said.
  if (subjects.length > 1 && objects.length > 1) return [];
  return subjects.flatMap((subject) =>
    objects.flatMap((object) => (object.key === subject.key ? [] : [reading(subject, object)])),
  );
}

/** "X faces a lawsuit", "the lawsuit accuses X", "X, under investigation": whom the words around the noun tell it is aimed at. */
function targets(
  { facing, aiming }: NounFrame,
  phrase: Phrase,
  at: number,
  { roles, clause: { nodes }, language }: ClauseContext,
): readonly Phrase[] {
  const [aimed, mark, under, behind] = [nodes[at - 3], nodes[at - 2], nodes[at - 1], nodes[at + 1]];
  const isUnder = facing && under?.type === 'preposition' && under.word === 'under' && mark?.type === 'comma';
  if (isUnder && aimed?.type === 'phrase' && aimed.name) return [aimed];
  return roles.flatMap((around) => {
    const { verb, agent, patient, under: places } = around;
    // "X is the target of a lawsuit".
    const isAim = verb.isCopula && patient === phrase && language.aimNouns.has(phrase.noun ?? '');
    if (isAim && agent !== null) return [agent];
    const isOwn = agent === phrase || (verb === behind && verb.form === 'GERUND');
    if (aiming?.has(verb.main) && !verb.passive && isOwn && patient !== null) return [patient];
    if (!facing?.has(verb.main)) return [];
    const isBehind = patient === phrase || [...places.values()].some((list) => list.includes(phrase));
    const subject = subjectOf(around);
    return isBehind && subject !== null && subject !== phrase ? [subject] : [];
  });
}

/** "Made other purchases, such as that of X": the verb of what the phrase is an example of. */
function verbOfExample(at: number, nodes: readonly Node[], context: ClauseContext): Roles | null {
  if (nodes[at - 1]?.type !== 'introducer') return null;
  const named = nodes[at - 2]?.type === 'comma' ? nodes[at - 3] : nodes[at - 2];
  return named?.type === 'phrase' ? verbOf(named, context.roles) : null;
}
