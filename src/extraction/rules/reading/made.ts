import type { EntityKind } from '../../../ontology/ontology.js';

/** Kinds of what somebody makes. */
export const MADE: ReadonlySet<EntityKind> = new Set(['MODEL', 'PRODUCT']);
