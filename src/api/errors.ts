import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApplicationError, ERROR_CODES, toApplicationError } from '../errors.js';
import type { Entity } from '../graph/entity.js';

/** An entity that an ambiguous name may mean. */
export type Candidate = Pick<Entity, 'id' | 'kind' | 'name'>;

/** `AMBIGUOUS_NAME`, with the entities that bear the name. */
export class AmbiguousName extends ApplicationError {
  constructor(
    name: string,
    readonly candidates: readonly Candidate[],
  ) {
    const ids = candidates.map((candidate) => candidate.id);
    super('AMBIGUOUS_NAME', `${candidates.length} entities are called "${name}": ${ids.join(', ')}.`, {
      suggestions: ids,
    });
  }
}

/** Codes of the GraphQL library and server for requests that are wrong before any of our code runs. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The parser marks a text that is too long only by these words. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/** Puts a failure of ours into the log, and gives the reference under which it stands there. */
export type ReportFault = (failure: ApplicationError) => string;

/**
 * An error as clients see it: message, place, and in `extensions` its code, remedy, suggestions and, for an ambiguous name, the candidates.
 * What we did not throw on purpose becomes `INTERNAL` without its words; stacks never leave. A failure of ours is reported, and its reference shown.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportFault | null = null,
): GraphQLFormattedError {
  const { message: _, extensions: __, ...place } = formatted;
  const reason = String(formatted.extensions?.code ?? '');
  if (reason.startsWith('PERSISTED_QUERY')) return formatted;
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (REQUEST_FAULTS.has(reason) && !(cause instanceof ApplicationError)) {
    const code = TOO_MANY_TOKENS.test(formatted.message) ? 'LIMIT_EXCEEDED' : 'INPUT_INVALID';
    const { remedy } = ERROR_CODES[code];
    return { ...place, message: formatted.message, extensions: { code, remedy, suggestions: [], reason } };
  }
  const failure = toApplicationError(cause);
  const shown = withoutPlaces(failure);
  const reference = report && ERROR_CODES[failure.code].fault === 'ours' ? { reference: report(failure) } : {};
  return { ...place, message: shown.message, extensions: { ...extensionsOf(shown), ...reference } };
}

/** Our own failures in words that name no file, address or statement: they are for the log. */
function withoutPlaces(failure: ApplicationError): ApplicationError {
  const { fault, cause } = ERROR_CODES[failure.code];
  if (fault === 'user') return failure;
  return failure.code === 'INTERNAL' ? toApplicationError(null) : new ApplicationError(failure.code, cause);
}

/** The same error without the names of the schema that the library suggests for mistyped ones. */
export function withoutSchemaHints(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.reason === undefined) return error;
  return { ...error, message: error.message.replace(/ ?Did you mean [^?]*\?/g, '') };
}

function extensionsOf(failure: ApplicationError): Record<string, unknown> {
  const { code, remedy, suggestions } = failure;
  const candidates = failure instanceof AmbiguousName ? { candidates: failure.candidates } : {};
  return { code, remedy, suggestions, ...candidates };
}
