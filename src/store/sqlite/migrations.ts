import { ApplicationError } from '../../errors.js';
import type { SqliteConnection } from './connection.js';

/**
 * The schema, one step after another; `PRAGMA user_version` holds the number of steps a file has behind it. A step that was released is never
 * changed. `record` holds a record as JSON; the columns beside it are those that filters, orders and joins need.
 */
const STEPS: readonly string[] = [
  `CREATE TABLE graph (id INTEGER PRIMARY KEY CHECK (id = 1), revision INTEGER NOT NULL) STRICT;
   INSERT INTO graph (id, revision) VALUES (1, 0);

   CREATE TABLE entities (
     id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, normal TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX entities_by_normal ON entities (normal, id);
   CREATE INDEX entities_by_kind ON entities (kind, normal, id);

   CREATE TABLE names (
     number INTEGER PRIMARY KEY, entity_id TEXT NOT NULL REFERENCES entities (id), name TEXT NOT NULL, normal TEXT NOT NULL,
     language TEXT, source TEXT NOT NULL, canonical INTEGER NOT NULL, UNIQUE (entity_id, name)
   ) STRICT;
   CREATE INDEX names_by_normal ON names (normal, entity_id);
   CREATE VIRTUAL TABLE names_fts USING fts5 (normal, content = 'names', content_rowid = 'number', tokenize = 'trigram');
   CREATE TRIGGER names_into_fts AFTER INSERT ON names BEGIN
     INSERT INTO names_fts (rowid, normal) VALUES (new.number, new.normal);
   END;

   CREATE TABLE articles (
     id TEXT PRIMARY KEY, source_key TEXT NOT NULL, status TEXT NOT NULL, language TEXT NOT NULL,
     publisher_id TEXT REFERENCES entities (id), published_day TEXT NOT NULL, loaded_at TEXT NOT NULL, title_normal TEXT NOT NULL,
     record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX articles_by_source ON articles (source_key, status);
   CREATE INDEX articles_by_publisher ON articles (publisher_id);
   CREATE INDEX articles_by_published_day ON articles (published_day, id);
   CREATE INDEX articles_by_loaded_at ON articles (loaded_at, id);
   CREATE INDEX articles_by_title ON articles (title_normal, id);
   CREATE INDEX articles_by_status ON articles (status, language, publisher_id);

   CREATE TABLE mentions (
     article_id TEXT NOT NULL REFERENCES articles (id), entity_id TEXT NOT NULL REFERENCES entities (id), position INTEGER NOT NULL,
     spans TEXT NOT NULL, PRIMARY KEY (article_id, entity_id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX mentions_by_entity ON mentions (entity_id, article_id);

   CREATE TABLE claims (
     id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (id), subject_id TEXT NOT NULL REFERENCES entities (id),
     predicate TEXT NOT NULL, object_id TEXT REFERENCES entities (id), relation_id TEXT NOT NULL, modality TEXT NOT NULL,
     status TEXT NOT NULL, confidence REAL NOT NULL, published_day TEXT NOT NULL, publisher_id TEXT REFERENCES entities (id),
     position INTEGER NOT NULL, recorded_at TEXT NOT NULL, retired_at TEXT, record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX claims_by_article ON claims (article_id);
   CREATE INDEX claims_by_subject ON claims (subject_id);
   CREATE INDEX claims_by_object ON claims (object_id);
   CREATE INDEX claims_by_relation ON claims (relation_id);
   CREATE INDEX claims_by_publisher ON claims (publisher_id);
   CREATE INDEX claims_by_published_day ON claims (published_day, id);
   CREATE INDEX claims_by_confidence ON claims (confidence, id);
   CREATE INDEX claims_by_recorded_at ON claims (recorded_at, id);
   CREATE INDEX claims_by_position ON claims (position, id);
   CREATE INDEX claims_for_statistics ON claims (retired_at, status, predicate, modality);

   CREATE TABLE claim_attributions (
     entity_id TEXT NOT NULL REFERENCES entities (id), claim_id TEXT NOT NULL REFERENCES claims (id), PRIMARY KEY (entity_id, claim_id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX claim_attributions_by_claim ON claim_attributions (claim_id);

   CREATE TABLE relations (
     id TEXT PRIMARY KEY, subject_id TEXT NOT NULL REFERENCES entities (id), predicate TEXT NOT NULL,
     object_id TEXT REFERENCES entities (id), modality TEXT NOT NULL, confidence REAL NOT NULL, claim_count INTEGER NOT NULL,
     last_day TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX relations_by_subject ON relations (subject_id, predicate);
   CREATE INDEX relations_by_object ON relations (object_id, predicate);
   CREATE INDEX relations_by_predicate ON relations (predicate);`,

  // The text of an article never changes under its id, so that it is indexed once, as it comes.
  `CREATE VIRTUAL TABLE article_texts USING fts5 (article_id UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2');
   INSERT INTO article_texts (article_id, text) SELECT id, record ->> '$.text' FROM articles;
   CREATE TRIGGER articles_into_texts AFTER INSERT ON articles BEGIN
     INSERT INTO article_texts (article_id, text) VALUES (new.id, new.record ->> '$.text');
   END;`,

  // People's decisions and the log. Columns that refer to entities hold those that answer now, after all merges; what the reading made of a record
  // before people's decisions stands in `recorded`, null where it is the same.
  `CREATE TABLE changes (revision INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT;

   CREATE TABLE reviews (id TEXT PRIMARY KEY, claim_id TEXT NOT NULL, at TEXT NOT NULL, record TEXT NOT NULL) STRICT;
   CREATE INDEX reviews_by_claim ON reviews (claim_id, at, id);

   CREATE TABLE judgements (
     id TEXT PRIMARY KEY, entity_id TEXT NOT NULL, other_id TEXT NOT NULL, at TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX judgements_by_entity ON judgements (entity_id);
   CREATE INDEX judgements_by_other ON judgements (other_id);

   CREATE TABLE entity_edits (
     id TEXT PRIMARY KEY, entity_id TEXT NOT NULL, field TEXT NOT NULL, normal TEXT NOT NULL, at TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX entity_edits_by_entity ON entity_edits (entity_id, at, id);

   CREATE TABLE merged_entities (
     id TEXT PRIMARY KEY, survivor_id TEXT NOT NULL REFERENCES entities (id), record TEXT NOT NULL, recorded TEXT
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX merged_entities_by_survivor ON merged_entities (survivor_id);

   CREATE TABLE claim_periods (
     claim_id TEXT NOT NULL REFERENCES claims (id), recorded_at TEXT NOT NULL, retired_at TEXT NOT NULL, PRIMARY KEY (claim_id, recorded_at)
   ) STRICT, WITHOUT ROWID;

   ALTER TABLE claims ADD COLUMN recorded TEXT;
   ALTER TABLE articles ADD COLUMN recorded TEXT;
   ALTER TABLE entities ADD COLUMN recorded TEXT;

   ALTER TABLE mentions RENAME TO earlier_mentions;
   DROP INDEX mentions_by_entity;
   CREATE TABLE mentions (
     article_id TEXT NOT NULL REFERENCES articles (id), recorded_id TEXT NOT NULL, entity_id TEXT NOT NULL REFERENCES entities (id),
     position INTEGER NOT NULL, spans TEXT NOT NULL, PRIMARY KEY (article_id, recorded_id)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO mentions SELECT article_id, entity_id, entity_id, position, spans FROM earlier_mentions;
   DROP TABLE earlier_mentions;
   CREATE INDEX mentions_by_entity ON mentions (entity_id, article_id);

   DROP TRIGGER names_into_fts;
   DROP TABLE names_fts;
   ALTER TABLE names RENAME TO earlier_names;
   DROP INDEX names_by_normal;
   CREATE TABLE names (
     number INTEGER PRIMARY KEY, owner_id TEXT NOT NULL, entity_id TEXT NOT NULL REFERENCES entities (id), name TEXT NOT NULL,
     normal TEXT NOT NULL, language TEXT, source TEXT NOT NULL, canonical INTEGER NOT NULL, UNIQUE (owner_id, name)
   ) STRICT;
   INSERT INTO names SELECT number, entity_id, entity_id, name, normal, language, source, canonical FROM earlier_names;
   DROP TABLE earlier_names;
   CREATE INDEX names_by_normal ON names (normal, entity_id);
   CREATE INDEX names_by_entity ON names (entity_id);
   CREATE VIRTUAL TABLE names_fts USING fts5 (normal, content = 'names', content_rowid = 'number', tokenize = 'trigram');
   INSERT INTO names_fts (names_fts) VALUES ('rebuild');
   CREATE TRIGGER names_into_fts AFTER INSERT ON names BEGIN
     INSERT INTO names_fts (rowid, normal) VALUES (new.number, new.normal);
   END;
   CREATE TRIGGER names_out_of_fts AFTER DELETE ON names BEGIN
     INSERT INTO names_fts (names_fts, rowid, normal) VALUES ('delete', old.number, old.normal);
   END;`,

  // What the API keeps for itself.
  `CREATE TABLE api_keys (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, record TEXT NOT NULL) STRICT;
   CREATE TABLE kept_answers (key TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT;`,

  // Webhooks, how far each was told and which process tells it.
  `CREATE TABLE webhooks (
     id TEXT PRIMARY KEY, created_at TEXT NOT NULL, record TEXT NOT NULL, told INTEGER NOT NULL, holder TEXT, held_until TEXT
   ) STRICT;
   CREATE TABLE webhook_deliveries (
     id TEXT PRIMARY KEY, webhook_id TEXT NOT NULL REFERENCES webhooks (id), revision INTEGER NOT NULL, record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX webhook_deliveries_by_webhook ON webhook_deliveries (webhook_id, revision, id);`,

  // What servers called the versions of pages that were read.
  'CREATE TABLE fetched_addresses (key TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT;',
];

const TABLES = 'SELECT COUNT(*) AS number FROM sqlite_schema';

/** How many steps this program knows. */
export const SCHEMA_VERSION = STEPS.length;

/**
 * Brings the file to the newest schema, each step in a transaction of its own; several processes may do so at once.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE` where a newer program has made the file
 */
export function migrate(connection: SqliteConnection): void {
  checkVersion(connection);
  for (const [index, step] of STEPS.entries()) {
    if (connection.version > index) continue;
    connection.write(() => {
      // Another process may have taken the step while this one waited for the lock.
      if (connection.version > index) return;
      connection.execute(step);
      connection.execute(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

/** Refuses a file whose schema is newer than this program, and a database that another program made. */
export function checkVersion(connection: SqliteConnection): void {
  const { version, tables } = connection.read(() => ({
    version: connection.version,
    tables: connection.get<{ number: number }>(TABLES)?.number ?? 0,
  }));
  if (version > SCHEMA_VERSION) {
    throw new ApplicationError(
      'STORE_UNAVAILABLE',
      `The database file was made by a newer version of this program (schema ${version}, known up to ${SCHEMA_VERSION}): ${connection.path}`,
      { remedy: 'Run the newer version of the program, or set another data folder.', place: connection.path },
    );
  }
  if (version === 0 && tables > 0) {
    throw new ApplicationError(
      'STORE_UNAVAILABLE',
      `The database file belongs to another program: ${connection.path}`,
      {
        remedy: 'Set another data folder, then start again.',
        place: connection.path,
      },
    );
  }
}
