import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeRun, frozenSetOf, lastFrozenRun } from '../../../bench/extraction/frozenRun.js';
import { readLabelledSet } from '../../../bench/extraction/labelledSet.js';
import { createNaiveExtractor } from '../../../bench/extraction/naiveExtractor.js';
import { errorList, report } from '../../../bench/extraction/report.js';
import { runSet } from '../../../bench/extraction/runSet.js';
import { ApplicationError } from '../../../src/errors.js';
import type { Extractor } from '../../../src/extraction/extractor.js';

const known = [
  { name: 'Mistral Large', entityId: 'mistral-large', kind: 'MODEL' as const },
  { name: 'Mistral AI', entityId: 'mistral-ai', kind: 'ORGANIZATION' as const },
];
const set = (await readLabelledSet('bench/extraction/own')).filter(({ name }) => name === 'fr-wire-ligeris-enquete');
const floor = await runSet(set, createNaiveExtractor(), known);
const textOf = () => set[0]?.article.text ?? '';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frozen-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the report', () => {
  test('sets the extractor and the floor side by side and lists what is missed with its words', () => {
    const sets = [{ name: 'own', run: floor, floor }];
    expect(report(sets, null)).toContain('| measure ');
    expect(report(sets, null)).toContain('No frozen run to compare with.');
    expect(errorList(sets[0] as (typeof sets)[0], textOf)).toContain(
      'MISSED ligeris COMPETES_WITH nabla ASSERTED\n    Sa concurrente Nabla',
    );
  });

  test('compares with the run that was frozen last, figure by figure', async () => {
    const frozen = { frozenAt: '2025-04-29T10:00:00Z', extractor: { name: 'rules', version: '1' } };
    expect(await lastFrozenRun(folder)).toBeNull();
    const same = { ...frozen, name: 'same', sets: { own: frozenSetOf(floor) } };
    await freezeRun(folder, { ...same, name: 'older', frozenAt: '2025-04-28T10:00:00Z', sets: {} });
    await freezeRun(folder, same);
    const last = await lastFrozenRun(folder);
    expect(last).toEqual(same);
    const sets = [{ name: 'own', run: floor, floor }];
    expect(report(sets, last)).toContain('## Against the frozen run "same" (rules 1)\n\nNo figure differs.');
    const { figures, predicates, ...rest } = frozenSetOf(floor);
    const worse = {
      ...rest,
      figures: { ...figures, modality: 0.5 },
      predicates: { ...predicates, USES: [1, 2, 3] as const },
    };
    const before = report(sets, { ...same, sets: { own: worse } });
    expect(before).toContain('|  0.50 |  1.00 | +0.500 |');
    expect(before).toMatch(/USES right\/wrong\/missed \| 1\/2\/3 \|/);
  });
});

test('an article on which the extractor fails counts as one in which nothing was found', async () => {
  const failing: Extractor = {
    name: 'failing',
    version: '1',
    extract: () => Promise.reject(new ApplicationError('EXTRACTOR_FAILED', 'No rule reads French.')),
  };
  const { failures, summary } = await runSet(set, failing, []);
  expect(failures).toEqual(['fr-wire-ligeris-enquete: No rule reads French.']);
  expect(summary.relations).toMatchObject({ recall: 0, right: 0, wrong: 0 });
});
