import type { ClaimFilter } from '../../graph/filters.js';
import type { Link } from '../../graph/link.js';
import { claimConditions } from './claimFilter.js';
import type { Neo4jConnection } from './connection.js';

const CLAIMS = 'MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity) WHERE';
const LINKS = `OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
  RETURN DISTINCT claim.relationId AS relationId, claim.predicate AS predicate, subject.id AS subjectId, subject.kind AS subjectKind,
    object.id AS objectId, object.kind AS objectKind, claim.publisherId AS publisherId
  ORDER BY relationId, subjectId, publisherId`;

/** How entities are linked by the claims that pass, over the whole graph. */
export function links(connection: Neo4jConnection, filter: ClaimFilter): Promise<Link[]> {
  const text = [CLAIMS, claimConditions('claim', filter), LINKS].join(' ');
  return connection.read<Link>(text, { claims: filter });
}
