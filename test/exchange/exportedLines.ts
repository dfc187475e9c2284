import { exportLines } from '../../src/exchange/exportLines.js';
import type { Store } from '../../src/store/port.js';

/** The lines of a store's export. */
export async function exportedLines(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(store.exchange)) lines.push(line);
  return lines;
}
