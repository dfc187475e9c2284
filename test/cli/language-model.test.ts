import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.js';
import { readConfig } from '../../src/config.js';
import { claim, end } from '../extraction/llm/answered.js';
import { answers, refuses, startEndpoint } from '../extraction/llm/endpoint.js';

const KEY = 'sk-hunter2-hunter2';
const SENTENCE = 'Meta competes with DeepSeek.';

describe('the command line with a language model', () => {
  let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    endpoint = await startEndpoint();
  });
  afterAll(() => endpoint.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'language-model-'));
    file = join(folder, 'rivals.md');
    await writeFile(file, `---\ntitle: Rivals\nlanguage: en\n---\n${SENTENCE}\n`);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function run(args: readonly string[], environment: Record<string, string> = {}) {
    let out = '';
    let err = '';
    const code = await runCommand({
      args,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isTerminal: false,
      config: () =>
        readConfig({
          DATA_FOLDER: join(folder, 'data'),
          EXTRACTOR: 'llm',
          LLM_BASE_URL: endpoint.url,
          LLM_MODEL: 'small',
          LLM_API_KEY: KEY,
          ...environment,
        }),
      home: join(import.meta.dirname, '..', '..'),
      stop: new AbortController().signal,
    });
    expect(out + err).not.toContain(KEY);
    return { code, out, err };
  }

  it('loads what the model reads, and ends with the tokens and what was not believed', async () => {
    endpoint.replies(answers([claim(), claim({ object: end('OpenAI', 'ORGANIZATION') })]));
    const { code, out, err } = await run(['seed', file]);
    expect(code).toBe(0);
    expect(out).toContain('Claims: 1 new');
    expect(err).toContain('Language model: 1 requests, 0 answers from the cache, 100 tokens in, 20 tokens out.');
    expect(err).toContain('1 OBJECT_NOT_IN_QUOTE: the words for its object are not in the quote');
  });

  it('asks nothing a second time', async () => {
    endpoint.replies(answers([claim()]));
    const first = await run(['extract', file]);
    const second = await run(['extract', file]);
    expect(second.out).toBe(first.out);
    expect(second.err).toContain('0 requests, 1 answers from the cache');
    expect(JSON.parse(second.out).claims).toMatchObject([{ predicate: 'COMPETES_WITH', confidence: 0.7 }]);
    expect(endpoint.requests).toHaveLength(1);
  });

  it('is surer of what rules and model both read', async () => {
    endpoint.replies(answers([claim()]));
    const [byRules, byModel, byBoth] = await Promise.all(
      ['rules', 'llm', 'both'].map(async (EXTRACTOR) => {
        const { out } = await run(['extract', file], { EXTRACTOR });
        return JSON.parse(out).claims[0].confidence;
      }),
    );
    expect(byBoth).toBeGreaterThan(Math.max(byRules, byModel));
  });

  it('names the article that a failing model leaves out, and writes nothing of it', async () => {
    endpoint.replies(refuses(401, `Incorrect API key provided: ${KEY}`));
    const { code, out, err } = await run(['seed', file]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /EXTRACTOR_FAILED: "Rivals" \(.*rivals\.md\) was not read: the language model small at .* refuses the API key/,
    );
    expect(out).toMatch(/Articles: 0 new, .* 1 failed\.\n.*Claims: 0 new/);
  });
});
