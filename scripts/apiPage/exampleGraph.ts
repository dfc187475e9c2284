import { join } from 'node:path';
import { type ExecutionResult, execute, type GraphQLSchema, parse, subscribe } from 'graphql';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import { createFetcher, type Fetcher } from '../../src/articles/fetching/createFetcher.js';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import { createCommands } from '../../src/graphCommands.js';
import { loadSeed } from '../../src/loadSeed.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { createWebhookDesk } from '../../src/webhooks/webhookDesk.js';

/** The moment at which everything is loaded and changed, so that each run of the page's examples is the same. */
export const MOMENT = '2025-11-01T12:00:00.000Z';

const EDITOR = { id: 'example', name: 'example editor', scopes: ['load', 'curate', 'admin'] } as const;

/** The seeded graph in memory, which answers the page's examples and forgets their changes. */
export class ExampleGraph {
  private constructor(
    private readonly store: Store,
    private readonly schema: GraphQLSchema,
    private readonly fetcher: Fetcher,
  ) {}

  /** @param home the program's own folder, where `seed/` lies */
  static async open(home: string): Promise<ExampleGraph> {
    const store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
    const { failures } = await loadSeed({
      store,
      extractor: createRuleExtractor(),
      entityFolder: join(home, 'seed', 'entities'),
      paths: [join(home, 'seed', 'articles')],
      now: () => new Date(MOMENT),
    });
    const [failure] = failures;
    if (failure) throw failure;
    return new ExampleGraph(store, await buildSchema(), createFetcher());
  }

  /**
   * The data that an operation is answered with; of a subscription the first event.
   *
   * @throws Error where the answer has errors
   */
  async ask(source: string, variableValues: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { store, schema, fetcher } = this;
    const now = () => new Date(MOMENT);
    const commands = createCommands({ store, extractor: createRuleExtractor(), fetcher, now });
    const webhooks = createWebhookDesk({
      store,
      privateAllowed: false,
      now,
      random: (bytes) => Buffer.alloc(bytes, 'example'),
    });
    const contextValue = createContext({ view: store, actor: EDITOR, commands, records: store, webhooks });
    const request = { schema, document: parse(source), contextValue, variableValues };
    const { data, errors } = /^subscription/m.test(source) ? await firstEvent(request) : await execute(request);
    if (errors) throw new Error(`${source}\nis answered with errors: ${JSON.stringify(errors)}`);
    return JSON.parse(JSON.stringify(data));
  }

  async close(): Promise<void> {
    await this.fetcher.close();
    await this.store.close();
  }
}

async function firstEvent(request: Parameters<typeof subscribe>[0]): Promise<ExecutionResult> {
  const events = await subscribe(request);
  if (!(Symbol.asyncIterator in events)) return events;
  for await (const event of events) return event;
  throw new Error('The subscription ended without an event.');
}
