import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { LABEL_LANGUAGES } from '../../src/ontology/ontology.js';

interface Answer {
  readonly ontology: Readonly<
    Record<'kinds' | 'predicates' | 'modalities', readonly Readonly<Record<string, string>>[]>
  >;
}

async function ask(language: string): Promise<Answer> {
  const source = `{ ontology(language: ${language.toUpperCase()}) {
    kinds { kind label } predicates { predicate label inverseLabel } modalities { modality label } } }`;
  const { data, errors } = await graphql({ schema: await buildSchema(), source });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Answer;
}

it.each(LABEL_LANGUAGES)('names every kind, predicate and modality in %s', async (language) => {
  const { ontology } = await ask(language);
  const labels = Object.values(ontology).flatMap((rows) =>
    rows.flatMap(({ label, inverseLabel = 'one way' }) => [label, inverseLabel]),
  );
  expect(labels.length).toBeGreaterThan(60);
  expect(labels.filter((label) => !label)).toEqual([]);
});

it('reads a predicate from either end', async () => {
  const { ontology } = await ask('es');
  expect(
    ontology.predicates.filter(({ predicate }) => ['LED_BY', 'COMPETES_WITH', 'EARNS'].includes(predicate ?? '')),
  ).toEqual([
    { predicate: 'COMPETES_WITH', label: 'compite con', inverseLabel: 'compite con' },
    { predicate: 'LED_BY', label: 'dirigido por', inverseLabel: 'dirige' },
    { predicate: 'EARNS', label: expect.any(String), inverseLabel: expect.any(String) },
  ]);
  expect(ontology.modalities[3]).toEqual({ modality: 'RUMOURED', label: 'según rumores' });
});
