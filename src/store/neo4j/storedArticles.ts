import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Article } from '../../graph/article.js';
import type { Claim } from '../../graph/claim.js';
import { holds } from '../../graph/holds.js';
import { readRecord } from '../../graph/readRecord.js';
import type { Span } from '../../graph/span.js';
import type { Stored, StoredArticle } from '../inspection.js';
import { articleProperties } from './articleWriter.js';
import { claimProperties } from './claimWriter.js';
import type { Neo4jConnection } from './connection.js';
import { sameProperties } from './sameProperties.js';

const PAGE = `MATCH (article:Article) WHERE article.id > $after
  WITH article ORDER BY article.id LIMIT $limit
  RETURN properties(article) AS properties,
    COLLECT { MATCH (article)-[:PUBLISHED_BY]->(entity:Entity) RETURN entity.id } AS publishers,
    COLLECT { MATCH (article)-[link:MENTIONS]->(entity:Entity|MergedEntity)
      RETURN {recordedId: link.recordedId, entityId: entity.id, spans: link.spans, position: link.position}
      ORDER BY link.recordedId } AS mentions,
    COLLECT { MATCH (article)<-[:EVIDENCE]-(claim:Claim) RETURN claim.id } AS claimIds`;

const CLAIMS = `UNWIND $ids AS id MATCH (claim:Claim {id: id})
  RETURN id, properties(claim) AS properties,
    COLLECT { MATCH (claim)-[:SUBJECT]->(entity:Entity) RETURN entity.id } AS subjects,
    COLLECT { MATCH (claim)-[:OBJECT]->(entity:Entity) RETURN entity.id } AS objects,
    COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(entity:Entity) RETURN entity.id ORDER BY entity.id } AS sources,
    COLLECT { MATCH (claim)-[link:EVIDENCE]->(article:Article)
      RETURN {articleId: article.id, start: link.start, end: link.end, quote: link.quote} } AS evidence
  ORDER BY id`;

const STRAY = `MATCH (claim:Claim) WHERE NOT EXISTS { (claim)-[:EVIDENCE]->(:Article) }
  RETURN claim.id AS id ORDER BY id LIMIT 1000`;

interface Recorded {
  readonly id: string;
  readonly record: string;
  readonly recorded?: string;
}

interface ArticleRow {
  readonly properties: Recorded;
  readonly publishers: readonly string[];
  readonly mentions: readonly {
    readonly recordedId: string;
    readonly entityId: string;
    readonly spans: string;
    readonly position: number;
  }[];
  readonly claimIds: readonly string[];
}

interface ClaimRow {
  readonly id: string;
  readonly properties: Recorded;
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly sources: readonly string[];
  readonly evidence: readonly object[];
}

/** A page of articles as they are stored, with their mentions and claims. */
export async function storedArticles(
  connection: Neo4jConnection,
  after: string,
  limit: number,
): Promise<StoredArticle[]> {
  const rows = await connection.read<ArticleRow>(PAGE, { after, limit: neo4j.int(limit) });
  const claims = await storedClaims(connection, [...new Set(rows.flatMap(({ claimIds }) => claimIds))]);
  return rows.map(({ properties, publishers, mentions, claimIds }): StoredArticle => {
    const { current, recorded } = recordsOf<Article>(properties);
    const isInStep = (article: Article, asRecorded: Article) =>
      isDeepStrictEqual(publishers, present(article.publisherId)) &&
      sameProperties(properties, articleProperties(article, asRecorded));
    const inStep = current !== null && recorded !== null && holds(() => isInStep(current, recorded));
    return {
      id: properties.id,
      recorded,
      current,
      inStep,
      mentions: mentions.map(({ recordedId, entityId, spans: text, position }) => {
        const spans = readRecord<Span[]>(text) ?? [];
        return { recordedId, entityId, spans, inStep: position === (spans[0]?.start ?? 0) };
      }),
      claims: [...new Set(claimIds)].sort().flatMap((id) => claims.get(id) ?? []),
    };
  });
}

/** Claims that hang on no article. */
export async function strayClaims(connection: Neo4jConnection): Promise<Stored<Claim>[]> {
  const ids = (await connection.read<{ id: string }>(STRAY)).map(({ id }) => id);
  return [...(await storedClaims(connection, ids)).values()];
}

async function storedClaims(
  connection: Neo4jConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored<Claim>>> {
  const rows = await connection.read<ClaimRow>(CLAIMS, { ids });
  return new Map(rows.map((row) => [row.id, storedClaim(row)]));
}

function storedClaim({ id, properties, subjects, objects, sources, evidence }: ClaimRow): Stored<Claim> {
  const { current, recorded } = recordsOf<Claim>(properties);
  if (current === null || recorded === null) return { id, recorded, current, inStep: false };
  const isInStep = () => {
    const { articleId, subjectId, objectId, attributedTo } = current;
    const { start, end, quote } = current.evidence;
    const links = [subjects, objects, sources, evidence];
    const wanted = [[subjectId], present(objectId), [...attributedTo].sort(), [{ articleId, start, end, quote }]];
    return isDeepStrictEqual(links, wanted) && sameProperties(properties, claimProperties(current, recorded));
  };
  return { id, recorded, current, inStep: holds(isInStep) };
}

function recordsOf<Content extends object>({ record, recorded }: Recorded) {
  return { current: readRecord<Content>(record), recorded: readRecord<Content>(recorded ?? record) };
}

function present(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}
