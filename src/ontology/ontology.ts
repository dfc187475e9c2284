/**
 * The public face of the ontology: what the graph can say, as data. Loading it checks every table, so that a bad row stops
 * the program at once and by name.
 */
import { validateOntology } from './validate.js';

export { EXCLUSIVE_PREDICATES, ONE_WAY_PREDICATES } from './conflicts.js';
export { ENTITY_KINDS, type EntityKind, KINDS, type KindRow } from './kinds.js';
export { LABEL_LANGUAGES, type LabelLanguage, type Labels } from './labels.js';
export { firmest, MODALITIES, MODALITY_DESCRIPTIONS, MODALITY_LABELS, type Modality } from './modalities.js';
export {
  isSymmetric,
  isValuePredicate,
  PREDICATE_NAMES,
  PREDICATES,
  type Predicate,
  type PredicateRow,
  predicateRow,
  type ValueType,
} from './predicates.js';
export { DIRECTIONS, type Direction, type RelationField, relationFields } from './relationFields.js';
export { validateOntology } from './validate.js';

validateOntology();
