import type { ApplicationError } from '../errors.js';
import type { Refusal } from '../graph/receipt.js';
import type { IngestOutcome } from '../ingest/ingestPlan.js';

/** What became of one article of a load. */
export interface LoadedArticle {
  /** The article as its source calls it. */
  readonly place: string;
  readonly outcome: IngestOutcome;
  readonly articleId: string;
  readonly entitiesAdded: number;
  readonly claimsAdded: number;
  readonly claimsKept: number;
  readonly claimsRetired: number;
  /** Claims that were not taken over, and why. */
  readonly refused: readonly Refusal[];
  /** What would change, as a diff for people; of rehearsals alone. */
  readonly changes?: readonly string[];
}

/** What a load did; of a rehearsal, what it would have done. */
export interface SeedReport {
  readonly articles: Readonly<Record<IngestOutcome, number>>;
  /** In their order; those that failed are among the failures. */
  readonly loaded: readonly LoadedArticle[];
  /** Addresses of which their servers say that they are as they were when they were read; nothing of them was fetched. */
  readonly unchanged: readonly string[];
  readonly failures: readonly ApplicationError[];
  /**
   * What a lost store left to be loaded: the article in hand, and the sources behind it; empty where the store held. The same command loads them once it is
   * back. Reading stored articles again, the article in hand alone is named.
   */
  readonly notLoaded: readonly string[];
  readonly entitiesAdded: number;
  readonly claimsAdded: number;
  readonly claimsKept: number;
  readonly claimsRetired: number;
  /** The graph's revision afterwards; null where the store was lost. */
  readonly revision: number | null;
}

/** A report as a machine reads it. */
export function reportJson(
  report: SeedReport,
  { rehearsal, stopped }: { rehearsal: boolean; stopped: boolean },
): string {
  const { failures, ...rest } = report;
  const told = failures.map(({ code, message, place, remedy }) => ({ code, place, message, remedy }));
  return JSON.stringify({ dryRun: rehearsal, stopped, ...rest, failures: told });
}

/** The exit code of a load: 2 where the user can mend a failure, 1 where one is ours alone, 0 without any. */
export function exitCodeOf(failures: readonly ApplicationError[]): number {
  return failures.reduce((code, failure) => Math.max(code, failure.exitCode), 0);
}
