import { describe, expect, test } from 'vitest';
import { type ExtractedClaim, judgeArticle } from '../../../bench/extraction/judgeArticle.js';
import type { LabelledArticle } from '../../../bench/extraction/labelledSet.js';
import type { LabelledClaim, LabelledEntity } from '../../../bench/extraction/labels.js';
import type { ExtractionRecord } from '../../../src/ingest/extractionRecord.js';

const TEXT = 'Meta, which develops Llama 4, competes with DeepSeek. The Information says Meta may invest $65 billion.';
const META: LabelledEntity = { id: 'meta', kind: 'ORGANIZATION', name: 'Meta', aliases: [] };
const LLAMA: LabelledEntity = { id: 'llama', kind: 'MODEL', name: 'Llama 4', aliases: [] };
const DEEPSEEK: LabelledEntity = { id: 'deepseek', kind: 'ORGANIZATION', name: 'DeepSeek', aliases: [] };
const SOURCE: LabelledEntity = { id: 'source', kind: 'ORGANIZATION', name: 'The Information', aliases: [] };
const EXTRACTED: ExtractionRecord['entities'] = [
  { id: 'meta-platforms', kind: 'ORGANIZATION', name: 'Meta Platforms', aliases: ['meta'], mentions: [] },
  { id: 'llama-4', kind: 'MODEL', name: 'LLAMA-4', aliases: [], mentions: [] },
  { id: 'deepseek', kind: 'MODEL', name: 'DeepSeek', aliases: [], mentions: [] },
  { id: 'the-information', kind: 'ORGANIZATION', name: 'The Information', aliases: [], mentions: [] },
];

const develops: LabelledClaim = {
  subject: 'meta',
  predicate: 'DEVELOPS',
  object: 'llama',
  value: null,
  modality: 'ASSERTED',
  attributedTo: [],
  qualifiers: {},
  quote: 'Meta, which develops Llama 4',
  required: true,
};
const competes: LabelledClaim = { ...develops, predicate: 'COMPETES_WITH', object: 'deepseek' };
const raises: LabelledClaim = {
  ...develops,
  predicate: 'RAISES',
  object: null,
  value: { type: 'money', amount: 65e9, currency: 'USD', bound: 'EXACT' },
};
const found: ExtractedClaim = {
  subject: 'meta-platforms',
  predicate: 'DEVELOPS',
  object: 'llama-4',
  value: null,
  modality: 'ASSERTED',
  attributedTo: [],
  qualifiers: {},
  confidence: 0.9,
  evidence: { start: 0, end: 28 },
};

function judge(labelled: readonly LabelledClaim[], claims: readonly ExtractedClaim[]) {
  const article: LabelledArticle = {
    name: 'story',
    style: 'wire',
    labels: { entities: [META, LLAMA, DEEPSEEK, SOURCE], claims: [...labelled] },
    article: {
      title: 'Story',
      publisher: null,
      sourceKind: null,
      url: null,
      publishedAt: null,
      language: 'en',
      text: TEXT,
      sourceKey: 'story',
    },
  };
  return judgeArticle(article, { entities: EXTRACTED, claims });
}

const outcomes = (labelled: readonly LabelledClaim[], claims: readonly ExtractedClaim[]) =>
  judge(labelled, claims).claims.map(({ outcome }) => outcome);

describe('judging the entities of an article', () => {
  test('pairs them by any name without case and punctuation, and says whether the kind is the same', () => {
    expect(judge([], []).entities).toEqual([
      { id: 'meta', sameKind: true },
      { id: 'llama', sameKind: true },
      { id: 'deepseek', sameKind: false },
      { id: 'source', sameKind: true },
    ]);
  });
});

describe('judging the claims of an article', () => {
  test('finds the same claim right under other names of its ends', () => {
    expect(judge([develops], [found]).claims).toEqual([
      {
        outcome: 'RIGHT',
        extracted: found,
        labelled: develops,
        modalityRight: true,
        attributionRight: true,
        amountRight: null,
      },
    ]);
  });

  test('finds a claim that nobody labelled wrong, and one that is not extracted missed', () => {
    const uses: ExtractedClaim = { ...found, predicate: 'USES' };
    expect(judge([develops], [uses]).claims).toEqual([
      { outcome: 'WRONG', extracted: uses },
      { outcome: 'MISSED', labelled: develops },
    ]);
  });

  test('finds a claim about an entity that nobody labelled wrong', () => {
    expect(outcomes([], [{ ...found, object: 'not-extracted' }])).toEqual(['WRONG']);
  });

  test('lets only symmetric predicates be told from the other side', () => {
    const turned = { ...found, subject: 'deepseek', object: 'meta-platforms' };
    expect(outcomes([competes], [{ ...turned, predicate: 'COMPETES_WITH' }])).toEqual(['RIGHT']);
    const invests: LabelledClaim = { ...competes, predicate: 'INVESTS_IN' };
    expect(outcomes([invests], [{ ...turned, predicate: 'INVESTS_IN' }])).toEqual(['WRONG', 'MISSED']);
  });

  test('lets an optional label count neither for nor against', () => {
    expect(outcomes([{ ...develops, required: false }], [found])).toEqual([]);
    expect(outcomes([{ ...develops, required: false }], [])).toEqual([]);
  });

  test('leaves a repetition out, except where the labels hold the claim twice', () => {
    expect(outcomes([develops], [found, found])).toEqual(['RIGHT']);
    expect(outcomes([develops, { ...develops, modality: 'DENIED' }], [found, found])).toEqual(['RIGHT', 'RIGHT']);
  });

  test('prefers a required label to an optional one that says the same', () => {
    expect(outcomes([{ ...develops, required: false }, develops], [found])).toEqual(['RIGHT']);
  });

  test('compares sums within one per cent and by currency', () => {
    const sum = (amount: number, currency: string): ExtractedClaim => ({
      ...found,
      predicate: 'RAISES',
      object: null,
      value: { type: 'money', amount, currency, bound: 'ABOUT' },
    });
    expect(outcomes([raises], [sum(65.6e9, 'USD')])).toEqual(['RIGHT']);
    expect(outcomes([raises], [sum(66e9, 'USD')])).toEqual(['WRONG', 'MISSED']);
    expect(outcomes([raises], [sum(65e9, 'EUR')])).toEqual(['WRONG', 'MISSED']);
  });

  test('takes a licence for the same where one text holds the other', () => {
    const licence = (text: string) => ({ type: 'text' as const, text });
    const labelled: LabelledClaim = {
      ...develops,
      predicate: 'LICENSED_AS',
      object: null,
      value: licence('open source'),
    };
    const claim: ExtractedClaim = {
      ...found,
      predicate: 'LICENSED_AS',
      object: null,
      value: licence('Open-Source model'),
    };
    expect(outcomes([labelled], [claim])).toEqual(['RIGHT']);
    expect(outcomes([labelled], [{ ...claim, value: licence('proprietary') }])).toEqual(['WRONG', 'MISSED']);
  });

  test('looks at modality, sources and amount of a right claim apart', () => {
    const amount = { amount: 65e9, currency: 'USD', bound: 'UP_TO' as const };
    const labelled: LabelledClaim = {
      ...develops,
      modality: 'CONSIDERED',
      attributedTo: ['source'],
      qualifiers: { amount },
    };
    const verdict = (claim: Partial<ExtractedClaim>) =>
      judge([labelled], [{ ...found, ...claim }]).claims.map((each) =>
        each.outcome === 'RIGHT' ? [each.modalityRight, each.attributionRight, each.amountRight] : each.outcome,
      );
    expect(verdict({})).toEqual([[false, false, false]]);
    expect(verdict({ modality: 'CONSIDERED', attributedTo: ['the-information'], qualifiers: { amount } })).toEqual([
      [true, true, true],
    ]);
    expect(verdict({ qualifiers: { amount: { ...amount, bound: 'EXACT' } } })).toEqual([[false, false, false]]);
  });

  test('finds a span outside the text, or of spaces only, not grounded', () => {
    const spans = [
      { start: 0, end: 28 },
      { start: -1, end: 3 },
      { start: 5, end: 5 },
      { start: 5, end: 6 },
      { start: 0, end: TEXT.length + 1 },
    ];
    const { extractedClaims, groundedClaims } = judge(
      [],
      spans.map((evidence) => ({ ...found, evidence })),
    );
    expect({ extractedClaims, groundedClaims }).toEqual({ extractedClaims: 5, groundedClaims: 1 });
  });
});
