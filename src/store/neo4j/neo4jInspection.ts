import type { Inspection } from '../inspection.js';
import { loggedRevisions } from './changeLog.js';
import type { Neo4jConnection } from './connection.js';
import { engineViolations } from './engineViolations.js';
import { rebuild } from './rebuild.js';
import { storedArticles, strayClaims } from './storedArticles.js';
import { storedEntities } from './storedEntities.js';

/** The database as it is stored, for the doctor. */
export function neo4jInspection(connection: Neo4jConnection): Inspection {
  return {
    engineViolations: () => engineViolations(connection),
    loggedRevisions: (after, limit) => loggedRevisions(connection, after, limit),
    storedEntities: (after, limit) => storedEntities(connection, after, limit),
    storedArticles: (after, limit) => storedArticles(connection, after, limit),
    strayClaims: () => strayClaims(connection),
    rebuild: (parts) => rebuild(connection, parts),
  };
}
