import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { requireScope } from '../api/actor.js';
import { checkOperation } from '../api/checkOperation.js';
import { type ContextParts, createContext } from '../api/context.js';
import { formatError, type ReportFault, withoutSchemaHints } from '../api/errors.js';
import { limitRules } from '../api/limits/limitRules.js';
import type { HttpConfig } from '../config.js';
import { ApplicationError } from '../errors.js';
import { operationIn } from './persisted.js';
import type { PersistedOperations } from './persistedOperations.js';

/** An operation as it comes over a stream. */
export interface StreamedRequest {
  readonly query?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What operations over streams are held to: the same as over HTTP. */
export interface StreamRules {
  readonly schema: GraphQLSchema;
  readonly config: HttpConfig;
  readonly operations: PersistedOperations;
  readonly report: ReportFault;
}

/**
 * What executing an operation over a stream needs, once it has passed the same rules as over HTTP; else the errors that it is refused with.
 */
export function prepareOperation(
  request: StreamedRequest,
  rules: StreamRules,
  parts: ContextParts,
): ExecutionArgs | readonly GraphQLError[] {
  const { schema, config, operations } = rules;
  const { operationName, variables } = request;
  try {
    const text = operationIn({ ...request }, operations, config.persistedOnly);
    const document = parse(text, { maxTokens: config.limits.tokens });
    const hidden = config.introspection ? [] : [NoSchemaIntrospectionCustomRule];
    const errors = validate(schema, document, [...specifiedRules, ...hidden, ...limitRules(config.limits)], {
      maxErrors: config.errors,
    });
    if (errors.length > 0)
      return errors.slice(0, config.errors).map((error) => shown(error, rules, 'GRAPHQL_VALIDATION_FAILED'));
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
    return [shown(error, rules, 'GRAPHQL_PARSE_FAILED')];
  }
}

/** The errors of an answer as clients see them, no more than are listed; those that were refusals of ours already stay as they are. */
export function shownAll(
  errors: readonly GraphQLError[],
  rules: Pick<StreamRules, 'config' | 'report'>,
): GraphQLError[] {
  return errors
    .slice(0, rules.config.errors)
    .map((error) => ('code' in error.extensions ? error : shown(error, rules)));
}

/** An error as clients see it. */
export function shown(
  error: unknown,
  { config, report }: Pick<StreamRules, 'config' | 'report'>,
  reason = 'BAD_USER_INPUT',
): GraphQLError {
  const found = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  const isLibrary = found.originalError === undefined;
  const plain = { ...found.toJSON(), ...(isLibrary && { extensions: { code: reason } }) };
  const formatted = formatError(plain, isLibrary ? new GraphQLError(found.message) : found, report);
  const { message, extensions, path } = config.production ? withoutSchemaHints(formatted) : formatted;
  return new GraphQLError(message, { extensions: extensions ?? {}, path: path ?? null });
}
