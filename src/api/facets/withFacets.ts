import { COMPOSITE_FACETS, type CompositeRow } from '../../graph/facets.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { View } from '../../store/port.js';

/** The whole list that a page was taken from. */
export interface WholeList {
  readonly view: View;
  /** The records that each row of the list is put together from; called only where facets are asked for. */
  readonly records: () => readonly CompositeRow[];
}

/** The page with those facets of its whole list that the request asks for. */
export async function withFacets<Row>(
  page: Page<Row>,
  { facets: asked }: PageRequest<string>,
  { view, records }: WholeList,
): Promise<Page<Row>> {
  if (!asked) return page;
  const wanted = COMPOSITE_FACETS.filter((facet) => asked.includes(facet));
  return { ...page, facets: await view.compositeFacets(records(), wanted) };
}
