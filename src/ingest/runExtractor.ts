import { ApplicationError } from '../errors.js';
import type { Extraction, Extractor } from '../extraction/extractor.js';
import type { ArticleDraft } from '../graph/article.js';
import type { KnownName } from '../graph/entity.js';

/**
 * Reads a draft.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, naming the article, whatever the extractor threw
 */
export async function runExtractor(
  draft: ArticleDraft,
  extractor: Extractor,
  knownNames: readonly KnownName[],
): Promise<Extraction> {
  try {
    return await extractor.extract(draft, knownNames);
  } catch (error) {
    if (error instanceof ApplicationError) throw error;
    throw new ApplicationError('EXTRACTOR_FAILED', `The extractor ${extractor.name} failed on "${draft.title}".`, {
      place: draft.sourceKey,
      cause: error,
    });
  }
}
