import { ApplicationError, toApplicationError } from '../errors.js';
import type { Command, CommandContext } from './command.js';
import { CURATION_COMMANDS } from './curate.js';
import { doctorCommand } from './doctor.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { importCommand } from './import.js';
import { keysCommand } from './keys.js';
import { reportProblem } from './reportProblem.js';
import { schemaCommand } from './schema.js';
import { seedCommand } from './seed.js';
import { serveCommand } from './serve.js';
import { webhooksCommand } from './webhooks.js';

/** Every command of the program. */
export const COMMANDS: readonly Command[] = [
  serveCommand,
  seedCommand,
  extractCommand,
  schemaCommand,
  keysCommand,
  webhooksCommand,
  doctorCommand,
  exportCommand,
  importCommand,
  ...CURATION_COMMANDS,
];

/** Runs the command that the first argument names; the exit code is 0, 2 for the user's mistake, 1 for ours. */
export async function runCommand(context: CommandContext): Promise<number> {
  const [name, ...args] = context.args;
  try {
    if (name === undefined || name === 'help' || name === '--help') {
      context.out(overview());
      return 0;
    }
    const command = COMMANDS.find((each) => each.name === name);
    if (!command) {
      throw new ApplicationError('INPUT_INVALID', `There is no command "${name}".`, {
        remedy: `Commands: ${COMMANDS.map((each) => each.name).join(', ')}.`,
      });
    }
    if (args.includes('--help')) {
      context.out(`${command.usage}\n  ${command.summary}\n`);
      return 0;
    }
    return await command.run({ ...context, args });
  } catch (error) {
    const failure = toApplicationError(error);
    reportProblem(failure, context.err);
    return failure.exitCode;
  }
}

function overview(): string {
  return `Commands:\n${COMMANDS.map((each) => `  ${each.usage}\n      ${each.summary}\n`).join('')}`;
}
