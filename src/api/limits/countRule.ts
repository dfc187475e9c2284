import type { OperationDefinitionNode, ValidationRule } from 'graphql';
import { type Fold, foldSelections } from './foldSelections.js';
import { limitExceeded } from './limitExceeded.js';

/** A rule that counts something of every operation, through its fragments. */
export function countRule(what: string, most: number, fold: Fold, ownOf = ownNothing): ValidationRule {
  return (context) => {
    const figureOf = foldSelections(context.getDocument(), fold);
    return {
      OperationDefinition(operation) {
        const figure = ownOf(operation) + figureOf(operation.selectionSet);
        if (figure > most) context.reportError(limitExceeded(what, figure, most, operation));
      },
    };
  };
}

const ownNothing = (_: OperationDefinitionNode): number => 0;
