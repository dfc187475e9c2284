/** Loads what seed scripts name: the tables of known entities, then articles one by one, each in its own transaction. */
import { findArticleFiles } from './articles/findArticleFiles.js';
import { readArticle } from './articles/readArticle.js';
import { readEntityFiles } from './entities/readEntityFiles.js';
import { type ApplicationError, toApplicationError } from './errors.js';
import type { Extractor } from './extraction/extractor.js';
import { emptyChangeSet } from './graph/changeSet.js';
import type { PartialDate } from './graph/partialDate.js';
import type { Receipt } from './graph/receipt.js';
import { type IngestResult, ingest } from './ingest.js';
import type { Store } from './store/port.js';

/** One article of a load, done. */
export interface SeedProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly outcome: IngestResult['outcome'] | 'FAILED';
}

/** What a load needs. */
export interface SeedRequest {
  readonly store: Store;
  readonly extractor: Extractor;
  /** Folder of entity tables. */
  readonly entityFolder: string;
  /** Files and folders of articles. */
  readonly paths: readonly string[];
  /** Metadata for files that give none. */
  readonly defaults?: { readonly publisher?: string; readonly publishedAt?: PartialDate; readonly language?: string };
  /** Ends the load after the article in hand. */
  readonly stop?: AbortSignal;
  readonly now: () => Date;
  readonly onStart?: (total: number) => void;
  readonly onArticle?: (progress: SeedProgress) => void;
}

/** What a load did. */
export interface SeedReport {
  readonly articles: Readonly<Record<IngestResult['outcome'], number>>;
  readonly failures: readonly ApplicationError[];
  readonly entitiesAdded: number;
  readonly claimsAdded: number;
  readonly claimsRetired: number;
  readonly revision: number;
}

/**
 * Loads entity tables and articles. One bad file never stops the rest: it stands in the report; a lost store does, since every further
 * article would fail the same way.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE`, `STORE_BUSY`, `CONFIG_INVALID` for a bad entity table
 */
export async function loadSeed(request: SeedRequest): Promise<SeedReport> {
  const { store, extractor, now } = request;
  const { files, problems } = await findArticleFiles(request.paths);
  const receipts: Receipt[] = [await loadEntities(request)];
  const articles = { NEW: 0, SAME: 0, CHANGED: 0 };
  const failures: ApplicationError[] = [...problems];
  request.onStart?.(files.length);
  for (const [index, file] of files.entries()) {
    if (request.stop?.aborted) break;
    let outcome: SeedProgress['outcome'] = 'FAILED';
    try {
      const result = await ingest(await readArticle(file, request.defaults), { store, extractor, now });
      outcome = result.outcome;
      articles[result.outcome] += 1;
      if (result.receipt) receipts.push(result.receipt);
    } catch (error) {
      const failure = toApplicationError(error);
      if (failure.code === 'STORE_UNAVAILABLE') throw failure;
      failures.push(failure);
    }
    request.onArticle?.({ file, done: index + 1, total: files.length, outcome });
  }
  const sum = (count: (receipt: Receipt) => number) => receipts.reduce((total, receipt) => total + count(receipt), 0);
  return {
    articles,
    failures,
    entitiesAdded: sum((receipt) => receipt.entitiesAdded),
    claimsAdded: sum((receipt) => receipt.claimsAdded),
    claimsRetired: sum((receipt) => receipt.claimsRetired),
    revision: await store.revision(),
  };
}

async function loadEntities({ store, entityFolder, now }: SeedRequest): Promise<Receipt> {
  const { entities } = await readEntityFiles(entityFolder);
  return store.apply({ ...emptyChangeSet('seed entities', now().toISOString()), entities });
}
