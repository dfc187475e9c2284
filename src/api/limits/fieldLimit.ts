import { Kind, type ValidationRule } from 'graphql';
import { countRule } from './countRule.js';
import { sum } from './sum.js';

/** Refuses operations that ask for too many fields. */
export const fieldLimit = (most: number): ValidationRule =>
  countRule(
    'Fields of the operation',
    most,
    // Clients ask for type names of their own accord, and the answer knows them anyway.
    sum((selection) => (selection.kind === Kind.FIELD && selection.name.value !== '__typename' ? 1 : 0)),
  );
