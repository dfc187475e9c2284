import type { Article, ArticleDraft } from '../graph/article.js';
import { nameTokens } from '../graph/names.js';
import { firstDay } from '../graph/partialDate.js';
import { textResemblance } from '../graph/textResemblance.js';
import type { View } from '../store/port.js';

/** From this share of equal words in a row on, a text is a copy. */
const COPIED_FROM = 0.8;
/** Pieces of the text by which others are looked for, and words in each: a copy has nearly all of them. */
const PROBES = 4;
const PROBE_WORDS = 12;
const CANDIDATES = 10;

/**
 * Articles of the graph that the draft's text is a near-identical copy of, or that are copies of it, as they were recorded, the one that was published
 * first in front.
 */
export async function originalsOf(
  view: Pick<View, 'searchTexts' | 'recordedArticles'>,
  { text, sourceKey }: ArticleDraft,
): Promise<readonly Article[]> {
  const found = await Promise.all(probesOf(text).map((tokens) => view.searchTexts({ tokens, limit: CANDIDATES })));
  const candidates = new Map(found.flat().map((article) => [article.id, article]));
  const copied = [...candidates.values()].filter(
    (article) => article.sourceKey !== sourceKey && textResemblance(article.text, text) >= COPIED_FROM,
  );
  if (copied.length === 0) return [];
  const recorded = await view.recordedArticles(copied.map(({ id }) => id));
  return recorded.flatMap((article) => article ?? []).sort(byPublication);
}

function probesOf(text: string): readonly (readonly string[])[] {
  const words = nameTokens(text);
  const step = Math.floor(words.length / PROBES);
  if (step < PROBE_WORDS) return [];
  return Array.from({ length: PROBES }, (_, index) => [
    ...new Set(words.slice(index * step, index * step + PROBE_WORDS)),
  ]);
}

function byPublication(one: Article, other: Article): number {
  const place = ({ copyOf, publishedAt, loadedAt, id }: Article) =>
    [copyOf === null ? '0' : '1', (publishedAt && firstDay(publishedAt)) ?? '9999', loadedAt, id].join(' ');
  return place(one) < place(other) ? -1 : 1;
}
