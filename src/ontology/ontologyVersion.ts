import { createHash } from 'node:crypto';
import { ENTITY_KINDS } from './kinds.js';
import { MODALITIES } from './modalities.js';
import { PREDICATES } from './predicates.js';

/** A mark of what the graph can say: it changes with a kind, a predicate, what a predicate takes, or a modality, and not with their words for people. */
export const ONTOLOGY_VERSION: string = createHash('sha256')
  .update(
    JSON.stringify([
      ENTITY_KINDS,
      Object.entries(PREDICATES).map(([name, row]) => [name, row.subject, 'object' in row ? row.object : row.value]),
      MODALITIES,
    ]),
  )
  .digest('hex')
  .slice(0, 12);
