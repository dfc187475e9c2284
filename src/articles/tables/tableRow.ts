import { z } from 'zod';
import type { ClaimValue, Qualifiers } from '../../graph/claim.js';
import { BOUNDS, type Money } from '../../graph/money.js';
import { type PartialDate, parsePartialDate } from '../../graph/partialDate.js';
import type { StatedClaim, StatedEnd } from '../../graph/statedClaim.js';
import {
  ENTITY_KINDS,
  type EntityKind,
  MODALITIES,
  type Modality,
  PREDICATE_NAMES,
  type Predicate,
  predicateRow,
} from '../../ontology/ontology.js';
import { type ArticleMetadata, frontMatterSchema } from '../articleMetadata.js';
import { tableProblem } from './tableProblem.js';

/** A row of a table: a claim, and the source that says it. */
export interface TableRow {
  readonly metadata: ArticleMetadata;
  /** The text of the source, where the table gives it. */
  readonly text: string | null;
  readonly claim: StatedClaim;
}

/** A cell without anything in it is absent. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const words = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be text') })
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .refine((value) => value !== '', 'is empty'),
);
const upper = (value: unknown) => (typeof value === 'string' ? value.trim().toUpperCase() : value);
const oneOf = <Word extends string>(all: readonly Word[]) =>
  z.preprocess(upper, z.enum(all as [Word, ...Word[]], { error: `must be one of ${all.join(', ')}` }));
const kind = oneOf<EntityKind>(ENTITY_KINDS);
const number = z.preprocess(
  (value) => (typeof value === 'string' ? Number(value.replaceAll(/[\s_]/g, '')) : value),
  z.number({ error: 'must be a number such as 1500000000' }),
);
const UNKNOWN_DATE: PartialDate = { value: '', precision: 'UNKNOWN' };
const date = words.transform((value, context): PartialDate => {
  const known = value.toLowerCase() === 'unknown' ? UNKNOWN_DATE : parsePartialDate(value);
  if (known) return known;
  context.addIssue({
    code: 'custom',
    message: `is "${value}", which is no date: write 2025, 2025-04, 2025-04-29 or unknown`,
  });
  return z.NEVER;
});
const names = z
  .preprocess((value) => (typeof value === 'string' ? value.split('|') : value), z.array(words))
  .transform((list) => list.filter((name) => name !== ''));

const rowSchema = z.strictObject({
  ...frontMatterSchema.pick({
    title: true,
    publisher: true,
    url: true,
    publishedAt: true,
    language: true,
    sourceKind: true,
  }).shape,
  text: optional(words),
  subject: words,
  subjectKind: optional(kind),
  subjectWords: optional(words),
  predicate: oneOf<Predicate>(PREDICATE_NAMES),
  object: optional(words),
  objectKind: optional(kind),
  objectWords: optional(words),
  value: optional(words),
  currency: optional(z.preprocess(upper, z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD'))),
  bound: optional(oneOf(BOUNDS)),
  modality: optional(oneOf<Modality>(MODALITIES)),
  attributedTo: optional(names),
  role: optional(words),
  amount: optional(number),
  from: optional(date),
  to: optional(date),
  confidence: optional(number.pipe(z.number().min(0).max(1))),
  quote: words,
});

type Cells = z.output<typeof rowSchema>;

/**
 * A row from its cells by their columns.
 *
 * @param cells texts, or what YAML makes of them
 * @throws ApplicationError `INPUT_INVALID` that names the place, the column and what is wrong
 */
export function tableRow(cells: unknown, place: string): TableRow {
  const result = rowSchema.safeParse(cells);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw tableProblem(place, `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not acceptable'}`.trim());
  }
  const row = result.data;
  const { title, publisher, url, publishedAt, language, sourceKind } = row;
  if (publisher === undefined && url === undefined) throw tableProblem(place, 'publisher is missing, and so is url');
  const metadata = Object.fromEntries(
    Object.entries({ title, publisher, url, publishedAt, language, sourceKind }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return { metadata, text: row.text ?? null, claim: claimOf(row, place) };
}

function claimOf(row: Cells, place: string): StatedClaim {
  const value = row.object === undefined ? claimValueOf(row, place) : null;
  if (row.object !== undefined && row.value !== undefined) throw tableProblem(place, 'object and value are both given');
  return {
    place,
    subject: endOf(row.subject, row.subjectKind, row.subjectWords),
    predicate: row.predicate,
    object: row.object === undefined ? null : endOf(row.object, row.objectKind, row.objectWords),
    value,
    modality: row.modality ?? 'ASSERTED',
    attributedTo: row.attributedTo ?? [],
    qualifiers: qualifiersOf(row, place),
    confidence: row.confidence ?? 1,
    quote: row.quote,
  };
}

function endOf(name: string, itsKind: EntityKind | undefined, itsWords: string | undefined): StatedEnd {
  return { name, kind: itsKind ?? null, words: itsWords ?? name };
}

function claimValueOf(row: Cells, place: string): ClaimValue {
  const { predicate, value } = row;
  if (value === undefined) throw tableProblem(place, 'object is missing, and so is value');
  if (value === 'unknown' || value === 'none') return { type: value };
  const takes = predicateRow(predicate);
  if ('object' in takes) throw tableProblem(place, `${predicate} takes an object, or the value unknown or none`);
  if (takes.value === 'text') return { type: 'text', text: value };
  const figure = number.safeParse(value);
  if (!figure.success || Number.isNaN(figure.data))
    throw tableProblem(place, `value is "${value}", which is no number`);
  if (takes.value === 'money') return { type: 'money', ...moneyOf(figure.data, row, place) };
  return { type: 'count', count: figure.data, bound: row.bound ?? 'EXACT' };
}

function moneyOf(amount: number, { currency, bound }: Cells, place: string): Money {
  if (currency === undefined) throw tableProblem(place, 'currency is missing');
  return { amount, currency, bound: bound ?? 'EXACT' };
}

function qualifiersOf(row: Cells, place: string): Qualifiers {
  const { role, amount, from, to } = row;
  return {
    ...(role !== undefined && { role }),
    ...(amount !== undefined && { amount: moneyOf(amount, row, place) }),
    ...((from !== undefined || to !== undefined) && { time: { from: from ?? null, to: to ?? null, text: null } }),
  };
}
