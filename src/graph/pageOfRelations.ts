import type { EntityKind } from '../ontology/ontology.js';
import type { Claim } from './claim.js';
import { countFacets, type Facet } from './facets.js';
import type { LinkFilter } from './filters.js';
import { relationId } from './ids.js';
import { RELATION_ORDERS, type RelationOrder } from './orders.js';
import type { Page, PageRequest } from './page.js';
import { pageOfRows } from './pageOfRows.js';
import { firstDay } from './partialDate.js';
import type { Relation } from './relation.js';
import { relationsUnder } from './relationsUnder.js';

/** A claim of an entity, with the kind of the entity at its other end; null for a value. */
export interface ClaimBehind {
  readonly claim: Claim;
  readonly otherKind: EntityKind | null;
}

/** A page of what the claims of one entity add up to. */
export function pageOfRelations(
  behind: readonly ClaimBehind[],
  filter: LinkFilter,
  request: PageRequest<RelationOrder>,
): Page<Relation> {
  const claims = behind.map(({ claim }) => claim);
  const relations = relationsUnder(claims, filter);
  const page = pageOfRows(relations, RELATION_ORDERS[request.order], request);
  if (!request.facets) return page;
  const byRelation = new Map<string, ClaimBehind[]>(relations.map(({ id }) => [id, []]));
  for (const one of behind) byRelation.get(relationId(one.claim))?.push(one);
  const wordsOf = (relation: Relation, facet: Facet) => words(relation, byRelation.get(relation.id) ?? [], facet);
  return { ...page, facets: countFacets(request.facets, relations, wordsOf) };
}

function words(relation: Relation, behind: readonly ClaimBehind[], facet: Facet): readonly (string | null)[] {
  switch (facet) {
    case 'PREDICATE':
      return [relation.predicate];
    case 'MODALITY':
      return [relation.modality];
    case 'KIND':
      return behind.map(({ otherKind }) => otherKind);
    case 'PUBLISHER':
      return behind.map(({ claim }) => claim.publisherId);
    case 'YEAR':
      return behind.map(({ claim }) => (claim.publishedAt && firstDay(claim.publishedAt))?.slice(0, 4) ?? null);
    default:
      return [];
  }
}
