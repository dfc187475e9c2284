import { join } from 'node:path';
import { createFetcher } from '../articles/fetching/createFetcher.js';
import { exitCodeOf, reportJson, type SeedReport } from '../loading/loadReport.js';
import { loadSeed } from '../loadSeed.js';
import type { Command } from './command.js';
import { openExtractor } from './openExtractor.js';
import { describeStore, openStore } from './openStore.js';
import { createProgress } from './progress.js';
import { reportProblem } from './reportProblem.js';
import { SEED_USAGE, seedOptions } from './seedOptions.js';
import { watchFolder } from './watchFolder.js';

/** Loads articles into the graph from files, folders, addresses, feeds or standard input; without a source, the program's own `seed/articles`. */
export const seedCommand: Command = {
  name: 'seed',
  summary: 'load articles (files, folders, patterns, addresses, feeds, - for standard input) into the graph',
  usage: SEED_USAGE,
  async run({ args, home, config: readConfig, input, out, err, isTerminal, stop }) {
    const options = await seedOptions(args);
    const { rehearsal, json, watched } = options;
    const config = readConfig();
    const { extractor, summary } = openExtractor(config, err);
    const store = await openStore(config);
    const fetcher = createFetcher(options.allowPrivateAddresses ? { permits: () => true } : {});
    const progress = createProgress(isTerminal, err);
    const load = async (paths: readonly string[]): Promise<number> => {
      const report = await loadSeed({
        store,
        extractor,
        fetcher,
        entityFolder: join(home, 'seed', 'entities'),
        paths,
        ...(input && { input: { chunks: input, format: options.format } }),
        defaults: options.defaults,
        reread: options.reread,
        refetch: options.refetch,
        ...(rehearsal && { rehearse: (line: string) => !json && out(`${line}\n`) }),
        stop,
        now: () => new Date(),
        onStart: progress.start,
        onArticle: progress.article,
      });
      progress.stop();
      for (const failure of report.failures) reportProblem(failure, err);
      if (report.notLoaded.length > 0) {
        err(`Not loaded: ${report.notLoaded.join(', ')}. Run the same command again once the store is back.\n`);
      }
      for (const { place, refused } of report.loaded)
        for (const { claimId, reason } of refused) err(`Refused ${claimId} of ${place}: ${reason}\n`);
      out(json ? `${reportJson(report, { rehearsal, stopped: stop.aborted })}\n` : summaryOf(report, rehearsal));
      return exitCodeOf(report.failures);
    };
    try {
      err(`${rehearsal ? 'Rehearsing a load' : 'Loading'} into ${describeStore(config)}.\n`);
      let code = 0;
      if (watched === null) {
        code = await load(options.sources.length > 0 ? options.sources : [join(home, 'seed', 'articles')]);
      } else {
        err(`Watching ${watched}. Stop with Ctrl-C.\n`);
        for await (const files of watchFolder(watched, stop)) code = Math.max(code, await load(files));
      }
      err(summary() ?? '');
      if (!stop.aborted) return code;
      err('Stopped after the article in hand; run the same command again to go on.\n');
      // A watched folder is left with Ctrl-C in any case; a load has not come to its end.
      return watched === null ? INTERRUPTED : code;
    } finally {
      progress.stop();
      await fetcher.close();
      await store.close();
    }
  },
};

/** What a shell gives for a command that an interrupt ended. */
const INTERRUPTED = 130;

function summaryOf(report: SeedReport, rehearsal: boolean): string {
  const { articles, unchanged, failures, entitiesAdded, claimsAdded, claimsRetired, revision } = report;
  const refused = report.loaded.reduce((sum, article) => sum + article.refused.length, 0);
  return (
    `Articles: ${articles.NEW} new, ${articles.SAME} same, ${articles.CHANGED} changed, ${failures.length} failed.\n` +
    (unchanged.length > 0 ? `Addresses: ${unchanged.length} unchanged since they were read.\n` : '') +
    `Entities: ${entitiesAdded} new. Claims: ${claimsAdded} new, ${claimsRetired} retired${refused > 0 ? `, ${refused} refused` : ''}. ` +
    `${revision === null ? 'The store was lost.' : `${rehearsal ? 'Nothing was written: the graph stays' : 'Graph'} at revision ${revision}.`}\n`
  );
}
