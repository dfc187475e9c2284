import type { Claim } from '../../graph/claim.js';
import type { LinkFilter } from '../../graph/filters.js';
import type { Relation } from '../../graph/relation.js';
import { relationsUnder } from '../../graph/relationsUnder.js';
import { claimConditions } from './claimFilter.js';
import type { Neo4jConnection } from './connection.js';

const STORED = `UNWIND $ids AS id MATCH (:Entity {id: id})-[relation]->(object:Entity)
  WHERE object.id IN $ids AND relation.claimCount IS NOT NULL
    AND ($predicates IS NULL OR type(relation) IN $predicates)
    AND ($modalities IS NULL OR relation.modality IN $modalities)
    AND ($minConfidence IS NULL OR relation.confidence >= $minConfidence)
  RETURN relation.record AS record ORDER BY relation.id`;

const CLAIMS = 'UNWIND $ids AS id MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim) WHERE claim.objectId IN $ids AND';
const RECORDS = 'RETURN claim.record AS record ORDER BY claim.id';

/** Every relation with both ends among some entities, in the order of ids. */
export async function relationsAmong(
  connection: Neo4jConnection,
  entityIds: readonly string[],
  { claims, predicates, modalities, minConfidence }: LinkFilter,
): Promise<readonly Relation[]> {
  const ids = [...new Set(entityIds)];
  if (claims !== null) {
    const text = [CLAIMS, claimConditions('claim', claims), RECORDS].join(' ');
    const stored = await connection.read<{ record: string }>(text, { ids, claims });
    const behind = stored.map(({ record }) => JSON.parse(record) as Claim);
    return relationsUnder(behind, { predicates, modalities, minConfidence });
  }
  const stored = await connection.read<{ record: string }>(STORED, { ids, predicates, modalities, minConfidence });
  return stored.map(({ record }) => JSON.parse(record) as Relation);
}
