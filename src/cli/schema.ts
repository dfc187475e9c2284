import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, printSchemaSorted } from '../api/schema.js';
import type { Command } from './command.js';
import { readOptions } from './options.js';

const usage = 'schema';

/** Writes the schema that the code makes to `schema/schema.graphql`. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: 'write schema/schema.graphql anew',
  usage,
  async run({ args, home, out }) {
    readOptions(args, {}, usage);
    const file = join(home, 'schema', 'schema.graphql');
    await writeFile(file, printSchemaSorted(await buildSchema()));
    out(`Wrote ${file}.\n`);
    return 0;
  },
};
