import type { Violation } from '../../graph/invariants.js';
import type { Neo4jConnection } from './connection.js';
import { SCHEMA_PARTS } from './migrations.js';

const ONLINE = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name";
const CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name RETURN name';

/** Constraints and indexes that are not there, or not ready. */
export async function engineViolations(connection: Neo4jConnection): Promise<Violation[]> {
  return (await missingParts(connection)).map((name): Violation => {
    return {
      code: 'INDEX_NOT_IN_STEP',
      row: name,
      message: `The index or constraint "${name}" is missing or not ready.`,
    };
  });
}

/** Names of the schema's constraints and indexes that are not there, or not ready. */
export async function missingParts(connection: Neo4jConnection): Promise<string[]> {
  const online = await connection.read<{ name: string }>(ONLINE);
  const constraints = await connection.read<{ name: string }>(CONSTRAINTS);
  // A constraint has an index of its own name.
  const isThere = (name: string, text: string) =>
    online.some((one) => one.name === name) &&
    (!text.startsWith('CREATE CONSTRAINT') || constraints.some((one) => one.name === name));
  return [...SCHEMA_PARTS].flatMap(([name, text]) => (isThere(name, text) ? [] : [name]));
}
