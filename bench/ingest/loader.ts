import { openStore } from '../../src/cli/openStore.js';
import { readConfig } from '../../src/config.js';
import { makeFacts } from './facts.js';
import { writeClaims } from './storeFacts.js';

/** The process that loads while others read: claims of ten an article, one article a transaction, until it is ended. */
const { claims } = makeFacts(Number(process.argv[2]), 1);
const store = await openStore(readConfig());
for (let turn = 1; ; turn += 1) {
  const others = claims.map((claim) => ({ ...claim, id: `${claim.id}_${turn}` }));
  for (let at = 0; at < others.length; at += 10) {
    await writeClaims(store, others.slice(at, at + 10));
    if (turn === 1 && at === 0) process.stdout.write('writing\n');
  }
}
