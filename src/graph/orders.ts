import type { Article } from './article.js';
import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import { normalName } from './names.js';
import type { Keyset } from './page.js';
import { firstDay, lastDay } from './partialDate.js';
import type { Relation } from './relation.js';

/** One way to sort a list: which way, and by what. Rows of equal value are sorted by id, the same way. */
export interface OrderRow<Row> {
  readonly descending: boolean;
  readonly description: string;
  /** The sort value; texts compare by code unit. Adapters sort by the stored twin of this value. */
  readonly sort: (row: Row) => string | number;
}

/** Orders of entities. */
export const ENTITY_ORDERS = {
  NAME: {
    descending: false,
    description: 'By name, without case and accents.',
    sort: (entity: Entity) => normalName(entity.name),
  },
} as const satisfies Record<string, OrderRow<Entity>>;

/** Orders of relations. */
export const RELATION_ORDERS = {
  CONFIDENCE: { descending: true, description: 'Surest first.', sort: (relation: Relation) => relation.confidence },
  CLAIM_COUNT: {
    descending: true,
    description: 'Most often said first.',
    sort: (relation: Relation) => relation.claimCount,
  },
  LAST_SEEN: {
    descending: true,
    description: 'Latest said first.',
    sort: (relation: Relation) => (relation.lastSeen && lastDay(relation.lastSeen)) ?? '',
  },
} as const satisfies Record<string, OrderRow<Relation>>;

/** Orders of claims. */
export const CLAIM_ORDERS = {
  PUBLISHED_AT: {
    descending: true,
    description: 'Latest published first.',
    sort: (claim: Claim) => (claim.publishedAt && firstDay(claim.publishedAt)) ?? '',
  },
  PUBLISHED_FIRST: {
    descending: false,
    description: 'Earliest published first; undated ones in front.',
    sort: (claim: Claim) => (claim.publishedAt && firstDay(claim.publishedAt)) ?? '',
  },
  CONFIDENCE: { descending: true, description: 'Surest first.', sort: (claim: Claim) => claim.confidence },
  RECORDED_AT: { descending: true, description: 'Latest learnt first.', sort: (claim: Claim) => claim.recordedAt },
  POSITION: {
    descending: false,
    description: 'In the order of the text.',
    sort: (claim: Claim) => claim.evidence.start,
  },
} as const satisfies Record<string, OrderRow<Claim>>;

/** Orders of articles. */
export const ARTICLE_ORDERS = {
  PUBLISHED_AT: {
    descending: true,
    description: 'Latest published first.',
    sort: (article: Article) => (article.publishedAt && firstDay(article.publishedAt)) ?? '',
  },
  LOADED_AT: { descending: true, description: 'Latest loaded first.', sort: (article: Article) => article.loadedAt },
  TITLE: {
    descending: false,
    description: 'By title, without case and accents.',
    sort: (article: Article) => normalName(article.title),
  },
} as const satisfies Record<string, OrderRow<Article>>;

export type EntityOrder = keyof typeof ENTITY_ORDERS;
export type RelationOrder = keyof typeof RELATION_ORDERS;
export type ClaimOrder = keyof typeof CLAIM_ORDERS;
export type ArticleOrder = keyof typeof ARTICLE_ORDERS;

/** The place of a row in an order. */
export function keysetOf<Row extends { readonly id: string }>(order: OrderRow<Row>, row: Row): Keyset {
  return { sort: order.sort(row), id: row.id };
}
