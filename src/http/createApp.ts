import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Commands } from '../api/change/commands.js';
import { createContext } from '../api/context.js';
import type { RankingCache } from '../api/ranking/rankingCache.js';
import type { HttpConfig } from '../config.js';
import { Deadline } from '../store/deadline.js';
import type { Store } from '../store/port.js';
import { actorIn, authenticate, clientOf, refuseUnknownKeys } from './authenticate.js';
import { clientGone } from './clientGone.js';
import { corsPolicy } from './corsPolicy.js';
import { eventStream } from './eventStream.js';
import { health } from './health.js';
import { hostGuard } from './hostGuard.js';
import { type HttpContext, mediaTypeOf } from './httpContext.js';
import { cacheHeadersIn, persisted } from './persisted.js';
import { documentIds, type PersistedOperations } from './persistedOperations.js';
import { playground } from './playground.js';
import { answerFaults, answerUnknownPath } from './problemAnswer.js';
import { rateLimit } from './rateLimit.js';
import { securityHeaders } from './securityHeaders.js';

/** What the application serves, and how guarded. */
export interface AppOptions {
  readonly store: Store;
  /** What changes the graph. */
  readonly commands: Commands;
  readonly rankings: RankingCache;
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<HttpContext>;
  readonly config: HttpConfig;
  /** Operations that may be asked for by their hashes. */
  readonly operations: PersistedOperations;
  /** Address that the server listens on, which it also answers to as a name. */
  readonly host: string;
  /** The program's own folder. */
  readonly home: string;
}

/** Every path of the server, guards first. */
export function createApp({
  store,
  commands,
  rankings,
  schema,
  apollo,
  config,
  operations,
  host,
  home,
}: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(securityHeaders(config.embedOrigins));
  app.use(hostGuard([host, ...config.allowedHosts]));
  app.use(corsPolicy(config.corsOrigins));
  app.use('/health', health(store));
  app.get('/graphql/documents.json', (_request, response) => void response.json(documentIds(operations)));
  app.use(playground(home));
  app.use(
    '/graphql',
    authenticate(store),
    rateLimit(config.ratePerMinute, clientOf),
    refuseUnknownKeys,
    express.json({ limit: config.bodyBytes }),
  );
  app.use('/graphql/stream', eventStream(schema, config, { view: store, commands, records: store, rankings }));
  app.use(
    '/graphql',
    persisted({
      operations,
      store,
      only: config.persistedOnly,
      maxAge: config.persistedMaxAge,
      shared: !config.readNeedsKey,
    }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const deadline = new Deadline(config.operationTimeout, clientGone(res));
        const context = createContext({
          view: store.within(deadline),
          actor: actorIn(res),
          commands,
          records: store,
          rankings,
        });
        return { ...context, mediaType: mediaTypeOf(req), cacheHeaders: cacheHeadersIn(res) };
      },
    }),
  );
  app.use(answerUnknownPath);
  app.use(answerFaults(config.bodyBytes));
  return app;
}
