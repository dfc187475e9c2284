import type { Article } from './article.js';
import type { ChangeRecord } from './changeRecord.js';
import type { Claim } from './claim.js';
import type { Alias, Entity } from './entity.js';
import type { EntityEdit } from './entityEdit.js';
import type { Judgement } from './judgement.js';
import type { Review } from './review.js';
import type { Span } from './span.js';

/** An entity as loading recorded it, before people's edits, with every name by which it is known now. */
export interface RecordedEntity extends Omit<Entity, 'aliases'> {
  /** The canonical name among them, in their order, each once; names of entities that were merged into it are with those. */
  readonly names: readonly Alias[];
}

/** Where an article names an entity, as it was recorded, before merges. */
export interface RecordedMention {
  readonly entityId: string;
  /** Every place, in the order of the text. */
  readonly spans: readonly Span[];
}

/** An article as it was loaded, whatever its status, with its mentions. */
export interface RecordedArticle extends Article {
  /** Ordered by entity. */
  readonly mentions: readonly RecordedMention[];
}

/** What a graph consists of: everything that was recorded, and nothing that follows from it. */
export interface RecordedRows {
  /** The graph itself: one row, always the first. */
  readonly graph: { readonly revision: number };
  readonly judgement: Judgement;
  readonly review: Review;
  readonly edit: EntityEdit;
  readonly entity: RecordedEntity;
  readonly article: RecordedArticle;
  readonly claim: Claim;
  readonly change: ChangeRecord;
}

/** What a row may be. */
export type RecordedType = keyof RecordedRows;

/** One row of a graph as it was recorded. */
export type RecordedRow = {
  readonly [Type in RecordedType]: { readonly type: Type; readonly record: RecordedRows[Type] };
}[RecordedType];

/** The order of the rows: decisions come before what they decide upon, and what is referred to before what refers to it. */
export const RECORDED_TYPES = [
  'graph',
  'judgement',
  'review',
  'edit',
  'entity',
  'article',
  'claim',
  'change',
] as const satisfies readonly RecordedType[];

/** What orders the rows of a type, each before the next: its id, or the revision of a change. */
export function recordedKey(row: RecordedRow): string | number {
  if (row.type === 'graph') return 0;
  return row.type === 'change' ? row.record.revision : row.record.id;
}
