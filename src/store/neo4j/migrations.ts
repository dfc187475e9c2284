import type { Neo4jConnection } from './connection.js';

/** Constraints and indexes; each statement may run any number of times, and a new version is added behind the others. */
const VERSIONS: readonly (readonly string[])[] = [
  [
    'CREATE CONSTRAINT graph_name IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.name IS UNIQUE',
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE',
    'CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE',
    'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE',
    'CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (alias:Alias) REQUIRE alias.key IS UNIQUE',
    'CREATE CONSTRAINT value_key IF NOT EXISTS FOR (value:Value) REQUIRE value.key IS UNIQUE',
    'CREATE INDEX alias_normal IF NOT EXISTS FOR (alias:Alias) ON (alias.lookup)',
    'CREATE INDEX article_source IF NOT EXISTS FOR (article:Article) ON (article.sourceLookup)',
    'CREATE INDEX claim_relation IF NOT EXISTS FOR (claim:Claim) ON (claim.relationId)',
    'CREATE FULLTEXT INDEX alias_names IF NOT EXISTS FOR (alias:Alias) ON EACH [alias.normal]',
    'CALL db.awaitIndexes(60)',
  ],
  [
    `CREATE FULLTEXT INDEX article_texts IF NOT EXISTS FOR (article:Article) ON EACH [article.text]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
    'CALL db.awaitIndexes(60)',
  ],
  // People's decisions and the log.
  [
    'CREATE CONSTRAINT change_revision IF NOT EXISTS FOR (change:Change) REQUIRE change.revision IS UNIQUE',
    'CREATE CONSTRAINT review_id IF NOT EXISTS FOR (review:Review) REQUIRE review.id IS UNIQUE',
    'CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE',
    'CREATE CONSTRAINT entity_edit_id IF NOT EXISTS FOR (edit:EntityEdit) REQUIRE edit.id IS UNIQUE',
    'CREATE CONSTRAINT merged_entity_id IF NOT EXISTS FOR (merged:MergedEntity) REQUIRE merged.id IS UNIQUE',
    'CREATE INDEX review_claim IF NOT EXISTS FOR (review:Review) ON (review.claimId)',
    'CREATE INDEX judgement_entity IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.entityId)',
    'CREATE INDEX judgement_other IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.otherId)',
    'CREATE INDEX entity_edit_entity IF NOT EXISTS FOR (edit:EntityEdit) ON (edit.entityId)',
    'CREATE INDEX alias_owner IF NOT EXISTS FOR (alias:Alias) ON (alias.ownerId)',
    'MATCH (alias:Alias)-[:NAMES]->(entity:Entity) WHERE alias.ownerId IS NULL SET alias.ownerId = entity.id',
    `MATCH (:Article)-[mention:MENTIONS]->(entity:Entity) WHERE mention.recordedId IS NULL
     SET mention.recordedId = entity.id`,
    `MATCH (claim:Claim) WHERE claim.heldFrom IS NULL
     SET claim.heldFrom = [claim.recordedAt], claim.heldTo = [coalesce(claim.retiredAt, '9999')]`,
    'CALL db.awaitIndexes(60)',
  ],
  // What the API keeps for itself.
  [
    'CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (key:ApiKey) REQUIRE key.id IS UNIQUE',
    'CREATE CONSTRAINT kept_answer_key IF NOT EXISTS FOR (answer:KeptAnswer) REQUIRE answer.key IS UNIQUE',
  ],
  // What reviews had made of a claim at a moment. Records are JSON, in whose texts no quotation mark stands by itself.
  [
    `MATCH (review:Review) WHERE review.verdict IS NULL SET review.verdict =
     CASE WHEN review.record CONTAINS '"verdict":"ACCEPTED"' THEN 'ACCEPTED'
       WHEN review.record CONTAINS '"verdict":"REJECTED"' THEN 'REJECTED' ELSE 'WITHDRAWN' END`,
    `MATCH (claim:Claim) WHERE claim.recordedStatus IS NULL SET claim.recordedStatus =
     CASE WHEN claim.recorded IS NULL THEN claim.status WHEN claim.recorded CONTAINS '"status":"ACCEPTED"' THEN 'ACCEPTED'
       WHEN claim.recorded CONTAINS '"status":"REJECTED"' THEN 'REJECTED' ELSE 'PENDING' END`,
  ],
  // Webhooks, how far each was told and which process tells it.
  [
    'CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (webhook:Webhook) REQUIRE webhook.id IS UNIQUE',
    'CREATE CONSTRAINT webhook_delivery_id IF NOT EXISTS FOR (delivery:WebhookDelivery) REQUIRE delivery.id IS UNIQUE',
    'CREATE INDEX webhook_delivery_webhook IF NOT EXISTS FOR (delivery:WebhookDelivery) ON (delivery.webhookId)',
  ],
  // What servers called the versions of pages that were read.
  ['CREATE CONSTRAINT fetched_address_key IF NOT EXISTS FOR (fetched:FetchedAddress) REQUIRE fetched.key IS UNIQUE'],
];

const VERSION = "MATCH (graph:Graph {name: 'graph'}) RETURN graph.schema AS version";
const MARK =
  "MERGE (graph:Graph {name: 'graph'}) ON CREATE SET graph.revision = 0 SET graph.schema = toInteger($version)";

/** Creates what is missing; does nothing where the graph is marked with the newest version. */
export async function migrate(connection: Neo4jConnection): Promise<void> {
  const [stored] = await connection.read<{ version: number | null }>(VERSION);
  for (const [index, statements] of VERSIONS.entries()) {
    if ((stored?.version ?? 0) > index) continue;
    for (const text of statements) await connection.write((run) => run(text));
    await connection.write((run) => run(MARK, { version: index + 1 }));
  }
}

/** Names of constraints and indexes, each with the statement that makes it. */
export const SCHEMA_PARTS: ReadonlyMap<string, string> = new Map(
  VERSIONS.flat().flatMap((text) => {
    const name = /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1];
    return name === undefined ? [] : [[name, text] as const];
  }),
);
