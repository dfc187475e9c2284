import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../connection/defaultPageSize.js';
import { argumentValue } from './argumentValue.js';

/** What one question about the schema costs: its answer is long, but comes without the store. */
const INTROSPECTION_COST = 1_000;

/** Rows that a list without a page size is taken to have. */
const UNPAGED_ROWS = 5;

/** Arguments that say how many rows a list may have. */
const SIZE_ARGUMENTS = ['first', 'last', 'limit'];

/** Fields of a page that hold its rows. */
const ROW_FIELDS = ['nodes', 'edges'];

/** An operation of a valid document, and what it is called with. */
export interface CostRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many objects the answer to an operation may hold at most: what lies within a list counts once for each row that the list may have, by its page
 * size or the default of it. Fragments count wherever they are spread, yet are read once for each page size that they stand in.
 */
export function operationCost({ schema, document, operation, variables }: CostRequest): number {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const known = new Map<string, number>();

  /** @param rows rows of the page that the selection belongs to; 1 outside of pages */
  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, rows: number): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, type, rows);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(selection.name.value, rows);
      else cost += ofSet(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type, rows);
    }
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, rows: number): number => {
    if (node.name.value.startsWith('__')) return node.selectionSet ? INTROSPECTION_COST : 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return 0;
    if (type.name.endsWith('Connection'))
      return 1 + ofSet(node.selectionSet, type, sizeOf(node, field, DEFAULT_PAGE_SIZE));
    const times = isRows(parent, node) ? rows : isList(field.type) ? sizeOf(node, field, UNPAGED_ROWS) : 1;
    return times * (1 + ofSet(node.selectionSet, type, 1));
  };

  const ofFragment = (name: string, rows: number): number => {
    const key = `${rows} ${name}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // A fragment that spreads itself, which validation refuses, ends here.
    known.set(key, 0);
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment && type ? ofSet(fragment.selectionSet, type, rows) : 0;
    known.set(key, cost);
    return cost;
  };

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };

  const sizeOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, otherwise: number): number => {
    const sizes = SIZE_ARGUMENTS.map((name) => argumentValue(node, field, name, operation, variables));
    const size = sizes.find((value): value is number => typeof value === 'number');
    return size === undefined ? otherwise : Math.max(0, size);
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root, 1) : 0;
}

function isRows(parent: GraphQLCompositeType, node: FieldNode): boolean {
  return parent.name.endsWith('Connection') && ROW_FIELDS.includes(node.name.value);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
