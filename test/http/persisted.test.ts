import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey } from '../../src/graph/keySecret.js';
import { sha256 } from '../../src/http/persistedOperations.js';
import { readSavedOperations } from '../../src/savedOperations.js';
import { article, change } from '../contract/fixtures.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

const reads = await readSavedOperations(join(import.meta.dirname, '..', '..', 'queries'));

const OWN = '# How far is the graph?\nquery HowFar { statistics { revision } }';

describe('saved operations by their hashes', () => {
  let folder: string;
  let server: GuardedServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'persisted-'));
    await writeFile(join(folder, 'HowFar.graphql'), `${OWN}\n`);
    server = await guardedServer({ PERSISTED_FOLDER: folder, PERSISTED_ONLY: 'on', PERSISTED_MAX_AGE: '30' });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (search: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql?${new URLSearchParams(search)}`, { headers });

  it('are listed, those of the user too', async () => {
    const listed = (await (await fetch(`${server.url}/graphql/documents.json`)).json()) as Record<string, string>;
    expect(listed.HowFar).toBe(`sha256:${sha256(OWN)}`);
    expect(Object.keys(listed).length).toBeGreaterThanOrEqual(19);
    for (const { name } of reads) {
      const documentId = listed[name] ?? '';
      const answer = (await (await get({ documentId })).json()) as { data?: unknown };
      expect(answer.data, documentId).toBeDefined();
    }
  });

  it('are answered by GET until the graph changes', async () => {
    const documentId = `sha256:${sha256(OWN)}`;
    const first = await get({ documentId });
    const etag = first.headers.get('etag') ?? '';
    expect(await first.json()).toEqual({ data: { statistics: { revision: 1 } } });
    expect(first.headers.get('cache-control')).toBe('public, max-age=30');
    expect((await get({ documentId }, { 'if-none-match': etag })).status).toBe(304);
    await server.store.apply(change({ articles: [article({ id: 'article_new' })] }));
    const later = await get({ documentId }, { 'if-none-match': etag });
    expect([later.status, await later.json()]).toEqual([200, { data: { statistics: { revision: 2 } } }]);
    expect(later.headers.get('etag')).not.toBe(etag);
  });

  it('take variables, each with an answer and ETag of its own', async () => {
    const ids = (await (await fetch(`${server.url}/graphql/documents.json`)).json()) as Record<string, string>;
    const ask = (name: string) => get({ documentId: ids.WhoCompetesWith ?? '', variables: JSON.stringify({ name }) });
    const [meta, nobody] = await Promise.all([ask('Meta'), ask('Nobody at all')]);
    expect((await meta.json()) as object).toMatchObject({ data: { organization: { name: 'Meta' } } });
    expect(nobody.headers.get('cache-control')).toBe('no-store');
    expect(meta.headers.get('etag')).not.toBe(nobody.headers.get('etag'));
  });

  it('are known by the hash that Apollo clients send, by POST too', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(OWN) } };
    expect((await get({ extensions: JSON.stringify(extensions) })).status).toBe(200);
    for (const body of [{ extensions }, { documentId: `sha256:${sha256(OWN)}` }, { query: OWN }])
      expect(await (await server.post(body)).json()).toMatchObject({ data: { statistics: {} } });
  });

  it.each([
    [{ query: '{ statistics { revision } }' }, 403, 'FORBIDDEN'],
    [{ documentId: 'sha256:none' }, 404, 'NOT_FOUND'],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } } }, 403, 'FORBIDDEN'],
  ])('are all that is answered: %j', async (body, status, code) => {
    const response = await server.post(body);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
  });

  it('change nothing by GET, and what a key allows by POST', async () => {
    const listed = (await (await fetch(`${server.url}/graphql/documents.json`)).json()) as Record<string, string>;
    const documentId = listed.UpdateEntity ?? '';
    const variables = { entity: 'meta', changes: { description: 'Company of Llama.' } };
    const byGet = await get({ documentId, variables: JSON.stringify(variables) });
    expect([byGet.status, byGet.headers.get('cache-control')]).toEqual([405, 'no-store']);
    const { key, text } = makeKey({ name: 'ana', scopes: ['curate'], createdAt: '2025-04-06T08:00:00.000Z' });
    await server.store.putApiKey(key);
    const told = async (headers: Record<string, string>) =>
      (await server.post({ documentId, variables }, headers)).json() as Promise<object>;
    expect(await told({})).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await told({ authorization: `Bearer ${text}` })).toMatchObject({
      data: { updateEntity: { problems: [], entity: { description: 'Company of Llama.' } } },
    });
  });
});
