import { performance } from 'node:perf_hooks';
import type { Extraction, Extractor } from '../../src/extraction/extractor.js';
import type { KnownName } from '../../src/graph/entity.js';
import { extractionRecord } from '../../src/ingest/extractionRecord.js';
import { type ArticleJudgement, judgeArticle } from './judgeArticle.js';
import type { LabelledArticle } from './labelledSet.js';
import { type SetSummary, summariseSet } from './summariseSet.js';

/** What an extractor did on a set. */
export interface SetRun {
  readonly judgements: readonly ArticleJudgement[];
  readonly summary: SetSummary;
  /** Articles on which the extractor failed, with its message; they count as if nothing had been found. */
  readonly failures: readonly string[];
  /** Articles a second of extraction alone, one after the other in one thread, after a first round that is not timed. */
  readonly articlesPerSecond: number;
}

const NOTHING: Extraction = { entities: [], claims: [] };

/** Extracts every article of a set as the `extract` command does, and judges what comes out. */
export async function runSet(
  set: readonly LabelledArticle[],
  extractor: Extractor,
  knownNames: readonly KnownName[],
): Promise<SetRun> {
  const failures: string[] = [];
  const judgements: ArticleJudgement[] = [];
  for (const labelled of set) {
    let extraction = NOTHING;
    try {
      extraction = await extractor.extract(labelled.article, knownNames);
    } catch (error) {
      failures.push(`${labelled.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    judgements.push(judgeArticle(labelled, extractionRecord(labelled.article, extraction, extractor, knownNames)));
  }
  return {
    judgements,
    summary: summariseSet(judgements),
    failures,
    articlesPerSecond: await pace(set, extractor, knownNames),
  };
}

async function pace(
  set: readonly LabelledArticle[],
  extractor: Extractor,
  knownNames: readonly KnownName[],
): Promise<number> {
  const start = performance.now();
  for (const { article } of set) await extractor.extract(article, knownNames).catch(() => NOTHING);
  const seconds = (performance.now() - start) / 1000;
  return seconds === 0 ? 0 : set.length / seconds;
}
