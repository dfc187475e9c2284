import { expect, test } from 'vitest';
import type { ArticleJudgement, ClaimVerdict, ExtractedClaim } from '../../../bench/extraction/judgeArticle.js';
import type { LabelledClaim } from '../../../bench/extraction/labels.js';
import { summariseSet } from '../../../bench/extraction/summariseSet.js';

const labelled: LabelledClaim = {
  subject: 'meta',
  predicate: 'RELEASES',
  object: 'llama-4',
  value: null,
  modality: 'PLANNED',
  attributedTo: [],
  qualifiers: {},
  quote: 'Meta will release Llama 4',
  required: true,
};
const extracted: ExtractedClaim = {
  subject: 'meta',
  predicate: 'RELEASES',
  object: 'llama-4',
  value: null,
  modality: 'ASSERTED',
  attributedTo: [],
  qualifiers: {},
  confidence: 0.95,
  evidence: { start: 0, end: 25 },
};
const right: ClaimVerdict = {
  outcome: 'RIGHT',
  extracted,
  labelled,
  modalityRight: false,
  attributionRight: true,
  amountRight: null,
};
const wrong: ClaimVerdict = { outcome: 'WRONG', extracted: { ...extracted, predicate: 'USES', confidence: 0.55 } };
const missed: ClaimVerdict = { outcome: 'MISSED', labelled };

function judgement(name: string, claims: readonly ClaimVerdict[]): ArticleJudgement {
  return {
    name,
    language: 'en',
    style: 'wire',
    entities: [{ id: 'meta', sameKind: true }, { id: 'llama-4', sameKind: false }, null],
    labelledEntities: 4,
    claims,
    extractedClaims: 2,
    groundedClaims: 1,
  };
}

test('a set adds up its articles, with every claim of the same weight', () => {
  const { by, calibration, ...totals } = summariseSet([judgement('a', [right, wrong]), judgement('b', [missed])]);
  const half = { precision: 0.5, recall: 0.5, f1: 0.5, right: 1, wrong: 1, found: 1, required: 2 };
  expect(totals).toEqual({
    articles: 2,
    entities: { precision: 2 / 3, recall: 0.5, f1: expect.closeTo(4 / 7), right: 4, wrong: 2, found: 4, required: 8 },
    entitiesWithKind: {
      precision: 1 / 3,
      recall: 0.25,
      f1: expect.closeTo(2 / 7),
      right: 2,
      wrong: 4,
      found: 2,
      required: 8,
    },
    relations: half,
    modality: { right: 0, of: 1, share: 0 },
    attribution: { right: 1, of: 1, share: 1 },
    amount: { right: 0, of: 0, share: 1 },
    grounding: { right: 2, of: 4, share: 0.5 },
  });
  expect(by).toEqual({
    predicate: {
      RELEASES: { precision: 1, recall: 0.5, f1: 2 / 3, right: 1, wrong: 0, found: 1, required: 2 },
      USES: { precision: 0, recall: 1, f1: 0, right: 0, wrong: 1, found: 0, required: 0 },
    },
    language: { en: half },
    style: { wire: half },
    modality: {
      ASSERTED: { precision: 0.5, recall: 1, f1: 2 / 3, right: 1, wrong: 1, found: 0, required: 0 },
      PLANNED: { precision: 1, recall: 0.5, f1: 2 / 3, right: 0, wrong: 0, found: 1, required: 2 },
    },
  });
  expect(calibration.filter((band) => band.of > 0)).toEqual([
    { from: 0.5, to: 0.6, confidence: 0.55, right: 0, of: 1, share: 0 },
    { from: 0.9, to: 1, confidence: 0.95, right: 1, of: 1, share: 1 },
  ]);
});

test('a claim of confidence 1 is in the highest band', () => {
  const sure: ClaimVerdict = { outcome: 'WRONG', extracted: { ...extracted, confidence: 1 } };
  expect(summariseSet([judgement('a', [sure])]).calibration.at(-1)).toEqual({
    from: 0.9,
    to: 1,
    confidence: 1,
    right: 0,
    of: 1,
    share: 0,
  });
});
