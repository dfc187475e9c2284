import { Kind, type ValidationRule } from 'graphql';
import { limitExceeded } from './limitExceeded.js';

/** Refuses texts with too many operations, of which only one is run. */
export const operationLimit =
  (most: number): ValidationRule =>
  (context) => ({
    Document(document) {
      const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
      if (operations.length > most)
        context.reportError(limitExceeded('Operations in one text', operations.length, most, operations[most]));
    },
  });
