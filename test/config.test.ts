import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS } from '../src/config.js';
import { ApplicationError } from '../src/errors.js';

function problemOf(environment: Record<string, string>): Pick<ApplicationError, 'code' | 'place' | 'message'> {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ApplicationError) return { code: error.code, place: error.place, message: error.message };
  }
  throw new Error('the settings were accepted');
}

describe('settings', () => {
  it('serve the embedded store on the machine itself by default', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: 'data',
      neo4j: null,
      http: {
        production: false,
        introspection: true,
        allowedHosts: [],
        corsOrigins: [],
        embedOrigins: [],
        trustedProxies: 0,
        ratePerMinute: 600,
        operationTimeout: 10_000,
        operationsPerSocket: 20,
        streamCaps: { streams: 1_000, streamsOfOne: 100 },
        webhookPrivateAddresses: false,
        readNeedsKey: false,
        persistedOnly: false,
        persistedFolder: null,
        persistedMaxAge: 60,
        bodyBytes: 102_400,
        errors: 5,
        limits: {
          tokens: 1_000,
          stringLength: 4_096,
          listLength: 200,
          depth: 12,
          aliases: 30,
          directives: 50,
          fields: 200,
          operations: 10,
          cost: 100_000,
        },
      },
      languageModel: null,
    });
  });

  it('point at Neo4j by one setting', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://localhost:7687' }).neo4j).toEqual({
      uri: 'bolt://localhost:7687',
      user: 'neo4j',
      password: '',
      database: null,
      timeout: 5000,
    });
  });

  it('take several names with commas between', () => {
    expect(readConfig({ CORS_ORIGINS: 'https://one.example, https://two.example,' }).http.corsOrigins).toEqual([
      'https://one.example',
      'https://two.example',
    ]);
  });

  it('stand in the README with their defaults, every one', async () => {
    const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8');
    const rows = new Map(
      readme
        .split('\n')
        .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
        .map((cells) => [cells[1], cells[2]]),
    );
    for (const [name, { fallback }] of Object.entries(SETTINGS)) {
      expect(rows.has(name), name).toBe(true);
      if (fallback) expect(rows.get(name), name).toBe(fallback);
    }
  });

  it('read with a language model by three settings', () => {
    const environment = { EXTRACTOR: 'both', LLM_BASE_URL: 'http://localhost:11434/v1/', LLM_MODEL: 'small' };
    expect(readConfig(environment).languageModel).toEqual({
      mode: 'both',
      baseUrl: 'http://localhost:11434/v1',
      model: 'small',
      apiKey: '',
      timeout: 120_000,
      tokenBudget: 1_000_000,
    });
    expect(readConfig({ ...environment, EXTRACTOR: 'rules' }).languageModel).toBeNull();
  });

  it.each([
    ['EXTRACTOR', { EXTRACTOR: 'magic' }],
    ['LLM_BASE_URL', { EXTRACTOR: 'llm' }],
    ['LLM_MODEL', { EXTRACTOR: 'llm', LLM_BASE_URL: 'http://localhost/v1' }],
    ['LLM_BASE_URL', { EXTRACTOR: 'llm', LLM_BASE_URL: 'localhost/v1', LLM_MODEL: 'small' }],
    ['LLM_TIMEOUT', { EXTRACTOR: 'llm', LLM_BASE_URL: 'http://localhost/v1', LLM_MODEL: 'small', LLM_TIMEOUT: '0' }],
  ])('%s is refused by name where a language model could not be asked', (place, environment) => {
    expect(problemOf(environment)).toMatchObject({ code: 'CONFIG_INVALID', place });
  });

  it.each(['http://user:hunter2@localhost/v1', 'http://localhost/v1?key=hunter2'])(
    'never repeat a key that stands in the address of the model',
    (LLM_BASE_URL) => {
      const problem = problemOf({ EXTRACTOR: 'llm', LLM_BASE_URL, LLM_MODEL: 'small' });
      expect(problem).toMatchObject({ code: 'CONFIG_INVALID', place: 'LLM_BASE_URL' });
      expect(problem.message).not.toContain('hunter2');
    },
  );

  it.each([
    ['INTROSPECTION', 'yes'],
    ['MAX_DEPTH', '-1'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
  ])('%s=%s is refused by name', (place, value) => {
    const problem = problemOf({ [place]: value });
    expect(problem).toMatchObject({ code: 'CONFIG_INVALID', place });
    expect(problem.message).toContain(value);
  });

  it('never repeat a password that stands in the address', () => {
    expect(problemOf({ NEO4J_URI: 'bolt://neo4j:hunter2@localhost' }).message).not.toContain('hunter2');
  });
});
