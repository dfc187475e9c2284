import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../graph/entity.js';
import { ENTITY_KINDS, type RelationField, relationFields } from '../../ontology/ontology.js';
import type { ApiContext } from '../context.js';
import { RelationFieldArgs } from '../relation/relation.input.js';
import { RelationConnection } from '../relation/relation.type.js';
import { relationList } from '../relation/relationList.js';
import { ENTITY_TYPES, EntityType } from './entity.type.js';

/** A resolver with one field for each predicate and direction: what the decorators of a written class would do, row by row. */
function resolverOf(type: abstract new () => EntityType, fields: readonly RelationField[]): new () => object {
  class RelationFieldsResolver {}
  for (const field of fields) define(RelationFieldsResolver.prototype, field);
  Resolver(() => type)(RelationFieldsResolver);
  return RelationFieldsResolver;
}

function define(prototype: object, { name, predicate, direction, description }: RelationField): void {
  const selection = { predicates: [predicate], direction };
  const value = ({ id }: Entity, args: RelationFieldArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    relationList(id, selection, args, context, info);
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(prototype, name, descriptor);
  Root()(prototype, name, 0);
  Args(() => RelationFieldArgs)(prototype, name, 1);
  Ctx()(prototype, name, 2);
  Info()(prototype, name, 3);
  FieldResolver(() => RelationConnection, { description })(prototype, name, descriptor);
}

function isOfAllKinds(field: RelationField): boolean {
  return field.kinds.length === ENTITY_KINDS.length;
}

/** Resolvers of all per-predicate fields: those of every kind stand on the interface, the others on their kinds. */
export const RELATION_FIELD_RESOLVERS: readonly (new () => object)[] = [
  resolverOf(EntityType, relationFields().filter(isOfAllKinds)),
  ...[...ENTITY_TYPES].map(([kind, type]) =>
    resolverOf(
      type,
      relationFields().filter((field) => !isOfAllKinds(field) && field.kinds.includes(kind)),
    ),
  ),
];
