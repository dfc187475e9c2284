/** Loads what seed commands name: the tables of known entities, then articles one by one, each in its own transaction. */
import type { ArticleFormat } from './articles/articleFormats.js';
import { createFetcher, type Fetcher } from './articles/fetching/createFetcher.js';
import type { FetchedAddress, FetchMemory } from './articles/fetching/fetchMemory.js';
import { type FoundSources, findSources } from './articles/findSources.js';
import { readEntityFiles } from './entities/readEntityFiles.js';
import { ApplicationError, toApplicationError } from './errors.js';
import type { Extractor } from './extraction/extractor.js';
import { emptyChangeSet } from './graph/changeSet.js';
import type { Entity } from './graph/entity.js';
import { ANY_ARTICLE } from './graph/filters.js';
import type { PartialDate } from './graph/partialDate.js';
import { carryOut, type IngestResult, untilItHolds } from './ingest/ingest.js';
import { fetchMemoryOf } from './loading/fetchMemoryOf.js';
import type { LoadedArticle, SeedReport } from './loading/loadReport.js';
import { type LoadTask, rereadTasks, sourceTasks } from './loading/loadTasks.js';
import { planLines } from './loading/planLines.js';
import { createRehearsal } from './loading/rehearsal.js';
import { steadyNames } from './loading/steadyNames.js';
import type { Store } from './store/port.js';

/** How often writing the entity tables is tried while others write. */
const MOST_ATTEMPTS = 6;

/** One article of a load, done. */
export interface SeedProgress {
  readonly file: string;
  readonly done: number;
  /** Articles of the whole load as far as they are known; a feed counts as one until it is read. */
  readonly total: number;
  /** `UNCHANGED` for an address of which its server says that it is as it was. */
  readonly outcome: IngestResult['outcome'] | 'UNCHANGED' | 'FAILED';
}

/** What a load needs. */
export interface SeedRequest {
  readonly store: Store;
  readonly extractor: Extractor;
  /** Folder of entity tables. */
  readonly entityFolder: string;
  /** Files, folders, patterns and addresses of articles; `-` is standard input. */
  readonly paths: readonly string[];
  /** Standard input, and its format where it is known. */
  readonly input?: { readonly chunks: AsyncIterable<Uint8Array>; readonly format: ArticleFormat | null };
  /** Fetches addresses; one that reaches the public internet alone where absent. */
  readonly fetcher?: Fetcher;
  /** Metadata for files that give none. */
  readonly defaults?: { readonly publisher?: string; readonly publishedAt?: PartialDate; readonly language?: string };
  /** Fetches addresses also where their servers say that they are as they were. */
  readonly refetch?: boolean;
  /** Reads the articles that the graph holds again, in place of any path. */
  readonly reread?: boolean;
  /** Told, line by line, what would change; where it is there, nothing is written. */
  readonly rehearse?: (line: string) => void;
  /** Ends the load after the article in hand. */
  readonly stop?: AbortSignal;
  readonly now: () => Date;
  readonly onStart?: (total: number) => void;
  readonly onArticle?: (progress: SeedProgress) => void;
}

/**
 * Loads entity tables and articles. One bad file never stops the rest: it stands in the report; a lost store does, since every further
 * article would fail the same way, and the report says what is left. Sources are read several at a time; extraction and writing go one article after the other, since each may use
 * the names that those before it brought.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE` before the first article, `STORE_BUSY`, `CONFIG_INVALID` for a bad entity table
 */
export async function loadSeed(request: SeedRequest): Promise<SeedReport> {
  const fetcher = request.fetcher ?? createFetcher();
  try {
    return await load(request, fetcher);
  } finally {
    if (request.fetcher === undefined) await fetcher.close();
  }
}

async function load(request: SeedRequest, fetcher: Fetcher): Promise<SeedReport> {
  const { store, stop } = request;
  const found = await sourcesOf(request);
  const entitiesOfTables = await loadEntities(request);
  const rehearsal = request.rehearse ? createRehearsal(store) : null;
  rehearsal?.know(entitiesOfTables.entities);
  const view = rehearsal?.view ?? store;
  const dependencies = {
    extractor: request.extractor,
    now: request.now,
    view: { ...view, knownNames: steadyNames(view) },
  };
  const loaded: LoadedArticle[] = [];
  const failures: ApplicationError[] = [...found.problems];
  const memory = fetchMemoryOf(store, request.defaults ?? {});
  const { total, tasks } = await tasksOf(request, found, {
    fetcher,
    memory: request.refetch ? { ...memory, recall: async () => null } : memory,
  });
  request.onStart?.(total);
  let done = 0;
  let notLoaded: readonly string[] = [];
  const unchanged: string[] = [];
  let source: string | null = null;
  let failedBefore = 0;
  const remember = async (fetched: FetchedAddress | undefined, isWhole: boolean) => {
    if (fetched && isWhole && rehearsal === null) await memory.remember(fetched);
  };
  for await (const task of tasks) {
    if (stop?.aborted) break;
    const { place } = task;
    if (task.source !== source) [source, failedBefore] = [task.source, failures.length];
    if ('ended' in task) {
      await remember(task.ended, failures.length === failedBefore);
      continue;
    }
    let outcome: SeedProgress['outcome'] = 'FAILED';
    try {
      if ('failure' in task) throw task.failure;
      if ('unchanged' in task) {
        unchanged.push(place);
        done += 1;
        request.onArticle?.({ file: place, done, total: done + task.left, outcome: 'UNCHANGED' });
        continue;
      }
      const { plan, receipt } = await untilItHolds(async () => {
        const planned = await task.plan(dependencies);
        return { plan: planned, receipt: rehearsal ? null : (await carryOut(planned, store)).receipt };
      });
      failures.push(...(plan.problems ?? []));
      await remember(task.fetched, true);
      rehearsal?.carryOut(plan);
      const changes = rehearsal ? planLines(place, plan) : null;
      for (const line of changes ?? []) request.rehearse?.(line);
      outcome = plan.outcome;
      loaded.push({
        place,
        outcome,
        articleId: plan.articleId,
        entitiesAdded: receipt?.entitiesAdded ?? plan.change?.entities.length ?? 0,
        claimsAdded: receipt?.claimsAdded ?? (plan.change?.claims.length ?? 0) - plan.claimsKept.length,
        claimsKept: plan.claimsKept.length,
        claimsRetired: receipt?.claimsRetired ?? plan.claimsRetired.length,
        refused: receipt?.refused ?? plan.change?.refusals ?? [],
        ...(changes && { changes }),
      });
    } catch (error) {
      const failure = toApplicationError(error);
      failures.push(failure);
      if (failure.code === 'STORE_UNAVAILABLE') {
        const behind = found.sources.slice(found.sources.length - task.left);
        notLoaded = [place, ...(request.reread ? [] : behind.map((source) => source.place))];
        break;
      }
    }
    done += 1;
    request.onArticle?.({ file: place, done, total: done + task.left, outcome });
  }
  const sum = (field: 'entitiesAdded' | 'claimsAdded' | 'claimsKept' | 'claimsRetired') =>
    loaded.reduce((result, article) => result + article[field], 0);
  const count = (outcome: IngestResult['outcome']) => loaded.filter((article) => article.outcome === outcome).length;
  return {
    articles: { NEW: count('NEW'), SAME: count('SAME'), CHANGED: count('CHANGED') },
    loaded,
    unchanged,
    failures,
    notLoaded,
    entitiesAdded: entitiesOfTables.added + sum('entitiesAdded'),
    claimsAdded: sum('claimsAdded'),
    claimsKept: sum('claimsKept'),
    claimsRetired: sum('claimsRetired'),
    revision: notLoaded.length > 0 ? null : await store.revision(),
  };
}

async function sourcesOf({ reread, paths, input }: SeedRequest): Promise<FoundSources> {
  const { chunks, format } = input ?? { chunks: nothing(), format: null };
  return findSources(reread ? [] : paths, { place: 'standard input', format, chunks });
}

async function tasksOf(
  { reread, store, defaults = {}, stop }: SeedRequest,
  { sources }: FoundSources,
  reading: { readonly fetcher: Fetcher; readonly memory: FetchMemory },
): Promise<{ readonly total: number; readonly tasks: AsyncIterable<LoadTask> }> {
  const options = { defaults, ...reading, ...(stop && { stop }) };
  if (!reread) return { total: sources.length, tasks: sourceTasks(sources, options) };
  const count = {
    order: 'PUBLISHED_AT',
    limit: 1,
    after: null,
    before: null,
    fromEnd: false,
    withTotal: true,
  } as const;
  const { total } = await store.articles({ ...ANY_ARTICLE, statuses: ['CURRENT'] }, count);
  return { total: total ?? 0, tasks: rereadTasks(store, total ?? 0) };
}

async function loadEntities({ store, entityFolder, now, rehearse }: SeedRequest) {
  const { entities } = await readEntityFiles(entityFolder);
  if (rehearse) {
    const known = await store.entitiesByIds(entities.map(({ id }) => id));
    return { entities, added: known.filter((entity) => entity === null).length };
  }
  for (let attempt = 1; ; attempt += 1) {
    const wanted = await entitiesToAdd(entities, store);
    if (wanted.length === 0) return { entities, added: 0 };
    try {
      const at = now().toISOString();
      const receipt = await store.apply({ ...emptyChangeSet('seed entities', at), entities: wanted });
      return { entities, added: receipt.entitiesAdded };
    } catch (error) {
      // Loaders that start together on an empty graph all want to write these tables, and what one wrote the others need not.
      if (!(error instanceof ApplicationError && error.code === 'STORE_BUSY') || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Those of some entities that the graph does not know, or not by all their names. */
async function entitiesToAdd(entities: readonly Entity[], store: Store): Promise<readonly Entity[]> {
  const key = (id: string, name: string) => `${id} ${name}`;
  const known = new Set((await store.knownNames()).map(({ entityId, name }) => key(entityId, name)));
  const namesOf = ({ name, aliases }: Entity) => [name, ...aliases.map((alias) => alias.name)];
  return entities.filter((entity) => !namesOf(entity).every((name) => known.has(key(entity.id, name))));
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
