/** The composition root of the server: store, schema, HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RankingCache } from './api/ranking/rankingCache.js';
import { rankingThread } from './api/ranking/rankingThread.js';
import { buildSchema } from './api/schema.js';
import { createFetcher } from './articles/fetching/createFetcher.js';
import { type HttpConfig, readConfig } from './config.js';
import type { Extractor } from './extraction/extractor.js';
import { createRuleExtractor } from './extraction/rules/ruleExtractor.js';
import { createCommands } from './graphCommands.js';
import { createApp } from './http/createApp.js';
import { createFaultLog, type WriteLine } from './http/faultLog.js';
import { startGraphqlServer } from './http/graphqlServer.js';
import { listen } from './http/listen.js';
import { persistedOperations } from './http/persistedOperations.js';
import { operationCounter } from './http/rateLimit.js';
import { serveSockets } from './http/sockets.js';
import { createStreams } from './http/streams.js';
import { readSavedOperations } from './savedOperations.js';
import type { Store } from './store/port.js';
import { bodyMaker } from './webhooks/eventBody.js';
import { createPoster } from './webhooks/postDelivery.js';
import { tellWebhooks } from './webhooks/tellWebhooks.js';
import { createWebhookDesk } from './webhooks/webhookDesk.js';

/** How long a client may take to send the head of a request and all of it, in milliseconds, and how often that is looked at. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

/** What the server serves, and where. */
export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The program's own folder, where `queries/` and the built pages lie. */
  readonly home: string;
  /** How it is guarded; by the defaults of the settings where absent. */
  readonly config?: HttpConfig;
  /** Reads the articles that clients load; the rules where absent. */
  readonly extractor?: Extractor;
  /** Takes the lines of the log; standard error where absent. */
  readonly log?: WriteLine;
}

/** A server that runs. */
export interface RunningServer {
  /** Address without a slash at its end, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Answers what is under way, then ends. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the API and the playground on one port.
 *
 * @throws ApplicationError `CONFIG_INVALID` where the port is taken or not allowed
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, host, port, home, config = readConfig({}).http, extractor = createRuleExtractor() } = options;
  const { log = (line) => process.stderr.write(`${line}\n`) } = options;
  const now = () => new Date();
  const report = createFaultLog(log, now);
  const folders = [
    ...['', 'mutations', 'subscriptions'].map((folder) => join(home, 'queries', folder)),
    ...(config.persistedFolder === null ? [] : [config.persistedFolder]),
  ];
  const operations = await persistedOperations(folders);
  const fetcher = createFetcher();
  const commands = createCommands({ store, extractor, fetcher, now });
  const worker = join(home, 'dist', 'api', 'ranking', 'rankingWorker.js');
  const rankings = new RankingCache(rankingThread(worker, config.operationTimeout));
  const schema = await buildSchema();
  const http = createServer(PATIENCE);
  const apollo = await startGraphqlServer(http, config, report);
  const count = operationCounter(config.ratePerMinute);
  const { webhookPrivateAddresses: privateAllowed, operationTimeout: readingTimeout } = config;
  const webhooks = createWebhookDesk({ store, privateAllowed, now });
  const parts = { commands, records: store, rankings, webhooks };
  const streams = createStreams({ schema, config, operations, report, store, count, parts });
  const names = [host, ...config.allowedHosts];
  http.on('request', createApp({ apollo, streams, names, home }));
  await listen(http, host, port);
  const closeSockets = serveSockets(http, names, streams);
  const poster = createPoster({ privateAllowed });
  const bodyOf = bodyMaker(schema, await readSavedOperations(join(home, 'queries', 'subscriptions')));
  const stopTelling = tellWebhooks({ store, poster, bodyOf, report, now, readingTimeout });
  const { port: actual } = http.address() as AddressInfo;
  const close = async () => {
    await stopTelling();
    await poster.close();
    await closeSockets();
    await apollo.stop();
    await fetcher.close();
  };
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close };
}
