import type { Keyset, Page, PageRequest } from '../../graph/page.js';
import type { SearchHit } from '../../graph/rankSearch.js';

/** A page of hits that are all at hand, best first, equal scores by id. */
export function slicePage<Hit extends SearchHit>(hits: readonly Hit[], request: PageRequest<string>): Page<Hit> {
  const { after, before, limit, fromEnd, withTotal } = request;
  const within = hits.filter((hit) => (!after || compare(hit, after) > 0) && (!before || compare(hit, before) < 0));
  return {
    rows: fromEnd ? within.slice(-limit) : within.slice(0, limit),
    hasMore: within.length > limit,
    total: withTotal ? hits.length : null,
  };
}

/** Negative where the hit stands in front of the place, positive where behind. */
function compare(hit: SearchHit, place: Keyset): number {
  return Number(place.sort) - hit.score || (hit.id < place.id ? -1 : hit.id > place.id ? 1 : 0);
}
