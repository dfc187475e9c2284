import type { ValidationRule } from 'graphql';
import { aliasLimit } from './aliasLimit.js';
import { depthLimit } from './depthLimit.js';
import { directiveLimit } from './directiveLimit.js';
import { fieldLimit } from './fieldLimit.js';
import { listLimit } from './listLimit.js';
import { operationLimit } from './operationLimit.js';
import type { OperationLimits } from './operationLimits.js';
import { stringLimit } from './stringLimit.js';

/** The limits that the text of an operation is held to, as rules of validation; tokens are the parser's, cost and variables are known later. */
export function limitRules(limits: OperationLimits): readonly ValidationRule[] {
  return [
    operationLimit(limits.operations),
    depthLimit(limits.depth),
    fieldLimit(limits.fields),
    aliasLimit(limits.aliases),
    directiveLimit(limits.directives),
    listLimit(limits.listLength),
    stringLimit(limits.stringLength),
  ];
}
