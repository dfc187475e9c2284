import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { limitExceeded } from './limitExceeded.js';
import { takesLongText } from './longText.js';
import type { OperationLimits } from './operationLimits.js';

type Bounds = Pick<OperationLimits, 'stringLength' | 'listLength' | 'depth'>;

/**
 * Holds the values of variables to the same figures as values in the text. Values that no variable of the operation takes are not looked at, for
 * nothing is done with them.
 *
 * @throws GraphQLError `LIMIT_EXCEEDED`
 */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  bounds: Bounds,
): void {
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    // The overloads of the library know no node that may be of any kind of type.
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    check(variables[variable.name.value], input, bounds, 1);
  }
}

function check(value: unknown, declared: GraphQLInputType | undefined, bounds: Bounds, depth: number): void {
  const type = declared && (getNullableType(declared) as GraphQLInputType);
  if (depth > bounds.depth + 1) throw limitExceeded('Depth of a variable', depth - 1, bounds.depth);
  if (typeof value === 'string') {
    const long = type !== undefined && 'name' in type && takesLongText(type);
    if (!long && value.length > bounds.stringLength)
      throw limitExceeded('Characters of a string', value.length, bounds.stringLength);
  } else if (Array.isArray(value)) {
    if (value.length > bounds.listLength) throw limitExceeded('Values of a list', value.length, bounds.listLength);
    for (const each of value) check(each, isListType(type) ? type.ofType : type, bounds, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    for (const [name, each] of Object.entries(value)) check(each, fields[name]?.type, bounds, depth + 1);
  }
}
