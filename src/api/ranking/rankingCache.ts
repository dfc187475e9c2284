import type { ClaimFilter } from '../../graph/filters.js';
import type { OrderRow } from '../../graph/orders.js';
import type { EntityKind } from '../../ontology/ontology.js';
import type { View } from '../../store/port.js';
import { type ComputeScores, computeInPlace, type RankingMeasure } from './measures.js';

/** An entity with its figure. */
export interface RankedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly score: number;
}

/** The order of a ranking: highest first, equal ones by id. */
export const RANKING_ORDER: OrderRow<RankedEntity> = {
  descending: false,
  description: 'Highest first.',
  sort: ({ score }) => -score,
};

/** Most rankings of one revision that are kept. */
const MOST_KEPT = 32;

/** Rankings of the graph's latest revision, each computed once, whoever asks for it; shared by all requests. */
export class RankingCache {
  #revision = -1;
  #rankings = new Map<string, Promise<readonly RankedEntity[]>>();

  constructor(private readonly compute: ComputeScores = computeInPlace) {}

  /** Every entity that the claims which pass speak of, highest first. */
  async ranking(view: View, by: RankingMeasure, filter: ClaimFilter): Promise<readonly RankedEntity[]> {
    const revision = await view.revision();
    if (revision !== this.#revision) {
      this.#revision = revision;
      this.#rankings = new Map();
    }
    const rankings = this.#rankings;
    const key = JSON.stringify([by, filter]);
    const known = rankings.get(key);
    if (known) return known;
    const computed = rank(view, by, filter, this.compute);
    rankings.set(key, computed);
    // What failed is asked for again, and the oldest makes room.
    computed.catch(() => rankings.delete(key));
    const [oldest] = rankings.keys();
    if (rankings.size > MOST_KEPT && oldest !== undefined) rankings.delete(oldest);
    return computed;
  }
}

async function rank(
  view: View,
  by: RankingMeasure,
  filter: ClaimFilter,
  compute: ComputeScores,
): Promise<readonly RankedEntity[]> {
  const links = await view.links(filter);
  const kinds = new Map<string, EntityKind>();
  for (const { subjectId, subjectKind, objectId, objectKind } of links) {
    kinds.set(subjectId, subjectKind);
    if (objectId !== null && objectKind !== null) kinds.set(objectId, objectKind);
  }
  const scores = await compute(by, links);
  return [...kinds]
    .map(([id, kind]) => ({ id, kind, score: Number((scores.get(id) ?? 0).toPrecision(12)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
