import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { createContext } from '../api/context.js';
import { actorIn, authenticate, clientOf, refuseUnknownKeys } from './authenticate.js';
import { clientGone } from './clientGone.js';
import { corsPolicy } from './corsPolicy.js';
import { eventStream } from './eventStream.js';
import { health } from './health.js';
import { hostGuard } from './hostGuard.js';
import { type HttpContext, mediaTypeOf } from './httpContext.js';
import { cacheHeadersIn, persisted } from './persisted.js';
import { documentIds } from './persistedOperations.js';
import { playground } from './playground.js';
import { answerFaults, answerUnknownPath } from './problemAnswer.js';
import { rateLimit } from './rateLimit.js';
import { securityHeaders } from './securityHeaders.js';
import type { Streams } from './streams.js';

/** What the application serves, and how guarded. */
export interface AppOptions {
  readonly apollo: ApolloServer<HttpContext>;
  readonly streams: Streams;
  /** Names that the server answers to, beside localhost and plain IP addresses. */
  readonly names: readonly string[];
  /** The program's own folder. */
  readonly home: string;
}

/** Every path of the server, guards first. */
export function createApp({ apollo, streams, names, home }: AppOptions): Express {
  const { store, config, operations, count, partsFor, report } = streams;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(securityHeaders(config.embedOrigins));
  app.use(hostGuard(names));
  app.use(corsPolicy(config.corsOrigins));
  app.use('/health', health(store));
  app.get('/graphql/documents.json', (_request, response) => void response.json(documentIds(operations)));
  app.use(playground(home));
  app.use(
    '/graphql',
    authenticate(store),
    rateLimit(count, clientOf),
    refuseUnknownKeys,
    express.json({ limit: config.bodyBytes }),
  );
  app.use('/graphql/stream', eventStream(streams));
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
        const context = createContext(partsFor(actorIn(res), clientGone(res)));
        return { ...context, mediaType: mediaTypeOf(req), cacheHeaders: cacheHeadersIn(res) };
      },
    }),
  );
  app.use(answerUnknownPath);
  app.use(answerFaults(config.bodyBytes, report));
  return app;
}
