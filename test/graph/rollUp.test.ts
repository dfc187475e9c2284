import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/graph/claim.js';
import { relationId } from '../../src/graph/ids.js';
import { rollUp } from '../../src/graph/rollUp.js';

const base: Claim = {
  id: 'claim_1',
  articleId: 'article_1',
  subjectId: 'meta',
  predicate: 'COMPETES_WITH',
  objectId: 'deepseek',
  value: null,
  modality: 'ASSERTED',
  attributedTo: [],
  qualifiers: {},
  confidence: 0.8,
  status: 'ACCEPTED',
  evidence: { start: 0, end: 4, quote: 'Meta' },
  subjectSpan: { start: 0, end: 4 },
  objectSpan: { start: 0, end: 4 },
  publishedAt: { value: '2025-04-05', precision: 'DAY' },
  publisherId: 'reuters',
  originId: null,
  extractor: { name: 'rules', version: '1', rule: 'compete' },
  recordedAt: '2025-04-06T00:00:00.000Z',
  retiredAt: null,
  earlierPeriods: [],
};

describe('rolling claims up', () => {
  it('adds independent origins, dates and the firmest modality, with symmetric ends in order', () => {
    const second: Claim = {
      ...base,
      id: 'claim_2',
      subjectId: 'deepseek',
      objectId: 'meta',
      modality: 'RUMOURED',
      confidence: 0.5,
      publisherId: 'wired',
      publishedAt: { value: '2025-03', precision: 'MONTH' },
    };
    expect(rollUp([base, second])).toEqual({
      id: relationId(base),
      subjectId: 'deepseek',
      predicate: 'COMPETES_WITH',
      objectId: 'meta',
      value: null,
      claimCount: 2,
      publisherCount: 2,
      originCount: 2,
      modality: 'ASSERTED',
      confidence: 0.9,
      qualifiers: {},
      firstSeen: { value: '2025-03', precision: 'MONTH' },
      lastSeen: { value: '2025-04-05', precision: 'DAY' },
    });
  });

  it('counts publishers that cite one source as one origin, as sure as the surest of them', () => {
    const cited = { attributedTo: ['the-information'] };
    const relation = rollUp([
      { ...base, ...cited },
      { ...base, ...cited, id: 'claim_2', publisherId: 'wired', confidence: 0.6 },
    ]);
    expect(relation).toMatchObject({ claimCount: 2, publisherCount: 2, originCount: 1, confidence: 0.8 });
  });

  it('counts a text and its copies at other publishers as one origin', () => {
    const copy = { ...base, id: 'claim_2', articleId: 'article_2', publisherId: 'wired', originId: 'reuters' };
    expect(rollUp([base, copy])).toMatchObject({ claimCount: 2, publisherCount: 2, originCount: 1, confidence: 0.8 });
  });

  it('is nothing without a claim that counts', () => {
    expect(rollUp([])).toBeNull();
    expect(
      rollUp([
        { ...base, status: 'PENDING' },
        { ...base, retiredAt: '2025-05-01T00:00:00.000Z' },
      ]),
    ).toBeNull();
  });
});
