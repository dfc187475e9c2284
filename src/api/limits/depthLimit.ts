import { Kind, type ValidationRule } from 'graphql';
import { countRule } from './countRule.js';

/** Refuses operations whose fields lie too deep within each other. */
export const depthLimit = (most: number): ValidationRule =>
  countRule('Depth of the operation', most, {
    of: (selection, within) => within + (selection.kind === Kind.FIELD ? 1 : 0),
    join: Math.max,
  });
