import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiPage } from '../../scripts/apiPage/apiPage.js';
import { compactJson } from '../../scripts/apiPage/compactJson.js';
import { shortenAnswer } from '../../scripts/apiPage/shortenAnswer.js';

const HOME = join(import.meta.dirname, '..', '..');

describe('the page of questions and answers', () => {
  it('is what docs/api.md holds', async () => {
    const stored = await readFile(join(HOME, 'docs', 'api.md'), 'utf8');
    expect(stored, 'stale: run `npm run docs:api`').toBe(await apiPage(HOME));
  });

  it('shows two rows of a list and one of a list within it, and tells what it leaves out', () => {
    expect(
      shortenAnswer({
        rows: [{ inner: [1, 2, 3], text: 'x'.repeat(200) }, { inner: [1] }, { inner: [] }, null],
        none: [],
      }),
    ).toEqual({
      rows: [{ inner: [1, '… 2 more'], text: `${'x'.repeat(160)}… (200 characters)` }, { inner: [1] }, '… 2 more'],
      none: [],
    });
  });

  it('writes what fits on one line there, and everything as JSON', () => {
    const value = { a: [1, 'two', null], b: {}, c: [{ long: 'x'.repeat(100), other: [] }, 1] };
    expect(JSON.parse(compactJson(value))).toEqual(value);
    expect(compactJson(value).split('\n')).toEqual([
      '{',
      '  "a": [1, "two", null],',
      '  "b": {},',
      '  "c": [',
      '    {',
      `      "long": "${'x'.repeat(100)}",`,
      '      "other": []',
      '    },',
      '    1',
      '  ]',
      '}',
    ]);
  });
});
