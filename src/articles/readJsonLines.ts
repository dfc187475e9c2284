import { z } from 'zod';
import { toApplicationError } from '../errors.js';
import { frontMatterSchema } from './articleMetadata.js';
import type { ArticleEntry } from './articleParts.js';
import { decodeText } from './decodeText.js';
import { tooLarge, unreadable } from './fileProblems.js';
import { linesOf } from './linesOf.js';
import { LARGEST_ARTICLE } from './readText.js';
import type { SourceDocument } from './sourceDocument.js';

const REMEDY =
  'Write one article a line: {"title", "text", "publisher", "url", "publishedAt", "language"}, of which only the text must be there.';

/** Longest line, in bytes: JSON may write a character of the text in six. */
const LONGEST_LINE = 6 * LARGEST_ARTICLE;

const articleSchema = frontMatterSchema.omit({ source: true }).extend({
  text: z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be text') })
    .transform((text) => text.replace(/\r\n?/g, '\n').trimEnd())
    .refine((text) => text !== '', 'is empty')
    .refine((text) => !/\p{Surrogate}/u.test(text), 'holds half a character (an unpaired surrogate)'),
});

/** Reads JSON Lines, one article a line, a line at a time whatever the size of the whole. A line that is no article stops none of the others. */
export async function* readJsonLines(document: SourceDocument): AsyncGenerator<ArticleEntry> {
  for await (const { number, bytes } of linesOf(document.chunks, LONGEST_LINE)) {
    const place = `${document.place}:${number}`;
    try {
      if (bytes === null) throw tooLarge(place, null, LONGEST_LINE);
      const line = decodeText(bytes, place, document.charset).trim();
      if (line !== '') yield entryOf(line, place);
    } catch (error) {
      yield { place, failure: toApplicationError(error) };
    }
  }
}

function entryOf(line: string, place: string): ArticleEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw unreadable(place, 'is a line that is no JSON', REMEDY, cause);
  }
  const result = articleSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const key = issue?.path[0];
    const problem = key === undefined ? 'is no JSON object' : `is a line whose "${String(key)}" ${issue?.message}`;
    throw unreadable(place, problem, REMEDY);
  }
  const { text, ...rest } = result.data;
  const metadata = Object.fromEntries(Object.entries(rest).filter(([, known]) => known !== undefined && known !== ''));
  // An article without an address is the same one as long as its title, publisher and date are: lines may move, and texts be corrected.
  const key = JSON.stringify([rest.title ?? text, rest.publisher ?? null, rest.publishedAt?.value ?? null]);
  return { place, key, parts: { metadata, text, heading: null, declaredLanguage: null } };
}
