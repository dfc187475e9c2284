import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Numbers from 0 to 1 that follow from their seed alone (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A valid query, as deep as asked, of one to four fields on each level with arguments at random. */
export function randomOperation(schema: GraphQLSchema, depth: number, random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

  /** @param deep whether one of the fields must go down to the full depth */
  function selection(type: GraphQLNamedType, levels: number, deep: boolean): string {
    if (isUnionType(type)) {
      const part = pick(type.getTypes());
      return `{ __typename ... on ${part.name} ${selection(part, levels, deep)} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values((type as GraphQLObjectType | GraphQLInterfaceType).getFields());
    const leaves = fields.filter((field) => !hasFields(getNamedType(field.type)));
    const branches = fields.filter((field) => hasFields(getNamedType(field.type)));
    const chosen = new Map<string, string>();
    if (deep && levels > 1) {
      const [way] = shuffled(branches.filter((field) => reaches(getNamedType(field.type), levels - 1)));
      if (way)
        chosen.set(way.name, `${way.name}${args(way.args)} ${selection(getNamedType(way.type), levels - 1, true)}`);
    }
    const count = 1 + Math.floor(random() * 4);
    for (const field of shuffled(levels > 1 ? fields : leaves)) {
      if (chosen.size >= count) break;
      if (chosen.has(field.name)) continue;
      chosen.set(
        field.name,
        `${field.name}${args(field.args)} ${selection(getNamedType(field.type), levels - 1, false)}`,
      );
    }
    return `{ ${chosen.size > 0 ? [...chosen.values()].join(' ') : '__typename'} }`;
  }

  function shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  function args(list: readonly GraphQLArgument[]): string {
    const given = list.filter(
      ({ name, type }) => isNonNullType(type) || (!['last', 'before', 'after'].includes(name) && random() < 0.3),
    );
    return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${value(type)}`).join(', ')})`;
  }

  function value(type: GraphQLInputType): string {
    if (isNonNullType(type)) return value(type.ofType);
    if (isListType(type)) return `[${value(type.ofType)}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || random() < 0.3);
      return `{ ${given.map((field) => `${field.name}: ${value(field.type)}`).join(', ')} }`;
    }
    return SCALARS[type.name]?.(random) ?? '"2025-04-05"';
  }

  return `query ${selection(schema.getQueryType() as GraphQLObjectType, depth, true)}`;
}

/** Values of scalars; page sizes are those that people ask for. */
const SCALARS: Readonly<Record<string, (random: () => number) => string>> = {
  Int: (random) => String(1 + Math.floor(random() * 50)),
  Float: (random) => random().toFixed(2),
  Boolean: (random) => String(random() < 0.5),
  String: () => '"Meta"',
  ID: () => '"meta"',
  DateTime: () => '"2025-04-05T00:00:00Z"',
};

function hasFields(type: GraphQLNamedType): boolean {
  return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
}

/** Whether so many further levels lie within a type. */
function reaches(type: GraphQLNamedType, levels: number): boolean {
  if (levels <= 1) return true;
  if (isUnionType(type)) return type.getTypes().every((part) => reaches(part, levels));
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return Object.values((type as GraphQLObjectType | GraphQLInterfaceType).getFields()).some(
    (field) => hasFields(getNamedType(field.type)) && reaches(getNamedType(field.type), levels - 1),
  );
}
