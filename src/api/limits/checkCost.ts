import { limitExceeded } from './limitExceeded.js';
import { type CostRequest, operationCost } from './operationCost.js';

/**
 * Refuses operations whose answer may hold too many objects.
 *
 * @throws GraphQLError `LIMIT_EXCEEDED`
 */
export function checkCost(request: CostRequest, most: number): void {
  const cost = operationCost(request);
  if (cost > most) throw limitExceeded('Objects that the answer may hold', cost, most, request.operation);
}
