/** What the model is asked to answer, as a schema derived from the ontology: closed lists, bounded arrays, words of the text in place of offsets. */
import { z } from 'zod';
import { ENTITY_KINDS, MODALITIES, PREDICATE_NAMES } from '../../ontology/ontology.js';

/** What may stand in the object's place beside an entity: a figure or licence, somebody unnamed, or nobody. */
export const OBJECT_KINDS = [...ENTITY_KINDS, 'VALUE', 'UNKNOWN', 'NONE'] as const;

/** The most of each that one part of an article may bring; what a model gives beyond it is left out. */
export const LIMITS = { entities: 60, claims: 40, sources: 3 } as const;

const words = z.string().describe('The words of the quote that stand for it, letter by letter.');
const name = z.string().describe('The name of what those words stand for, as the article writes it.');

const answeredEntity = z.object({ name, kind: z.enum(ENTITY_KINDS) });

const answeredClaim = z.object({
  quote: z.string().describe('The sentence of the article that says it, copied letter by letter.'),
  subject: z.object({ words, name, kind: z.enum(ENTITY_KINDS) }),
  predicate: z.enum(PREDICATE_NAMES),
  object: z.object({ words, name, kind: z.enum(OBJECT_KINDS) }),
  modality: z.enum(MODALITIES),
  attributedTo: z
    .array(z.object({ name, kind: z.enum(['ORGANIZATION', 'PERSON']) }))
    .max(LIMITS.sources)
    .describe('Who the article says it from; empty where it says it itself.'),
  role: z.string().nullable().describe('The post, in words of the quote.'),
  amount: z.string().nullable().describe('The sum of an investment or purchase, in words of the quote.'),
  time: z.string().nullable().describe('When, in words of the quote.'),
  ended: z.boolean().describe('Whether the job or role is over.'),
});

const answer = z.object({
  entities: z.array(answeredEntity).max(LIMITS.entities),
  claims: z.array(answeredClaim).max(LIMITS.claims),
});

/** An entity that the model names. */
export type AnsweredEntity = z.infer<typeof answeredEntity>;

/** A claim as the model gives it, before anything of it is believed. */
export type AnsweredClaim = z.infer<typeof answeredClaim>;

/** The JSON schema that is sent to the endpoint. */
export const ANSWER_SCHEMA = z.toJSONSchema(answer, { target: 'draft-7' });

/**
 * The outermost shape of an answer. Servers that do not enforce a schema send claims that break it: one such claim must not cost the others, so
 * each is checked alone.
 */
export const looseAnswer = z.object({ entities: z.array(z.unknown()), claims: z.array(z.unknown()) });

/** An answer whose items are not checked yet. */
export type LooseAnswer = z.infer<typeof looseAnswer>;

/** The entity in an item of an answer; null where it is none. */
export function answeredEntityOf(item: unknown): AnsweredEntity | null {
  return answeredEntity.safeParse(item).data ?? null;
}

/** The claim in an item of an answer; null where it is none. */
export function answeredClaimOf(item: unknown): AnsweredClaim | null {
  return answeredClaim.safeParse(item).data ?? null;
}
