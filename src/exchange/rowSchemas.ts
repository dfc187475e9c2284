import { z } from 'zod';
import { ARTICLE_STATUSES, ARTICLE_VERDICTS, type Article } from '../graph/article.js';
import { CLAIM_STATUSES, type ClaimValue } from '../graph/claim.js';
import { ENTITY_EDIT_FIELDS } from '../graph/entityEdit.js';
import { JUDGEMENT_VERDICTS } from '../graph/judgement.js';
import { BOUNDS } from '../graph/money.js';
import { DATE_PRECISIONS } from '../graph/partialDate.js';
import type { RecordedRows, RecordedType } from '../graph/recordedRow.js';
import { REVIEW_VERDICTS } from '../graph/review.js';
import {
  ENTITY_KINDS,
  type EntityKind,
  MODALITIES,
  type Modality,
  PREDICATE_NAMES,
  type Predicate,
} from '../ontology/ontology.js';

const id = z.string().min(1);
const text = z.string();
const perhaps = text.nullable();
const moment = z.iso.datetime();
const count = z.int().nonnegative();
const span = z.strictObject({ start: count, end: count });
const date = z.strictObject({ value: text, precision: z.enum(DATE_PRECISIONS) });
const bound = z.enum(BOUNDS);
const money = z.strictObject({ amount: z.number(), currency: text, bound });
const ids = z.array(id);
const touched = z.strictObject({ added: ids, changed: ids, retired: ids });
const decision = { id, reason: perhaps, by: text, at: moment };

const value: z.ZodType<ClaimValue> = z.discriminatedUnion('type', [
  money.extend({ type: z.literal('money') }),
  z.strictObject({ type: z.literal('count'), count: z.number(), bound }),
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({ type: z.literal('unknown') }),
  z.strictObject({ type: z.literal('none') }),
]);

const qualifiers = z.strictObject({
  role: text.exactOptional(),
  amount: money.exactOptional(),
  time: z.strictObject({ from: date.nullable(), to: date.nullable(), text: perhaps }).exactOptional(),
});

const article = z.strictObject({
  id,
  title: text,
  sourceKind: perhaps,
  url: perhaps,
  publishedAt: date.nullable(),
  language: text,
  text,
  sourceKey: text,
  publisherId: id.nullable(),
  contentHash: text,
  loadedAt: moment,
  status: z.enum(ARTICLE_STATUSES),
  copyOf: id.nullable(),
  decisions: z
    .array(z.strictObject({ verdict: z.enum(ARTICLE_VERDICTS), reason: perhaps, by: text, at: moment }))
    .exactOptional(),
}) satisfies z.ZodType<Article>;

/** A check that no two of a list have the same key. */
function distinct<Item>(keyOf: (item: Item) => string) {
  return (items: readonly Item[]) => new Set(items.map(keyOf)).size === items.length;
}

/** What a row of each type must be. */
export const ROW_SCHEMAS: { readonly [Type in RecordedType]: z.ZodType<RecordedRows[Type]> } = {
  graph: z.strictObject({ revision: count }),
  judgement: z.strictObject({ ...decision, entityId: id, otherId: id, verdict: z.enum(JUDGEMENT_VERDICTS) }),
  review: z.strictObject({ ...decision, claimId: id, verdict: z.enum(REVIEW_VERDICTS) }),
  edit: z.strictObject({
    ...decision,
    entityId: id,
    field: z.enum(ENTITY_EDIT_FIELDS),
    value: perhaps,
    language: perhaps,
  }),
  entity: z.strictObject({
    id,
    kind: z.enum(ENTITY_KINDS as [EntityKind, ...EntityKind[]]),
    name: z.string().min(1),
    names: z.array(z.strictObject({ name: z.string().min(1), language: perhaps, source: text })).refine(
      distinct(({ name }: { readonly name: string }) => name),
      'must be distinct',
    ),
    description: perhaps,
    externalIds: z.array(z.strictObject({ system: text, value: text })),
    createdBy: text,
  }),
  article: article.extend({
    mentions: z.array(z.strictObject({ entityId: id, spans: z.array(span) })).refine(
      distinct(({ entityId }: { readonly entityId: string }) => entityId),
      'must be of distinct entities',
    ),
  }),
  claim: z.strictObject({
    id,
    articleId: id,
    subjectId: id,
    predicate: z.enum(PREDICATE_NAMES as [Predicate, ...Predicate[]]),
    objectId: id.nullable(),
    value: value.nullable(),
    modality: z.enum(MODALITIES as [Modality, ...Modality[]]),
    attributedTo: ids,
    qualifiers,
    confidence: z.number().min(0).max(1),
    status: z.enum(CLAIM_STATUSES),
    evidence: span.extend({ quote: text }),
    subjectSpan: span,
    objectSpan: span.nullable(),
    publishedAt: date.nullable(),
    publisherId: id.nullable(),
    originId: id.nullable(),
    extractor: z.strictObject({ name: text, version: text, rule: text }),
    recordedAt: moment,
    retiredAt: moment.nullable(),
    earlierPeriods: z.array(z.strictObject({ recordedAt: moment, retiredAt: moment })),
  }),
  change: z.strictObject({
    revision: z.int().positive(),
    at: moment,
    cause: text,
    actor: text,
    entities: touched,
    articles: touched,
    claims: touched,
  }),
};
