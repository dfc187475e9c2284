import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { buildSchema, graphql } from 'graphql';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const executable = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
const home = join(import.meta.dirname, '..', '..');
const examples = [
  { name: 'leader', question: 'Who leads Meta?', operation: '{ leader(of: "Meta") }' },
  { name: 'llama4', question: 'Who is behind Llama 4?', operation: 'query Llama4 { leader(of: "Llama 4") }' },
];

if (!executable) {
  console.warn('\n!! NOT RUN: the browser test found no Chromium. Install it, or set CHROMIUM_PATH.\n');
}

describe.runIf(executable)('playground', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const hosts = new Set<string>();

  beforeAll(async () => {
    execFileSync(process.execPath, [join(home, 'scripts', 'buildPlayground.mjs')]);
    server = await serve();
    browser = await chromium.launch({
      executablePath: executable ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
    page = await browser.newPage();
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') || protocol.startsWith('ws')) hosts.add(hostname);
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('lists the saved operations as questions', async () => {
    const list = page.getByRole('region', { name: 'Example questions' });
    await list.getByRole('button').first().waitFor();
    expect(await list.getByRole('button').allTextContents()).toEqual(['Who leads Meta?', 'Who is behind Llama 4?']);
  });

  it('shows the example about Llama 4 on a first visit', async () => {
    await page.locator('.graphiql-query-editor').getByText('Llama4').first().waitFor();
  });

  it('answers a question that is clicked', async () => {
    await page.getByRole('button', { name: 'Who leads Meta?' }).click();
    await page.locator('.result-window').getByText('David Wehner leads Meta').waitFor();
    await page.getByRole('button', { name: 'Who is behind Llama 4?' }).press('Enter');
    await page.locator('.result-window').getByText('David Wehner leads Llama 4').waitFor();
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  });

  it('asks no host but its own', () => {
    expect([...hosts]).toEqual(['127.0.0.1']);
  });
});

/** A server with the routes of the real one and a schema of one field, so that only the page is on trial. */
function serve(): Promise<Server> {
  const schema = buildSchema('type Query { leader(of: String!): String }');
  const pages = join(home, 'dist', 'web', 'playground');
  const app = express();
  app.get('/graphql/examples.json', (_request, response) => void response.json(examples));
  app.use('/playground', express.static(pages, { index: false }));
  app.get('/graphql', (_request, response) => response.sendFile('index.html', { root: pages }));
  app.post('/graphql', express.json(), async (request, response) => {
    const { query, operationName } = request.body as { query: string; operationName?: string };
    const rootValue = { leader: ({ of }: { of: string }) => `David Wehner leads ${of}` };
    response.json(await graphql({ schema, source: query, rootValue, operationName: operationName ?? null }));
  });
  return new Promise((resolve) => {
    const running = app.listen(0, '127.0.0.1', () => resolve(running));
  });
}
