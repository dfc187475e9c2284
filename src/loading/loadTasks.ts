import { ARTICLE_LANGUAGES } from '../articles/articleLanguage.js';
import type { ArticleMetadata } from '../articles/articleMetadata.js';
import type { ArticleSource } from '../articles/articleSource.js';
import type { Fetcher } from '../articles/fetching/createFetcher.js';
import type { FetchedAddress, FetchMemory } from '../articles/fetching/fetchMemory.js';
import { readSources } from '../articles/readSources.js';
import type { ApplicationError } from '../errors.js';
import type { IngestPlan, PlanDependencies } from '../ingest/ingestPlan.js';
import { planIngest } from '../ingest/planIngest.js';
import { planReread } from '../ingest/planReread.js';
import { planStated } from '../ingest/planStated.js';
import type { View } from '../store/port.js';
import { storedArticles } from './storedArticles.js';

/** One article of a load: how its change is planned when its turn comes, or why it cannot be. */
export type LoadTask = {
  readonly place: string;
  /** The source that it is of, as it was named. */
  readonly source: string;
  /** Articles or sources that are known to follow. */
  readonly left: number;
} & (
  | {
      /** The page that it is, to be remembered once the article is in the graph. */
      readonly fetched?: FetchedAddress;
      /** The plan, with whatever of the article it must leave out. */
      readonly plan: (
        dependencies: PlanDependencies,
      ) => Promise<IngestPlan & { readonly problems?: readonly ApplicationError[] }>;
    }
  | { readonly failure: ApplicationError }
  /** An address that is as it was when it was read. */
  | { readonly unchanged: true }
  /** The end of a feed, to be remembered where nothing of it failed; no article. */
  | { readonly ended: FetchedAddress }
);

/** Sources that are read ahead of the article in hand. */
const READ_AHEAD = 4;

/** The articles of sources, read several at a time and given in their order. */
export async function* sourceTasks(
  sources: readonly ArticleSource[],
  options: {
    readonly defaults: ArticleMetadata;
    readonly fetcher: Fetcher;
    readonly memory?: FetchMemory;
    readonly stop?: AbortSignal;
  },
): AsyncGenerator<LoadTask> {
  const reading = { ...options, languages: ARTICLE_LANGUAGES, parallel: READ_AHEAD };
  for await (const article of readSources(sources, reading)) {
    const { place, source, sourcesLeft: left } = article;
    const task = { place, source, left };
    if (!('draft' in article)) {
      yield { ...article, ...task };
      continue;
    }
    const { draft, stated, fetched } = article;
    if (stated) yield { ...task, plan: (dependencies) => planStated(draft, stated, dependencies) };
    else yield { ...task, plan: (dependencies) => planIngest(draft, dependencies), ...(fetched && { fetched }) };
  }
}

/** The articles that a graph holds, to be read again as they are. */
export async function* rereadTasks(view: Pick<View, 'articles'>, total: number): AsyncGenerator<LoadTask> {
  let left = total;
  for await (const article of storedArticles(view)) {
    left = Math.max(0, left - 1);
    const { id, sourceKey } = article;
    yield { place: sourceKey, source: sourceKey, left, plan: (dependencies) => planReread(id, dependencies) };
  }
}
