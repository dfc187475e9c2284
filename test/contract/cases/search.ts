import { expect } from 'vitest';
import { nameTokens, normalName } from '../../../src/graph/names.js';
import type { EntityKind } from '../../../src/ontology/ontology.js';
import type { Store } from '../../../src/store/port.js';
import { article, change, ENTITIES, entity, ids, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const FOUND: readonly (readonly [text: string, id: string])[] = [
  ['Meta', 'meta'],
  ['META platforms', 'meta'],
  ['face', 'meta'],
  ['Fcebook', 'meta'],
  ['wehner', 'david-wehner'],
  ['Davd Wenher', 'david-wehner'],
  ['deepsek', 'deepseek'],
  ['Dépseek', 'deepseek'],
  ['lama 4', 'llama-4'],
  ['深度求索', 'cjk'],
  ['x', 'x'],
  ['ai', 'ai'],
];

const SYNTAX: readonly string[] = [
  '"*:',
  'AND',
  'OR NOT',
  '(',
  'llama AND (',
  '~^',
  'name:meta',
  'NEAR(a b)',
  '-x',
  "o'r",
];

const TEXTS = [
  article({ id: 'article_llama', text: 'Meta trains Llama 4 as a Mixture of Experts.' }),
  article({ id: 'article_wehner', text: 'David Wehner bebe água com a equipe do Llama X.' }),
  article({ id: 'article_undated', text: 'Nothing to see; the llama has left.', status: 'REPLACED' }),
];

const TEXTS_FOUND: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['LLAMA', ['article_llama', 'article_wehner']],
  ['mixture of experts', ['article_llama']],
  ['experts mixture', ['article_llama']],
  ['Água', ['article_wehner']],
  ['agua', ['article_wehner']],
  ['llama exp', ['article_llama']],
  ['exp llama', []],
  ['llama deepseek', []],
];

/** Names and searching. */
export const SEARCH_CASES: readonly ContractCase[] = [
  {
    name: 'NAME-01 finds every bearer of a name, by canonical name and alias, in the order of ids',
    check: async (store) => {
      const shared = [{ name: 'FAÇÉBOOK', language: 'pt', source: 'seed' }];
      const bearer = entity({ id: 'aaa', kind: 'PRODUCT', name: 'Facebook app', aliases: shared });
      await store.apply(change({ ...STORY, entities: [...ENTITIES, bearer] }));
      const found = await store.entitiesByNames(
        ['Facebook', 'dEEpSEEK', 'nothing', 'facebook'].map((name) => normalName(name)),
      );
      expect(found).toEqual([[bearer, ENTITIES[0]], [ENTITIES[1]], [], [bearer, ENTITIES[0]]]);
    },
  },
  {
    name: 'NAME-02 knows every name of every entity',
    check: async (store) => {
      await store.apply(STORY);
      const known = [...(await store.knownNames())].sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(known).toEqual([
        { name: 'David Wehner', entityId: 'david-wehner', kind: 'PERSON' },
        { name: 'DeepSeek', entityId: 'deepseek', kind: 'ORGANIZATION' },
        { name: 'Facebook', entityId: 'meta', kind: 'ORGANIZATION' },
        { name: 'Llama 4', entityId: 'llama-4', kind: 'MODEL' },
        { name: 'Llama X', entityId: 'llama-x', kind: 'PROJECT' },
        { name: 'Meta', entityId: 'meta', kind: 'ORGANIZATION' },
        { name: 'Meta Platforms', entityId: 'meta', kind: 'ORGANIZATION' },
        { name: 'Reuters', entityId: 'reuters', kind: 'ORGANIZATION' },
        { name: 'The Information', entityId: 'the-information', kind: 'ORGANIZATION' },
      ]);
    },
  },
  {
    name: 'SEARCH-01 finds names that equal, begin with, contain or resemble the text',
    check: async (store) => {
      await tell(store);
      for (const [text, id] of FOUND) {
        expect({ text, found: (await found(store, text)).includes(id) }).toEqual({ text, found: true });
      }
      expect(await found(store, 'qqqqzzzz')).toEqual([]);
    },
  },
  {
    name: 'SEARCH-02 gives whole entities, each once, of the kinds asked for and no more than asked for',
    check: async (store) => {
      await tell(store);
      const [meta] = ENTITIES;
      const candidates = await store.search({ normal: 'meta', tokens: ['meta'], kinds: ['ORGANIZATION'], limit: 10 });
      expect(candidates.filter(({ entity }) => entity.id === 'meta')).toEqual([{ entity: meta }]);
      expect(await found(store, 'llama', ['PROJECT'])).toEqual(['llama-x']);
      expect(await found(store, 'llama', [])).toEqual([]);
      expect(await found(store, 'llama', null, 1)).toHaveLength(1);
    },
  },
  {
    name: 'SEARCH-03 takes query syntax of any engine for text',
    check: async (store) => {
      await tell(store);
      for (const text of SYNTAX) {
        const candidates = await store.search({ normal: text, tokens: text.split(' '), kinds: null, limit: 20 });
        expect(Array.isArray(candidates), text).toBe(true);
      }
      expect(await found(store, 'or not')).not.toContain('meta');
    },
  },
  {
    name: 'SEARCH-05 finds current articles by the words of their text, in any case and accent, the last one begun only',
    check: async (store) => {
      await store.apply(change({ ...STORY, articles: TEXTS }));
      for (const [text, expected] of TEXTS_FOUND) {
        const articles = await store.searchTexts({ tokens: nameTokens(text), limit: 10 });
        expect({ text, found: ids(articles).sort() }).toEqual({ text, found: expected });
      }
      const [whole] = await store.searchTexts({ tokens: ['agua'], limit: 1 });
      expect(whole).toEqual(TEXTS[1]);
      for (const text of [...SYNTAX, '']) {
        expect(await store.searchTexts({ tokens: text.split(' '), limit: 10 }), text).toEqual(expect.any(Array));
      }
    },
  },
  {
    name: 'SEARCH-06 finds an article that was written over, and none that is withdrawn',
    check: async (store) => {
      const [first, ...others] = TEXTS;
      await store.apply(change({ ...STORY, articles: TEXTS }));
      await store.apply(change({ articles: first ? [{ ...first, title: 'Another title' }] : [] }));
      await store.apply(change({ articleStatuses: others.map(({ id }) => ({ articleId: id, status: 'WITHDRAWN' })) }));
      expect(ids(await store.searchTexts({ tokens: ['llama'], limit: 10 }))).toEqual(['article_llama']);
    },
  },
  {
    name: 'SEARCH-04 bears a text of ten thousand letters',
    check: async (store) => {
      await tell(store);
      expect(await found(store, 'llama '.repeat(1700))).toEqual(expect.any(Array));
    },
  },
];

async function tell(store: Store): Promise<void> {
  const more = [
    entity({ id: 'cjk', kind: 'ORGANIZATION', name: '深度求索' }),
    entity({ id: 'x', kind: 'ORGANIZATION', name: 'X' }),
    entity({ id: 'ai', kind: 'TOPIC', name: 'AI' }),
  ];
  await store.apply(change({ ...STORY, entities: [...ENTITIES, ...more] }));
}

async function found(
  store: Store,
  text: string,
  kinds: readonly EntityKind[] | null = null,
  limit = 20,
): Promise<string[]> {
  const request = { normal: normalName(text), tokens: nameTokens(text), kinds, limit };
  return ids((await store.search(request)).map(({ entity }) => entity));
}
