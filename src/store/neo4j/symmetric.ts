import { isSymmetric, PREDICATE_NAMES } from '../../ontology/ontology.js';

/** Predicates that hold in both directions. */
export const SYMMETRIC = PREDICATE_NAMES.filter(isSymmetric);
