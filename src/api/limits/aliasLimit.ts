import { Kind, type ValidationRule } from 'graphql';
import { countRule } from './countRule.js';
import { sum } from './sum.js';

/** Refuses operations with too many aliases: each asks for one more answer of the same field. */
export const aliasLimit = (most: number): ValidationRule =>
  countRule(
    'Aliases of the operation',
    most,
    sum((selection) => (selection.kind === Kind.FIELD && selection.alias ? 1 : 0)),
  );
