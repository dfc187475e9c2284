import { describe, expect, it } from 'vitest';
import { relationId } from '../../src/graph/ids.js';
import { touchedRelations } from '../../src/store/touchedRelations.js';
import { claim } from '../contract/fixtures.js';

const ENDS = { end: 'meta', otherEnd: 'deepseek' };

describe('the relations that a change touches', () => {
  it('are none where nothing was written', () => {
    expect(touchedRelations([])).toEqual(new Map());
  });

  it('bring their new claims along', () => {
    const first = claim({ id: 'claim_1' });
    const second = claim({ id: 'claim_2' });
    const touched = touchedRelations([
      { before: null, now: first },
      { before: null, now: second },
    ]);
    expect(touched).toEqual(new Map([[relationId(first), { ...ENDS, isKnown: false, written: [first, second] }]]));
  });

  it('hold the one that a claim has left, without it', () => {
    const before = claim({ id: 'claim_1', subjectId: 'llama' });
    const now = claim({ id: 'claim_1', subjectId: 'meta' });
    expect(touchedRelations([{ before, now }])).toEqual(
      new Map([
        [relationId(before), { ...ENDS, end: 'llama', isKnown: true, written: [] }],
        [relationId(now), { ...ENDS, isKnown: false, written: [now] }],
      ]),
    );
  });

  it('bring a claim that was written twice as it was written last', () => {
    const read = claim({ id: 'claim_1' });
    const reviewed = claim({ id: 'claim_1', status: 'REJECTED' });
    const touched = touchedRelations([
      { before: null, now: read },
      { before: read, now: reviewed },
    ]);
    expect(touched).toEqual(new Map([[relationId(read), { ...ENDS, isKnown: true, written: [reviewed] }]]));
  });
});
