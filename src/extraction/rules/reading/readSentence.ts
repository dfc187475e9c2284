import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { Discourse } from '../discourse.js';
import type { Language } from '../language.js';
import type { KindVotes } from '../naming/shapes.js';
import type { KindOf } from '../syntax/clause.js';
import { joinPhrases } from '../syntax/join.js';
import { alone, membersOf, type Node, ownerOf, type Phrase, partsOf } from '../syntax/nodes.js';
import { rolesOf } from '../syntax/roles.js';
import { subjectOf } from '../syntax/verbRoles.js';
import type { Unit } from '../units.js';
import { type Attribution, cutAttributions } from './attribution.js';
import { circumstanceClaims } from './circumstanceClaims.js';
import type { ClauseContext, Reading } from './context.js';
import { descriptionClaims } from './descriptionClaims.js';
import { fieldClaims } from './fieldClaims.js';
import { fill } from './fillers.js';
import { inPlay, roundOwner, suedIn } from './inPlay.js';
import { speakerOf } from './leftOutSubjects.js';
import { namelessClaims } from './namelessClaims.js';
import { nounClaims } from './nounClaims.js';
import { postClaims } from './postClaims.js';
import type { OpenRelease } from './releases.js';
import { saidRoles } from './saidRoles.js';
import { techniqueClaims } from './techniqueClaims.js';
import { vacancyClaims } from './unnamedParties.js';
import { valueClaims } from './valueClaims.js';
import { verbClaims } from './verbClaims.js';
import { versusClaims } from './versusClaims.js';

/** A clause as it was read, for whoever wants to see how: what the rules were given and what they made of it. */
export interface ReadClause {
  readonly context: ClauseContext;
  readonly readings: readonly SourcedReading[];
}

/** What reading a text needs and fills. */
export interface TextReading {
  readonly language: Language;
  readonly discourse: Discourse;
  readonly kindOf: KindOf;
  readonly vote: (key: string, votes: KindVotes) => void;
  readonly describe: (name: string, kind: EntityKind, span: Span) => string;
  readonly nameOf: (key: string) => string;
  /** Takes a release of which its sentence does not say whose it is. */
  readonly leaveOpen: (release: OpenRelease) => void;
  /** What the list item or heading is about that the sentence belongs to; null for none. */
  readonly item: string | null;
  /** A quotation goes on where the sentence begins. */
  readonly startsQuoted: boolean;
  /** Told of each clause when it has been read. */
  readonly watch: (clause: ReadClause) => void;
}

/** A claim of a sentence with the keys of those it is told from. */
export interface SourcedReading extends Reading {
  readonly sources: readonly string[];
}

/** Everything that one sentence, cut into chunks, says; the discourse remembers the sentence afterwards. */
export function readSentence(
  units: readonly Unit[],
  chunks: readonly Node[],
  sentence: Span,
  text: TextReading,
): readonly SourcedReading[] {
  const { language, kindOf, discourse } = text;
  const raiser = { key: null as string | null };
  let owner: string | null = null;
  let defendant: string | null = null;
  const object = { key: null as string | null };
  const found: SourcedReading[] = [];
  const subjects: string[] = [];
  const cited: string[] = [];
  const called: (readonly [string, string])[] = [];
  const last = units.at(-1);
  const isHeading = !(last?.type === 'mark' && /^[.!?…:"”»]$/.test(last.text));
  const isQuestion = last?.type === 'mark' && last.text === '?';
  const fields = fieldClaims({ ...text, sentence, units, isQuestion, isHeading, object, raiser });
  const labelled = new Set(fields.map(({ predicate }) => predicate));
  found.push(...fields.map((reading) => sourcedBy(reading, [])));
  let hasVerb = false;
  let leavesOut = false;
  for (const clause of joinPhrases(chunks.map(untouched), units, language, kindOf)) {
    const { nodes, attributions } = cutAttributions(clause.nodes, language, clause.anchor);
    const roles = rolesOf(nodes, language, clause.anchor);
    const context: ClauseContext = {
      language,
      discourse,
      kindOf,
      vote: text.vote,
      describe: text.describe,
      nameOf: text.nameOf,
      leaveOpen: text.leaveOpen,
      item: text.item,
      startsQuoted: text.startsQuoted,
      sentence,
      units,
      clause: { nodes, anchor: clause.anchor },
      roles,
      attributions,
      isQuestion,
      isHeading,
      object,
      raiser,
    };
    const sourced = attributions.map((attribution) => ({
      ...attribution,
      keys: attribution.sources.flatMap((phrase) => sourceKeys(phrase, context)),
    }));
    cited.push(...sourced.flatMap(({ keys }) => keys));
    const readings = [
      ...verbClaims(context),
      ...valueClaims(context),
      ...descriptionClaims(context),
      ...postClaims(context),
      ...saidRoles(context),
      ...nounClaims(context),
      ...circumstanceClaims(context),
      ...vacancyClaims(context),
      ...namelessClaims(context),
      ...versusClaims(context),
      ...techniqueClaims(context),
    ];
    // What a label says of the item, the words behind it say of nobody else.
    const told = readings
      .filter(({ predicate }) => !labelled.has(predicate))
      .map((reading) => {
        const sources = sourced
          .filter((told) => reading.at >= told.from && reading.at < told.to && !describesSource(reading, told))
          .flatMap(({ keys }) => keys);
        return sourcedBy(reading, [...new Set(sources)]);
      });
    found.push(...told);
    owner ??= roundOwner(context);
    defendant ??= suedIn(context);
    text.watch({ context, readings: told });
    for (const { type, members } of nodes.filter((node): node is Phrase => node.type === 'phrase')) {
      if (type === 'phrase' && members.length > 1) voteAlike(members, text);
    }
    for (const phrase of [...nodes, ...attributions.flatMap(({ sources }) => sources)])
      if (phrase.type === 'phrase') called.push(...nounsOf(phrase));
    hasVerb ||= roles.length > 0;
    leavesOut ||= roles.some(
      ({ isAgentDropped, patient, verb }) => isAgentDropped || (verb.form === 'PARTICIPLE' && patient === null),
    );
    for (const each of roles) {
      if (each.verb.form !== 'FINITE') continue;
      const subject =
        subjectOf(each) ?? (each.isAgentDropped && language.dropsSubject ? speakerOf(each, context) : null);
      if (subject) for (const member of membersOf(subject)) subjects.push(...spokenOf(member, context));
    }
  }
  const names = units.flatMap((unit) => (unit.type === 'name' ? [unit.key] : []));
  // "Faturou 6 milhões.": whoever was left out is spoken of on.
  if (subjects.length === 0 && language.dropsSubject && leavesOut) {
    const spoken = discourse.meant(['ORGANIZATION']);
    if (spoken !== null) subjects.push(spoken);
  }
  // A heading, and a name that stands by itself, speaks of whom it names first.
  if (subjects.length === 0 && (isHeading || !hasVerb)) subjects.push(...names.slice(0, 1));
  const { funded, bought, sued, made } = inPlay(found);
  discourse.saw({
    subjects,
    names,
    sources: cited,
    raiser: raiser.key ?? owner ?? funded,
    sued: sued ?? defendant,
    bought,
    made,
    object: object.key,
    employers: employersOf(found),
    leaders: leadersOf(found),
    called,
  });
  return found;
}

/** A claim with those it is told from, in one shape whatever rule made it. */
function sourcedBy(reading: Reading, sources: readonly string[]): SourcedReading {
  const { rule, predicate, subject, object, value, valueSpan, modality, qualifiers, at, sure } = reading;
  return { rule, predicate, subject, object, value, valueSpan, modality, qualifiers, at, sure, sources };
}

/** The nouns that describe each name of a phrase. */
function nounsOf(phrase: Phrase): readonly (readonly [string, string])[] {
  return partsOf(phrase).flatMap(({ name, heads, descriptors }): (readonly [string, string])[] =>
    name === null ? [] : [...heads, ...descriptors.map(({ noun }) => noun)].map((noun) => [noun, name.key]),
  );
}

/** Who works for whom, or leads or founded it, by what was read. */
function employersOf(readings: readonly Reading[]): readonly (readonly [string, string])[] {
  return readings.flatMap(({ predicate, subject, object, qualifiers }): (readonly [string, string])[] => {
    if (object === null) return [];
    if (predicate === 'LED_BY' || predicate === 'FOUNDED_BY') return [[object.key, subject.key]];
    return predicate === 'WORKS_FOR' && !qualifiers.time?.to ? [[subject.key, object.key]] : [];
  });
}

/** Who leads what, by what was read. */
function leadersOf(readings: readonly Reading[]): readonly (readonly [string, string])[] {
  return readings.flatMap(({ predicate, subject, object }): (readonly [string, string])[] =>
    predicate === 'LED_BY' && object !== null ? [[subject.key, object.key]] : [],
  );
}

/** Kinds of what somebody makes. */
const MADE: ReadonlySet<EntityKind> = new Set(['MODEL', 'PRODUCT', 'PROJECT']);

/** Who a subject speaks of: the one it names, or whom its pronoun or description stands for, so that the next sentence may go on from there. */
function spokenOf(phrase: Phrase, context: ClauseContext): readonly string[] {
  if (phrase.name) {
    // "The next model of X": X is spoken of as well.
    const owners = [ownerOf(phrase)?.name, ...phrase.descriptors.map(({ owner }) => owner?.name)];
    const isThing = MADE.has(context.kindOf(phrase.name.key) ?? 'ORGANIZATION');
    return [phrase.name.key, ...(isThing ? owners.flatMap((name) => (name ? [name.key] : [])) : [])];
  }
  const kinds = phrase.pronoun ?? [context.language.kindNouns.get(phrase.noun ?? '') ?? 'ORGANIZATION'];
  return fill(phrase, kinds, context).map(({ key }) => key);
}

/** A chunk as it was cut, since the joins hang things onto phrases. */
function untouched(node: Node): Node {
  if (node.type !== 'phrase') return node;
  const copy = alone(node);
  copy.descriptors = [];
  copy.attributes = node.attributes.map((each) => each.map(untouched));
  return copy;
}

/** "…, said X, chief executive of Y": what describes a source is not told from it. */
function describesSource({ at }: Reading, { sources }: Attribution): boolean {
  return sources.some(({ from, to }) => at >= from && at < to);
}

/** The members of a list are of one kind. */
function voteAlike(members: readonly Phrase[], { kindOf, vote }: TextReading): void {
  const kinds = members.flatMap(({ name }) => {
    const kind = name && kindOf(name.key);
    return kind ? [kind] : [];
  });
  const [first] = kinds;
  if (!first || kinds.some((kind) => kind !== first)) return;
  for (const { name } of members) if (name && kindOf(name.key) === null) vote(name.key, { [first]: 1 });
}

/** Whom a source stands for: the one it names, the organization that a spokesperson speaks for, or who was spoken of. */
function sourceKeys(phrase: Phrase, context: ClauseContext): readonly string[] {
  return membersOf(phrase).flatMap((member) => {
    if (member.name && member.compound === null) {
      const kind = context.kindOf(member.name.key);
      return kind === 'ORGANIZATION' || kind === 'PERSON' || kind === null ? [member.name.key] : [];
    }
    if (member.name) return [member.name.key];
    const owner = member.possessor ?? member.of;
    if (owner?.name && context.kindOf(owner.name.key) === 'ORGANIZATION') return [owner.name.key];
    if (member.compound && context.kindOf(member.compound.key) === 'ORGANIZATION') return [member.compound.key];
    return fill(member, ['ORGANIZATION', 'PERSON'], context).map(({ key }) => key);
  });
}
