import type { Claim } from '../../graph/claim.js';
import type { LinkFilter } from '../../graph/filters.js';
import type { Relation } from '../../graph/relation.js';
import { relationsUnder } from '../../graph/relationsUnder.js';
import { CLAIM_CONDITIONS, claimParameters } from './claimFilter.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';

const STORED = `
  SELECT record FROM relations
  WHERE subject_id IN (SELECT value FROM json_each(@ids)) AND object_id IN (SELECT value FROM json_each(@ids))
    AND (@predicates IS NULL OR predicate IN (SELECT value FROM json_each(@predicates)))
    AND (@modalities IS NULL OR modality IN (SELECT value FROM json_each(@modalities)))
    AND (@minConfidence IS NULL OR confidence >= @minConfidence)
  ORDER BY id`;

const CLAIMS = [
  `SELECT claims.record FROM claims
   WHERE claims.subject_id IN (SELECT value FROM json_each(@ids)) AND claims.object_id IN (SELECT value FROM json_each(@ids)) AND`,
  CLAIM_CONDITIONS,
  'ORDER BY claims.id',
].join(' ');

/** Every relation with both ends among some entities, in the order of ids. */
export function relationsAmong(
  connection: SqliteConnection,
  entityIds: readonly string[],
  filter: LinkFilter,
): readonly Relation[] {
  const ids = list(entityIds);
  if (filter.claims !== null) {
    const stored = connection.all<{ record: string }>(CLAIMS, { ...claimParameters(filter.claims), ids });
    return relationsUnder(
      stored.map(({ record }) => JSON.parse(record) as Claim),
      filter,
    );
  }
  const { minConfidence } = filter;
  const parameters = { ids, predicates: list(filter.predicates), modalities: list(filter.modalities), minConfidence };
  return connection.all<{ record: string }>(STORED, parameters).map(({ record }) => JSON.parse(record) as Relation);
}
