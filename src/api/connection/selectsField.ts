import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether the operation asks this field's answer for a field of that name, directly or through fragments. */
export function selectsField(info: GraphQLResolveInfo, name: string): boolean {
  return selectedFields(info.fieldNodes, info).some((field) => field.name.value === name);
}

/** The fields that the operation asks of these fields' answers, directly or through fragments. */
export function selectedFields(nodes: readonly FieldNode[], info: GraphQLResolveInfo): readonly FieldNode[] {
  return nodes.flatMap((node) => fieldsIn(node.selectionSet, info));
}

function fieldsIn(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, info);
    return fieldsIn(info.fragments[selection.name.value]?.selectionSet, info);
  });
}
