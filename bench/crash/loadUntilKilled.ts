import { writeSync } from 'node:fs';
import { openStore } from '../../src/cli/openStore.js';
import { readConfig } from '../../src/config.js';
import { toApplicationError } from '../../src/errors.js';
import { loadPart } from './loadPart.js';

/**
 * Loads the generated articles of a folder into the store that the environment names. Says on standard output, a line each and at once, when a write begins
 * (`>`) and when it is done (`<` and the revision). Gives the exit code.
 */
export async function loadUntilKilled(folder: string): Promise<number> {
  try {
    const store = await openStore(readConfig());
    try {
      const { failures } = await loadPart(store, folder, 'articles', async (change) => {
        writeSync(1, '>\n');
        const receipt = await store.apply(change);
        writeSync(1, `<${receipt.revision}\n`);
        return receipt;
      });
      for (const { code, message } of failures) writeSync(2, `${code}: ${message}\n`);
      return failures.length === 0 ? 0 : 1;
    } finally {
      await store.close();
    }
  } catch (error) {
    const { code, message } = toApplicationError(error);
    writeSync(2, `${code}: ${message}\n`);
    return 1;
  }
}
