import { type ASTNode, GraphQLError } from 'graphql';
import { ApplicationError } from '../../errors.js';

/** `LIMIT_EXCEEDED` for an operation, with the figure found and the one allowed. */
export function limitExceeded(what: string, found: number, most: number, nodes?: ASTNode): GraphQLError {
  const failure = new ApplicationError('LIMIT_EXCEEDED', `${what}: ${found}, where ${most} is the most allowed.`, {
    remedy: 'Ask for less at a time, or in several operations.',
  });
  return new GraphQLError(failure.message, { originalError: failure, ...(nodes && { nodes }) });
}
