// A process that loads long articles into the store at the path given until that fails, and prints each revision and the failure.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { openSqliteStore, article, change, claim } = (
  await runnerImport(fileURLToPath(new URL('./fillingModules.ts', import.meta.url)), { logLevel: 'silent' })
).module;
const store = await openSqliteStore({ path: process.argv[2] });
try {
  for (let number = 1; number < 1000; number += 1) {
    const id = `article_filling_${number}`;
    const text = `Meta competes with DeepSeek. ${'More of it. '.repeat(10_000)}`;
    const { revision } = await store.apply(
      change({
        articles: [article({ id, publisherId: 'reuters', text })],
        claims: [claim({ id: `claim_${id}`, articleId: id })],
      }),
    );
    process.stdout.write(`revision ${revision}\n`);
  }
} catch (error) {
  process.stdout.write(`${error.code} ${error.message}\n`);
}
process.exit(0);
