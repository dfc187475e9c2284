import { ApplicationError } from '../../errors.js';
import type { Violation } from '../../graph/invariants.js';
import { SqliteConnection } from './connection.js';
import { migrate } from './migrations.js';

const INTEGRITY = 'PRAGMA integrity_check(20)';
/** Merges and relations are derived, and are looked at by themselves. */
const BROKEN_REFERENCES = `
  SELECT DISTINCT "table" AS name, rowid AS number, parent FROM pragma_foreign_key_check
  WHERE "table" NOT IN ('merged_entities', 'relations') LIMIT 1000`;

const STRAY_RELATIONS = `
  SELECT id FROM relations WHERE NOT EXISTS (SELECT 1 FROM entities WHERE entities.id = relations.subject_id) LIMIT 1000`;

const SCHEMA = `
  SELECT name, type, sql AS text FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;

/** Each full-text index checks itself against the rows that it was made of. */
const INDEX_CHECKS = {
  names_fts: "INSERT INTO names_fts (names_fts, rank) VALUES ('integrity-check', 1)",
  article_texts: "INSERT INTO article_texts (article_texts, rank) VALUES ('integrity-check', 1)",
} as const;

const TEXTS_NOT_IN_STEP = `
  SELECT EXISTS (SELECT id, record ->> '$.text' FROM articles EXCEPT SELECT article_id, text FROM article_texts)
    OR (SELECT COUNT(*) FROM articles) <> (SELECT COUNT(*) FROM article_texts) AS broken`;

/** One table, index, trigger or view of the schema. */
export interface SchemaPart {
  readonly name: string;
  readonly type: string;
  /** The statement that makes it. */
  readonly text: string;
}

/** What SQLite itself finds wrong with the file, its references and its indexes. */
export function engineViolations(connection: SqliteConnection): Violation[] {
  const damage = connection
    .all<{ integrity_check: string }>(INTEGRITY)
    .flatMap(({ integrity_check: told }): Violation[] =>
      // Search indexes are looked at by themselves: they can be made again.
      told === 'ok' || /fts5/i.test(told)
        ? []
        : [{ code: 'DATABASE_DAMAGED', row: connection.path, message: `SQLite says: ${told}.` }],
    );
  const references = connection
    .all<{ name: string; number: number | null; parent: string }>(BROKEN_REFERENCES)
    .map(({ name, number, parent }): Violation => {
      const row = number === null ? name : `${name} ${number}`;
      const message = `A row of "${name}" refers to something that is not in "${parent}".`;
      return { code: 'REFERENCE_BROKEN', row, message };
    });
  const stray = connection.all<{ id: string }>(STRAY_RELATIONS).map(({ id }): Violation => {
    return { code: 'RELATION_NOT_IN_STEP', row: id, message: `The relation "${id}" hangs on no entity.` };
  });
  const missing = missingParts(connection).map(({ name, type }): Violation => {
    const code = type === 'table' || type === 'view' ? 'DATABASE_DAMAGED' : 'INDEX_NOT_IN_STEP';
    return { code, row: name, message: `The ${type} "${name}" is missing, or is another than the schema's.` };
  });
  const stale = staleSearchIndexes(connection).map((name): Violation => {
    return {
      code: 'INDEX_NOT_IN_STEP',
      row: name,
      message: `The search index "${name}" does not hold what the rows hold.`,
    };
  });
  return [...damage, ...references, ...stray, ...missing, ...stale];
}

/** Parts of the schema that the file does not have as this program makes them. */
export function missingParts(connection: SqliteConnection): SchemaPart[] {
  const fresh = SqliteConnection.open(':memory:');
  try {
    migrate(fresh);
    const stored = new Map(connection.all<SchemaPart>(SCHEMA).map((part) => [part.name, part.text]));
    return fresh.all<SchemaPart>(SCHEMA).filter(({ name, text }) => stored.get(name) !== text);
  } finally {
    fresh.close();
  }
}

/** Search indexes that do not hold what the rows hold. */
export function staleSearchIndexes(connection: SqliteConnection): (keyof typeof INDEX_CHECKS)[] {
  const failing = (Object.keys(INDEX_CHECKS) as (keyof typeof INDEX_CHECKS)[]).filter((name) => {
    try {
      connection.run(INDEX_CHECKS[name]);
      return false;
    } catch (error) {
      // What a stale index is told by; a busy or unreachable file is something else.
      if (error instanceof ApplicationError && error.message.startsWith('The database file is damaged')) return true;
      throw error;
    }
  });
  const texts = connection.get<{ broken: number }>(TEXTS_NOT_IN_STEP)?.broken === 1;
  return [...new Set([...failing, ...(texts ? (['article_texts'] as const) : [])])];
}
