import { z } from 'zod';
import type { ArticleDraft } from '../graph/article.js';
import { parsePartialDate } from '../graph/partialDate.js';

/** What is known of an article beside its text. Only what is known is present. */
export type ArticleMetadata = {
  readonly [Field in 'title' | 'publisher' | 'url' | 'publishedAt' | 'language' | 'sourceKind']?: NonNullable<
    ArticleDraft[Field]
  >;
};

const words = z
  .union([z.string(), z.number()], { error: 'must be text' })
  .transform((value) => String(value).trim())
  .refine((value) => !/\p{Surrogate}/u.test(value), 'holds half a character (an unpaired surrogate)');

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

/** The front matter that is understood; other keys are left alone, and a key without a value counts as absent. */
export const frontMatterSchema = z.object({
  title: optional(words),
  publisher: optional(words),
  url: optional(
    z
      .string({ error: 'must be an address' })
      .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), 'must be an http or https address'),
  ),
  publishedAt: optional(
    words.transform((value, context) => {
      const date = parsePartialDate(value);
      if (date) return date;
      context.addIssue({
        code: 'custom',
        message: `is "${value}", which is no date: write 2025, 2025-04 or 2025-04-29`,
      });
      return z.NEVER;
    }),
  ),
  language: optional(
    z
      .string({ error: 'must be a language code' })
      .trim()
      .regex(/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i, 'must be a language code such as pt, en or es')
      .transform((value) => value.slice(0, value.search(/[-_]|$/)).toLowerCase()),
  ),
  sourceKind: optional(words),
  source: optional(words),
});
