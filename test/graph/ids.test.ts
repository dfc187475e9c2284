import { describe, expect, it } from 'vitest';
import { articleId, claimId, entityId, idType, relationId } from '../../src/graph/ids.js';

describe('ids', () => {
  it.each([
    ['Llama 4', 'llama-4'],
    ['GPT-4o', 'gpt-4o'],
    ['DeepSeek', 'deepseek'],
    ['Qwen2.5', 'qwen2-5'],
    ['Inteligência de São Paulo', 'inteligencia-de-sao-paulo'],
    ['snake_case', 'snake-case'],
  ])('the entity %s is %s', (name, id) => {
    expect(entityId(name)).toBe(id);
  });

  it('gives a name without letters of the alphabet an id of its own', () => {
    expect(entityId('深度求索')).toMatch(/^[a-z0-9-]+$/);
    expect(entityId('深度求索')).not.toBe(entityId('月之暗面'));
  });

  it('tells types apart by shape', () => {
    const article = articleId('Reuters', 'Meta competes with DeepSeek.');
    const claim = claimId({
      scope: article,
      predicate: 'COMPETES_WITH',
      quote: 'q',
      subjectSurface: 'Meta',
      objectSurface: 'DeepSeek',
    });
    const relation = relationId({ subjectId: 'meta', predicate: 'COMPETES_WITH', objectId: 'deepseek', value: null });
    expect([article, claim, relation, 'meta', 'article-one'].map(idType)).toEqual([
      'article',
      'claim',
      'relation',
      'entity',
      'entity',
    ]);
  });

  it('gives a symmetric relation one id from either side, and a directed one two', () => {
    const ends = { subjectId: 'meta', objectId: 'deepseek', value: null };
    const turned = { subjectId: 'deepseek', objectId: 'meta', value: null };
    expect(relationId({ ...ends, predicate: 'COMPETES_WITH' })).toBe(
      relationId({ ...turned, predicate: 'COMPETES_WITH' }),
    );
    expect(relationId({ ...ends, predicate: 'STUDIES' })).not.toBe(relationId({ ...turned, predicate: 'STUDIES' }));
  });

  it('tells relations of different values apart', () => {
    const key = { subjectId: 'meta', predicate: 'RAISES', objectId: null } as const;
    const money = (amount: number) =>
      relationId({ ...key, value: { type: 'money', amount, currency: 'USD', bound: 'EXACT' } });
    expect(money(1)).toBe(money(1));
    expect(money(1)).not.toBe(money(2));
  });
});
