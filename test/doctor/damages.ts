import type { InvariantCode } from '../../src/graph/invariants.js';

/** One way in which a database is damaged on purpose, in each engine's own language, and what the doctor must say of it. */
export interface Damage {
  readonly what: string;
  /** Statements, one after another; foreign keys are off. */
  readonly sqlite: readonly string[];
  readonly neo4j: readonly string[];
  /** Codes with the rows that they name. */
  readonly found: readonly (readonly [code: InvariantCode, row: string])[];
}

const CLAIM = (fields: string, id = 'claim_rivals') => `UPDATE claims SET ${fields} WHERE id = '${id}'`;
const BOTH = (path: string, value: string) =>
  `record = json_set(record, '${path}', ${value}), recorded = iif(recorded IS NULL, NULL, json_set(recorded, '${path}', ${value}))`;
const NEO4J_RECORD = (label: string, id: string, from: string, to: string) =>
  `MATCH (node:${label} {id: '${id}'}) SET node.record = replace(node.record, '${from}', '${to}'),
   node.recorded = replace(node.recorded, '${from}', '${to}')`;

/** What was recorded and is wrong: the doctor names it and leaves it alone. */
export const RECORDED_DAMAGES: readonly Damage[] = [
  {
    what: 'a quote that its article does not say',
    sqlite: [CLAIM(BOTH('$.evidence.quote', "'Meta rivals DeepSeek.'"))],
    neo4j: [
      NEO4J_RECORD(
        'Claim',
        'claim_rivals',
        '"quote":"Meta competes with DeepSeek."',
        '"quote":"Meta rivals DeepSeek."',
      ),
      "MATCH (claim:Claim {id: 'claim_rivals'})-[link:EVIDENCE]->() SET claim.quote = 'Meta rivals DeepSeek.', link.quote = 'Meta rivals DeepSeek.'",
    ],
    found: [['EVIDENCE_NOT_IN_TEXT', 'claim_rivals']],
  },
  {
    what: 'an end of a claim behind the end of the text',
    sqlite: [CLAIM(BOTH('$.objectSpan.end', '9999'))],
    neo4j: [
      NEO4J_RECORD(
        'Claim',
        'claim_rivals',
        '"objectSpan":{"start":19,"end":27}',
        '"objectSpan":{"start":19,"end":9999}',
      ),
    ],
    found: [['SPAN_NOT_IN_TEXT', 'claim_rivals']],
  },
  {
    what: 'a mention without a place',
    sqlite: ["UPDATE mentions SET spans = '[]' WHERE article_id = 'article_story'"],
    neo4j: ["MATCH (:Article {id: 'article_story'})-[link:MENTIONS]->() SET link.spans = '[]'"],
    found: [['SPAN_NOT_IN_TEXT', 'article_story']],
  },
  {
    what: 'a claim of a replaced article that counts',
    sqlite: [CLAIM(`retired_at = NULL, ${BOTH('$.retiredAt', 'NULL')}`, 'claim_old')],
    neo4j: [
      "MATCH (claim:Claim {id: 'claim_old'}) SET claim.record = replace(claim.record, '\"retiredAt\":\"2025-04-06T08:00:00.000Z\"', '\"retiredAt\":null'), claim.heldTo = ['9999'] REMOVE claim.retiredAt",
    ],
    found: [
      ['CLAIM_OUTLIVES_ARTICLE', 'claim_old'],
      ['RELATION_NOT_IN_STEP', 'OLD'],
    ],
  },
  {
    what: 'a predicate that nobody knows',
    sqlite: [CLAIM(`predicate = 'ADMIRES', ${BOTH('$.predicate', "'ADMIRES'")}`, 'claim_old')],
    neo4j: [
      NEO4J_RECORD('Claim', 'claim_old', '"predicate":"DEVELOPS"', '"predicate":"ADMIRES"'),
      "MATCH (claim:Claim {id: 'claim_old'}) SET claim.predicate = 'ADMIRES'",
    ],
    found: [['PREDICATE_UNKNOWN', 'claim_old']],
  },
  {
    what: 'an entity of a kind that nobody knows',
    sqlite: [`UPDATE entities SET kind = 'ANIMAL', ${BOTH('$.kind', "'ANIMAL'")} WHERE id = 'llama-3'`],
    neo4j: [NEO4J_RECORD('Entity', 'llama-3', '"kind":"MODEL"', '"kind":"ANIMAL"')],
    found: [
      ['KIND_UNKNOWN', 'llama-3'],
      ['ENDS_NOT_ALLOWED', 'claim_old'],
    ],
  },
  {
    what: 'an end of a kind that the predicate does not take',
    sqlite: [`UPDATE entities SET kind = 'PERSON', ${BOTH('$.kind', "'PERSON'")} WHERE id = 'llama-3'`],
    neo4j: [
      NEO4J_RECORD('Entity', 'llama-3', '"kind":"MODEL"', '"kind":"PERSON"'),
      "MATCH (entity:Entity {id: 'llama-3'}) REMOVE entity:Model SET entity:Person, entity.kind = 'PERSON'",
    ],
    found: [['ENDS_NOT_ALLOWED', 'claim_old']],
  },
  {
    what: 'a record that cannot be read',
    sqlite: ["UPDATE claims SET record = '{' WHERE id = 'claim_old'"],
    neo4j: ["MATCH (claim:Claim {id: 'claim_old'}) SET claim.record = '{'"],
    found: [['RECORD_UNREADABLE', 'claim_old']],
  },
  {
    what: 'two current articles of one source',
    sqlite: [
      `UPDATE articles SET source_key = 'article_story.md', ${BOTH('$.sourceKey', "'article_story.md'")} WHERE id = 'article_copy'`,
    ],
    neo4j: [
      NEO4J_RECORD('Article', 'article_copy', '"sourceKey":"article_copy.md"', '"sourceKey":"article_story.md"'),
      "MATCH (article:Article {id: 'article_copy'}) SET article.sourceKey = 'article_story.md', article.sourceLookup = 'article_story.md'",
    ],
    found: [['SOURCE_TWICE', 'article_story']],
  },
  {
    what: 'a copy of an article that is not there',
    sqlite: [`UPDATE articles SET ${BOTH('$.copyOf', "'article_gone'")} WHERE id = 'article_copy'`],
    neo4j: [
      NEO4J_RECORD('Article', 'article_copy', '"copyOf":"article_story"', '"copyOf":"article_gone"'),
      "MATCH (article:Article {id: 'article_copy'}) SET article.copyOf = 'article_gone'",
    ],
    found: [['COPY_NOT_LINKED', 'article_copy']],
  },
  {
    what: 'a revision that left no record',
    sqlite: ['DELETE FROM changes WHERE revision = 2'],
    neo4j: ['MATCH (change:Change {revision: 2}) DELETE change'],
    found: [['LOG_WITH_GAP', '2']],
  },
];

/** What is derived and not in step: the doctor names it and makes it again. */
export const DERIVED_DAMAGES: readonly Damage[] = [
  {
    what: 'a relation that is missing',
    sqlite: ["DELETE FROM relations WHERE predicate = 'COMPETES_WITH'"],
    neo4j: ['MATCH ()-[relation:COMPETES_WITH]->() DELETE relation'],
    found: [['RELATION_NOT_IN_STEP', 'RIVALS']],
  },
  {
    what: 'a relation that counts wrongly',
    sqlite: [
      "UPDATE relations SET claim_count = 7, record = json_set(record, '$.claimCount', 7) WHERE predicate = 'COMPETES_WITH'",
    ],
    neo4j: [
      'MATCH ()-[relation:COMPETES_WITH]->() SET relation.claimCount = 7, relation.record = replace(relation.record, \'"claimCount":2\', \'"claimCount":7\')',
    ],
    found: [['RELATION_NOT_IN_STEP', 'RIVALS']],
  },
  {
    what: 'a relation whose columns say otherwise',
    sqlite: ["UPDATE relations SET confidence = 0.1 WHERE predicate = 'COMPETES_WITH'"],
    neo4j: ['MATCH ()-[relation:COMPETES_WITH]->() SET relation.confidence = 0.1'],
    found: [['RELATION_NOT_IN_STEP', 'RIVALS']],
  },
  {
    what: 'a relation that no claim stands behind',
    sqlite: [
      `INSERT INTO relations SELECT 'relation_0000000000000000', subject_id, predicate, 'reuters', modality, confidence, claim_count, last_day, record
       FROM relations WHERE predicate = 'COMPETES_WITH'`,
    ],
    neo4j: [
      `MATCH (one:Entity {id: 'deepseek'}) MATCH (other:Entity {id: 'reuters'})
       CREATE (one)-[:PARTNERS_WITH {id: 'relation_0000000000000000', claimCount: 1, record: '{}'}]->(other)`,
    ],
    found: [['RELATION_NOT_IN_STEP', 'relation_0000000000000000']],
  },
  {
    what: 'a review that a claim does not follow',
    sqlite: [CLAIM("status = 'ACCEPTED', record = json_set(record, '$.status', 'ACCEPTED')", 'claim_develops')],
    neo4j: [
      "MATCH (claim:Claim {id: 'claim_develops'}) SET claim.status = 'ACCEPTED', claim.record = replace(claim.record, 'REJECTED', 'ACCEPTED')",
    ],
    found: [
      ['CLAIM_NOT_IN_STEP', 'claim_develops'],
      ['RELATION_NOT_IN_STEP', 'DEVELOPS'],
    ],
  },
  {
    what: 'a claim that hangs on the wrong entity',
    sqlite: [CLAIM("subject_id = 'reuters'", 'claim_develops')],
    neo4j: [
      "MATCH (claim:Claim {id: 'claim_develops'})-[link:SUBJECT]->() MATCH (other:Entity {id: 'reuters'}) DELETE link CREATE (claim)-[:SUBJECT]->(other)",
    ],
    found: [['CLAIM_NOT_IN_STEP', 'claim_develops']],
  },
  {
    what: 'a source that a claim is not found by',
    sqlite: ['DELETE FROM claim_attributions'],
    neo4j: ['MATCH ()-[link:ATTRIBUTED_TO]->() DELETE link'],
    found: [['CLAIM_NOT_IN_STEP', 'claim_develops']],
  },
  {
    what: 'an article that is not found by its title',
    sqlite: ["UPDATE articles SET title_normal = 'x' WHERE id = 'article_story'"],
    neo4j: ["MATCH (article:Article {id: 'article_story'}) SET article.titleNormal = 'x'"],
    found: [['ARTICLE_NOT_IN_STEP', 'article_story']],
  },
  {
    what: 'a mention that does not follow a merge',
    sqlite: ["UPDATE mentions SET entity_id = 'reuters' WHERE article_id = 'article_copy'"],
    neo4j: [
      `MATCH (article:Article {id: 'article_copy'})-[link:MENTIONS]->() MATCH (other:Entity {id: 'reuters'})
       CREATE (article)-[moved:MENTIONS]->(other) SET moved = properties(link) DELETE link`,
    ],
    found: [['MENTION_NOT_IN_STEP', 'article_copy']],
  },
  {
    what: 'an entity that forgot its edits',
    sqlite: ["UPDATE entities SET record = recorded WHERE id = 'deepseek'"],
    neo4j: ["MATCH (entity:Entity {id: 'deepseek'}) SET entity.record = entity.recorded"],
    found: [
      ['ENTITY_NOT_IN_STEP', 'deepseek'],
      ['NAME_NOT_IN_STEP', 'deepseek'],
    ],
  },
  {
    what: 'an entity without its own name',
    sqlite: ["DELETE FROM names WHERE owner_id = 'llama-4'"],
    neo4j: ["MATCH (alias:Alias {ownerId: 'llama-4'}) DETACH DELETE alias"],
    found: [['NAME_NOT_IN_STEP', 'llama-4']],
  },
  {
    what: 'a name that is not found in its normal form',
    sqlite: [
      "UPDATE names SET normal = 'x' WHERE name = 'Facebook'",
      "INSERT INTO names_fts (names_fts) VALUES ('rebuild')",
    ],
    neo4j: ["MATCH (alias:Alias {name: 'Facebook'}) SET alias.normal = 'x', alias.lookup = 'x'"],
    found: [['NAME_NOT_IN_STEP', 'meta']],
  },
  {
    what: 'a merge into an entity that itself is merged, in a circle',
    sqlite: ["UPDATE merged_entities SET survivor_id = 'meta-inc' WHERE id = 'meta-inc'"],
    neo4j: ["MATCH (merged:MergedEntity {id: 'meta-inc'}) SET merged.survivorId = 'meta-inc'"],
    found: [['MERGE_NOT_AS_JUDGED', 'meta-inc']],
  },
  {
    what: 'an index that is gone',
    sqlite: ['DROP INDEX claims_by_relation'],
    neo4j: ['DROP INDEX claim_relation'],
    found: [['INDEX_NOT_IN_STEP', 'INDEX']],
  },
];
