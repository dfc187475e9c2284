import type { ArticleDraft } from '../../graph/article.js';
import type { KnownName } from '../../graph/entity.js';
import type { Span } from '../../graph/span.js';
import type { EntityKind } from '../../ontology/ontology.js';
import type { ClaimDraft, EntityDraft, Extraction, Extractor } from '../extractor.js';
import { createDiscourse } from './discourse.js';
import type { Language } from './language.js';
import { LANGUAGES } from './languages/languages.js';
import { decideKinds, settleClearKinds } from './naming/decideKinds.js';
import type { Named, Naming } from './naming/named.js';
import { nameThings } from './naming/naming.js';
import type { KindVotes } from './naming/shapes.js';
import { judgeReadings } from './reading/judgeReadings.js';
import { readSentence, type SourcedReading } from './reading/readSentence.js';
import { readSentences, retag, type Sentence } from './sentences.js';
import { type Unit, unitsOf } from './units.js';

/** The version of the rules; it rises with every change of what they read. */
const VERSION = '2';

/** The extractor that reads by rules: offline, the same text always giving the same claims, every claim bound to its sentence. */
export function createRuleExtractor(): Extractor {
  return { name: 'rules', version: VERSION, extract: async (article, knownNames) => extract(article, knownNames) };
}

function extract(article: ArticleDraft, knownNames: readonly KnownName[]): Extraction {
  const language = LANGUAGES.get(article.language) ?? LANGUAGES.get('en');
  if (!language) return { entities: [], claims: [] };
  const tagged = readSentences(article.text, language.code);
  const naming = nameThings(article.text, tagged, language, knownNames);
  const sentences = retag(tagged, language.code, properNames(naming));
  const units = unitsOf(article, sentences, language, naming);
  // Read once with open kinds, so that verbs and nouns vote on them, then again with the kinds decided.
  const votes = new Map<string, KindVotes>();
  read(article, sentences, units, settleClearKinds(naming), language, votes);
  const decided = decideKinds(naming, votes);
  const { readings, described } = read(article, sentences, units, decided, language, new Map());
  return draftsOf(article, decided, described, readings);
}

/** Mentions of names with a capital of their own; topics and techniques are plain words. */
function properNames({ mentions, named }: Naming): Naming['mentions'] {
  return mentions.filter(({ key }) => {
    const kind = named.get(key)?.kind;
    return kind !== 'TOPIC' && kind !== 'TECHNIQUE';
  });
}

interface Described extends Pick<Named, 'key' | 'name'> {
  readonly kind: EntityKind;
  readonly spans: Span[];
}

interface Read {
  readonly readings: readonly (SourcedReading & { readonly sentence: Span })[];
  readonly described: ReadonlyMap<string, Described>;
}

function read(
  article: ArticleDraft,
  sentences: readonly Sentence[],
  units: readonly (readonly Unit[])[],
  naming: Naming,
  language: Language,
  votes: Map<string, KindVotes>,
): Read {
  const described = new Map<string, Described>();
  const kindOf = (key: string) => naming.named.get(key)?.kind ?? described.get(key)?.kind ?? null;
  const text = {
    language,
    kindOf,
    discourse: createDiscourse(naming, kindOf, article),
    vote: (key: string, more: KindVotes) => {
      const total: KindVotes = { ...votes.get(key) };
      for (const [kind, weight] of Object.entries(more))
        total[kind as EntityKind] = (total[kind as EntityKind] ?? 0) + weight;
      votes.set(key, total);
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
  const readings = sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    if (before && article.text.slice(before.end, sentence.start).includes('\n')) {
      text.discourse.newParagraph(!/[.!?…"”»]$/.test(article.text.slice(before.start, before.end)));
    }
    return readSentence(units[index] ?? [], sentence, text).map((reading) => ({
      ...reading,
      sentence: { start: sentence.start, end: sentence.end },
    }));
  });
  return { readings, described };
}

function draftsOf(
  article: ArticleDraft,
  naming: Naming,
  described: Read['described'],
  readings: Read['readings'],
): Extraction {
  const kinds = new Map<string, EntityKind>();
  for (const { key, kind } of [...naming.named.values(), ...described.values()])
    if (kind !== null) kinds.set(key, kind);
  const claims: readonly ClaimDraft[] = judgeReadings(readings, kinds);
  const entities: EntityDraft[] = [];
  for (const { key, name, kind, knownId } of naming.named.values()) {
    if (kind === null) continue;
    const mentions = naming.mentions.filter((mention) => mention.key === key).map(({ span }) => span);
    const surfaces = new Set(mentions.map(({ start, end }) => article.text.slice(start, end)));
    surfaces.delete(name);
    entities.push({ key, kind, name, aliases: [...surfaces], candidates: knownId === null ? [] : [knownId], mentions });
  }
  for (const { key, name, kind, spans } of described.values())
    entities.push({ key, kind, name, aliases: [], candidates: [], mentions: spans });
  return { entities, claims };
}
