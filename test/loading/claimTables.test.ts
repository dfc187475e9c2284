import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reviewClaim } from '../../src/curation/reviewClaim.js';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import { ANY_ARTICLE, ANY_CLAIM } from '../../src/graph/filters.js';
import { loadSeed } from '../../src/loadSeed.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, ENTITIES, pageBy } from '../contract/fixtures.js';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claim-tables-'));
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(change({ entities: ENTITIES }));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function load(name: string, text: string) {
  const file = join(folder, name);
  await writeFile(file, text);
  return seed([file]);
}

async function seed(paths: readonly string[], reread = false) {
  const entityFolder = join(folder, 'no entities');
  await mkdir(entityFolder, { recursive: true });
  const now = () => new Date('2025-05-01T08:00:00.000Z');
  const report = await loadSeed({ store, extractor: createRuleExtractor(), entityFolder, paths, reread, now });
  const told = report.failures.map(({ code, message }) => `${code} ${message.replace(`${folder}/`, '')}`);
  return { articles: report.articles, told, claimsRetired: report.claimsRetired };
}

/** What the claims that count say, by the ids of their ends. */
async function said(): Promise<string[]> {
  const { rows } = await store.claims(ANY_CLAIM, pageBy('PUBLISHED_FIRST', { limit: 100 }));
  return rows
    .map(({ subjectId, predicate, objectId, value, modality }) => {
      return `${subjectId} ${predicate} ${objectId ?? JSON.stringify(value)} ${modality}`;
    })
    .sort();
}

const CSV = `publisher;publishedAt;language;subject;predicate;object;value;currency;bound;modality;attributedTo;role;amount;from;to;subjectWords;objectKind;quote
Reuters;2025-04-05;en;Meta;COMPETES_WITH;DeepSeek;;;;;The Information;;;;;;;Meta competes with DeepSeek.
Reuters;2025-04-05;en;Llama X;led_by;David Wehner;;;;rumoured;;chief strategy officer;;2025-04;unknown;;;"Llama X, it is said,
is led by David Wehner."
Reuters;2025-04-05;en;DeepSeek;RAISES;;1 500 000;USD;AT_LEAST;;;;;;;;;DeepSeek took 1.5 million dollars or more.
Desk;;en;Meta;INVESTS_IN;Scale AI;;USD;;PLANNED;;;14300000000;;;The company;ORGANIZATION;The company will put 14.3 billion dollars into Scale AI.
`;

it('loads the claims of a table, one article a source, with everything that a claim may have', async () => {
  expect(await load('claims.csv', CSV)).toEqual({
    articles: { NEW: 2, SAME: 0, CHANGED: 0 },
    told: [],
    claimsRetired: 0,
  });
  const { rows } = await store.claims(ANY_CLAIM, pageBy('POSITION', { limit: 10 }));
  const [led] = rows.filter(({ predicate }) => predicate === 'LED_BY');
  const [article] = await store.articlesByIds([led?.articleId ?? '']);
  expect(article).toMatchObject({
    publisherId: 'reuters',
    sourceKind: 'table of claims',
    publishedAt: { value: '2025-04-05', precision: 'DAY' },
    text: 'Meta competes with DeepSeek.\n\nLlama X, it is said,\nis led by David Wehner.\n\nDeepSeek took 1.5 million dollars or more.',
  });
  const quote = 'Llama X, it is said,\nis led by David Wehner.';
  expect(led).toMatchObject({
    subjectId: 'llama-x',
    objectId: 'david-wehner',
    modality: 'RUMOURED',
    status: 'ACCEPTED',
    confidence: 1,
    qualifiers: {
      role: 'chief strategy officer',
      time: { from: { value: '2025-04', precision: 'MONTH' }, to: { value: '', precision: 'UNKNOWN' }, text: null },
    },
    evidence: { start: 30, end: 30 + quote.length, quote },
    extractor: { name: 'table', version: '1', rule: 'row' },
  });
  expect(await said()).toEqual([
    'deepseek RAISES {"type":"money","amount":1500000,"currency":"USD","bound":"AT_LEAST"} ASSERTED',
    'llama-x LED_BY david-wehner RUMOURED',
    'meta COMPETES_WITH deepseek ASSERTED',
    'meta INVESTS_IN scale-ai PLANNED',
  ]);
  expect(rows.find(({ predicate }) => predicate === 'COMPETES_WITH')?.attributedTo).toEqual(['the-information']);
});

it('changes nothing the second time, nor where stored articles are read again, and replaces a row that changed', async () => {
  await load('claims.csv', CSV);
  const before = await store.revision();
  expect(await load('claims.csv', CSV)).toMatchObject({ articles: { NEW: 0, SAME: 2, CHANGED: 0 }, told: [] });
  expect(await seed([], true)).toMatchObject({ articles: { NEW: 0, SAME: 2, CHANGED: 0 } });
  expect(await store.revision()).toBe(before);

  const denied = CSV.replace('USD;;PLANNED', 'USD;;DENIED');
  expect(await load('claims.csv', denied)).toMatchObject({ articles: { NEW: 0, SAME: 1, CHANGED: 1 }, told: [] });
  expect(await said()).toContain('meta INVESTS_IN scale-ai DENIED');

  const other = CSV.replace('Meta;COMPETES_WITH;DeepSeek;', 'DeepSeek;COMPETES_WITH;Meta;').replace(
    'or more',
    'at least',
  );
  expect(await load('claims.csv', other)).toMatchObject({ claimsRetired: 2 });
  expect(await said()).toContain('deepseek COMPETES_WITH meta ASSERTED');
  expect((await said()).length).toBe(4);
  const { rows } = await store.articles({ ...ANY_ARTICLE, statuses: ['CURRENT'] }, pageBy('TITLE', { limit: 10 }));
  expect(rows.length).toBe(2);
});

it('names each row that it refuses, by its line, and loads the others', async () => {
  const header = 'publisher,language,subject,subjectKind,predicate,object,value,quote';
  const rows: readonly (readonly [row: string, problem: string | null])[] = [
    ['Desk,en,Meta,,COMPETES_WITH,DeepSeek,,Meta competes with DeepSeek.', null],
    ['Desk,en,Meta,,BEFRIENDS,DeepSeek,,Meta likes DeepSeek.', 'predicate must be one of COMPETES_WITH'],
    ['Desk,en,Meta,,COMPETES_WITH,DeepSeek,,', 'quote is empty'],
    [',en,Meta,,COMPETES_WITH,DeepSeek,,Meta fights DeepSeek.', 'publisher is missing, and so is url'],
    ['Desk,en,Meta,,COMPETES_WITH,,,Meta fights somebody.', 'object is missing, and so is value'],
    ['Desk,en,Meta,,COMPETES_WITH,,3,Meta fights 3.', 'COMPETES_WITH takes an object, or the value unknown or none'],
    [
      'Desk,en,Meta,,COMPETES_WITH,David Wehner,,Meta fights David Wehner.',
      '"David Wehner" is of the kind PERSON, where the predicate takes ORGANIZATION, MODEL, PRODUCT',
    ],
    [
      'Desk,en,Meta,,COMPETES_WITH,Zhipu,,Meta fights Zhipu.',
      '"Zhipu" may be of several kinds (ORGANIZATION, MODEL, PRODUCT); give its kind as objectKind',
    ],
    [
      'Desk,en,Meta,,COMPETES_WITH,DeepSeek,,The company fights DeepSeek.',
      '"Meta" is not in the quote; give the words that stand for it as subjectWords',
    ],
    ['Desk,en,Meta,,RAISES,DeepSeek,,Meta raises DeepSeek.', 'RAISES takes a value, no object'],
  ];
  const report = await load('bad.csv', `${[header, ...rows.map(([row]) => row)].join('\n')}\n`);
  const expected = rows.flatMap(([, problem], index) =>
    problem === null ? [] : [[`bad.csv:${index + 2}: `, problem]],
  );
  expect(report.told.length).toBe(expected.length);
  for (const [line = '', problem = ''] of expected) {
    expect(report.told).toContainEqual(expect.stringContaining(`INPUT_INVALID ${line}${problem}`));
  }
  expect(await said()).toEqual(['meta COMPETES_WITH deepseek ASSERTED']);
});

it('refuses a quote that is not in the text of its source, and a source that is told in two ways', async () => {
  const yaml = `sources:
  - publisher: Reuters
    publishedAt: 2025-04-05
    language: en
    text: Meta competes with DeepSeek. Nobody leads Llama X.
    claims:
      - { subject: Meta, predicate: COMPETES_WITH, object: DeepSeek, quote: Meta competes with DeepSeek. }
      - { subject: Llama X, predicate: LED_BY, value: none, quote: Nobody leads Llama X. }
      - { subject: Meta, predicate: COMPETES_WITH, object: DeepSeek, quote: Meta fights DeepSeek. }
  - publisher: Reuters
    publishedAt: 2025-04-05
    language: pt
    claims:
      - { subject: Meta, predicate: DEVELOPS, object: Llama 4, quote: Meta develops Llama 4. }
`;
  expect((await load('story.claims.yaml', yaml)).told).toEqual([
    'INPUT_INVALID story.claims.yaml:14: language is not what story.claims.yaml:7 gives for the same source.'.replace(
      'what story',
      `what ${folder}/story`,
    ),
    'INPUT_INVALID story.claims.yaml:9: the quote "Meta fights DeepSeek." is not in the text of its source.',
  ]);
  expect(await said()).toEqual(['llama-x LED_BY {"type":"none"} ASSERTED', 'meta COMPETES_WITH deepseek ASSERTED']);
});

it.each([
  ['broken.csv', 'subject,quote\nMeta,"Meta fights', 'broken.csv: it is no table'],
  ['broken.claims.yaml', 'sources: [', 'broken.claims.yaml:1: it is no YAML'],
  ['empty.claims.yaml', 'claims: []', 'empty.claims.yaml: it has no list "sources"'],
])('refuses %s as a whole', async (name, text, problem) => {
  const { articles, told } = await load(name, text);
  expect(articles).toEqual({ NEW: 0, SAME: 0, CHANGED: 0 });
  expect(told).toEqual([expect.stringContaining(`INPUT_INVALID ${problem}`)]);
});

it('keeps the claims of rows that stay, with their reviews, when the quote of another row is corrected', async () => {
  await load('claims.csv', CSV);
  const claims = async (includeRetired = false) =>
    (await store.claims({ ...ANY_CLAIM, includeRetired }, pageBy('POSITION', { limit: 20 }))).rows;
  const [rivals] = (await claims()).filter(({ predicate }) => predicate === 'COMPETES_WITH');
  const [raised] = (await claims()).filter(({ predicate }) => predicate === 'RAISES');
  const curator = { store, by: 'ana', now: () => new Date('2025-05-02T08:00:00.000Z') };
  await reviewClaim({ claimId: rivals?.id ?? '', verdict: 'REJECTED', reason: 'Another Meta.' }, curator);
  const corrected = CSV.replace('DeepSeek took 1.5 million', 'DeepSeek took in 1.5 million');
  expect(await load('claims.csv', corrected)).toEqual({
    articles: { NEW: 0, SAME: 1, CHANGED: 1 },
    told: [],
    claimsRetired: 1,
  });
  const [kept] = await store.claimsByIds([rivals?.id ?? '']);
  expect([kept?.status, kept?.recordedAt, kept?.articleId === rivals?.articleId]).toEqual([
    'REJECTED',
    rivals?.recordedAt,
    false,
  ]);
  const [article] = await store.articlesByIds([kept?.articleId ?? '']);
  expect(article?.text.slice(kept?.evidence.start, kept?.evidence.end)).toBe('Meta competes with DeepSeek.');
  const ofRound = (await claims(true)).filter(({ predicate }) => predicate === 'RAISES');
  expect(ofRound.map(({ id, retiredAt }) => [id === raised?.id, retiredAt !== null]).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
});

it('loads the examples of the documentation, every row of them', async () => {
  const entityFolder = 'seed/entities';
  const now = () => new Date('2025-11-04T08:00:00.000Z');
  const paths = ['docs/examples/claims.csv', 'docs/examples/watchlist.claims.yaml'];
  const report = await loadSeed({ store, extractor: createRuleExtractor(), entityFolder, paths, now });
  expect([report.failures, report.articles, report.claimsAdded]).toEqual([[], { NEW: 4, SAME: 0, CHANGED: 0 }, 6]);
  expect(await said()).toEqual([
    'anthropic COMPETES_WITH mistral-ai ASSERTED',
    'anthropic DEVELOPS claude-code ASSERTED',
    'maritaca-ai DEVELOPS sabia-4 ASSERTED',
    'mistral-ai COMPETES_WITH openai ASSERTED',
    'mistral-ai DEVELOPS devstral ASSERTED',
    'mistral-ai RAISES {"type":"money","amount":600000000,"currency":"EUR","bound":"EXACT"} RUMOURED',
  ]);
});
