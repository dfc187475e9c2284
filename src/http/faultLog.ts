import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import type { ReportFault } from '../api/errors.js';

/** Takes one line of the log, without its end. */
export type WriteLine = (line: string) => void;

/**
 * The log of failures that are ours: one JSON object a line, with the whole cause, under a reference that clients are shown in its place. One failure
 * that many fields of an answer share is logged once.
 */
export function createFaultLog(write: WriteLine, now: () => Date): ReportFault {
  const references = new WeakMap<object, string>();
  return (failure) => {
    const fault = failure.cause instanceof Error ? failure.cause : failure;
    const known = references.get(fault);
    if (known !== undefined) return known;
    const reference = randomBytes(8).toString('hex');
    references.set(fault, reference);
    const { code, message, place } = failure;
    const cause = inspect(failure.cause ?? failure, { depth: 4 });
    write(JSON.stringify({ at: now().toISOString(), level: 'error', code, reference, message, place, cause }));
    return reference;
  };
}
