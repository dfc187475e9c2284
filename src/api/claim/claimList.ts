import type { GraphQLResolveInfo } from 'graphql';
import type { Claim } from '../../graph/claim.js';
import { CLAIM_ORDERS, keysetOf } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { ClaimParent } from '../../store/port.js';
import type { Connection } from '../connection/connection.type.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import type { ClaimListArgs } from './claim.input.js';
import { claimFilter } from './claimFilter.js';

type ClaimOrderName = keyof typeof CLAIM_ORDERS;

/** A page of all claims. */
export async function claimList(
  args: ClaimListArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Claim>> {
  const request = pageRequest('claims', args.orderBy, args, info);
  return connection(request, await context.view.claims(await claimFilter(args.filter, context), request));
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
  const filter = await claimFilter(args.filter, context);
  return connection(request, await context.loaders.claimsOf(parent, id, filter, request));
}

function connection(request: PageRequest<ClaimOrderName>, page: Page<Claim>): Connection<Claim> {
  return toConnection('claims', request, page, (claim) => keysetOf(CLAIM_ORDERS[request.order], claim));
}
