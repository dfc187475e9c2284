import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { computeInPlace } from '../../src/api/ranking/measures.js';
import { rankingThread } from '../../src/api/ranking/rankingThread.js';
import type { Link } from '../../src/graph/link.js';

const HOME = join(import.meta.dirname, '..', '..');
const SCRIPT = join(HOME, 'dist', 'api', 'ranking', 'rankingWorker.js');

/** Organizations in a ring, each with a chord across it. */
const ringOf = (size: number): readonly Link[] =>
  Array.from({ length: size * 2 }, (_, at) => ({
    relationId: `relation_${at}`,
    predicate: 'SUPPLIES',
    subjectId: `entity-${at % size}`,
    subjectKind: 'ORGANIZATION',
    objectId: `entity-${(at < size ? at + 1 : at * 7 + 3) % size}`,
    objectKind: 'ORGANIZATION',
    publisherId: null,
  }));

describe('rankings in a thread', () => {
  beforeAll(() => {
    const compiler = join(HOME, 'node_modules', 'typescript', 'bin', 'tsc');
    execFileSync(process.execPath, [compiler, '-p', join(HOME, 'tsconfig.build.json')]);
  });

  it.each(['PAGERANK', 'BETWEENNESS', 'DEGREE', 'PUBLISHERS'] as const)(
    'have the figures of those in place: %s',
    async (by) => {
      for (const links of [[], ringOf(40)])
        expect(await rankingThread(SCRIPT, 60_000)(by, links)).toEqual(await computeInPlace(by, links));
    },
  );

  it.each(['PAGERANK', 'BETWEENNESS'] as const)('let others be answered meanwhile: %s', async (by) => {
    const order: string[] = [];
    const links = ringOf(3_000);
    const ranking = rankingThread(SCRIPT, 60_000)(by, links).then(() => order.push('ranking'));
    for (let at = 0; at < 5; at += 1) {
      await others();
      order.push('other');
    }
    await ranking;
    expect(order).toEqual([...Array<string>(5).fill('other'), 'ranking']);
  });

  it('end when their time is over, those that wait for their turn too', async () => {
    const rank = rankingThread(SCRIPT, 1);
    const late = { code: 'LIMIT_EXCEEDED', message: 'The ranking took longer than 1 milliseconds.' };
    const both = [rank('BETWEENNESS', ringOf(3_000)), rank('PAGERANK', ringOf(40))];
    for (const each of both) await expect(each).rejects.toMatchObject(late);
  });

  it('fail with a word of the table where the thread fails', async () => {
    const rank = rankingThread(join(HOME, 'dist', 'api', 'ranking', 'nowhere.js'), 60_000);
    for (const _ of [1, 2]) await expect(rank('PAGERANK', ringOf(5))).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
