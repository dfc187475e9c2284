import { expect, it } from 'vitest';
import { compareNames } from '../../src/identity/compareNames.js';

it.each([
  ['ORGANIZATION', 'DeepSeek', 'Deep Seek', 'SAME_FORM'],
  ['ORGANIZATION', 'Meta Platforms, Inc.', 'meta platforms', 'SAME_FORM'],
  ['ORGANIZATION', 'Comissão Europeia', 'European Commission', 'SAME_FORM'],
  ['ORGANIZATION', 'Amazon Web Services', 'AWS', 'ACRONYM'],
  ['ORGANIZATION', 'Anthropic', 'Antropic', 'NEAR_SPELLING'],
  ['ORGANIZATION', 'Cerebras', 'Cerebras Systems', 'CONTAINED'],
  ['ORGANIZATION', 'Banco Inter', 'Bankinter', 'LESS_NEAR_SPELLING'],
  ['PERSON', 'Samuel H. Altman', 'Sam Altman', 'SAME_FORM'],
  ['TECHNIQUE', 'Mistura de Especialistas', 'mixture-of-experts', 'SAME_FORM'],
  ['MODEL', 'LLaMA-4', 'llama 4', 'SAME_NAME'],
] as const)('finds that %s %s and %s have the feature %s', (kind, one, other, feature) => {
  expect(compareNames(one, other, kind)?.feature).toBe(feature);
  expect(compareNames(other, one, kind)?.feature).toBe(feature);
});

it.each([
  ['MODEL', 'Llama 3', 'Llama 4'],
  ['MODEL', 'Llama 3.1', 'Llama 31'],
  ['MODEL', 'Command R', 'Command R+'],
  ['ORGANIZATION', 'Groq', 'Grok'],
  ['ORGANIZATION', 'Meta', 'Metal'],
  ['PERSON', 'Dario Amodei', 'Daniela Amodei'],
] as const)('finds nothing in common between %s %s and %s', (kind, one, other) => {
  expect(compareNames(one, other, kind)).toBeNull();
});
