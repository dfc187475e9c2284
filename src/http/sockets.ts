import type { IncomingMessage, Server } from 'node:http';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Actor } from '../api/actor.js';
import type { HttpConfig } from '../config.js';
import { ApplicationError, toApplicationError } from '../errors.js';
import { actorOf } from './authenticate.js';
import { clientAddress } from './clientAddress.js';
import { forwardedAddress } from './forwardedAddress.js';
import { isKnownHost } from './hostGuard.js';
import { prepareOperation, shown, shownAll } from './prepareOperation.js';
import type { Streams } from './streams.js';

/** Closes a socket whose key holds no longer, as one is closed that never held. */
const FORBIDDEN = 4403;

/** Closes a socket of whom there are too many. */
const TOO_MANY = 4429;

/** Bytes that may wait for a client that does not read them; above it the socket is ended. */
const MOST_UNREAD = 8_000_000;

/** Closes a socket because the server stops. */
const GOING_AWAY = 1001;

/** Closes a socket after a failure of ours. */
const INTERNAL = 4500;

/** How often a client is asked whether it is still there, in milliseconds. */
const PING_MS = 12_000;

/** What the protocol knows of a socket. */
interface SocketExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

/** What is known of an open socket. */
interface Peer {
  readonly address: string;
  readonly gone: AbortController;
  actor: Actor | null;
}

/**
 * Serves GraphQL over WebSocket at `/graphql`, under the same rules, rates and keys as over HTTP; gives what closes all sockets.
 *
 * @param names names that the server answers to, beside localhost and plain IP addresses
 */
export function serveSockets(http: Server, names: readonly string[], streams: Streams): () => Promise<void> {
  const { schema, config, store, open, keys, count, partsFor } = streams;
  const server = new WebSocketServer({
    server: http,
    path: '/graphql',
    handleProtocols,
    maxPayload: config.bodyBytes,
    verifyClient: ({ req }: { req: IncomingMessage }) => isWelcome(req, config, names),
  });
  const peers = new WeakMap<object, Peer>();
  const protocol = makeServer<Record<string, unknown>, SocketExtra>({
    schema,
    async onConnect({ connectionParams, extra: { request, socket } }) {
      const peer = peers.get(socket);
      if (!peer || socket.readyState !== socket.OPEN) return false;
      const given = connectionParams?.authorization ?? connectionParams?.Authorization;
      const header = request.headers.authorization ?? (typeof given === 'string' ? given : undefined);
      try {
        peer.actor = await actorOf(store, header);
      } catch {
        await count(peer.address);
        return false;
      }
      const unwatch = keys.watch(peer.actor, () => socket.close(FORBIDDEN, 'Forbidden'));
      peer.gone.signal.addEventListener('abort', unwatch, { once: true });
      return true;
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      const { actor = null, address = '', gone = new AbortController() } = peers.get(extra.socket) ?? {};
      const underWay = Object.keys(subscriptions).length;
      const tooMany = await count(actor ? `key ${actor.id}` : address);
      if (tooMany) return [shown(tooMany.failure, streams)];
      if (underWay > config.operationsPerSocket) return [shown(crowded(config), streams)];
      const prepared = prepareOperation(payload, streams, partsFor(actor, gone.signal));
      return 'schema' in prepared ? prepared : [...prepared];
    },
    onNext(_context, _id, _payload, _args, result) {
      const { data = null, errors } = result;
      return errors && { data, errors: shownAll(errors, streams).map((error) => error.toJSON()) };
    },
    onError: (_context, _id, _payload, errors) => shownAll(errors, streams).map((error) => error.toJSON()),
  });
  server.on('connection', (socket, request) => {
    const address = clientAddress(forwardedAddress(request, config.trustedProxies));
    const peer = { address, gone: new AbortController(), actor: null };
    peers.set(socket, peer);
    // Frames that are none close the socket; nobody else needs to hear of it.
    socket.on('error', () => undefined);
    const leave = open.enter(address);
    if (!leave) return socket.close(TOO_MANY, 'Too many streams are open');
    socket.on('close', () => {
      leave();
      peer.gone.abort();
    });
    speak(protocol, socket, request, streams);
    keepAlive(socket);
  });
  return async () => {
    for (const socket of server.clients) socket.close(GOING_AWAY, 'Going away');
    server.removeAllListeners();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
}

/** Lets the protocol speak over a socket. What can no longer be sent is let go, and the socket of whoever does not read what is sent is ended. */
function speak(
  protocol: ReturnType<typeof makeServer<Record<string, unknown>, SocketExtra>>,
  socket: WebSocket,
  request: IncomingMessage,
  { report }: Streams,
): void {
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (data) => new Promise((resolve) => socket.send(data, () => resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage(take) {
        socket.on('message', async (data) => {
          if (socket.bufferedAmount > MOST_UNREAD) return socket.terminate();
          try {
            await take(String(data));
          } catch (error) {
            report(toApplicationError(error));
            socket.close(INTERNAL, 'Internal error');
          }
        });
      },
    },
    { socket, request },
  );
  socket.on('close', (code, reason) => void closed(code, String(reason)));
}

/** Ends a socket whose client is there no longer. */
function keepAlive(socket: WebSocket): void {
  let answered = true;
  const asking = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_MS);
  socket.on('pong', () => {
    answered = true;
  });
  socket.on('close', () => clearInterval(asking));
}

function crowded({ operationsPerSocket }: HttpConfig): ApplicationError {
  return new ApplicationError('LIMIT_EXCEEDED', `A socket has at most ${operationsPerSocket} operations under way.`, {
    remedy: 'Complete some first, or open another socket.',
  });
}

/** Whether the socket is for a name of ours, and the page that opens it, if it is one, is ours or of an origin that may. */
function isWelcome({ headers }: IncomingMessage, { corsOrigins }: HttpConfig, names: readonly string[]): boolean {
  const { origin, host } = headers;
  if (!isKnownHost(host, names)) return false;
  if (origin === undefined) return true;
  const from = URL.canParse(origin) ? new URL(origin) : null;
  return corsOrigins.includes(origin) || (from !== null && from.host === host);
}
