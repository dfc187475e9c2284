import { diagnose } from '../doctor/diagnose.js';
import { INVARIANTS, type Violation } from '../graph/invariants.js';
import type { Command } from './command.js';
import { describeStore, openStore } from './openStore.js';
import { readOptions } from './options.js';

const usage = 'doctor [--repair] [--json]';

/** Checks every invariant of the graph; the exit code is 1 where one is broken and stays so. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary:
    'check every invariant of the graph; --repair makes again what is derived and never touches what was recorded',
  usage,
  async run({ args, config: readConfig, out, err }) {
    const options = { repair: { type: 'boolean' }, json: { type: 'boolean' } } as const;
    const { values } = readOptions(args, options, usage);
    const config = readConfig();
    const store = await openStore(config);
    try {
      err(`Examining ${describeStore(config)}.\n`);
      const { violations, repaired } = await diagnose(store, {
        repair: values.repair === true,
        now: () => new Date(),
      });
      const revision = await store.revision();
      if (values.json) {
        out(`${JSON.stringify({ revision, violations: violations.map(told), repaired: repaired.map(told) })}\n`);
      } else {
        for (const violation of repaired) out(`Repaired ${violation.code}: ${violation.message}\n`);
        for (const violation of violations)
          out(`${violation.code}: ${violation.message}\n  ${told(violation).remedy}\n`);
        const found = violations.length === 0 ? 'Every invariant holds.' : `${violations.length} violations.`;
        out(`${found} Graph at revision ${revision}.\n`);
      }
      return violations.length === 0 ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

function told(violation: Violation) {
  const { derived, remedy } = INVARIANTS[violation.code];
  return { ...violation, derived, remedy };
}
