/** Writes `docs/api.md` anew. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiPage } from './apiPage.js';

const file = join(process.cwd(), 'docs', 'api.md');
await writeFile(file, await apiPage(process.cwd()));
process.stdout.write(`Wrote ${file}.\n`);
