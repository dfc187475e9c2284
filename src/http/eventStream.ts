import type { Request, RequestHandler, Response } from 'express';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { ApplicationError } from '../errors.js';
import { actorIn } from './authenticate.js';
import { clientAddress } from './clientAddress.js';
import { savedIn } from './persisted.js';
import { prepareOperation, shownAll } from './prepareOperation.js';
import { answerProblem } from './problemAnswer.js';
import type { Streams } from './streams.js';

/** Answers operations as server-sent events, in the protocol of graphql-sse, one connection each. */
export function eventStream(streams: Streams): RequestHandler {
  const { schema, operations, open, keys, partsFor } = streams;
  const handler = createHandler({
    schema,
    authenticate: () => null,
    onSubscribe({ context: { res } }, payload) {
      const prepared = prepareOperation(payload, streams, partsFor(actorIn(res), goneOf(res)));
      return 'schema' in prepared
        ? { ...prepared, contextValue: prepared.contextValue as undefined }
        : { data: null, errors: prepared };
    },
    onOperation(_context, { context: { res } }, _args, result) {
      return Symbol.asyncIterator in result ? paced(result as AsyncIterable<ExecutionResult>, res) : undefined;
    },
    onNext(_context, _request, result) {
      if (!('errors' in result) || !result.errors) return undefined;
      return { ...result, errors: shownAll(result.errors, streams) };
    },
  });
  return (request: Request, response: Response, next) => {
    const leave = open.enter(clientAddress(request.ip ?? ''));
    if (!leave) {
      const failure = new ApplicationError('LIMIT_EXCEEDED', 'Too many streams are open.', {
        remedy: 'Close some, or try again later.',
      });
      return answerProblem(response, 429, failure);
    }
    // The library wants a text even where a hash names it.
    const saved = savedIn({ ...request.body }, operations);
    if (saved) request.body = { ...request.body, query: saved.operation };
    const unwatch = keys.watch(actorIn(response), () => response.destroy());
    response.once('close', () => {
      leave();
      unwatch();
    });
    void handler(request, response).catch(next);
  };
}

/** Fires when the stream is closed, by whom soever. */
function goneOf(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}

/**
 * Events no faster than the client takes them, for the library would heap them up; a failure of their source is the last event, for the library would
 * let it end the process.
 */
function paced(
  events: AsyncIterable<ExecutionResult>,
  response: Response,
): AsyncIterableIterator<ExecutionResult<never, never>> {
  const source = events[Symbol.asyncIterator]();
  let failed = false;
  return {
    async next() {
      if (failed) return { done: true, value: undefined };
      try {
        if (response.writableNeedDrain) await drained(response);
        return (await source.next()) as IteratorResult<ExecutionResult<never, never>>;
      } catch (error) {
        failed = true;
        return { done: false, value: { errors: [new GraphQLError('', { originalError: error as Error })] } };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}
