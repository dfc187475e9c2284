import type { EntityKind } from './kinds.js';
import { isSymmetric, PREDICATE_NAMES, type Predicate, predicateRow } from './predicates.js';

/** From which end a relation is read: as its subject (`OUT`), as its object (`IN`), or either (`BOTH`). */
export const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const;

/** From which end a relation is read. */
export type Direction = (typeof DIRECTIONS)[number];

/** One field of the API that follows a predicate in one direction, such as `ledBy` or `leads`. */
export interface RelationField {
  /** Field name in camel case. */
  readonly name: string;
  readonly predicate: Predicate;
  readonly direction: Direction;
  /** Kinds of entity that have the field. */
  readonly kinds: readonly EntityKind[];
  readonly description: string;
}

/** Every per-predicate field: one for each value or symmetric predicate, two for every other. */
export function relationFields(): readonly RelationField[] {
  return PREDICATE_NAMES.flatMap((predicate): RelationField[] => {
    const row = predicateRow(predicate);
    const forward = { name: camelCase(predicate), predicate, kinds: row.subject };
    if ('value' in row) return [{ ...forward, direction: 'OUT', description: `Values: ${row.description}` }];
    if (isSymmetric(predicate)) {
      return [{ ...forward, direction: 'BOTH', description: `From either side: ${row.description}` }];
    }
    return [
      { ...forward, direction: 'OUT', description: `As subject: ${row.description}` },
      {
        name: camelCase(row.inverse),
        predicate,
        direction: 'IN',
        kinds: row.object,
        description: `As object: ${row.description}`,
      },
    ];
  });
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
