import { ARTICLE_LANGUAGES } from '../articles/articleLanguage.js';
import type { ArticleMetadata } from '../articles/articleMetadata.js';
import type { ArticleSource } from '../articles/articleSource.js';
import type { Fetcher } from '../articles/fetching/createFetcher.js';
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
  /** Articles or sources that are known to follow. */
  readonly left: number;
} & (
  | {
      /** The plan, with whatever of the article it must leave out. */
      readonly plan: (
        dependencies: PlanDependencies,
      ) => Promise<IngestPlan & { readonly problems?: readonly ApplicationError[] }>;
    }
  | { readonly failure: ApplicationError }
);

/** Sources that are read ahead of the article in hand. */
const READ_AHEAD = 4;

/** The articles of sources, read several at a time and given in their order. */
export async function* sourceTasks(
  sources: readonly ArticleSource[],
  options: { readonly defaults: ArticleMetadata; readonly fetcher: Fetcher; readonly stop?: AbortSignal },
): AsyncGenerator<LoadTask> {
  const reading = { ...options, languages: ARTICLE_LANGUAGES, parallel: READ_AHEAD };
  for await (const article of readSources(sources, reading)) {
    const { place, sourcesLeft: left } = article;
    if ('failure' in article) {
      yield { place, left, failure: article.failure };
      continue;
    }
    const { draft, stated } = article;
    if (stated) yield { place, left, plan: (dependencies) => planStated(draft, stated, dependencies) };
    else yield { place, left, plan: (dependencies) => planIngest(draft, dependencies) };
  }
}

/** The articles that a graph holds, to be read again as they are. */
export async function* rereadTasks(view: Pick<View, 'articles'>, total: number): AsyncGenerator<LoadTask> {
  let left = total;
  for await (const article of storedArticles(view)) {
    left = Math.max(0, left - 1);
    yield { place: article.sourceKey, left, plan: (dependencies) => planReread(article.id, dependencies) };
  }
}
