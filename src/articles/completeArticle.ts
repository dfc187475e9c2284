import type { ArticleDraft } from '../graph/article.js';
import { languageOf } from './articleLanguage.js';
import type { ArticleMetadata } from './articleMetadata.js';
import type { ArticleParts } from './articleParts.js';
import { titleOf } from './articleTitle.js';
import { tooLarge } from './fileProblems.js';
import { LARGEST_ARTICLE } from './readText.js';

/** What an article is completed with. */
export interface Completion {
  /** The article as errors name it. */
  readonly place: string;
  /** What the article is known by where it has no address: see `ArticleDraft.sourceKey`. */
  readonly sourceKey: string;
  /** What stands in for metadata that the document does not give. */
  readonly defaults: ArticleMetadata;
  /** Languages that can be extracted. */
  readonly languages: readonly string[];
}

/**
 * Makes the parts that a format gives an article draft: fills in the title, finds the language, holds the text to its limit.
 *
 * @throws ApplicationError `ARTICLE_UNREADABLE` where the language cannot be told or read; `LIMIT_EXCEEDED`
 */
export async function completeArticle(
  { metadata, text, heading, declaredLanguage }: ArticleParts,
  { place, sourceKey, defaults, languages }: Completion,
): Promise<ArticleDraft> {
  const size = Buffer.byteLength(text);
  if (size > LARGEST_ARTICLE) throw tooLarge(place, size, LARGEST_ARTICLE);
  // An option stands in for a language that nobody gives, and is not believed against a page's own words.
  const given = metadata.language ?? (declaredLanguage === null ? defaults.language : undefined);
  const known: ArticleMetadata = { ...defaults, ...metadata };
  return {
    title: known.title ?? titleOf(text, heading),
    publisher: known.publisher ?? null,
    sourceKind: known.sourceKind ?? null,
    url: known.url ?? null,
    publishedAt: known.publishedAt ?? null,
    language: await languageOf(text, { given, declared: declaredLanguage }, languages, place),
    text,
    sourceKey: known.url ?? sourceKey,
  };
}
