import { join } from 'node:path';
import { loadSeed } from '../loadSeed.js';
import { ARTICLE_OPTIONS, ARTICLE_OPTIONS_USAGE, articleDefaults } from './articleOptions.js';
import type { Command } from './command.js';
import { openExtractor } from './openExtractor.js';
import { describeStore, openStore } from './openStore.js';
import { readOptions } from './options.js';
import { createProgress } from './progress.js';
import { reportProblem } from './reportProblem.js';

const usage = `seed ${ARTICLE_OPTIONS_USAGE} [PATH…]`;

/** Loads articles into the graph: files, or folders with everything in them; without a path, the program's own `seed/articles`. */
export const seedCommand: Command = {
  name: 'seed',
  summary: 'load articles (files or folders) into the graph',
  usage,
  async run({ args, home, config: readConfig, out, err, isTerminal, stop }) {
    const { values, positionals } = readOptions(args, ARTICLE_OPTIONS, usage);
    const defaults = articleDefaults(values);
    const config = readConfig();
    const { extractor, summary } = openExtractor(config, err);
    const store = await openStore(config);
    const progress = createProgress(isTerminal, err);
    try {
      err(`Loading into ${describeStore(config)}.\n`);
      const report = await loadSeed({
        store,
        extractor,
        entityFolder: join(home, 'seed', 'entities'),
        paths: positionals.length > 0 ? positionals : [join(home, 'seed', 'articles')],
        defaults,
        stop,
        now: () => new Date(),
        onStart: progress.start,
        onArticle: progress.article,
      });
      progress.stop();
      err(summary() ?? '');
      for (const failure of report.failures) reportProblem(failure, err);
      if (stop.aborted) err('Stopped after the article in hand; run the same command again to go on.\n');
      const { articles, entitiesAdded, claimsAdded, claimsRetired, revision } = report;
      out(
        `Articles: ${articles.NEW} new, ${articles.SAME} same, ${articles.CHANGED} changed, ${report.failures.length} failed.\n` +
          `Entities: ${entitiesAdded} new. Claims: ${claimsAdded} new, ${claimsRetired} retired. Graph at revision ${revision}.\n`,
      );
      return report.failures.reduce<number>((code, failure) => Math.max(code, failure.exitCode), 0);
    } finally {
      progress.stop();
      await store.close();
    }
  },
};
