import type { Inspection } from '../inspection.js';
import { loggedRevisions } from './changeLog.js';
import type { SqliteConnection } from './connection.js';
import { engineViolations } from './engineViolations.js';
import { rebuild } from './rebuild.js';
import { storedArticles, strayClaims } from './storedArticles.js';
import { storedEntities } from './storedEntities.js';

/** The file as it is stored, for the doctor. */
export function sqliteInspection(connection: SqliteConnection): Inspection {
  return {
    engineViolations: async () => engineViolations(connection),
    loggedRevisions: async (after, limit) => loggedRevisions(connection, after, limit),
    storedEntities: async (after, limit) => storedEntities(connection, after, limit),
    storedArticles: async (after, limit) => storedArticles(connection, after, limit),
    strayClaims: async () => strayClaims(connection),
    rebuild: async (parts) => rebuild(connection, parts),
  };
}
