import type { ArticleDraft } from '../../../src/graph/article.js';
import type { KnownName } from '../../../src/graph/entity.js';

/** An article with this text. */
export function article(text: string, more: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    title: 'Rivals',
    publisher: 'The Daily Graph',
    sourceKind: 'fiction for testing',
    url: null,
    publishedAt: { value: '2025-04-05', precision: 'DAY' },
    language: 'en',
    text,
    sourceKey: 'rivals.md',
    ...more,
  };
}

/** What the graph knows by name. */
export const KNOWN_NAMES: readonly KnownName[] = [
  { name: 'Meta', entityId: 'meta', kind: 'ORGANIZATION' },
  { name: 'Meta Platforms', entityId: 'meta', kind: 'ORGANIZATION' },
  { name: 'DeepSeek', entityId: 'deepseek', kind: 'ORGANIZATION' },
  { name: 'Llama 4', entityId: 'llama-4', kind: 'MODEL' },
];

const META_COMPETES = {
  quote: 'Meta competes with DeepSeek.',
  subject: { words: 'Meta', name: 'Meta', kind: 'ORGANIZATION' },
  predicate: 'COMPETES_WITH',
  object: { words: 'DeepSeek', name: 'DeepSeek', kind: 'ORGANIZATION' },
  modality: 'ASSERTED',
  attributedTo: [] as { name: string; kind: string }[],
  role: null as string | null,
  amount: null as string | null,
  time: null as string | null,
  ended: false,
};

/** A claim as a model gives it: "Meta competes with DeepSeek." but for what is said otherwise. */
export function claim(more: Partial<typeof META_COMPETES> = {}) {
  return { ...META_COMPETES, ...more };
}

/** An end of such a claim. */
export function end(words: string, kind: string, name = words) {
  return { words, name, kind };
}
