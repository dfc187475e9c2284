import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { requireScope } from '../api/actor.js';
import { checkOperation } from '../api/checkOperation.js';
import { type ContextParts, createContext } from '../api/context.js';
import { formatError } from '../api/errors.js';
import { limitRules } from '../api/limits/limitRules.js';
import type { HttpConfig } from '../config.js';
import { ApplicationError } from '../errors.js';

/** An operation as it comes over a stream. */
export interface StreamedRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * What executing an operation over a stream needs, once it has passed the same rules as over HTTP; else the errors that it is refused with.
 */
export function prepareOperation(
  { query, operationName, variables }: StreamedRequest,
  schema: GraphQLSchema,
  config: HttpConfig,
  parts: ContextParts,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: config.limits.tokens });
    const errors = validate(schema, document, [...specifiedRules, ...limitRules(config.limits)], {
      maxErrors: config.errors,
    });
    if (errors.length > 0)
      return errors.slice(0, config.errors).map((error) => shown(error, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new ApplicationError('INPUT_INVALID', 'The text has no operation of that name.');
    if (config.readNeedsKey && operation.operation !== 'mutation') requireScope(parts.actor ?? null, 'read');
    checkOperation({ schema, document, operation, variables: variables ?? {} }, config.limits);
    return {
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? {},
      contextValue: createContext(parts),
    };
  } catch (error) {
    return [shown(error, 'GRAPHQL_PARSE_FAILED')];
  }
}

/** An error as clients see it. */
export function shown(error: unknown, reason = 'BAD_USER_INPUT'): GraphQLError {
  const found = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const isLibrary = found.originalError === undefined;
  const plain = { ...found.toJSON(), ...(isLibrary && { extensions: { code: reason } }) };
  const { message, extensions, path } = formatError(plain, isLibrary ? new GraphQLError(found.message) : found);
  return new GraphQLError(message, { extensions: extensions ?? {}, path: path ?? null });
}
