import { checkCost } from './limits/checkCost.js';
import { checkVariables } from './limits/checkVariables.js';
import type { CostRequest } from './limits/operationCost.js';
import type { OperationLimits } from './limits/operationLimits.js';

/**
 * Refuses an operation of a valid document whose variables or answer would be too large.
 *
 * @throws GraphQLError `LIMIT_EXCEEDED`
 */
export function checkOperation(request: CostRequest, limits: OperationLimits): void {
  checkVariables(request.schema, request.operation, request.variables, limits);
  checkCost(request, limits.cost);
}
