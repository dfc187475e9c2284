import { type GraphQLNamedType, GraphQLScalarType, GraphQLString } from 'graphql';

/** Text that may be as long as a request: the text of an article. */
export const LongText = new GraphQLScalarType({
  ...GraphQLString.toConfig(),
  name: 'LongText',
  description:
    'Text that may be as long as a request allows, such as that of an article; other strings are bound to be shorter.',
});

/** Whether values of this type may be as long as a request. */
export function takesLongText(type: GraphQLNamedType): boolean {
  return type.name === LongText.name;
}
