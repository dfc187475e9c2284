import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** One request as it came. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly path: string;
}

/** What a receiver answers: a status, or a place to go on to. */
export type Answer = number | { readonly redirect: string } | 'silence';

const running: (() => void)[] = [];
afterEach(() => {
  for (const close of running.splice(0)) close();
});

/** A real receiver of webhooks that answers by its script, then 204; it ends with the test. */
export async function receiver(script: readonly Answer[] = []): Promise<{
  readonly url: string;
  readonly received: Received[];
  /** Waits until so many have come. */
  readonly count: (number: number) => Promise<void>;
}> {
  const received: Received[] = [];
  const answers = [...script];
  let wake = () => {};
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push({ headers: request.headers, body, path: request.url ?? '' });
    const answer = answers.shift() ?? 204;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else if (answer !== 'silence') response.writeHead(307, { location: answer.redirect }).end();
    wake();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    async count(number) {
      while (received.length < number) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}
