import type { Facet } from '../../graph/facets.js';

/** The field of each facet. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  KIND: 'kinds',
  PREDICATE: 'predicates',
  MODALITY: 'modalities',
  STATUS: 'statuses',
  PUBLISHER: 'publishers',
  YEAR: 'years',
  LANGUAGE: 'languages',
};
