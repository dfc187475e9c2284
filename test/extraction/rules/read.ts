import { join } from 'node:path';
import { readEntityFiles } from '../../../src/entities/readEntityFiles.js';
import { createRuleExtractor } from '../../../src/extraction/rules/ruleExtractor.js';
import type { ArticleDraft } from '../../../src/graph/article.js';
import type { ClaimValue } from '../../../src/graph/claim.js';

/** The names that the project ships with: what is known of the world in these tests. */
export const { knownNames: KNOWN_NAMES } = await readEntityFiles(
  join(import.meta.dirname, '..', '..', '..', 'seed', 'entities'),
);

/** An article of a text alone, published on 5 April 2025. */
export function articleOf(language: string, text: string): ArticleDraft {
  return {
    title: '',
    publisher: null,
    sourceKind: null,
    url: null,
    publishedAt: { value: '2025-04-05', precision: 'DAY' },
    language,
    text,
    sourceKey: 'text',
  };
}

/**
 * The claims of a text, one a line: `Subject PREDICATE Object`, with `[MODALITY]` where it is not asserted, `(amount)`, `{from..to}`, `role` and
 * `by Source` where it has them. In the order of the words.
 */
export async function read(language: string, text: string): Promise<readonly string[]> {
  const { entities, claims } = await createRuleExtractor().extract(articleOf(language, text), KNOWN_NAMES);
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  return claims.map(({ subject, predicate, object, value, modality, attributedTo, qualifiers }) => {
    const { amount, time, role } = qualifiers;
    const parts = [
      names.get(subject),
      predicate,
      object === null ? valueText(value) : names.get(object),
      modality === 'ASSERTED' ? '' : `[${modality}]`,
      amount ? `(${valueText({ type: 'money', ...amount })})` : '',
      time ? `{${time.from?.value ?? ''}..${time.to ? time.to.value || '?' : ''}}` : '',
      role ? `as ${role}` : '',
      ...attributedTo.map((key) => `by ${names.get(key)}`),
    ];
    return parts.filter((part) => part !== '').join(' ');
  });
}

function valueText(value: ClaimValue | null): string {
  if (value === null) return '';
  if (value.type === 'text') return value.text;
  if (value.type !== 'money' && value.type !== 'count') return value.type;
  const figure = value.type === 'count' ? `${value.count}` : `${value.amount} ${value.currency}`;
  return value.bound === 'EXACT' ? figure : `${value.bound} ${figure}`;
}

/** What the extractor takes the names of a text for: `Name: KIND`, in the order in which they are met. */
export async function kinds(language: string, text: string): Promise<readonly string[]> {
  const { entities } = await createRuleExtractor().extract(articleOf(language, text), KNOWN_NAMES);
  return entities.map(({ name, kind }) => `${name}: ${kind}`);
}
