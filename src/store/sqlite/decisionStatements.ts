import type { EntityEdit } from '../../graph/entityEdit.js';
import type { Judgement } from '../../graph/judgement.js';
import type { Review } from '../../graph/review.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';

const REVIEWS = `
  SELECT claim_id AS parent, record FROM reviews WHERE claim_id IN (SELECT value FROM json_each(@ids)) ORDER BY at, id`;

const EDITS = `
  SELECT entity_id AS parent, record FROM entity_edits
  WHERE entity_id IN (SELECT value FROM json_each(@ids)) ORDER BY at, id`;

const JUDGEMENTS_OF = `
  SELECT ids.value AS parent, judgements.record FROM json_each(@ids) AS ids
  JOIN judgements ON judgements.entity_id = ids.value OR judgements.other_id = ids.value
  ORDER BY judgements.at, judgements.id`;

const JUDGEMENTS = 'SELECT record FROM judgements ORDER BY at, id';

/** Reviews of each claim. */
export function reviewsOf(connection: SqliteConnection, claimIds: readonly string[]): Review[][] {
  return grouped<Review>(connection, REVIEWS, claimIds);
}

/** Edits of each entity. */
export function editsOf(connection: SqliteConnection, entityIds: readonly string[]): EntityEdit[][] {
  return grouped<EntityEdit>(connection, EDITS, entityIds);
}

/** Judgements that speak of each entity. */
export function judgementsOf(connection: SqliteConnection, entityIds: readonly string[]): Judgement[][] {
  return grouped<Judgement>(connection, JUDGEMENTS_OF, entityIds);
}

/** Every judgement. */
export function judgements(connection: SqliteConnection): Judgement[] {
  return connection.all<{ record: string }>(JUDGEMENTS).map(({ record }) => JSON.parse(record) as Judgement);
}

function grouped<Row>(connection: SqliteConnection, text: string, ids: readonly string[]): Row[][] {
  const rows = new Map<string, Row[]>(ids.map((id) => [id, []]));
  const stored = connection.all<{ parent: string; record: string }>(text, { ids: list([...rows.keys()]) });
  for (const { parent, record } of stored) rows.get(parent)?.push(JSON.parse(record) as Row);
  return ids.map((id) => rows.get(id) ?? []);
}
