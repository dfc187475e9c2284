import { once } from 'node:events';
import { join } from 'node:path';
import { exitCodeOf } from '../loading/loadReport.js';
import { loadSeed } from '../loadSeed.js';
import { startServer } from '../server.js';
import type { Command } from './command.js';
import { openExtractor } from './openExtractor.js';
import { describeStore, openStore } from './openStore.js';
import { readOptions } from './options.js';
import { createProgress } from './progress.js';
import { reportProblem } from './reportProblem.js';

const usage = 'serve';

/** Serves the API and the playground until asked to stop; an empty graph is filled from `seed/` first. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'serve the API and the playground; fills an empty graph first',
  usage,
  async run({ args, home, config: readConfig, out, err, isTerminal, stop }) {
    readOptions(args, {}, usage);
    const config = readConfig();
    const { extractor, summary } = openExtractor(config, err);
    const store = await openStore(config);
    try {
      out(`Opened ${describeStore(config)}.\n`);
      if ((await store.revision()) === 0) {
        out('The graph is empty: loading seed/ into it.\n');
        const progress = createProgress(isTerminal, err);
        const report = await loadSeed({
          store,
          extractor,
          entityFolder: join(home, 'seed', 'entities'),
          paths: [join(home, 'seed', 'articles')],
          stop,
          now: () => new Date(),
          onStart: progress.start,
          onArticle: progress.article,
        });
        progress.stop();
        err(summary() ?? '');
        for (const failure of report.failures) reportProblem(failure, err);
        out(
          `Loaded ${report.articles.NEW} articles: ${report.entitiesAdded} entities, ${report.claimsAdded} claims.\n`,
        );
        if (report.notLoaded.length > 0) return exitCodeOf(report.failures);
      }
      if (stop.aborted) return 0;
      const server = await startServer({
        store,
        host: config.host,
        port: config.port,
        home,
        config: config.http,
        extractor,
        log: (line) => err(`${line}\n`),
      });
      out(
        `\n  Playground  ${server.url}/graphql\n  API         POST ${server.url}/graphql\n  Health      ${server.url}/health/ready\n\nStop with Ctrl-C.\n`,
      );
      if (!stop.aborted) await once(stop, 'abort');
      await server.close();
      return 0;
    } finally {
      await store.close();
    }
  },
};
