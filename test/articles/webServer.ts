import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that lives as long as one test. */
export interface WebServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** The requests that came, in their order. */
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** Serves on the given loopback address, on any free port unless one is given. */
export async function startWebServer(listener: RequestListener, host = '127.0.0.1', port = 0): Promise<WebServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${actual}`,
    port: actual,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
