import { createHash } from 'node:crypto';
import { exportLines } from '../../src/exchange/exportLines.js';
import type { Store } from '../../src/store/port.js';

/** A hash of the bytes that `npm run export` gives of a store. Equal hashes mean equal graphs, on whichever engine. */
export async function exportHash({ exchange }: Pick<Store, 'exchange'>): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of exportLines(exchange)) hash.update(line);
  return hash.digest('hex');
}
