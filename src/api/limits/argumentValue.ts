import { type FieldNode, type GraphQLField, Kind, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

/** The value that a field's argument will have: as written, as its variable says, or its default; undefined where none is given. */
export function argumentValue(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  name: string,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  const fallback = field.args.find((argument) => argument.name === name)?.defaultValue;
  if (!given) return fallback;
  if (given.kind !== Kind.VARIABLE) return valueFromASTUntyped(given);
  const variable = given.name.value;
  if (variables[variable] !== undefined) return variables[variable];
  const declared = operation.variableDefinitions?.find((each) => each.variable.name.value === variable);
  return declared?.defaultValue ? valueFromASTUntyped(declared.defaultValue) : fallback;
}
