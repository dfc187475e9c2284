import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, printSchemaSorted } from '../../src/api/schema.js';
import { readSavedOperations } from '../../src/savedOperations.js';

const HOME = join(import.meta.dirname, '..', '..');
const COMPILER = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const FOLDERS = ['', 'mutations', 'subscriptions'];
const saved = (await Promise.all(FOLDERS.map((folder) => readSavedOperations(join(HOME, 'queries', folder))))).flat();

/** How a client's project is checked: as strictly as the compiler can. */
const PROJECT = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    types: [],
  },
};

/** A program that uses an answer as the schema types it. */
const RIGHT = `
import type { WhoCompetesWithQuery, WhoCompetesWithQueryVariables } from './graph.js';
export const variables: WhoCompetesWithQueryVariables = { name: 'Meta' };
export function rivals({ organization }: WhoCompetesWithQuery): readonly string[] {
  return organization?.competesWith.nodes.map(({ other, claimCount }) => \`\${other?.name}: \${claimCount.toFixed()}\`) ?? [];
}
`;

describe('types of the saved operations by GraphQL Code Generator', () => {
  let folder: string;
  let code: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'generated-types-'));
    code = await codegen({
      filename: 'graph.ts',
      schema: parse(printSchemaSorted(await buildSchema())),
      documents: saved.map(({ name, operation }) => ({ location: `${name}.graphql`, document: parse(operation) })),
      config: { namingConvention: 'keep', useTypeImports: true },
      plugins: [{ operations: {} }, { documents: {} }],
      pluginMap: { operations, documents },
    });
    await symlink(join(HOME, 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(PROJECT));
    await writeFile(join(folder, 'graph.ts'), code);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What the compiler says to the generated types and a program on top of them; empty where it has no objection. */
  async function objections(program: string): Promise<string> {
    await writeFile(join(folder, 'program.ts'), program);
    const run = promisify(execFile)(process.execPath, [COMPILER, '--project', folder]);
    return run.then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
  }

  it('are there for every one of them', () => {
    for (const { name } of saved) expect(code).toContain(`export const ${name}Document`);
  });

  it('pass the TypeScript compiler at its strictest, as does a program that uses them', async () => {
    expect(await objections(RIGHT)).toBe('');
  });

  it('let no program through that asks an answer for what was not asked of the graph', async () => {
    expect(await objections(RIGHT.replaceAll('claimCount', 'publisherCount'))).toContain(
      "Property 'publisherCount' does not exist",
    );
    expect(await objections(RIGHT.replace("'Meta'", '4'))).toContain("not assignable to type 'string");
  });
});
