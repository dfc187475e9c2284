import type { Article } from '../../src/graph/article.js';
import type { Claim } from '../../src/graph/claim.js';
import type { Entity } from '../../src/graph/entity.js';
import { claimId } from '../../src/graph/ids.js';
import { PREDICATES, type Predicate } from '../../src/ontology/ontology.js';
import { randomNumbers } from '../randomNumbers.js';

const AT = '2025-06-01T08:00:00.000Z';
const CLAIMS_AN_ARTICLE = 10;

/** A graph to be written: claims of articles about organizations, a few of which are spoken of most. */
export interface Facts {
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  /** In the order of their articles. */
  readonly claims: readonly Claim[];
}

const SAID: readonly Predicate[] = (
  ['COMPETES_WITH', 'PARTNERS_WITH', 'ACQUIRES', 'SUPPLIES', 'INVESTS_IN'] as const
).filter((predicate) => Object.hasOwn(PREDICATES, predicate));

/** Makes so many claims, one entity to ten of them, ten claims an article. */
export function makeFacts(count: number, seed: number): Facts {
  const random = randomNumbers(seed);
  const size = Math.max(20, Math.floor(count / 10));
  const entities = Array.from({ length: size }, (_, index): Entity => {
    const name = `Firm ${index + 1}`;
    return { ...entityOf(`firm-${index + 1}`, name) };
  });
  // A few are spoken of far more than the others, as in the news.
  const any = () => entities[Math.floor(size * random() ** 2)]?.id ?? '';
  const articles: Article[] = [];
  const claims: Claim[] = [];
  for (let number = 1; claims.length < count; number += 1) {
    const sentences: string[] = [];
    const made: Claim[] = [];
    const id = `article_${number.toString(16).padStart(16, '0')}`;
    const publisherId = `firm-${1 + (number % 20)}`;
    let start = 0;
    while (made.length < CLAIMS_AN_ARTICLE) {
      const [subjectId, objectId] = [any(), any()];
      const predicate = SAID[Math.floor(random() * SAID.length)] ?? 'COMPETES_WITH';
      if (subjectId === objectId) continue;
      const quote = `In paragraph ${made.length + 1} of note ${number} it is said that ${subjectId} ${predicate.toLowerCase()} ${objectId}.`;
      const spanOf = (words: string) => {
        const at = start + quote.lastIndexOf(words);
        return { start: at, end: at + words.length };
      };
      const words = { scope: id, predicate, quote, subjectSurface: subjectId, objectSurface: objectId };
      made.push({
        id: claimId(words),
        articleId: id,
        subjectId,
        predicate,
        objectId,
        value: null,
        modality: random() < 0.8 ? 'ASSERTED' : 'PLANNED',
        attributedTo: random() < 0.3 ? [any()] : [],
        qualifiers: {},
        confidence: 0.5 + Math.round(random() * 40) / 100,
        status: 'ACCEPTED',
        evidence: { start, end: start + quote.length, quote },
        subjectSpan: spanOf(subjectId),
        objectSpan: spanOf(objectId),
        publishedAt: { value: `2025-0${1 + (number % 9)}-${10 + (number % 19)}`, precision: 'DAY' },
        publisherId,
        originId: null,
        extractor: { name: 'bench', version: '1', rule: 'bench' },
        recordedAt: AT,
        retiredAt: null,
        earlierPeriods: [],
      });
      sentences.push(quote);
      start += quote.length + 1;
    }
    claims.push(...made);
    articles.push(articleOf(id, number, publisherId, sentences.join(' ')));
  }
  return { entities, articles, claims: claims.slice(0, count) };
}

function entityOf(id: string, name: string): Entity {
  return { id, kind: 'ORGANIZATION', name, aliases: [], description: null, externalIds: [], createdBy: 'seed' };
}

function articleOf(id: string, number: number, publisherId: string, text: string): Article {
  return {
    id,
    title: `Note ${number}`,
    publisherId,
    sourceKind: null,
    url: null,
    publishedAt: { value: `2025-0${1 + (number % 9)}-${10 + (number % 19)}`, precision: 'DAY' },
    language: 'en',
    text,
    sourceKey: `note-${number}.md`,
    contentHash: id,
    loadedAt: AT,
    status: 'CURRENT',
    copyOf: null,
  };
}
