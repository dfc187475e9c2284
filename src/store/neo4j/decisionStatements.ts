import type { EntityEdit } from '../../graph/entityEdit.js';
import type { Judgement } from '../../graph/judgement.js';
import type { Review } from '../../graph/review.js';
import type { Run } from './connection.js';

const REVIEWS = `UNWIND $ids AS id MATCH (review:Review {claimId: id})
  RETURN id, review.record AS record ORDER BY review.at, review.id`;

const EDITS = `UNWIND $ids AS id MATCH (edit:EntityEdit {entityId: id})
  RETURN id, edit.record AS record ORDER BY edit.at, edit.id`;

const JUDGEMENTS_OF = `UNWIND $ids AS id
  CALL (id) {
    MATCH (judgement:Judgement {entityId: id}) RETURN judgement
    UNION
    MATCH (judgement:Judgement {otherId: id}) RETURN judgement
  }
  RETURN id, judgement.record AS record ORDER BY judgement.at, judgement.id`;

const JUDGEMENTS = `MATCH (judgement:Judgement)
  RETURN judgement.record AS record ORDER BY judgement.at, judgement.id`;

/** Reviews of each claim. */
export function reviewsOf(run: Run, claimIds: readonly string[]): Promise<Review[][]> {
  return grouped<Review>(run, REVIEWS, claimIds);
}

/** Edits of each entity. */
export function editsOf(run: Run, entityIds: readonly string[]): Promise<EntityEdit[][]> {
  return grouped<EntityEdit>(run, EDITS, entityIds);
}

/** Judgements that speak of each entity. */
export function judgementsOf(run: Run, entityIds: readonly string[]): Promise<Judgement[][]> {
  return grouped<Judgement>(run, JUDGEMENTS_OF, entityIds);
}

/** Every judgement. */
export async function judgements(run: Run): Promise<Judgement[]> {
  const stored = await run<{ record: string }>(JUDGEMENTS);
  return stored.map(({ record }) => JSON.parse(record) as Judgement);
}

async function grouped<Row>(run: Run, text: string, ids: readonly string[]): Promise<Row[][]> {
  const rows = new Map<string, Row[]>(ids.map((id) => [id, []]));
  const stored = await run<{ id: string; record: string }>(text, { ids: [...rows.keys()] });
  for (const { id, record } of stored) rows.get(id)?.push(JSON.parse(record) as Row);
  return ids.map((id) => rows.get(id) ?? []);
}
