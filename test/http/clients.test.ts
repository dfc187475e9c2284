import { join } from 'node:path';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSavedOperations } from '../../src/savedOperations.js';
import { graphOfWidth } from '../queries/graphOfWidth.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

const saved = await readSavedOperations(join(import.meta.dirname, '..', '..', 'queries'));

describe('clients that people use', () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer({ RATE_PER_MINUTE: '0' });
    await server.store.apply(graphOfWidth(2));
  });
  afterAll(() => server.close());

  it.each(saved.map((each) => [each.name, each.operation] as const))(
    '%s runs in Apollo Client, urql and graphql-request',
    async (_, operation) => {
      const url = `${server.url}/graphql`;
      const plain = (await (await server.post({ query: operation })).json()) as {
        data?: object;
        errors?: object[];
      };
      const apollo = new ApolloClient({
        link: new HttpLink({ uri: url }),
        cache: new InMemoryCache(),
      });
      const [byApollo, byUrql, byRequest] = await Promise.all([
        apollo.query({ query: gql(operation), errorPolicy: 'all', fetchPolicy: 'no-cache' }),
        new Client({ url, exchanges: [fetchExchange], preferGetMethod: false }).query(operation, {}).toPromise(),
        new GraphQLClient(url, { errorPolicy: 'all' }).request<object>(operation),
      ]);
      apollo.stop();
      expect(plain.errors).toBeUndefined();
      expect(byRequest).toEqual(plain.data);
      expect(byUrql.data).toEqual(plain.data);
      expect(withoutTypes(byApollo.data)).toEqual(withoutTypes(plain.data));
    },
  );
});

/** Data without the type names that Apollo Client asks for by itself. */
function withoutTypes(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)));
}
