import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ApplicationError } from '../errors.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * A command's options and paths.
 *
 * @throws ApplicationError `INPUT_INVALID` that names an unknown option or a missing value, with the command's usage as the remedy
 */
export function readOptions<T extends Options>(args: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The options are not acceptable';
    throw new ApplicationError('INPUT_INVALID', `${message}.`, { remedy: `Usage: ${usage}`, cause: error });
  }
}
