/** The composition root of the server: store, schema, HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { type ApiContext, createContext } from './api/context.js';
import { formatError } from './api/errors.js';
import { buildSchema } from './api/schema.js';
import { ApplicationError } from './errors.js';
import { readSavedOperations } from './savedOperations.js';
import type { Store } from './store/port.js';

/** What the server serves, and where. */
export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The program's own folder, where `queries/` and the built pages lie. */
  readonly home: string;
}

/** A server that runs. */
export interface RunningServer {
  /** Address without a slash at its end, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Answers what is under way, then ends. */
  readonly close: () => Promise<void>;
}

/** Largest request body. */
const BODY_LIMIT = '100kb';

/**
 * Serves the API and the playground on one port.
 *
 * @throws ApplicationError `CONFIG_INVALID` where the port is taken or not allowed
 */
export async function startServer({ store, host, port, home }: ServerOptions): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  const apollo = new ApolloServer<ApiContext>({
    schema: await buildSchema(),
    formatError,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: true,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 3_000 }),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const pages = join(home, 'dist', 'web', 'playground');

  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy': "frame-ancestors 'self'",
    });
    next();
  });
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.get('/health/live', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/health/ready', async (_request, response) => {
    try {
      response.json({ status: 'ok', engine: store.engine, revision: await store.revision() });
    } catch {
      response.status(503).json({ status: 'unavailable', engine: store.engine });
    }
  });
  app.get(
    '/graphql/examples.json',
    async (_request, response) => void response.json(await readSavedOperations(join(home, 'queries'))),
  );
  app.use('/playground', express.static(pages, { index: false }));
  app.get('/graphql', (request, response, next) => {
    if (request.accepts(['json', 'html']) === 'html' && request.query.query === undefined)
      response.sendFile('index.html', { root: pages });
    else next();
  });
  app.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(apollo, { context: async () => createContext({ view: store }) }),
  );
  app.use(
    (_request, response) =>
      void response
        .status(404)
        .json(
          problem(
            new ApplicationError('NOT_FOUND', 'Nothing is served at this path.', { remedy: 'The API is at /graphql.' }),
          ),
        ),
  );
  app.use(answerHttpProblem);

  await listen(http, host, port);
  const { port: actual } = http.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close: () => apollo.stop() };
}

/** Answers what goes wrong before GraphQL is reached, such as a body that is no JSON or too large. */
const answerHttpProblem: express.ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  const failure =
    status === 413
      ? new ApplicationError('LIMIT_EXCEEDED', `The request body is larger than ${BODY_LIMIT}.`)
      : status < 500
        ? new ApplicationError('INPUT_INVALID', 'The request body cannot be read as JSON.', {
            remedy: 'Send {"query": "…"} as application/json.',
          })
        : new ApplicationError('INTERNAL', 'Something went wrong inside the program.');
  response.status(status).json(problem(failure));
};

function problem({ code, message, remedy }: ApplicationError) {
  return { errors: [{ message, extensions: { code, remedy } }] };
}

function listen(http: ReturnType<typeof createServer>, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? 'it is taken'
          : cause.code === 'EACCES'
            ? 'it is not allowed to this user'
            : 'the address is not one of this machine';
      reject(
        new ApplicationError('CONFIG_INVALID', `The server cannot listen on ${host}:${port}: ${why}.`, {
          place: 'PORT',
          remedy: 'Set PORT (and HOST) to a free address, such as PORT=4001.',
          cause,
        }),
      );
    });
    http.listen(port, host, () => resolve());
  });
}
