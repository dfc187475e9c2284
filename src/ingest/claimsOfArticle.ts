import type { Claim } from '../graph/claim.js';
import { ANY_CLAIM } from '../graph/filters.js';
import type { View } from '../store/port.js';

/** Every claim of an article, in the order of the text; retired ones too where they are asked for. */
export async function* claimsOfArticle(
  view: Pick<View, 'claimsOf'>,
  articleId: string,
  { includeRetired = false }: { readonly includeRetired?: boolean } = {},
): AsyncGenerator<Claim> {
  let after: { sort: number; id: string } | null = null;
  for (;;) {
    const page = { order: 'POSITION', limit: 500, after, before: null, fromEnd: false, withTotal: false } as const;
    const [found] = await view.claimsOf('ARTICLE', [articleId], { ...ANY_CLAIM, includeRetired }, page);
    yield* found?.rows ?? [];
    const last = found?.rows.at(-1);
    if (!found?.hasMore || !last) return;
    after = { sort: last.evidence.start, id: last.id };
  }
}
