import { describe, expect, it } from 'vitest';
import type { ClaimDraft, EntityDraft, Extraction } from '../../../src/extraction/extractor.js';
import { mergeExtractions } from '../../../src/extraction/llm/mergeExtractions.js';

function organization(key: string, name: string, start: number, more: Partial<EntityDraft> = {}): EntityDraft {
  const mentions = [{ start, end: start + name.length }];
  return { key, kind: 'ORGANIZATION', name, aliases: [], candidates: [], mentions, ...more };
}

const BY_RULES: ClaimDraft = {
  subject: 'r1',
  predicate: 'COMPETES_WITH',
  object: 'r2',
  value: null,
  modality: 'ASSERTED',
  attributedTo: [],
  qualifiers: {},
  confidence: 0.8,
  evidence: { start: 0, end: 60 },
  subjectSpan: { start: 0, end: 4 },
  objectSpan: { start: 19, end: 27 },
  rule: 'verb',
};
const BY_MODEL: ClaimDraft = {
  ...BY_RULES,
  subject: 'm1',
  object: 'm2',
  confidence: 0.7,
  evidence: { start: 0, end: 28 },
  rule: 'prompt-1',
};
const rules = (...claims: ClaimDraft[]): Extraction => ({
  entities: [organization('r1', 'Meta', 0, { candidates: ['meta'] }), organization('r2', 'DeepSeek', 19)],
  claims,
});
const model = (...claims: ClaimDraft[]): Extraction => ({
  entities: [
    organization('m1', 'Meta', 0, { candidates: ['meta'], aliases: ['Meta Platforms'] }),
    organization('m2', 'Deepseek', 30),
    organization('m3', 'Mistral', 40),
  ],
  claims,
});

describe('what rules and a model read', () => {
  it('is one claim, and surer, where they agree', () => {
    expect(mergeExtractions(rules(BY_RULES), model(BY_MODEL)).claims).toEqual([
      { ...BY_RULES, confidence: 0.94, rule: 'verb + prompt-1' },
    ]);
  });

  it('is the same claim of a symmetric predicate in either order', () => {
    const turned = { ...BY_MODEL, subject: 'm2', object: 'm1' };
    expect(mergeExtractions(rules(BY_RULES), model(turned)).claims).toMatchObject([{ confidence: 0.94 }]);
  });

  it('waits for a person where they differ in modality', () => {
    expect(mergeExtractions(rules(BY_RULES), model({ ...BY_MODEL, modality: 'PLANNED' })).claims).toEqual([
      { ...BY_RULES, needsReview: true },
    ]);
  });

  it.each([
    ['another end', { object: 'm3' }, { object: 'model m3' }],
    ['another predicate', { predicate: 'PARTNERS_WITH' }, { predicate: 'PARTNERS_WITH' }],
    ['another place', { evidence: { start: 70, end: 90 } }, { evidence: { start: 70, end: 90 } }],
  ] as const)('waits for a person where the model alone gives it: %s', (_, more, expected) => {
    const { claims } = mergeExtractions(rules(BY_RULES), model({ ...BY_MODEL, ...more }));
    expect(claims).toEqual([BY_RULES, { ...BY_MODEL, subject: 'r1', object: 'r2', ...expected, needsReview: true }]);
  });

  it('stays as it is where the rules alone give it', () => {
    expect(mergeExtractions(rules(BY_RULES), model()).claims).toEqual([BY_RULES]);
  });

  it('names each entity once, with the names and places of both', () => {
    expect(mergeExtractions(rules(), model()).entities).toEqual([
      organization('r1', 'Meta', 0, { candidates: ['meta'], aliases: ['Meta Platforms'] }),
      organization('r2', 'DeepSeek', 19, {
        aliases: ['Deepseek'],
        mentions: [
          { start: 19, end: 27 },
          { start: 30, end: 38 },
        ],
      }),
      organization('model m3', 'Mistral', 40),
    ]);
  });

  it('keeps the values of the rules apart from others', () => {
    const raises = (amount: number) =>
      ({
        predicate: 'RAISES',
        object: null,
        value: { type: 'money', amount, currency: 'USD', bound: 'EXACT' },
      }) as const;
    const { claims } = mergeExtractions(
      rules({ ...BY_RULES, ...raises(5) }),
      model({ ...BY_MODEL, ...raises(5) }, { ...BY_MODEL, ...raises(6) }),
    );
    expect(claims.map(({ value, needsReview }) => [value?.type === 'money' && value.amount, needsReview])).toEqual([
      [5, undefined],
      [6, true],
    ]);
  });
});
