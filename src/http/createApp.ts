import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { createContext } from '../api/context.js';
import type { HttpConfig } from '../config.js';
import { Deadline } from '../store/deadline.js';
import type { Store } from '../store/port.js';
import { clientAddress } from './clientAddress.js';
import { clientGone } from './clientGone.js';
import { corsPolicy } from './corsPolicy.js';
import { health } from './health.js';
import { hostGuard } from './hostGuard.js';
import { type HttpContext, mediaTypeOf } from './httpContext.js';
import { playground } from './playground.js';
import { answerFaults, answerUnknownPath } from './problemAnswer.js';
import { rateLimit } from './rateLimit.js';
import { securityHeaders } from './securityHeaders.js';

/** What the application serves, and how guarded. */
export interface AppOptions {
  readonly store: Store;
  readonly apollo: ApolloServer<HttpContext>;
  readonly config: HttpConfig;
  /** Address that the server listens on, which it also answers to as a name. */
  readonly host: string;
  /** The program's own folder. */
  readonly home: string;
}

/** Every path of the server, guards first. */
export function createApp({ store, apollo, config, host, home }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(securityHeaders(config.embedOrigins));
  app.use(hostGuard([host, ...config.allowedHosts]));
  app.use(corsPolicy(config.corsOrigins));
  app.use('/health', health(store));
  app.use(playground(home));
  app.use(
    '/graphql',
    rateLimit(config.ratePerMinute, (request) => clientAddress(request.ip ?? '')),
    express.json({ limit: config.bodyBytes }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const deadline = new Deadline(config.operationTimeout, clientGone(res));
        return { ...createContext({ view: store.within(deadline) }), mediaType: mediaTypeOf(req) };
      },
    }),
  );
  app.use(answerUnknownPath);
  app.use(answerFaults(config.bodyBytes));
  return app;
}
