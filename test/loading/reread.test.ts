import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction, Extractor } from '../../src/extraction/extractor.js';
import { loadSeed, type SeedRequest } from '../../src/loadSeed.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';

/** Reads "A competes with B." for each of the verbs it knows; a later version knows more verbs, or fewer. */
function readerOf(version: string, verbs: readonly string[]): Extractor {
  return {
    name: 'plain',
    version,
    async extract({ text }): Promise<Extraction> {
      const found = [...text.matchAll(/(\w+) (\w+) with (\w+)\./g)].filter((match) => verbs.includes(match[2] ?? ''));
      const ends = found.flatMap(({ 0: sentence, 1: subject = '', 3: object = '', index }) => [
        { name: subject, span: { start: index, end: index + subject.length } },
        {
          name: object,
          span: { start: index + sentence.length - 1 - object.length, end: index + sentence.length - 1 },
        },
      ]);
      return {
        entities: ends.map(({ name, span }) => ({
          key: name,
          kind: 'ORGANIZATION',
          name,
          aliases: [],
          candidates: [],
          mentions: [span],
        })),
        claims: found.map((match, index) => ({
          subject: match[1] ?? '',
          predicate: 'COMPETES_WITH',
          object: match[3] ?? '',
          value: null,
          modality: 'ASSERTED',
          attributedTo: [],
          qualifiers: {},
          confidence: 0.9,
          evidence: { start: match.index, end: match.index + match[0].length },
          subjectSpan: ends[2 * index]?.span ?? { start: 0, end: 1 },
          objectSpan: ends[2 * index + 1]?.span ?? { start: 0, end: 1 },
          rule: 'plain',
        })),
      };
    },
  };
}

describe('reading stored articles again', () => {
  let folder: string;
  let store: Store;
  const load = (extractor: Extractor, more: Partial<SeedRequest> = {}) =>
    loadSeed({ store, extractor, entityFolder: join(folder, 'entities'), paths: [], now: () => new Date(0), ...more });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reread-'));
    await mkdir(join(folder, 'entities'));
    store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
    await writeFile(
      join(folder, 'a.md'),
      '---\nlanguage: en\npublisher: Graph\n---\nAda competes with Bob. Ada fights with Cy.',
    );
    await writeFile(join(folder, 'b.md'), '---\nlanguage: en\n---\nNobody says a thing.');
    await load(readerOf('1', ['competes']), { paths: [join(folder, 'a.md'), join(folder, 'b.md')] });
    await rm(join(folder, 'a.md'));
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const counts = ({
    articles,
    claimsAdded,
    claimsKept,
    claimsRetired,
    failures,
  }: Awaited<ReturnType<typeof load>>) => ({
    articles,
    claimsAdded,
    claimsKept,
    claimsRetired,
    failures,
  });

  it('changes nothing for the extractor that has read them', async () => {
    const before = await store.revision();
    expect(counts(await load(readerOf('1', ['competes']), { reread: true }))).toEqual({
      articles: { NEW: 0, SAME: 2, CHANGED: 0 },
      claimsAdded: 0,
      claimsKept: 0,
      claimsRetired: 0,
      failures: [],
    });
    expect(await store.revision()).toBe(before);
  });

  it('adds, keeps and retires claims by what a newer version reads, though the files are gone', async () => {
    const more = await load(readerOf('2', ['competes', 'fights']), { reread: true });
    expect(counts(more)).toMatchObject({
      articles: { NEW: 0, SAME: 1, CHANGED: 1 },
      claimsAdded: 1,
      claimsKept: 1,
      claimsRetired: 0,
    });
    const fewer = await load(readerOf('3', ['fights']), { reread: true });
    expect(counts(fewer)).toMatchObject({ articles: { CHANGED: 1 }, claimsAdded: 0, claimsKept: 1, claimsRetired: 1 });
    const [stored] = await store.articlesByIds([
      more.loaded.find(({ outcome }) => outcome === 'CHANGED')?.articleId ?? '',
    ]);
    expect(stored).toMatchObject({ status: 'CURRENT', publisherId: 'graph', loadedAt: '1970-01-01T00:00:00.000Z' });
  });

  it('can be rehearsed', async () => {
    const before = await store.revision();
    const lines: string[] = [];
    await load(readerOf('2', ['fights']), { reread: true, rehearse: (line) => lines.push(line) });
    expect(lines.filter((line) => line.includes('claim'))).toEqual([
      '  + claim  ada COMPETES_WITH cy (ASSERTED): “Ada fights with Cy.”',
      '  - claim  ada COMPETES_WITH bob (ASSERTED): “Ada competes with Bob.”',
    ]);
    expect(await store.revision()).toBe(before);
  });
});
