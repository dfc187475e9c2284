import type { Claim, ClaimValue } from '../../src/graph/claim.js';
import type { RecordedRow } from '../../src/graph/recordedRow.js';
import type { Predicate } from '../../src/ontology/ontology.js';

/** How large a graph is made. */
export interface GraphSize {
  readonly entities: number;
  readonly claims: number;
  readonly articles: number;
}

const AT = '2025-04-06T08:00:00.000Z';
const DATE = { value: '2025-04-05', precision: 'DAY' } as const;

/** Sentences are of one length, so that their places need not be remembered. */
const SENTENCE = 160;

/** One entity in five is a model; the others are organizations. */
const isModel = (index: number) => index % 5 === 4;

/** What a sentence says. */
interface Statement {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number | null;
  readonly value: ClaimValue | null;
}

/**
 * The rows of a graph that says nothing true, in the order of an export, one at a time: a few entities are in very many claims and most in few, each
 * article says ten things, one in twenty waits for a person. The same size and seed give the same rows.
 */
export function* madeGraph(size: GraphSize, seed = 1): Generator<RecordedRow> {
  const { entities, claims, articles } = size;
  const perArticle = Math.ceil(claims / articles);
  const statement = (number: number) => statementOf(number, entities, seed);
  yield { type: 'graph', record: { revision: articles } };
  for (let index = 0; index < entities; index += 1) {
    const id = entityId(index);
    const name = nameOf(index);
    const names = [
      { name, language: null, source: 'seed' },
      { name: `${name} Group`, language: 'en', source: 'seed' },
    ];
    const kind = isModel(index) ? 'MODEL' : 'ORGANIZATION';
    const description = `Thing ${index} of a graph that was made.`;
    yield { type: 'entity', record: { id, kind, name, names, description, externalIds: [], createdBy: 'seed' } };
  }
  for (let index = 0; index < articles; index += 1) {
    const statements = Array.from({ length: perArticle }, (_, place) => statement(index + place * articles));
    const mentions = new Map<string, { start: number; end: number }[]>();
    for (const [place, { subject, object }] of statements.entries()) {
      for (const [of, span] of [
        [subject, subjectSpan(place, subject)],
        [object, objectSpan(place, subject, object)],
      ] as const) {
        if (of === null || span === null) continue;
        mentions.set(entityId(of), [...(mentions.get(entityId(of)) ?? []), span]);
      }
    }
    yield {
      type: 'article',
      record: {
        id: articleId(index),
        title: `Article ${index}`,
        sourceKind: null,
        url: `https://example.org/${index}`,
        publishedAt: DATE,
        language: 'en',
        text: statements.map(sentenceOf).join(''),
        sourceKey: `https://example.org/${index}`,
        publisherId: publisherOf(index, entities),
        contentHash: articleId(index),
        loadedAt: AT,
        status: 'CURRENT',
        copyOf: null,
        mentions: [...mentions]
          .map(([id, spans]) => ({ entityId: id, spans }))
          .sort((one, other) => (one.entityId < other.entityId ? -1 : 1)),
      },
    };
  }
  for (let number = 0; number < claims; number += 1) {
    yield { type: 'claim', record: claimOf(number, statement(number), size) };
  }
  for (let index = 0; index < articles; index += 1) {
    const nothing = { added: [], changed: [], retired: [] };
    const ids = Array.from({ length: perArticle }, (_, place) => index + place * articles);
    yield {
      type: 'change',
      record: {
        revision: index + 1,
        at: AT,
        cause: `load ${articleId(index)}`,
        actor: 'seed',
        entities: nothing,
        articles: { ...nothing, added: [articleId(index)] },
        claims: { ...nothing, added: ids.filter((number) => number < claims).map(claimId) },
      },
    };
  }
}

function claimOf(number: number, said: Statement, { entities, articles }: GraphSize): Claim {
  const { subject, predicate, object, value } = said;
  const article = number % articles;
  const place = Math.floor(number / articles);
  return {
    id: claimId(number),
    articleId: articleId(article),
    subjectId: entityId(subject),
    predicate,
    objectId: object === null ? null : entityId(object),
    value,
    modality: number % 7 === 0 ? 'RUMOURED' : 'ASSERTED',
    attributedTo: [],
    qualifiers: {},
    confidence: 0.5 + (number % 50) / 100,
    status: number % 20 === 0 ? 'PENDING' : 'ACCEPTED',
    evidence: { start: place * SENTENCE, end: (place + 1) * SENTENCE, quote: sentenceOf(said) },
    subjectSpan: subjectSpan(place, subject),
    objectSpan: objectSpan(place, subject, object),
    publishedAt: DATE,
    publisherId: publisherOf(article, entities),
    originId: null,
    extractor: { name: 'made', version: '1', rule: 'made' },
    recordedAt: AT,
    retiredAt: null,
    earlierPeriods: [],
  };
}

function statementOf(number: number, entities: number, seed: number): Statement {
  // The cube brings few entities into very many statements and most into few.
  const some = (salt: number) => Math.floor(entities * chance(number, salt + seed) ** 3);
  const organization = (index: number) => (isModel(index) ? index - 1 : index);
  const subject = organization(some(1));
  if (number % 20 === 7) {
    const amount = 1e6 * (1 + Math.floor(1000 * chance(number, 3 + seed)));
    return {
      subject,
      predicate: 'RAISES',
      object: null,
      value: { type: 'money', amount, currency: 'USD', bound: 'EXACT' },
    };
  }
  const near = some(2);
  const other = near === subject ? (near + 1) % entities : near;
  if (isModel(other)) return { subject, predicate: 'DEVELOPS', object: other, value: null };
  return { subject, predicate: 'COMPETES_WITH', object: other, value: null };
}

/** A number from 0 to 1 that looks like chance, and is the same for the same two numbers (mulberry32). */
function chance(number: number, salt: number): number {
  let state = (Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)) + 0x6d2b79f5;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
}

function sentenceOf({ subject, predicate, object, value }: Statement): string {
  const said = value?.type === 'money' ? `${value.amount} dollars` : nameOf(object ?? 0);
  const words = `${nameOf(subject)} ${WORDS[predicate] ?? ''} ${said}, as was told on Saturday.`;
  return `${words.padEnd(SENTENCE - 1, ' and')}\n`;
}

const WORDS: Partial<Record<Predicate, string>> = { RAISES: 'raises', DEVELOPS: 'builds', COMPETES_WITH: 'fights' };

function subjectSpan(place: number, subject: number) {
  const start = place * SENTENCE;
  return { start, end: start + nameOf(subject).length };
}

function objectSpan(place: number, subject: number, object: number | null) {
  if (object === null) return null;
  const word = WORDS[isModel(object) ? 'DEVELOPS' : 'COMPETES_WITH'] ?? '';
  const start = place * SENTENCE + nameOf(subject).length + word.length + 2;
  return { start, end: start + nameOf(object).length };
}

function publisherOf(article: number, entities: number): string {
  return entityId((article % Math.min(200, Math.floor(entities / 5))) * 5);
}

const padded = (number: number) => String(number).padStart(7, '0');
const entityId = (index: number) => `thing-${padded(index)}`;
const articleId = (index: number) => `article_${padded(index)}`;
const claimId = (index: number) => `claim_${padded(index)}`;
const nameOf = (index: number) => `Thing ${padded(index)}`;
