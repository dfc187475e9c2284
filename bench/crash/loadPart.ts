import { join } from 'node:path';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import type { SeedReport } from '../../src/loading/loadReport.js';
import { loadSeed } from '../../src/loadSeed.js';
import type { Store } from '../../src/store/port.js';
import type { ArticlePart } from './writeArticles.js';

/** The clock of every load here stands still, so that what two of them leave can be compared to the last letter. */
const STANDING_CLOCK = new Date('2025-06-01T08:00:00.000Z');

/** Loads a part of the generated articles of a folder, as `npm run seed` does but for the clock; `apply` stands in for that of the store. */
export function loadPart(
  store: Store,
  folder: string,
  part: ArticlePart,
  apply: Store['apply'] = (change) => store.apply(change),
): Promise<SeedReport> {
  return loadSeed({
    store: { ...store, apply },
    extractor: createRuleExtractor(),
    entityFolder: join(folder, 'entities'),
    paths: [join(folder, part)],
    now: () => STANDING_CLOCK,
  });
}
