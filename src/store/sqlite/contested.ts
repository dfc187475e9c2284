import type { Claim } from '../../graph/claim.js';
import type { ClaimFilter } from '../../graph/filters.js';
import { EXCLUSIVE_PREDICATES, ONE_WAY_PREDICATES } from '../../ontology/ontology.js';
import { CLAIM_CONDITIONS, CLAIM_RECORD, claimParameters } from './claimFilter.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';

const CONTESTED = [
  `WITH passing AS MATERIALIZED (
     SELECT claims.id, claims.subject_id, claims.predicate, claims.object_id, claims.relation_id, claims.modality FROM claims WHERE`,
  CLAIM_CONDITIONS,
  `) SELECT`,
  CLAIM_RECORD,
  `FROM passing JOIN claims ON claims.id = passing.id
   WHERE passing.relation_id IN (
       SELECT relation_id FROM passing GROUP BY relation_id
       HAVING SUM(modality = 'DENIED') > 0 AND SUM(modality <> 'DENIED') > 0)
     OR (passing.subject_id, passing.predicate) IN (
       SELECT subject_id, predicate FROM passing WHERE predicate IN (SELECT value FROM json_each(@exclusive))
       GROUP BY subject_id, predicate HAVING COUNT(DISTINCT relation_id) > 1)
     OR (passing.predicate IN (SELECT value FROM json_each(@oneWay))
       AND (passing.object_id, passing.predicate, passing.subject_id) IN (SELECT subject_id, predicate, object_id FROM passing))
   ORDER BY claims.id`,
].join(' ');

/** Claims that pass and may contradict another one that does. */
export function contestedClaims(connection: SqliteConnection, filter: ClaimFilter): Claim[] {
  const predicates = { exclusive: list(EXCLUSIVE_PREDICATES), oneWay: list(ONE_WAY_PREDICATES) };
  return connection
    .all<{ record: string }>(CONTESTED, { ...claimParameters(filter), ...predicates })
    .map(({ record }) => JSON.parse(record) as Claim);
}
