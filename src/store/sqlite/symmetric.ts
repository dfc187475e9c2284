import { isSymmetric, PREDICATE_NAMES } from '../../ontology/ontology.js';
import { list } from './parameterList.js';

/** Predicates that hold in both directions, as a parameter. */
export const SYMMETRIC = list(PREDICATE_NAMES.filter(isSymmetric));
