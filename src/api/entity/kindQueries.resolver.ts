import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type EntityKind, KINDS } from '../../ontology/ontology.js';
import type { ApiContext } from '../context.js';
import { ENTITY_TYPES } from './entity.type.js';
import { findByName } from './findEntity.js';

/** One query a kind, named after it: `organization(name:)`, `person(name:)` and so on. */
class KindQueries {}

for (const [kind, type] of ENTITY_TYPES) define(kind, type);
Resolver()(KindQueries);

function define(kind: EntityKind, type: new () => object): void {
  const name = kind.toLowerCase();
  const value = (asked: string, context: ApiContext) => findByName(asked, context, kind);
  const descriptor = { value, configurable: true, writable: true };
  const { prototype } = KindQueries;
  Object.defineProperty(prototype, name, descriptor);
  Arg('name', () => String, { description: 'Any of its names, in any case and accent.' })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  const description = `One ${KINDS[kind].labels.en} by name; an error with suggestions where the name is unknown.`;
  Query(() => type, { nullable: true, description })(prototype, name, descriptor);
}

/** Resolver of the queries by kind. */
export const KIND_QUERIES: new () => object = KindQueries;
