import type { ClaimFilter } from '../../graph/filters.js';
import type { Link } from '../../graph/link.js';
import { CLAIM_CONDITIONS, claimParameters } from './claimFilter.js';
import type { SqliteConnection } from './connection.js';

const LINKS = [
  `SELECT DISTINCT claims.relation_id AS relationId, claims.predicate, claims.subject_id AS subjectId, subject.kind AS subjectKind,
     claims.object_id AS objectId, object.kind AS objectKind, claims.publisher_id AS publisherId
   FROM claims JOIN entities AS subject ON subject.id = claims.subject_id LEFT JOIN entities AS object ON object.id = claims.object_id
   WHERE`,
  CLAIM_CONDITIONS,
  'ORDER BY 1, 3, 7',
].join(' ');

/** How entities are linked by the claims that pass, over the whole graph. */
export function links(connection: SqliteConnection, filter: ClaimFilter): Link[] {
  return connection.all<Link>(LINKS, claimParameters(filter));
}
