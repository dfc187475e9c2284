import type { GraphQLResolveInfo } from 'graphql';
import type { Claim } from '../../graph/claim.js';
import { CLAIM_ORDERS, keysetOf } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { ClaimFilter, ClaimParent } from '../../store/port.js';
import { checkConfidence } from '../connection/checkConfidence.js';
import type { Connection } from '../connection/connection.type.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { idsOfReferences } from '../entity/findEntity.js';
import type { ClaimFilterInput, ClaimListArgs } from './claim.input.js';

type ClaimOrderName = keyof typeof CLAIM_ORDERS;

/** A page of all claims. */
export async function claimList(
  args: ClaimListArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Claim>> {
  const request = pageRequest('claims', args.orderBy, args, info);
  return connection(request, await context.view.claims(await storeFilter(args.filter, context), request));
}

/** A page of the claims of a relation, an entity or an article. */
export async function claimsOf(
  parent: ClaimParent,
  id: string,
  args: ClaimListArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Claim>> {
  const request = pageRequest('claims', args.orderBy, args, info);
  const filter = await storeFilter(args.filter, context);
  return connection(request, await context.loaders.claimsOf(parent, id, filter, request));
}

function connection(request: PageRequest<ClaimOrderName>, page: Page<Claim>): Connection<Claim> {
  return toConnection('claims', request, page, (claim) => keysetOf(CLAIM_ORDERS[request.order], claim));
}

async function storeFilter(filter: ClaimFilterInput | null | undefined, context: ApiContext): Promise<ClaimFilter> {
  const [attributedTo, publishers, entityIds] = await Promise.all(
    [filter?.attributedTo, filter?.publishers, filter?.entities].map((list) => idsOfReferences(list, context)),
  );
  return {
    predicates: filter?.predicates ?? null,
    modalities: filter?.modalities ?? null,
    statuses: filter?.statuses ?? ['ACCEPTED'],
    attributedTo: attributedTo ?? null,
    publishers: publishers ?? null,
    entityIds: entityIds ?? null,
    minConfidence: checkConfidence(filter?.minConfidence),
    publishedFrom: filter?.publishedFrom ?? null,
    publishedTo: filter?.publishedTo ?? null,
    includeRetired: filter?.includeRetired ?? false,
  };
}
