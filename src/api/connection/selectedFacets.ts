import type { GraphQLResolveInfo } from 'graphql';
import type { Facet } from '../../graph/facets.js';
import { FACET_NAMES } from '../facets/facetNames.js';
import { selectedFields } from './selectsField.js';

/** The facets that the operation asks of a list, in the order of the table; null where it asks for none at all. */
export function selectedFacets(info: GraphQLResolveInfo): readonly Facet[] | null {
  const asked = selectedFields(info.fieldNodes, info).filter((field) => field.name.value === 'facets');
  if (asked.length === 0) return null;
  const names = new Set(selectedFields(asked, info).map((field) => field.name.value));
  return (Object.keys(FACET_NAMES) as Facet[]).filter((facet) => names.has(FACET_NAMES[facet]));
}
