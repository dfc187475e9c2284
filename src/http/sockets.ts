import type { IncomingMessage, Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { useServer as serveProtocol } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Actor } from '../api/actor.js';
import type { ContextParts } from '../api/context.js';
import type { HttpConfig } from '../config.js';
import { ApplicationError } from '../errors.js';
import type { Store } from '../store/port.js';
import { actorOf } from './authenticate.js';
import { hostName } from './hostGuard.js';
import { prepareOperation, shown } from './prepareOperation.js';

/** Operations that one socket may have under way. */
const MOST_OPERATIONS = 20;

/** Sockets that one process holds open. */
const MOST_SOCKETS = 1_000;

/** What sockets are served with. */
export interface SocketOptions {
  readonly http: Server;
  readonly schema: GraphQLSchema;
  readonly config: HttpConfig;
  readonly store: Store;
  readonly parts: Omit<ContextParts, 'actor'>;
}

/** Serves GraphQL over WebSocket at `/graphql`, under the same rules and keys as over HTTP; gives what closes all sockets. */
export function serveSockets({ http, schema, config, store, parts }: SocketOptions): () => Promise<void> {
  const server = new WebSocketServer({
    server: http,
    path: '/graphql',
    maxPayload: config.bodyBytes,
    verifyClient: ({ req }: { req: IncomingMessage }) => server.clients.size < MOST_SOCKETS && isWelcome(req, config),
  });
  const actors = new WeakMap<object, Actor | null>();
  const running = serveProtocol(
    {
      schema,
      async onConnect({ connectionParams, extra }) {
        const given = connectionParams?.authorization ?? connectionParams?.Authorization;
        try {
          const header = extra.request.headers.authorization ?? (typeof given === 'string' ? given : undefined);
          actors.set(extra.socket, await actorOf(store, header));
          return true;
        } catch {
          return false;
        }
      },
      onSubscribe({ extra, subscriptions }, _id, payload) {
        if (Object.keys(subscriptions).length > MOST_OPERATIONS)
          return [
            shown(
              new ApplicationError('LIMIT_EXCEEDED', `A socket has at most ${MOST_OPERATIONS} operations under way.`),
            ),
          ];
        const prepared = prepareOperation(payload, schema, config, {
          ...parts,
          actor: actors.get(extra.socket) ?? null,
        });
        return 'schema' in prepared ? prepared : [...prepared];
      },
      onNext(_context, _id, _payload, _args, result) {
        const { data = null, errors } = result;
        return errors && { data, errors: errors.slice(0, config.errors).map((error) => shown(error).toJSON()) };
      },
    },
    server,
  );
  return async () => void (await running.dispose());
}

/** Whether the page that opens a socket, if it is one, is ours or of an origin that may. */
function isWelcome({ headers }: IncomingMessage, { corsOrigins }: HttpConfig): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  const from = URL.canParse(origin) ? new URL(origin) : null;
  return corsOrigins.includes(origin) || (from !== null && from.host === host && hostName(host) !== null);
}
