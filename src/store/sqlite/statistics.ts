import type { Statistics } from '../port.js';
import type { SqliteConnection } from './connection.js';

const COUNTS = {
  entitiesByKind: 'SELECT kind AS word, COUNT(*) AS number FROM entities GROUP BY kind',
  relationsByPredicate: 'SELECT predicate AS word, COUNT(*) AS number FROM relations GROUP BY predicate',
  claimsByPredicate: `
    SELECT predicate AS word, COUNT(*) AS number FROM claims
    WHERE retired_at IS NULL AND status = 'ACCEPTED' GROUP BY predicate`,
  claimsByModality: `
    SELECT modality AS word, COUNT(*) AS number FROM claims
    WHERE retired_at IS NULL AND status = 'ACCEPTED' GROUP BY modality`,
  claimsByStatus: 'SELECT status AS word, COUNT(*) AS number FROM claims WHERE retired_at IS NULL GROUP BY status',
  articlesByLanguage: `
    SELECT language AS word, COUNT(*) AS number FROM articles WHERE status = 'CURRENT' GROUP BY language`,
} as const;

const PUBLISHERS = "SELECT COUNT(DISTINCT publisher_id) AS number FROM articles WHERE status = 'CURRENT'";

/** Counts over the whole graph, all of one moment. */
export function statistics(connection: SqliteConnection): Statistics {
  return connection.read(() => ({
    entitiesByKind: counted(connection, COUNTS.entitiesByKind),
    relationsByPredicate: counted(connection, COUNTS.relationsByPredicate),
    claimsByPredicate: counted(connection, COUNTS.claimsByPredicate),
    claimsByModality: counted(connection, COUNTS.claimsByModality),
    claimsByStatus: counted(connection, COUNTS.claimsByStatus),
    articlesByLanguage: counted(connection, COUNTS.articlesByLanguage),
    publishers: connection.get<{ number: number }>(PUBLISHERS)?.number ?? 0,
  }));
}

function counted<Word extends string>(connection: SqliteConnection, text: string): ReadonlyMap<Word, number> {
  return new Map(connection.all<{ word: Word; number: number }>(text).map(({ word, number }) => [word, number]));
}
