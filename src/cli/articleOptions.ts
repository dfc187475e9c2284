import { ApplicationError } from '../errors.js';
import { type PartialDate, parsePartialDate } from '../graph/partialDate.js';

/** Options that give what a file without front matter cannot say of itself. */
export const ARTICLE_OPTIONS = {
  publisher: { type: 'string' },
  'published-at': { type: 'string' },
  language: { type: 'string' },
} as const;

/** The usage line of these options. */
export const ARTICLE_OPTIONS_USAGE = '[--publisher NAME] [--published-at YYYY[-MM[-DD]]] [--language CODE]';

/** Metadata given on the command line; it stands in where a file gives none. */
export interface ArticleDefaults {
  readonly publisher?: string;
  readonly publishedAt?: PartialDate;
  readonly language?: string;
}

/** @throws ApplicationError `INPUT_INVALID` for a date that is none */
export function articleDefaults(values: {
  readonly publisher?: string;
  readonly 'published-at'?: string;
  readonly language?: string;
}): ArticleDefaults {
  const { publisher, language, 'published-at': text } = values;
  const publishedAt = text === undefined ? undefined : parsePartialDate(text);
  if (publishedAt === null) {
    throw new ApplicationError('INPUT_INVALID', `--published-at is "${text}", which is no calendar date.`, {
      remedy: 'Write it as 2025, 2025-04 or 2025-04-29.',
    });
  }
  return { ...(publisher && { publisher }), ...(publishedAt && { publishedAt }), ...(language && { language }) };
}
