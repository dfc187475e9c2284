import { readFile } from 'node:fs/promises';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';

/** What the changelog's [Unreleased] section does not declare of the changes that break clients of the released schema. */
function undeclared(released: string, current: string, changelog: string): string[] {
  const unreleased = changelog.split(/^## /m).find((section) => section.startsWith('[Unreleased]')) ?? '';
  const declared = new Set(
    unreleased
      .split('\n')
      .filter((line) => line.startsWith('- Breaking: '))
      .map((line) => line.slice('- Breaking: '.length).trim()),
  );
  return findBreakingChanges(buildSchema(released), buildSchema(current))
    .map(({ description }) => description)
    .filter((description) => !declared.has(description) && !declared.has(description.replace(/\.$/, '')));
}

test('every change that breaks clients of the released schema is declared in the changelog', async () => {
  const [released, current, changelog] = await Promise.all(
    ['schema/released.graphql', 'schema/schema.graphql', 'CHANGELOG.md'].map((file) => readFile(file, 'utf8')),
  );
  expect(undeclared(released ?? '', current ?? '', changelog ?? '')).toEqual([]);
});

test('a removed field is named until the changelog declares it', () => {
  const released = 'type Query { kept: Int gone: Int }';
  const current = 'type Query { kept: Int }';
  expect(undeclared(released, current, '## [Unreleased]\n')).toEqual(['Query.gone was removed.']);
  expect(undeclared(released, current, '## [Unreleased]\n- Breaking: Query.gone was removed.\n')).toEqual([]);
  expect(undeclared(released, current, '## [Unreleased]\n## [1.0.0]\n- Breaking: Query.gone was removed.\n')).toEqual([
    'Query.gone was removed.',
  ]);
});
