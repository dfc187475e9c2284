import { createRuleExtractor } from '../../../../src/extraction/rules/ruleExtractor.js';

/** What the rules read in a text whose names nobody knows: `subject PREDICATE object MODALITY`, in alphabetical order. */
export async function saidIn(language: string, text: string): Promise<readonly string[]> {
  const article = {
    title: '',
    publisher: null,
    sourceKind: null,
    url: null,
    publishedAt: { value: '2025-06-01', precision: 'DAY' } as const,
    language,
    text,
    sourceKey: 'test',
  };
  const { entities, claims } = await createRuleExtractor().extract(article, []);
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  const amountOf = (value: (typeof claims)[number]['value']) =>
    value?.type === 'money' ? `${value.amount} ${value.currency}` : JSON.stringify(value);
  return claims
    .map(({ subject, predicate, object, value, modality }) =>
      [names.get(subject), predicate, object === null ? amountOf(value) : names.get(object), modality].join(' '),
    )
    .sort();
}
