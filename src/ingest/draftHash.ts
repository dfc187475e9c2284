import type { ArticleDraft } from '../graph/article.js';
import { contentHash } from '../graph/ids.js';

/** What tells this version of an article from others: its text, its metadata, and whatever else its claims are read from. */
export function draftHash(draft: ArticleDraft, readingMark?: string): string {
  const { title, publisher, sourceKind, url, publishedAt, language, text, sourceKey } = draft;
  const parts = [title, publisher, sourceKind, url, publishedAt?.value ?? null, language, text, sourceKey];
  return contentHash(readingMark === undefined ? parts : [...parts, readingMark]);
}
