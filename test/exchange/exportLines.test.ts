import { expect, it } from 'vitest';
import { ONTOLOGY_VERSION } from '../../src/ontology/ontologyVersion.js';
import { article, change, entity } from '../contract/fixtures.js';
import { memoryStores } from '../store/sqlite/memoryStores.js';
import { exportedLines } from './exportedLines.js';
import { richGraph } from './richGraph.js';

const emptyStore = memoryStores();

it('writes a header, each row with its keys sorted at every depth, and the number of rows', async () => {
  const store = await emptyStore();
  const aliases = [{ name: 'Facebook', language: 'en', source: 'seed' }];
  await store.apply(
    change({
      entities: [entity({ id: 'meta', kind: 'ORGANIZATION', name: 'Meta', aliases })],
      articles: [article({ id: 'article_1', publisherId: 'meta', text: 'Meta “Llama” 🦙\u2028', publishedAt: null })],
      mentions: [{ articleId: 'article_1', entityId: 'meta', spans: [{ start: 0, end: 4 }] }],
    }),
  );
  const nothing = '{"added":[],"changed":[],"retired":[]}';
  expect(await exportedLines(store)).toEqual([
    `{"format":"ai-industry-graph","ontology":"${ONTOLOGY_VERSION}","version":1}\n`,
    '{"record":{"revision":1},"type":"graph"}\n',
    '{"record":{"createdBy":"seed","description":null,"externalIds":[],"id":"meta","kind":"ORGANIZATION","name":"Meta","names":[{"language":"en","name":"Facebook","source":"seed"},{"language":null,"name":"Meta","source":"seed"}]},"type":"entity"}\n',
    '{"record":{"contentHash":"hash of article_1","copyOf":null,"id":"article_1","language":"en","loadedAt":"2025-04-06T08:00:00.000Z","mentions":[{"entityId":"meta","spans":[{"end":4,"start":0}]}],"publishedAt":null,"publisherId":"meta","sourceKey":"article_1.md","sourceKind":"press report","status":"CURRENT","text":"Meta “Llama” 🦙\u2028","title":"Meta readies Llama 4","url":null},"type":"article"}\n',
    `{"record":{"actor":"seed","articles":{"added":["article_1"],"changed":[],"retired":[]},"at":"2025-04-06T08:00:00.000Z","cause":"test","claims":${nothing},"entities":{"added":["meta"],"changed":[],"retired":[]},"revision":1},"type":"change"}\n`,
    '{"rows":4,"type":"end"}\n',
  ]);
});

it('writes the same bytes for the same graph, and no key or kept answer of the API', async () => {
  const [one, other] = [await emptyStore(), await emptyStore()];
  await richGraph(one);
  await richGraph(other);
  const secret = 'cd'.repeat(32);
  const at = '2025-04-06T08:00:00.000Z';
  await other.putApiKey({ id: 'key', name: 'ana', scopes: ['admin'], hash: secret, createdAt: at, revokedAt: null });
  await other.keepAnswer({ key: 'once', request: secret, answer: {}, at });
  const lines = await exportedLines(other);
  expect(lines).toEqual(await exportedLines(one));
  expect(lines.join('')).not.toContain(secret);
});
