import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import { ENTITY_KINDS, isValuePredicate, KINDS, PREDICATE_NAMES } from '../../src/ontology/ontology.js';
import { readSavedOperations } from '../../src/savedOperations.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { countingView } from '../api/countingView.js';
import { article, change, claim, entity } from '../contract/fixtures.js';

const operations = await readSavedOperations(join(import.meta.dirname, '..', '..', 'queries'));

/** The entities that saved operations ask for by name, in the order of a chain. */
const ASKED = (
  [
    ['meta', 'ORGANIZATION', 'Meta'],
    ['deepseek', 'ORGANIZATION', 'DeepSeek'],
    ['openai', 'ORGANIZATION', 'OpenAI'],
    ['aws', 'ORGANIZATION', 'AWS'],
    ['david-wehner', 'PERSON', 'David Wehner'],
    ['llama-x', 'PROJECT', 'Llama X'],
    ['llama', 'MODEL', 'Llama'],
    ['llama-4', 'MODEL', 'Llama 4'],
    ['openai-codex', 'MODEL', 'OpenAI Codex'],
    ['mixture-of-experts', 'TECHNIQUE', 'Mixture of Experts'],
  ] as const
).map(([id, kind, name]) => entity({ id, kind, name }));

/** A graph in which every entity that is asked for has so many relations of every predicate, in either direction. */
async function graphOfWidth(width: number): Promise<Store> {
  const store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  const others = Array.from({ length: width }, (_, at) => at).flatMap((at) =>
    ENTITY_KINDS.map((kind) =>
      entity({ id: `${kind.toLowerCase()}-${at}`, kind, name: `Meta ${KINDS[kind].typeName} ${at}` }),
    ),
  );
  const articles = Array.from({ length: width }, (_, at) =>
    article({ id: `article_${at}`, publisherId: `organization-${at}`, text: 'Meta uses a Mixture of Experts.' }),
  );
  const claims = ASKED.flatMap(({ id }, place) =>
    PREDICATE_NAMES.flatMap((predicate) =>
      articles.flatMap((source, at) => {
        const said = {
          predicate,
          articleId: source.id,
          publisherId: source.publisherId,
          attributedTo: [`organization-${at}`],
          modality: 'RUMOURED',
        } as const;
        const own = `claim_${place}_${predicate}_${at}`;
        if (isValuePredicate(predicate))
          return [claim({ ...said, id: own, subjectId: id, objectId: null, value: { type: 'text', text: `${at}` } })];
        const kind = ENTITY_KINDS[(place + at) % ENTITY_KINDS.length]?.toLowerCase();
        return [
          claim({ ...said, id: own, subjectId: id, objectId: `${kind}-${at}` }),
          claim({ ...said, id: `${own}_back`, subjectId: `${kind}-${at}`, objectId: id }),
        ];
      }),
    ),
  );
  const chain = ASKED.slice(1).map(({ id }, at) =>
    claim({
      id: `claim_chain_${at}`,
      subjectId: ASKED[at]?.id ?? id,
      predicate: 'STUDIES',
      objectId: id,
      articleId: 'article_0',
      publisherId: null,
    }),
  );
  await store.apply(change({ entities: [...ASKED, ...others], articles, claims: [...claims, ...chain] }));
  return store;
}

describe('saved operations', () => {
  let narrow: Store;
  let wide: Store;
  beforeAll(async () => {
    [narrow, wide] = await Promise.all([graphOfWidth(2), graphOfWidth(8)]);
  });
  afterAll(() => Promise.all([narrow.close(), wide.close()]));

  it.each(operations)(
    'ask the store for "$question" in as many calls, however wide the answer',
    async ({ operation }) => {
      const calls = async (store: Store) => {
        const counting = countingView(store);
        const contextValue = createContext({ view: counting.view });
        const { data, errors } = await graphql({ schema: await buildSchema(), source: operation, contextValue });
        expect(errors).toBeUndefined();
        return { calls: [...counting.calls].sort(), size: JSON.stringify(data).length };
      };
      const [few, many] = [await calls(narrow), await calls(wide)];
      expect(many.calls).toEqual(few.calls);
      expect(many.size).toBeGreaterThanOrEqual(few.size);
    },
  );
});
