import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rates } from './rates.js';
import type { SetRun } from './runSet.js';

/** The figures that are kept of a set, each from 0 to 1 except `articles` and `articlesPerSecond`. */
export interface FrozenSet {
  readonly articles: number;
  readonly articlesPerSecond: number;
  readonly figures: Readonly<Record<string, number>>;
  /** By predicate: right, wrong, missed. */
  readonly predicates: Readonly<Record<string, readonly [right: number, wrong: number, missed: number]>>;
}

/** A run that later ones are compared with. */
export interface FrozenRun {
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly frozenAt: string;
  readonly extractor: { readonly name: string; readonly version: string };
  readonly sets: Readonly<Record<string, FrozenSet>>;
}

/** The figures of a run in the order in which reports print them. */
export function frozenSetOf({ summary, articlesPerSecond }: SetRun): FrozenSet {
  const rates = (name: string, { precision, recall, f1 }: Rates) => ({
    [`${name} precision`]: rounded(precision),
    [`${name} recall`]: rounded(recall),
    [`${name} F1`]: rounded(f1),
  });
  return {
    articles: summary.articles,
    articlesPerSecond: Math.round(articlesPerSecond),
    figures: {
      ...rates('entities', summary.entities),
      ...rates('entities with kind', summary.entitiesWithKind),
      ...rates('relations', summary.relations),
      modality: rounded(summary.modality.share),
      attribution: rounded(summary.attribution.share),
      amount: rounded(summary.amount.share),
      grounding: rounded(summary.grounding.share),
    },
    predicates: Object.fromEntries(
      Object.entries(summary.by.predicate).map(([predicate, { right, wrong, found, required }]) => [
        predicate,
        [right, wrong, required - found],
      ]),
    ),
  };
}

/** The run that was frozen last, null where there is none. */
export async function lastFrozenRun(folder: string): Promise<FrozenRun | null> {
  const files = await readdir(folder).catch(() => []);
  const runs = await Promise.all(
    files
      .filter((file) => file.endsWith('.json'))
      .map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as FrozenRun),
  );
  return runs.sort((a, b) => a.frozenAt.localeCompare(b.frozenAt)).at(-1) ?? null;
}

/** Keeps a run under its name; one of the same name is replaced. */
export async function freezeRun(folder: string, run: FrozenRun): Promise<string> {
  const file = join(folder, `${run.name}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(run, null, 2)}\n`);
  return file;
}

function rounded(figure: number): number {
  return Math.round(figure * 10_000) / 10_000;
}
