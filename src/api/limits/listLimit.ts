import type { ValidationRule } from 'graphql';
import { limitExceeded } from './limitExceeded.js';

/** Refuses texts in which a list has too many values. */
export const listLimit =
  (most: number): ValidationRule =>
  (context) => ({
    ListValue(list) {
      if (list.values.length > most)
        context.reportError(limitExceeded('Values of a list', list.values.length, most, list));
    },
  });
