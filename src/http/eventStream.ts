import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { ContextParts } from '../api/context.js';
import type { HttpConfig } from '../config.js';
import { actorIn } from './authenticate.js';
import { prepareOperation, shown } from './prepareOperation.js';

/** Answers operations as server-sent events, in the protocol of graphql-sse, one connection each. */
export function eventStream(
  schema: GraphQLSchema,
  config: HttpConfig,
  parts: Omit<ContextParts, 'actor'>,
): RequestHandler {
  const handler = createHandler({
    schema,
    authenticate: () => null,
    onSubscribe({ context }, payload) {
      const prepared = prepareOperation(payload, schema, config, { ...parts, actor: actorIn(context.res) });
      return 'schema' in prepared
        ? { ...prepared, contextValue: prepared.contextValue as undefined }
        : { errors: prepared };
    },
    onNext(_context, _request, result) {
      if (!('errors' in result) || !result.errors) return undefined;
      return { ...result, errors: result.errors.slice(0, config.errors).map((error) => shown(error)) };
    },
  });
  return (request, response, next) => void handler(request, response).catch(next);
}
