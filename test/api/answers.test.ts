import { GraphQLError, type GraphQLFormattedError, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { formatError } from '../../src/api/errors.js';
import { buildSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { ARTICLES, CLAIMS, change, ENTITIES, entity, MENTIONS } from '../contract/fixtures.js';

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  const doubles = ['titan', 'titan-2'].map((id) =>
    entity({ id, kind: 'MODEL', name: id, aliases: [{ name: 'Colossus', language: null, source: 'seed' }] }),
  );
  await store.apply(
    change({ entities: [...ENTITIES, ...doubles], articles: ARTICLES, mentions: MENTIONS, claims: CLAIMS }),
  );
});
afterAll(() => store.close());

async function ask(source: string): Promise<unknown> {
  const answer = await graphql({ schema: await buildSchema(), source, contextValue: createContext({ view: store }) });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

async function refusal(source: string): Promise<GraphQLFormattedError | undefined> {
  const { errors } = await graphql({
    schema: await buildSchema(),
    source,
    contextValue: createContext({ view: store }),
  });
  const [error] = errors ?? [];
  return error && formatError(error.toJSON(), error);
}

describe('the API', () => {
  it('finds an entity by any name and gives it the type of its kind', async () => {
    expect(
      await ask('{ entity(name: "FACEBOOK") { __typename id kindLabel(language: PT) influences { nodes { id } } } }'),
    ).toEqual({
      entity: { __typename: 'Organization', id: 'meta', kindLabel: 'organização', influences: { nodes: [] } },
    });
  });

  it('reads a symmetric relation from either end', async () => {
    const side = (name: string) =>
      ask(`{ organization(name: "${name}") { competesWith { totalCount nodes { label other { id } } } } }`);
    const rival = (id: string) => ({
      organization: { competesWith: { totalCount: 1, nodes: [{ label: 'competes with', other: { id } }] } },
    });
    expect(await side('Meta')).toEqual(rival('deepseek'));
    expect(await side('DeepSeek')).toEqual(rival('meta'));
  });

  it('opens a claim to its sentence', async () => {
    expect(
      await ask(
        '{ node(id: "claim_rivals") { ... on Claim { subject { id } object { id } value { __typename } evidence { quote before after article { id } } recordedAt relation { claimCount } } } }',
      ),
    ).toEqual({
      node: {
        subject: { id: 'meta' },
        object: { id: 'deepseek' },
        value: null,
        evidence: {
          quote: 'Meta competes with DeepSeek.',
          before: '',
          after: '',
          article: { id: 'article_llama' },
        },
        recordedAt: '2025-04-06T08:00:00.000Z',
        relation: { claimCount: 1 },
      },
    });
  });

  it.each(['entity_unknown', 'claim_0', 'article_0', 'relation_0'])('answers null for the unknown id %s', async (id) =>
    expect(await ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null }),
  );

  it('pages through a list without loss, in both directions', async () => {
    const all = (await ask('{ claims(first: 200) { totalCount nodes { id } } }')) as Ids;
    const walk = async (size: string, direction: 'after' | 'before', end: 'endCursor' | 'startCursor') => {
      const seen: string[][] = [];
      let cursor: string | null = null;
      do {
        const place: string = cursor === null ? '' : `, ${direction}: "${cursor}"`;
        const { claims } = (await ask(`{ claims(${size}${place}) { nodes { id } pageInfo { ${end} } } }`)) as Ids;
        seen.push(claims.nodes.map((node) => node.id));
        cursor = claims.nodes.length === 0 ? null : (claims.pageInfo?.[end] ?? null);
      } while (cursor !== null);
      return direction === 'after' ? seen.flat() : seen.reverse().flat();
    };
    const ids = all.claims.nodes.map((node) => node.id);
    expect(ids.length).toBe(all.claims.totalCount);
    expect(await walk('first: 2', 'after', 'endCursor')).toEqual(ids);
    expect(await walk('last: 2', 'before', 'startCursor')).toEqual(ids);
  });

  it('searches forgivingly and says why', async () => {
    expect(await ask('{ search(text: "Deepsek") { totalCount nodes { entity { id } match matchedText } } }')).toEqual({
      search: { totalCount: 1, nodes: [{ entity: { id: 'deepseek' }, match: 'FUZZY', matchedText: 'DeepSeek' }] },
    });
  });

  it('says of a hit by another name whose name it is', async () => {
    expect(await ask('{ search(text: "Facebook", first: 1) { nodes { matchedText match explanation } } }')).toEqual({
      search: {
        nodes: [
          {
            matchedText: 'Facebook',
            match: 'EXACT',
            explanation:
              '"Facebook", another name of "Meta": The name is the text, but for case, accents and punctuation.',
          },
        ],
      },
    });
  });

  it('searches under a filter of claims, by both clocks too', async () => {
    const found = async (args: string) => {
      const { search } = (await ask(`{ search(${args}) { totalCount nodes { entity { id } article { id } } } }`)) as {
        search: { totalCount: number; nodes: { entity: { id: string } | null; article: { id: string } | null }[] };
      };
      return search.nodes.map(({ entity, article }) => entity?.id ?? article?.id).sort();
    };
    expect(await found('text: "deepseek", filter: { predicates: [COMPETES_WITH] }')).toEqual([
      'article_llama',
      'deepseek',
    ]);
    expect(await found('text: "deepseek", filter: { predicates: [LED_BY] }')).toEqual([]);
    expect(await found('text: "deepseek", kinds: [ORGANIZATION], filter: { validAt: "2025-05-01" }')).toEqual([
      'deepseek',
    ]);
    expect(await found('text: "deepseek", filter: { knownAt: "2024-01-01T00:00:00Z" }')).toEqual([]);
  });

  it.each([
    ['{ entity(name: "Deepsek") { id } }', 'NOT_FOUND', ['DeepSeek']],
    ['{ person(name: "Meta") { id } }', 'NOT_FOUND', ['Meta']],
    ['{ entity(name: " !") { id } }', 'INPUT_INVALID', []],
    ['{ claims(filter: { publishers: ["Reuterz"] }) { nodes { id } } }', 'NOT_FOUND', ['Reuters']],
    ['{ entity { id } }', 'INPUT_INVALID', []],
    ['{ claims(first: 1, last: 1) { nodes { id } } }', 'INPUT_INVALID', []],
    ['{ claims(first: -1) { nodes { id } } }', 'INPUT_INVALID', []],
    ['{ claims(first: 201) { nodes { id } } }', 'LIMIT_EXCEEDED', []],
    ['{ claims(after: "nonsense") { nodes { id } } }', 'INPUT_INVALID', []],
    ['{ claims(filter: { minConfidence: 2 }) { nodes { id } } }', 'INPUT_INVALID', []],
    ['{ search(text: "!") { nodes { score } } }', 'INPUT_INVALID', []],
    ['{ path(from: "meta", to: "deepseek", maxLength: 7) { length } }', 'LIMIT_EXCEEDED', []],
  ])('refuses %s', async (source, code, suggestions) =>
    expect((await refusal(source))?.extensions).toMatchObject({ code, suggestions }),
  );

  it('says of which kind a name is that was asked for as another', async () => {
    expect(await refusal('{ person(name: "facebook") { id } }')).toMatchObject({
      message: 'No person is called "facebook". There is Meta (organization).',
      extensions: { remedy: 'Ask organization(name: "Meta"), or entity(name:) for any kind.' },
    });
  });

  it('refuses a cursor of another list', async () => {
    const { articles } = (await ask('{ articles { pageInfo { endCursor } } }')) as {
      articles: { pageInfo: { endCursor: string } };
    };
    expect(await refusal(`{ claims(after: "${articles.pageInfo.endCursor}") { nodes { id } } }`)).toMatchObject({
      message: 'The cursor in "after" belongs to another list or another order.',
      extensions: { code: 'INPUT_INVALID' },
    });
  });

  it('lists the bearers of an ambiguous name', async () => {
    expect((await refusal('{ entity(name: "Colossus") { id } }'))?.extensions).toEqual({
      code: 'AMBIGUOUS_NAME',
      remedy: 'Ask again with the id of one of the candidates.',
      suggestions: ['titan', 'titan-2'],
      candidates: [
        { id: 'titan', kind: 'MODEL', name: 'titan' },
        { id: 'titan-2', kind: 'MODEL', name: 'titan-2' },
      ],
    });
  });

  it('keeps the words of a defect to itself', () => {
    const defect = new GraphQLError('secret', { originalError: new TypeError('secret') });
    expect(formatError({ message: 'secret', path: ['claims'] }, defect)).toEqual({
      message: 'Something went wrong inside the program.',
      path: ['claims'],
      extensions: { code: 'INTERNAL', remedy: 'Report it; the log holds the details.', suggestions: [] },
    });
  });
});

interface Ids {
  readonly claims: {
    readonly totalCount?: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo?: { readonly endCursor?: string | null; readonly startCursor?: string | null };
  };
}
