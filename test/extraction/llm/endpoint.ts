import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the endpoint. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly max_tokens: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: {
      readonly type: string;
      readonly json_schema: { readonly strict: boolean; readonly schema: Readonly<Record<string, unknown>> };
    };
    readonly tools?: unknown;
  };
}

/** How the endpoint answers one request. */
export type Reply = (response: ServerResponse, asked: Asked) => void;

/** A local server that speaks the protocol; each request takes the next reply, the last one again and again. */
export async function startEndpoint() {
  const requests: Asked[] = [];
  let replies: Reply[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      const asked = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) };
      requests.push(asked);
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      reply?.(response, asked);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    /** Sets the replies to come, and forgets what was asked before. */
    replies(...next: Reply[]) {
      replies = next;
      requests.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A completion whose message is this text. */
export function says(
  content: string,
  finish = 'stop',
  usage: object | null = { prompt_tokens: 100, completion_tokens: 20 },
): Reply {
  return (response, { body }) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({
        id: 'completion',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
        ...(usage && { usage }),
      }),
    );
  };
}

/** A completion that gives these claims and entities. */
export function answers(claims: readonly unknown[], entities: readonly unknown[] = []): Reply {
  return says(JSON.stringify({ entities, claims }));
}

/** A refusal, with the hint that it may be tried again at once. */
export function refuses(status: number, message = 'no'): Reply {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', 'retry-after-ms': '1' });
    response.end(JSON.stringify({ error: { message } }));
  };
}

/** Nothing, for ever. */
export const stalls: Reply = () => {};
