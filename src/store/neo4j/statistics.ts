import type { Statistics } from '../port.js';
import type { Neo4jConnection } from './connection.js';

/** All counts in one statement, so that they are of one moment: pairs of a word and its number. */
const COUNTS = `RETURN
  COLLECT { MATCH (entity:Entity) WITH entity.kind AS word, count(*) AS number RETURN [word, number] } AS entitiesByKind,
  COLLECT { MATCH ()-[relation]->() WHERE relation.claimCount IS NOT NULL
    WITH type(relation) AS word, count(*) AS number RETURN [word, number] } AS relationsByPredicate,
  COLLECT { MATCH (claim:Claim) WHERE claim.retiredAt IS NULL AND claim.status = 'ACCEPTED'
    WITH claim.predicate AS word, count(*) AS number RETURN [word, number] } AS claimsByPredicate,
  COLLECT { MATCH (claim:Claim) WHERE claim.retiredAt IS NULL AND claim.status = 'ACCEPTED'
    WITH claim.modality AS word, count(*) AS number RETURN [word, number] } AS claimsByModality,
  COLLECT { MATCH (claim:Claim) WHERE claim.retiredAt IS NULL
    WITH claim.status AS word, count(*) AS number RETURN [word, number] } AS claimsByStatus,
  COLLECT { MATCH (article:Article) WHERE article.status = 'CURRENT'
    WITH article.language AS word, count(*) AS number RETURN [word, number] } AS articlesByLanguage,
  COLLECT { MATCH (article:Article) WHERE article.status = 'CURRENT' RETURN count(DISTINCT article.publisherId) } AS publishers`;

type Pairs<Word> = readonly (readonly [Word, number])[];

type Stored = {
  readonly [Name in keyof Statistics]: Statistics[Name] extends ReadonlyMap<infer Word, number>
    ? Pairs<Word>
    : readonly number[];
};

/** Counts over the whole graph. */
export async function statistics(connection: Neo4jConnection): Promise<Statistics> {
  const [stored] = await connection.read<Stored>(COUNTS);
  return {
    entitiesByKind: new Map(stored?.entitiesByKind),
    relationsByPredicate: new Map(stored?.relationsByPredicate),
    claimsByPredicate: new Map(stored?.claimsByPredicate),
    claimsByModality: new Map(stored?.claimsByModality),
    claimsByStatus: new Map(stored?.claimsByStatus),
    articlesByLanguage: new Map(stored?.articlesByLanguage),
    publishers: stored?.publishers[0] ?? 0,
  };
}
