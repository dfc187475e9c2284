import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import type { Predicate } from '../ontology/ontology.js';
import { isSymmetric } from '../ontology/ontology.js';
import type { ClaimValue } from './claim.js';

/**
 * Ids are readable and never meet across types: an entity's is a slug (`llama-4`) without underscores, every other one is its type, an
 * underscore and a hash.
 */
export type IdType = 'article' | 'claim' | 'relation';

/** The id of an entity with this canonical name, before clashes are settled; never empty. */
export function entityId(name: string): string {
  const slug = slugify(name, { separator: '-', decamelize: false }).replaceAll('_', '-');
  return slug || `entity-${hash([name])}`;
}

/** The id of an article: one publisher's one text. */
export function articleId(publisher: string | null, text: string): string {
  return `article_${hash([publisher ?? '', text])}`;
}

/** Hash over everything that makes two files the same article version. */
export function contentHash(parts: readonly (string | null)[]): string {
  return hash(parts.map((part) => part ?? ''));
}

/**
 * The id of a claim, from what the article says in its own words and not from the entities that were meant, so that a better
 * resolution keeps the claim and what people said of it.
 */
export function claimId(claim: {
  /** The id of its article, or what else stands for its source. */
  scope: string;
  predicate: Predicate;
  quote: string;
  subjectSurface: string;
  objectSurface: string;
}): string {
  return `claim_${hash([claim.scope, claim.predicate, claim.quote, claim.subjectSurface, claim.objectSurface])}`;
}

/** The id of a person's decision: what it is about, by whom and when. */
export function decisionId(type: 'review' | 'judgement' | 'edit', parts: readonly string[]): string {
  return `${type}_${hash(parts)}`;
}

/** What identifies a relation: both ends and the predicate. */
export interface RelationKey {
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string | null;
  readonly value: ClaimValue | null;
}

/** The key under which a claim is rolled up: symmetric predicates put the end whose id sorts first in front. */
export function relationKey(claim: RelationKey): RelationKey {
  const { subjectId, predicate, objectId, value } = claim;
  if (objectId !== null && isSymmetric(predicate) && objectId < subjectId) {
    return { subjectId: objectId, predicate, objectId: subjectId, value };
  }
  return { subjectId, predicate, objectId, value };
}

/** A claim that is written is asked for its relation several times; records never change, so that the answer can be kept with them. */
const RELATION_IDS = new WeakMap<RelationKey, string>();

/** The id of the relation that a claim belongs to. */
export function relationId(claim: RelationKey): string {
  const known = RELATION_IDS.get(claim);
  if (known !== undefined) return known;
  const id = hashOfRelation(claim);
  RELATION_IDS.set(claim, id);
  return id;
}

function hashOfRelation(claim: RelationKey): string {
  const { subjectId, predicate, objectId, value } = relationKey(claim);
  return `relation_${hash([subjectId, predicate, objectId ?? '', value === null ? '' : valueKey(value)])}`;
}

/** One text for equal values; figures that differ only in how they bound the true one are different values. */
export function valueKey(value: ClaimValue): string {
  switch (value.type) {
    case 'money':
      return `money ${value.amount} ${value.currency} ${value.bound}`;
    case 'count':
      return `count ${value.count} ${value.bound}`;
    case 'text':
      return `text ${value.text.trim().toLowerCase()}`;
    default:
      return value.type;
  }
}

/** Which type an id belongs to, by its shape alone. */
export function idType(id: string): IdType | 'entity' {
  const match = /^(article|claim|relation)_/.exec(id);
  return match ? (match[1] as IdType) : 'entity';
}

/** Whether a text can be an id at all, of whatever type. */
export function isIdShaped(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,254})$/u.test(text);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
