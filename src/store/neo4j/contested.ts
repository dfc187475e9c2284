import type { Claim, ClaimStatus } from '../../graph/claim.js';
import type { ClaimFilter } from '../../graph/filters.js';
import { EXCLUSIVE_PREDICATES, ONE_WAY_PREDICATES } from '../../ontology/ontology.js';
import { claimConditions, claimStatus } from './claimFilter.js';
import type { Neo4jConnection } from './connection.js';

const ALL = 'MATCH (claim:Claim) WHERE';

/** Ways to be contested, each behind the conditions on `claim`, which is grouped with those that it may contradict. */
const GROUPS = [
  `WITH claim.relationId AS key, collect(claim) AS together
   WHERE any(one IN together WHERE one.modality = 'DENIED') AND any(one IN together WHERE one.modality <> 'DENIED')`,
  `AND claim.predicate IN $exclusive WITH claim.subjectId AS key, claim.predicate AS predicate, collect(claim) AS together
   WHERE any(one IN together WHERE one.relationId <> together[0].relationId)`,
  `AND claim.predicate IN $oneWay AND claim.objectId IS NOT NULL
   WITH claim.predicate AS predicate, [claim.subjectId, claim.objectId] AS ends, claim
   WITH predicate, CASE WHEN ends[0] < ends[1] THEN ends ELSE reverse(ends) END AS key, collect(claim) AS together
   WHERE any(one IN together WHERE one.subjectId <> together[0].subjectId)`,
] as const;

const FOUND = 'UNWIND together AS contested RETURN contested.id AS id, contested.record AS record,';

/** Claims that pass and may contradict another one that does. */
export async function contestedClaims(connection: Neo4jConnection, filter: ClaimFilter): Promise<Claim[]> {
  const conditions = claimConditions('claim', filter);
  const status = [claimStatus('contested', filter), 'AS status'].join(' ');
  const text = GROUPS.map((group) => [ALL, conditions, group, FOUND, status].join(' ')).join(' UNION ');
  const stored = await connection.read<{ id: string; record: string; status: ClaimStatus }>(text, {
    claims: filter,
    exclusive: EXCLUSIVE_PREDICATES,
    oneWay: ONE_WAY_PREDICATES,
  });
  return stored
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ record, status }) => ({ ...(JSON.parse(record) as Claim), status }));
}
