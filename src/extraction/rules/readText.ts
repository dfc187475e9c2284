import type { ArticleDraft } from '../../graph/article.js';
import type { KnownName } from '../../graph/entity.js';
import type { Span } from '../../graph/span.js';
import type { EntityKind } from '../../ontology/ontology.js';
import { createDiscourse } from './discourse.js';
import { itemsOf } from './items.js';
import type { Language } from './language.js';
import { LANGUAGES } from './languages/languages.js';
import { addVotes } from './naming/addVotes.js';
import { decideKinds, settleClearKinds } from './naming/decideKinds.js';
import type { Named, Naming } from './naming/named.js';
import { nameThings } from './naming/naming.js';
import type { KindVotes } from './naming/shapes.js';
import { splitNames } from './naming/splitNames.js';
import { quotedAfter } from './reading/firstPerson.js';
import { type ReadClause, readSentence, type SourcedReading } from './reading/readSentence.js';
import { type OpenRelease, type PlacedRelease, releasesOf } from './reading/releases.js';
import { readSentences, retag, type Sentence } from './sentences.js';
import { spellingOf } from './spelling.js';
import { chunk } from './syntax/chunk.js';
import type { KindOf } from './syntax/clause.js';
import type { Node } from './syntax/nodes.js';
import { type Unit, unitsOf } from './units.js';

/** Something without a name of its own that a text speaks of. */
export interface Described extends Pick<Named, 'key' | 'name'> {
  readonly kind: EntityKind;
  readonly spans: Span[];
}

/** A claim of a rule with the sentence that says it. */
export interface PlacedReading extends SourcedReading {
  readonly sentence: Span;
}

/** Everything that the rules saw in a text, stage by stage. */
export interface ReadText {
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** The units of each sentence. */
  readonly units: readonly (readonly Unit[])[];
  /** Every name, its kind decided or left open. */
  readonly naming: Naming;
  readonly described: ReadonlyMap<string, Described>;
  readonly readings: readonly PlacedReading[];
}

/** Told of each clause of the second reading, with the number of its sentence. */
export type WatchClause = (clause: ReadClause, sentence: number) => void;

/** Reads a text: every stage up to the claims, before the ontology has judged them. Null where no language is read. */
export function readText(
  article: ArticleDraft,
  knownNames: readonly KnownName[],
  watch: WatchClause = () => {},
): ReadText | null {
  const language = LANGUAGES.get(article.language) ?? LANGUAGES.get('en');
  if (!language) return null;
  const tagged = splitNames(
    readSentences(article.text, language.code, spellingOf(article.text, language)),
    language,
    knownNames,
  );
  const named = nameThings(article, tagged, language, knownNames);
  const sentences = retag(tagged, language.code, properNames(named));
  const units = unitsOf(article, sentences, language, named);
  const chunks = units.map((each) => chunk(each, language));
  const text = { article, sentences, units, chunks, language };
  // Read once with open kinds, so that verbs and nouns vote on them, then again with the kinds decided.
  const votes = new Map<string, KindVotes>();
  readOnce(text, settleClearKinds(named), votes, true, () => {});
  const naming = withoutLicences(decideKinds(named, votes), units);
  return { language, sentences, units, naming, ...readOnce(text, naming, new Map(), false, watch) };
}

/** "Apache 2.0 license", "MIT License": what names a licence names no organization there. */
function withoutLicences({ mentions, named }: Naming, units: ReadText['units']): Naming {
  const licences = units.map((row) => row.filter(({ type }) => type === 'licence'));
  const kept = mentions.filter(
    ({ sentence, span }) =>
      !licences[sentence]?.some((licence) => span.start >= licence.span.start && span.end <= licence.span.end),
  );
  if (kept.length === mentions.length) return { mentions, named };
  const keys = new Set(kept.map(({ key }) => key));
  return { mentions: kept, named: new Map([...named].filter(([key]) => keys.has(key))) };
}

/** What stands between a sentence and one that a list's mark opens. */
const BULLET = /\n\s*(?:[-*•–—]|\d+[.)])\s*$/;

/** Mentions of names with a capital of their own; topics and techniques are plain words. */
function properNames({ mentions, named }: Naming): Naming['mentions'] {
  return mentions.filter(({ key }) => {
    const kind = named.get(key)?.kind;
    return kind !== 'TOPIC' && kind !== 'TECHNIQUE';
  });
}

/** Whether a sentence can vote on a kind: only that of a name it has, or of the item that it belongs to. */
function speaksOfOpenKinds(units: readonly Unit[], item: string | null, kindOf: KindOf): boolean {
  if (item !== null && kindOf(item) === null) return true;
  return units.some((unit) => unit.type === 'name' && kindOf(unit.key) === null);
}

function readOnce(
  {
    article,
    sentences,
    units,
    chunks,
    language,
  }: Pick<ReadText, 'sentences' | 'units' | 'language'> & {
    readonly article: ArticleDraft;
    readonly chunks: readonly (readonly Node[])[];
  },
  naming: Naming,
  votes: Map<string, KindVotes>,
  isFirst: boolean,
  watch: WatchClause,
): Pick<ReadText, 'readings' | 'described'> {
  const described = new Map<string, Described>();
  const kindOf = (key: string) => naming.named.get(key)?.kind ?? described.get(key)?.kind ?? null;
  const discourse = createDiscourse(naming, kindOf, article, language);
  const shared = {
    vote: (key: string, more: KindVotes) => {
      votes.set(key, addVotes(votes.get(key) ?? {}, more));
    },
    describe: (name: string, kind: EntityKind, span: Span) => {
      const key = `described ${kind} ${name}`;
      const known = described.get(key);
      if (!known) described.set(key, { key, name, kind, spans: [span] });
      else if (!known.spans.some(({ start }) => start === span.start)) known.spans.push(span);
      return key;
    },
    nameOf: (key: string) => naming.named.get(key)?.name ?? described.get(key)?.name ?? key,
  };
  const items = itemsOf(article.text, sentences, naming.mentions, kindOf);
  const open: PlacedRelease[] = [];
  let isQuoteOpen = false;
  let wasBullet = false;
  const readings = sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    const between = before ? article.text.slice(before.end, sentence.start) : '';
    const isNewParagraph = between.includes('\n');
    const startsQuoted = !isNewParagraph && isQuoteOpen;
    isQuoteOpen = quotedAfter(article.text.slice(sentence.start, sentence.end), startsQuoted);
    if (before && isNewParagraph) {
      const isHeaded = !/[.!?…"”»]$/.test(article.text.slice(before.start, before.end));
      const isBullet = BULLET.test(between);
      // A bullet without a full stop is no heading of the next.
      discourse.newParagraph(isBullet ? 'BULLET' : isHeaded && !wasBullet ? 'HEADED' : 'PLAIN', isHeaded && !wasBullet);
      wasBullet = isBullet;
    }
    const item = items[index] ?? null;
    if (isFirst && !speaksOfOpenKinds(units[index] ?? [], item, kindOf)) return [];
    const text = {
      language,
      kindOf,
      discourse,
      vote: shared.vote,
      describe: shared.describe,
      nameOf: shared.nameOf,
      item,
      startsQuoted,
      leaveOpen: (release: OpenRelease) =>
        void open.push({ ...release, sources: [], sentence: { start: sentence.start, end: sentence.end } }),
      watch: (clause: ReadClause) => watch(clause, index),
    };
    return readSentence(units[index] ?? [], chunks[index] ?? [], sentence, text).map((reading) => ({
      ...reading,
      sentence: { start: sentence.start, end: sentence.end },
    }));
  });
  return { readings: [...readings, ...releasesOf(open, readings, naming.named, kindOf)], described };
}
