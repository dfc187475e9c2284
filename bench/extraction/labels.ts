import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { BOUNDS } from '../../src/graph/money.js';
import {
  ENTITY_KINDS,
  type EntityKind,
  MODALITIES,
  type Modality,
  PREDICATE_NAMES,
  type Predicate,
} from '../../src/ontology/ontology.js';

const text = z.string().min(1);
const bound = z.enum(BOUNDS).default('EXACT');
const money = z.strictObject({ amount: z.number().positive(), currency: z.string().regex(/^[A-Z]{3}$/), bound });

/** A calendar date to the year, month or day, or `UNKNOWN`: there is such a date, the text does not give it. */
const date = z.string().regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|UNKNOWN)$/);

const value = z.discriminatedUnion('type', [
  money.extend({ type: z.literal('money') }),
  z.strictObject({ type: z.literal('count'), count: z.number().positive(), bound }),
  z.strictObject({ type: z.literal('text'), text }),
  z.strictObject({ type: z.literal('unknown') }),
  z.strictObject({ type: z.literal('none') }),
]);

const entity = z.strictObject({
  /** Local to the file: claims point at it. */
  id: text,
  kind: z.enum(ENTITY_KINDS as [EntityKind, ...EntityKind[]]),
  /** As the text writes it. */
  name: text,
  /** Other ways in which the text writes it. */
  aliases: z.array(text),
  /** The English name of something the text names in another language. */
  canonical: text.optional(),
});

const claim = z.strictObject({
  subject: text,
  predicate: z.enum(PREDICATE_NAMES as [Predicate, ...Predicate[]]),
  object: text.nullable(),
  value: value.nullable(),
  modality: z.enum(MODALITIES as unknown as [Modality, ...Modality[]]),
  attributedTo: z.array(text),
  qualifiers: z.strictObject({
    role: text.optional(),
    amount: money.optional(),
    time: z.strictObject({ from: date.optional(), to: date.optional() }).optional(),
  }),
  /** The words of the text that say it. */
  quote: text,
  /** False where a careful reader may or may not see the claim: it counts neither for nor against. */
  required: z.boolean(),
});

const labels = z.strictObject({ entities: z.array(entity), claims: z.array(claim) });

/** An entity that a person marked in an article. */
export type LabelledEntity = z.infer<typeof entity>;

/** A claim that a person read in an article. */
export type LabelledClaim = z.infer<typeof claim>;

/** What a person read in one article. */
export type Labels = z.infer<typeof labels>;

/**
 * Reads a file of labels.
 *
 * @throws Error that names the file and the first field that does not fit
 */
export async function readLabels(file: string): Promise<Labels> {
  const parsed = labels.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`Labels ${file}: ${issue?.path.join('.') || 'top level'}: ${issue?.message ?? 'not acceptable'}`);
}
