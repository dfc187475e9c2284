import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import { chunksOf } from '../../src/articles/sourceDocument.js';
import { exportLines } from '../../src/exchange/exportLines.js';
import { importGraph } from '../../src/exchange/importGraph.js';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import { loadSeed } from '../../src/loadSeed.js';
import { readSavedOperations } from '../../src/savedOperations.js';
import type { Store } from '../../src/store/port.js';
import { whyNoNeo4j } from '../store/neo4j/neo4jForTests.js';
import { type Engine, NEO4J, SQLITE } from './engines.js';

const HOME = join(import.meta.dirname, '..', '..');
const operations = await readSavedOperations(join(HOME, 'queries'));
const lack = await whyNoNeo4j();

/** The graph that a newcomer's first start leaves, in one engine. */
class SeededGraph {
  private constructor(
    private readonly store: Store,
    private readonly stop: () => Promise<void>,
  ) {}

  static async in(engine: Engine): Promise<SeededGraph> {
    const running = await engine.start();
    const store = await running.open();
    const report = await loadSeed({
      store,
      extractor: createRuleExtractor(),
      entityFolder: join(HOME, 'seed', 'entities'),
      paths: [join(HOME, 'seed', 'articles')],
      now: () => new Date('2025-11-01T12:00:00Z'),
    });
    expect(report.failures).toEqual([]);
    return new SeededGraph(store, running.stop);
  }

  async ask(source: string): Promise<unknown> {
    const { data, errors } = await graphql({
      schema: await buildSchema(),
      source,
      contextValue: createContext({ view: this.store }),
    });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  }

  /** The whole graph as an export. */
  async exported(): Promise<string> {
    return textOf(this.store);
  }

  async end(): Promise<void> {
    await this.store.close();
    await this.stop();
  }
}

async function textOf(store: Store): Promise<string> {
  let text = '';
  for await (const line of exportLines(store.exchange)) text += line;
  return text;
}

/** Every `nodes`, `steps` or `path` of an answer that has something in it. */
function filledLists(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer.length > 0 ? [answer, ...answer.flatMap(filledLists)] : [];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(filledLists) : [];
}

describe('the seeded graph', () => {
  let embedded: SeededGraph;
  let neo4j: SeededGraph | null = null;
  beforeAll(async () => {
    embedded = await SeededGraph.in(SQLITE);
    if (lack === null) neo4j = await SeededGraph.in(NEO4J);
  });
  afterAll(async () => {
    await embedded.end();
    await neo4j?.end();
  });

  it('is exported in the same bytes by both engines, and by one that has imported it', {
    timeout: 240_000,
  }, async () => {
    const text = await embedded.exported();
    if (neo4j) expect(await neo4j.exported()).toBe(text);
    const running = await SQLITE.start();
    const copy = await running.open();
    await importGraph(copy.exchange, chunksOf(Buffer.from(text)));
    expect(await textOf(copy)).toBe(text);
    await copy.close();
    await running.stop();
  });

  it('is asked by at least fifteen saved operations, each a question with its own name and an explanation', () => {
    expect(operations.length).toBeGreaterThanOrEqual(15);
    for (const { name, question, explanation, operation } of operations) {
      expect({ name, question, explanation, operation }).toEqual({
        name,
        question: expect.stringMatching(/^[A-Z].+\?$/),
        explanation: expect.stringMatching(/^[A-Z].+\.$/),
        operation: expect.stringContaining(`query ${name}`),
      });
    }
    expect(new Set(operations.map(({ question }) => question)).size).toBe(operations.length);
  });

  it.each(operations)('has an answer to "$question"', async ({ operation }) => {
    expect(filledLists(await embedded.ask(operation)).length).toBeGreaterThan(0);
  });

  it('answers the query of the README as the README says', async () => {
    const readme = await readFile(join(HOME, 'README.md'), 'utf8');
    const [, query = '', answer = ''] = /```graphql\n(.*?)```.*?```json\n(.*?)```/s.exec(readme) ?? [];
    expect({ data: await embedded.ask(query) }).toEqual(JSON.parse(answer));
  });

  it.skipIf(lack !== null).each(operations)(
    'answers "$question" in Neo4j as in the embedded engine',
    async ({ operation }) => {
      expect(await neo4j?.ask(operation)).toEqual(await embedded.ask(operation));
    },
  );
});
