import type { GraphQLResolveInfo } from 'graphql';
import { keysetOf, RELATION_ORDERS } from '../../graph/orders.js';
import type { Direction, Predicate } from '../../ontology/ontology.js';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import { checkConfidence } from '../connection/checkConfidence.js';
import type { Connection } from '../connection/connection.type.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import type { RelationFieldArgs } from './relation.input.js';
import type { ReachedRelation } from './relation.type.js';

/** Which relations of an entity a field stands for. */
export interface RelationSelection {
  readonly predicates: readonly Predicate[] | null;
  readonly direction: Direction;
}

/** A page of the relations of an entity. */
export async function relationList(
  entityId: string,
  { predicates, direction }: RelationSelection,
  args: RelationFieldArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<ReachedRelation>> {
  const minConfidence = checkConfidence(args.minConfidence);
  const claims = await optionalClaimFilter(args.filter, context);
  const { modalities = null, otherKinds = null } = args;
  const filter = { predicates, direction, modalities, minConfidence, otherKinds, claims };
  const request = pageRequest('relations', args.orderBy, args, info);
  const page = await context.loaders.relationsOf(entityId, filter, request);
  const rows = page.rows.map((relation) => ({ ...relation, reachedFrom: entityId }));
  return toConnection('relations', request, { ...page, rows }, (row) => keysetOf(RELATION_ORDERS[args.orderBy], row));
}
