import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';

/** Whether a node or relationship has exactly these properties, as far as Neo4j keeps them: it knows no null. */
export function sameProperties(stored: object, wanted: object): boolean {
  return isDeepStrictEqual(kept(stored), kept(wanted));
}

function kept(properties: object): Record<string, unknown> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, neo4j.isInt(value) ? value.toNumber() : value]));
}
