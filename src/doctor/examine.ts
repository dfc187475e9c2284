import type { Article } from '../graph/article.js';
import type { Violation } from '../graph/invariants.js';
import { contradicted, judgementGraph } from '../graph/judgementGraph.js';
import type { EntityKind } from '../ontology/ontology.js';
import type { Store } from '../store/port.js';
import type { BrokenParts } from './brokenParts.js';
import { checkArticle, type Surroundings } from './checkArticle.js';
import { checkClaim } from './checkClaim.js';
import { checkEntity } from './checkEntity.js';
import { readable } from './readable.js';

/** Records that are read at a time. */
const PAGE = 100;
const LOG_PAGE = 10_000;

/** What an examination needs of a store. It reads and never writes. */
export type Examined = Pick<
  Store,
  'inspection' | 'revision' | 'judgements' | 'editsOf' | 'reviewsOf' | 'articlesByIds'
>;

/**
 * Everything that breaks an invariant, as it is found. The graph is read in pages, so that its size does not matter; a load that writes meanwhile may
 * make it see a state that never was, so nothing should write.
 *
 * @param broken gathers what a repair would have to make again
 */
export async function* examine(store: Examined, broken: BrokenParts): AsyncGenerator<Violation> {
  yield* await store.inspection.engineViolations();
  yield* checkLog(store);
  const graph = judgementGraph(await store.judgements());
  const denial = contradicted(graph);
  if (denial) {
    const { id, entityId, otherId } = denial;
    const message = `"${entityId}" and "${otherId}" are kept apart, and others make them one.`;
    yield { code: 'JUDGEMENTS_CONTRADICT', row: id, message };
  }
  const kinds = new Map<string, EntityKind>();
  const surroundings: Surroundings = { redirects: graph.redirects, kinds, broken };
  yield* checkEntities(store, surroundings, kinds);
  yield* checkArticles(store, surroundings);
  yield* checkStrayClaims(store, surroundings);
}

async function* checkLog({ inspection, revision }: Examined): AsyncGenerator<Violation> {
  const present = await revision();
  let last: number | null = null;
  for (;;) {
    const revisions: readonly number[] = await inspection.loggedRevisions(last ?? 0, LOG_PAGE);
    for (const next of revisions) {
      // A graph that is older than its log has none of its first revisions.
      if (last !== null && next !== last + 1) yield gap(last + 1, next - 1);
      last = next;
    }
    if (revisions.length < LOG_PAGE) break;
  }
  if ((last ?? 0) < present) yield gap((last ?? 0) + 1, present);
  if ((last ?? 0) > present) {
    const message = `The log goes on to revision ${last}, the graph is at ${present}.`;
    yield { code: 'LOG_WITH_GAP', row: `${last}`, message };
  }
}

function gap(from: number, to: number): Violation {
  return { code: 'LOG_WITH_GAP', row: `${from}`, message: `The log lacks the revisions ${from} to ${to}.` };
}

async function* checkEntities(
  { inspection, editsOf }: Examined,
  { redirects, broken }: Surroundings,
  kinds: Map<string, EntityKind>,
): AsyncGenerator<Violation> {
  for await (const page of pagesOf((after) => inspection.storedEntities(after, PAGE))) {
    const edits = await editsOf(page.map(({ id }) => id));
    for (const [index, stored] of page.entries()) {
      if (stored.recorded) kinds.set(stored.id, stored.recorded.kind);
      yield* readable(checkEntity(stored, edits[index] ?? [], redirects, broken), stored.id);
    }
  }
}

async function* checkArticles(store: Examined, surroundings: Surroundings): AsyncGenerator<Violation> {
  const current = new Map<string, string>();
  for await (const page of pagesOf((after) => store.inspection.storedArticles(after, PAGE))) {
    const copied = page.map(({ recorded }) => recorded?.copyOf ?? null);
    const originals = await byIds(store, copied);
    const claims = page.flatMap((article) => article.claims);
    const reviews = await store.reviewsOf(claims.map(({ id }) => id));
    const reviewsById = new Map(claims.map(({ id }, index) => [id, reviews[index] ?? []]));
    for (const stored of page) {
      const { recorded } = stored;
      const original = originals.get(recorded?.copyOf ?? '') ?? null;
      yield* readable(checkArticle(stored, original, surroundings), stored.id);
      for (const claim of stored.claims) {
        const ofClaim = reviewsById.get(claim.id) ?? [];
        yield* readable(checkClaim(claim, recorded, ofClaim, surroundings), claim.id);
      }
      if (recorded?.status !== 'CURRENT') continue;
      const other = current.get(recorded.sourceKey);
      if (other !== undefined) {
        const message = `"${stored.id}" and "${other}" are both current articles of "${recorded.sourceKey}".`;
        yield { code: 'SOURCE_TWICE', row: stored.id, message };
      }
      current.set(recorded.sourceKey, stored.id);
    }
  }
}

async function* checkStrayClaims(store: Examined, surroundings: Surroundings): AsyncGenerator<Violation> {
  const claims = await store.inspection.strayClaims();
  const articles = await byIds(
    store,
    claims.map(({ recorded }) => recorded?.articleId ?? null),
  );
  const reviews = await store.reviewsOf(claims.map(({ id }) => id));
  for (const [index, claim] of claims.entries()) {
    const article = articles.get(claim.recorded?.articleId ?? '') ?? null;
    yield* readable(checkClaim(claim, article, reviews[index] ?? [], surroundings), claim.id);
  }
}

async function byIds(
  { articlesByIds }: Examined,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Article>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = wanted.length === 0 ? [] : await articlesByIds(wanted);
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])));
}

async function* pagesOf<Row extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const page = await read(after);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (page.length < PAGE || !last) return;
    after = last.id;
  }
}
