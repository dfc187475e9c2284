import type { ValidationRule } from 'graphql';
import { countRule } from './countRule.js';
import { sum } from './sum.js';

/** Refuses operations with too many directives, on the operation, its variables and all that it selects. */
export const directiveLimit = (most: number): ValidationRule =>
  countRule(
    'Directives of the operation',
    most,
    sum((selection) => selection.directives?.length ?? 0),
    ({ directives, variableDefinitions }) =>
      [directives, ...(variableDefinitions ?? []).map((variable) => variable.directives)].reduce(
        (count, list) => count + (list?.length ?? 0),
        0,
      ),
  );
