import { isValuePredicate, PREDICATE_NAMES, type Predicate } from './predicates.js';

/**
 * Predicates of which a subject can have one object or value at a time: figures of any sort, and the person who holds a post. Two different ones at
 * one time contradict each other.
 */
export const EXCLUSIVE_PREDICATES: readonly Predicate[] = [...PREDICATE_NAMES.filter(isValuePredicate), 'LED_BY'];

/** Predicates that cannot hold in both directions at one time. */
export const ONE_WAY_PREDICATES = [
  'OUTPERFORMS',
  'ACQUIRES',
  'BASED_ON',
  'PART_OF',
] as const satisfies readonly Predicate[];
