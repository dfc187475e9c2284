import { Kind, type ValidationRule } from 'graphql';
import { countRule } from './countRule.js';
import { sum } from './sum.js';

/** Refuses operations that ask for too many fields. */
export const fieldLimit = (most: number): ValidationRule =>
  countRule(
    'Fields of the operation',
    most,
    sum((selection) => (selection.kind === Kind.FIELD ? 1 : 0)),
  );
