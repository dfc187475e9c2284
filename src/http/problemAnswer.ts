import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ReportFault } from '../api/errors.js';
import { ApplicationError, ERROR_CODES, toApplicationError } from '../errors.js';

/** Answers with an error in the form that GraphQL clients know. */
export function answerProblem(
  response: Response,
  status: number,
  { code, message, remedy }: ApplicationError,
  reference?: string,
): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message, extensions: { code, remedy, ...(reference !== undefined && { reference }) } }] });
}

/** Answers for paths at which nothing is. */
export const answerUnknownPath: RequestHandler = (_request, response) =>
  answerProblem(
    response,
    404,
    new ApplicationError('NOT_FOUND', 'Nothing is served at this path.', { remedy: 'The API is at /graphql.' }),
  );

/** What is wrong with a request, by the status that the reader of its body or path gives it. */
const FAULTS: Readonly<Record<number, (bodyBytes: number) => ApplicationError>> = {
  400: () =>
    new ApplicationError('INPUT_INVALID', 'The request cannot be read.', {
      remedy: 'Send {"query": "…"} as application/json in UTF-8.',
    }),
  413: (bodyBytes) => new ApplicationError('LIMIT_EXCEEDED', `The request body is larger than ${bodyBytes} bytes.`),
  415: () =>
    new ApplicationError('INPUT_INVALID', 'The request body has an encoding that is not read.', {
      remedy: 'Send application/json in UTF-8, plain or compressed with gzip, deflate or br.',
    }),
};

/** Answers what goes wrong before GraphQL is reached, such as a body that is no JSON or too large. */
export function answerFaults(bodyBytes: number, report: ReportFault): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const found = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    const status = found >= 400 && found < 500 ? (found in FAULTS ? found : 400) : 500;
    const fault = FAULTS[status]?.(bodyBytes);
    if (fault) return answerProblem(response, status, fault);
    const failure = toApplicationError(error);
    answerProblem(
      response,
      status,
      new ApplicationError(failure.code, ERROR_CODES[failure.code].cause),
      report(failure),
    );
  };
}
