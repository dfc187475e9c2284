import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { requireScope } from '../api/actor.js';
import { checkOperation } from '../api/checkOperation.js';
import type { OperationLimits } from '../api/limits/operationLimits.js';
import type { HttpConfig } from '../config.js';
import { ApplicationError } from '../errors.js';
import type { HttpContext } from './httpContext.js';

/** Requests that are no GraphQL request at all stay 400 whatever the client accepts. */
const NO_REQUEST = 'BAD_REQUEST';

/** Holds each operation to the limits before it runs, and each answer to what the protocol and its reader expect. */
export function guardPlugin(
  schema: GraphQLSchema,
  limits: OperationLimits,
  { errors: mostErrors, readNeedsKey }: Pick<HttpConfig, 'errors' | 'readNeedsKey'>,
): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          // Where no operation bears the name that is asked for, the server says so itself.
          if (!operation) return;
          asBadRequest(() => {
            if (operation.operation === 'subscription') throw streamed();
            if (readNeedsKey && operation.operation !== 'mutation') requireScope(contextValue.actor, 'read');
            checkOperation({ schema, document, operation, variables: request.variables ?? {} }, limits);
          });
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { errors } = singleResult;
          if (errors && errors.length > mostErrors) singleResult.errors = errors.slice(0, mostErrors);
          const kept = errors ? null : contextValue.cacheHeaders;
          for (const [name, value] of Object.entries(kept ?? { 'cache-control': 'no-store' }))
            response.http.headers.set(name, value);
          if (contextValue.mediaType === null) return;
          response.http.headers.set('content-type', `${contextValue.mediaType}; charset=utf-8`);
          // With application/json a status other than 200 would speak of the transport, not of the operation.
          const refused = response.http.status === 400 && errors?.[0]?.extensions?.reason !== NO_REQUEST;
          if (refused && contextValue.mediaType === 'application/json') response.http.status = 200;
        },
      };
    },
  };
}

/** What a subscription is told that comes as a request with one answer. */
function streamed(): ApplicationError {
  return new ApplicationError('INPUT_INVALID', 'A subscription has many answers; this request has one.', {
    remedy: 'Send it over WebSocket (graphql-ws) to the same address, or as server-sent events to /graphql/stream.',
  });
}

function asBadRequest(check: () => void): void {
  try {
    check();
  } catch (error) {
    const extensions = { http: { status: 400 } };
    if (error instanceof ApplicationError) throw new GraphQLError(error.message, { originalError: error, extensions });
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes = null, originalError = null } = error;
    throw new GraphQLError(message, { nodes, originalError, extensions });
  }
}
