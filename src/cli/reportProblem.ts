import type { ApplicationError } from '../errors.js';

/** Tells a person what went wrong and what to do. Causes and stacks stay out of it. */
export function reportProblem(error: ApplicationError, err: (text: string) => void): void {
  err(`${error.code}: ${error.message}\n`);
  if (error.suggestions.length > 0) err(`  Did you mean: ${error.suggestions.join(', ')}?\n`);
  err(`  ${error.remedy}\n`);
}
