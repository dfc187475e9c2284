import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import { loadSeed } from '../../src/loadSeed.js';
import { readSavedOperations } from '../../src/savedOperations.js';
import { type RunningServer, startServer } from '../../src/server.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { findChromium } from './chromiumForTests.js';

const HOME = join(import.meta.dirname, '..', '..');
const executablePath = findChromium();

describe.skipIf(executablePath === null)('the playground', () => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const hosts = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(HOME, 'scripts', 'buildPlayground.mjs')]);
    store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
    await loadSeed({
      store,
      extractor: createRuleExtractor(),
      entityFolder: join(HOME, 'seed', 'entities'),
      paths: [join(HOME, 'seed', 'articles', 'llama-4-story.en.md')],
      now: () => new Date('2025-04-06T12:00:00Z'),
    });
    server = await startServer({ store, host: '127.0.0.1', port: 0, home: HOME });
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
  });

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
    await context?.close();
    context = await browser.newContext(options);
    page = await context.newPage();
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)/.test(protocol)) hosts.add(hostname);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${server.url}/graphql`);
    await page.locator('.result-window').getByText('"data"').waitFor();
  }

  beforeEach(() => open());
  afterEach(() => context.close());

  const editorText = () => page.locator('.graphiql-query-editor .view-lines').innerText();

  it('opens with a question under its comment, its variables and its answer', async () => {
    expect(await editorText()).toMatch(/^#\sWhat\sdoes\sMeta\sinvest\sin\?/);
    await page.locator('.graphiql-editor-tool').getByText('"Meta"').waitFor();
    await page.locator('.result-window').getByText('"AI infrastructure"').first().waitFor();
  });

  it('lists every saved operation as its question and what is learnt from it', async () => {
    const operations = await readSavedOperations(join(HOME, 'queries'));
    const buttons = page.getByRole('region', { name: 'Example questions' }).getByRole('button');
    expect(await buttons.allTextContents()).toEqual(
      operations.map(({ question, explanation }) => `${question}${explanation}`),
    );
  });

  it('finds a question by its words and answers it when it is clicked', async () => {
    await page.getByRole('searchbox').fill('llama STRUGGLE');
    const found = page.getByRole('region', { name: 'Example questions' }).getByRole('button');
    expect(await found.count()).toBe(1);
    await found.click();
    await page.locator('.result-window').getByText('"strugglesWith"').waitFor();
  });

  it('keeps what a person wrote, in a tab of its own', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('query Mine { statistics { revision } }');
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
    await page.getByRole('button', { name: 'Who develops Llama 4?' }).click();
    await page.getByRole('tab', { name: 'WhoDevelopsLlama4' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Mine' }).count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('follows a %s system', async (colorScheme) => {
    await open({ colorScheme });
    const background = String(
      await page.evaluate("getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor"),
    );
    const [red = 0] = background.match(/\d+/g)?.map(Number) ?? [];
    expect(red > 128 ? 'light' : 'dark').toBe(colorScheme);
  });

  it('fits a narrow window, the answer below the question', async () => {
    await open({ viewport: { width: 390, height: 844 } });
    const editor = await page.locator('.graphiql-editors').boundingBox();
    const answer = await page.locator('.graphiql-response').boundingBox();
    expect((editor?.x ?? 0) + (editor?.width ?? 999)).toBeLessThanOrEqual(390);
    expect((answer?.x ?? 0) + (answer?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(answer?.y).toBeGreaterThanOrEqual((editor?.y ?? 0) + (editor?.height ?? 0));
  });

  it('asks no host but its own, and breaks nothing of what the server lets it do', () => {
    expect([...hosts]).toEqual(['127.0.0.1']);
    expect(complaints).toEqual([]);
  });

  it('may ask no other host', async () => {
    const refused = await page.evaluate(`new Promise((resolve) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
      fetch('http://192.0.2.1/').catch(() => undefined);
    })`);
    expect(refused).toBe('connect-src');
  });
});
