import type { EntityKind } from '../../ontology/ontology.js';

/** Whether a kind is of what somebody makes: a model or a product. An open kind is none. */
export function isMade(kind: EntityKind | null | undefined): boolean {
  return kind === 'MODEL' || kind === 'PRODUCT';
}
