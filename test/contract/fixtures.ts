import type { Article, Mention } from '../../src/graph/article.js';
import { type ChangeSet, emptyChangeSet } from '../../src/graph/changeSet.js';
import type { Claim } from '../../src/graph/claim.js';
import type { Entity } from '../../src/graph/entity.js';
import { relationId } from '../../src/graph/ids.js';
import type { PageRequest } from '../../src/graph/page.js';

/** The moment of every first change in the tests. */
export const AT = '2025-04-06T08:00:00.000Z';

/** An entity of the seed; only what matters to a test is given. */
export function entity(fields: Partial<Entity> & Pick<Entity, 'id' | 'kind' | 'name'>): Entity {
  return { aliases: [], description: null, externalIds: [], createdBy: 'seed', ...fields };
}

/** A current article. */
export function article(fields: Partial<Article> & Pick<Article, 'id'>): Article {
  return {
    title: 'Meta readies Llama 4',
    publisherId: null,
    sourceKind: 'press report',
    url: null,
    publishedAt: { value: '2025-04-05', precision: 'DAY' },
    language: 'en',
    text: 'Meta competes with DeepSeek.',
    sourceKey: `${fields.id}.md`,
    contentHash: `hash of ${fields.id}`,
    loadedAt: AT,
    status: 'CURRENT',
    copyOf: null,
    ...fields,
  };
}

/** An accepted claim of the story's first article. */
export function claim(fields: Partial<Claim> & Pick<Claim, 'id'>): Claim {
  return {
    articleId: 'article_llama',
    subjectId: 'meta',
    predicate: 'COMPETES_WITH',
    objectId: 'deepseek',
    value: null,
    modality: 'ASSERTED',
    attributedTo: [],
    qualifiers: {},
    confidence: 0.8,
    status: 'ACCEPTED',
    evidence: { start: 0, end: 28, quote: 'Meta competes with DeepSeek.' },
    subjectSpan: { start: 0, end: 4 },
    objectSpan: { start: 19, end: 27 },
    publishedAt: { value: '2025-04-05', precision: 'DAY' },
    publisherId: 'reuters',
    originId: null,
    extractor: { name: 'rules', version: '1', rule: 'compete' },
    recordedAt: AT,
    retiredAt: null,
    earlierPeriods: [],
    ...fields,
  };
}

/** A change with only the parts that a test is about. */
export function change(parts: Partial<ChangeSet>): ChangeSet {
  return { ...emptyChangeSet('test', AT), ...parts };
}

/** The people, firms and models of the story. */
export const ENTITIES: readonly Entity[] = [
  entity({
    id: 'meta',
    kind: 'ORGANIZATION',
    name: 'Meta',
    aliases: [
      { name: 'Facebook', language: 'en', source: 'seed' },
      { name: 'Meta Platforms', language: null, source: 'seed' },
    ],
    description: 'Company behind Llama.',
    externalIds: [{ system: 'ticker', value: 'META' }],
  }),
  entity({ id: 'deepseek', kind: 'ORGANIZATION', name: 'DeepSeek' }),
  entity({ id: 'llama-4', kind: 'MODEL', name: 'Llama 4' }),
  entity({ id: 'david-wehner', kind: 'PERSON', name: 'David Wehner' }),
  entity({ id: 'llama-x', kind: 'PROJECT', name: 'Llama X', createdBy: 'article_llama' }),
  entity({ id: 'reuters', kind: 'ORGANIZATION', name: 'Reuters' }),
  entity({ id: 'the-information', kind: 'ORGANIZATION', name: 'The Information' }),
];

/** The story's articles. */
export const ARTICLES: readonly Article[] = [
  article({ id: 'article_llama', publisherId: 'reuters', url: 'https://example.com/llama' }),
  article({
    id: 'article_wehner',
    title: 'Água para o Llama X',
    publisherId: 'the-information',
    publishedAt: { value: '2025-03', precision: 'MONTH' },
    language: 'pt',
    text: 'David Wehner lidera o Llama X.',
    loadedAt: '2025-04-07T08:00:00.000Z',
  }),
  article({ id: 'article_undated', title: 'Notes', publishedAt: null, language: 'es', sourceKind: null }),
];

/** The story's mentions. */
export const MENTIONS: readonly Mention[] = [
  { articleId: 'article_llama', entityId: 'deepseek', spans: [{ start: 19, end: 27 }] },
  {
    articleId: 'article_llama',
    entityId: 'meta',
    spans: [
      { start: 0, end: 4 },
      { start: 20, end: 24 },
    ],
  },
  { articleId: 'article_wehner', entityId: 'david-wehner', spans: [{ start: 0, end: 12 }] },
];

/** The story's claims: one of each shape. */
export const CLAIMS: readonly Claim[] = [
  claim({ id: 'claim_rivals' }),
  claim({
    id: 'claim_develops',
    predicate: 'DEVELOPS',
    objectId: 'llama-4',
    modality: 'PLANNED',
    attributedTo: ['the-information'],
    confidence: 0.9,
    evidence: { start: 10, end: 20, quote: 'Meta build' },
    recordedAt: '2025-04-06T09:00:00.000Z',
  }),
  claim({
    id: 'claim_leads',
    articleId: 'article_wehner',
    subjectId: 'llama-x',
    predicate: 'LED_BY',
    objectId: 'david-wehner',
    qualifiers: { role: 'Chief Strategy Officer' },
    confidence: 0.7,
    publishedAt: { value: '2025-03', precision: 'MONTH' },
    publisherId: 'the-information',
    evidence: { start: 5, end: 9, quote: 'leads' },
  }),
  claim({
    id: 'claim_licence',
    articleId: 'article_undated',
    subjectId: 'llama-4',
    predicate: 'LICENSED_AS',
    objectId: null,
    value: { type: 'text', text: 'open weights' },
    objectSpan: null,
    confidence: 0.6,
    publishedAt: null,
    publisherId: null,
  }),
  claim({
    id: 'claim_doubtful',
    predicate: 'INFLUENCED_BY',
    objectId: 'deepseek',
    modality: 'RUMOURED',
    confidence: 0.3,
    status: 'PENDING',
    evidence: { start: 30, end: 40, quote: 'influenced' },
  }),
];

/** The whole story in one change. */
export const STORY: ChangeSet = change({
  entities: ENTITIES,
  articles: ARTICLES,
  mentions: MENTIONS,
  claims: CLAIMS,
});

/** Ids of the story's relations. */
export const RELATION = {
  rivals: relationId(claim({ id: 'claim_rivals' })),
  develops: idOf('claim_develops'),
  leads: idOf('claim_leads'),
  licence: idOf('claim_licence'),
} as const;

function idOf(id: string): string {
  return CLAIMS.filter((one) => one.id === id).map(relationId)[0] ?? '';
}

/** The first ten rows in an order. */
export function pageBy<Order extends string>(
  order: Order,
  fields: Partial<PageRequest<Order>> = {},
): PageRequest<Order> {
  return { order, limit: 10, after: null, before: null, fromEnd: false, withTotal: false, ...fields };
}

/** The ids of some records, in their order. */
export function ids(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
