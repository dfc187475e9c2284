import neo4j from 'neo4j-driver';
import type { Claim } from '../../src/graph/claim.js';
import { rollUpEach } from '../../src/graph/rollUp.js';
import { claimProperties } from '../../src/store/neo4j/claimWriter.js';
import { relationRow } from '../../src/store/neo4j/relationWriter.js';
import { batchesOf } from './storeFacts.js';

const CLAIMS = `UNWIND $rows AS row
  MATCH (subject:Entity {id: row.subjectId}) MATCH (object:Entity {id: row.objectId}) MATCH (article:Article {id: row.articleId})
  CREATE (claim:Claim) SET claim = row
  CREATE (claim)-[:SUBJECT]->(subject) CREATE (claim)-[:OBJECT]->(object)
  CREATE (claim)-[:EVIDENCE {start: row.position, end: row.evidenceEnd, quote: row.quote}]->(article)`;
const SOURCES = `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (entity:Entity {id: row.entityId})
  CREATE (claim)-[:ATTRIBUTED_TO]->(entity)`;
const RELATIONS = `UNWIND $rows AS row MATCH (subject:Entity {id: row.subjectId}) MATCH (object:Entity {id: row.objectId})
  CREATE (subject)-[relation:$(row.type)]->(object) SET relation = row.properties`;

/** The same nodes and relationships of claims, their sources and their relations, by `UNWIND` of 1,000 rows each, and nothing else. */
export function rawNeo4j(claims: readonly Claim[]): (uri: string) => Promise<void> {
  const rows = claims.map((claim) => claimProperties(claim, claim));
  const sources = claims.flatMap(({ id, attributedTo }) => attributedTo.map((entityId) => ({ id, entityId })));
  const relations = rollUpEach(claims).map(relationRow);
  return async (uri) => {
    const driver = neo4j.driver(uri);
    const session = driver.session();
    const write = async (text: string, all: readonly object[]) => {
      for (const batch of batchesOf(all)) await session.executeWrite((tx) => tx.run(text, { rows: batch }));
    };
    await write(CLAIMS, rows);
    await write(SOURCES, sources);
    await write(RELATIONS, relations);
    await session.close();
    await driver.close();
  };
}
