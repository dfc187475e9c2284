import type { ArticleDraft } from '../graph/article.js';
import { ARTICLE_LANGUAGES } from './articleLanguage.js';
import type { ArticleMetadata } from './articleMetadata.js';
import { openFile } from './openFile.js';
import { formatOfFile } from './openSource.js';
import { readOne } from './readSource.js';

/**
 * Reads a file of one article.
 *
 * @param file path of a file, absolute or from the working folder
 * @param defaults what stands in for metadata that the file does not give
 * @param languages languages that can be extracted
 * @throws ApplicationError `NOT_FOUND` where there is no such file; `ARTICLE_UNREADABLE`, naming the file and what to do, where it is no article;
 * `LIMIT_EXCEEDED`
 */
export async function readArticle(
  file: string,
  defaults: ArticleMetadata = {},
  languages: readonly string[] = ARTICLE_LANGUAGES,
): Promise<ArticleDraft> {
  const document = await openFile(file);
  return readOne({ document, format: formatOfFile(file) }, { defaults, languages });
}
