import { describe, expect, it } from 'vitest';
import type { KnownName } from '../../src/graph/entity.js';
import { type NamedThing, resolve as resolveIn } from '../../src/identity/resolve.js';

const known: KnownName[] = [
  { name: 'Meta', entityId: 'meta', kind: 'ORGANIZATION' },
  { name: 'Meta Platforms', entityId: 'meta', kind: 'ORGANIZATION' },
  { name: 'Mercury', entityId: 'mercury', kind: 'MODEL' },
  { name: 'Mercury', entityId: 'mercury-labs', kind: 'MODEL' },
];
const thing = (name: string, kind: NamedThing['kind'], more: Partial<NamedThing> = {}): NamedThing => ({
  key: name,
  kind,
  name,
  aliases: [],
  candidates: [],
  ...more,
});

const resolve = (
  things: readonly NamedThing[],
  knownNames: readonly KnownName[],
  { takenIds = [], redirects = {} }: { takenIds?: string[]; redirects?: Record<string, string> } = {},
) => resolveIn(things, { knownNames, redirects: new Map(Object.entries(redirects)), source: 'article_1', takenIds });

describe('resolving names', () => {
  it('finds a known entity by any of its names, in any case', () => {
    const { idOf, created } = resolve([thing('META PLATFORMS', 'ORGANIZATION')], known);
    expect([...idOf]).toEqual([['META PLATFORMS', 'meta']]);
    expect(created).toEqual([]);
  });

  it('makes a new entity, once for all its mentions, with its other names', () => {
    const { idOf, created } = resolve(
      [thing('Llama X', 'PROJECT', { aliases: ['LLAMA X', 'Projeto Llama X'] }), thing('llama x', 'PROJECT')],
      known,
    );
    expect([...idOf.values()]).toEqual(['llama-x', 'llama-x']);
    expect(created).toEqual([
      {
        id: 'llama-x',
        kind: 'PROJECT',
        name: 'Llama X',
        aliases: [{ name: 'Projeto Llama X', language: null, source: 'article_1' }],
        description: null,
        externalIds: [],
        createdBy: 'article_1',
      },
    ]);
  });

  it('keeps a product apart from the company of the same name', () => {
    expect(resolve([thing('Meta', 'PRODUCT')], known).idOf.get('Meta')).toBe('meta-product');
  });

  it('follows the finder where it knows the entity', () => {
    expect(
      resolve([thing('Zuck’s firm', 'ORGANIZATION', { candidates: ['meta'] })], known).idOf.get('Zuck’s firm'),
    ).toBe('meta');
  });

  it('takes the canonical bearer of a shared name', () => {
    expect(resolve([thing('Mercury', 'MODEL')], known).idOf.get('Mercury')).toBe('mercury');
  });

  it('never runs two entities together on a shared alias', () => {
    const shared: KnownName[] = [
      { name: 'Ada', entityId: 'ada-one', kind: 'MODEL' },
      { name: 'Ada', entityId: 'ada-two', kind: 'MODEL' },
    ];
    const { idOf, created } = resolve([thing('Ada', 'MODEL')], shared);
    expect(idOf.get('Ada')).toBe('ada');
    expect(created.map((entity) => entity.id)).toEqual(['ada']);
  });

  it('lets the text decide between several bearers where it names one of them unmistakably', () => {
    const shared: KnownName[] = [
      { name: 'Ada', entityId: 'ada-one', kind: 'MODEL' },
      { name: 'Ada', entityId: 'ada-two', kind: 'MODEL' },
      { name: 'Ada by Two', entityId: 'ada-two', kind: 'MODEL' },
    ];
    const decided = resolve([thing('Ada', 'MODEL'), thing('Ada by Two', 'MODEL')], shared);
    expect([decided.idOf.get('Ada'), [...decided.ambiguous]]).toEqual(['ada-two', []]);
    expect([...resolve([thing('Ada', 'MODEL')], shared).ambiguous]).toEqual(['Ada']);
  });

  it('gives a new entity an id that is free, also where only the caller knows that one is taken', () => {
    const { idOf } = resolve([thing('Llama X', 'PROJECT')], known, { takenIds: ['llama-x'] });
    expect(idOf.get('Llama X')).toBe('llama-x-project');
  });

  it('records what is named by a merged entity’s own name for that one, and a shared name for the survivor', () => {
    const shared: KnownName[] = [
      { name: 'Ada', entityId: 'ada-one', kind: 'MODEL' },
      { name: 'Ada', entityId: 'ada-two', kind: 'MODEL' },
      { name: 'Ada by Two', entityId: 'ada-two', kind: 'MODEL' },
    ];
    const redirects = { 'ada-two': 'ada-one' };
    const { idOf, created, ambiguous } = resolve([thing('Ada', 'MODEL'), thing('Ada by Two', 'MODEL')], shared, {
      redirects,
    });
    expect([...idOf]).toEqual([
      ['Ada', 'ada-one'],
      ['Ada by Two', 'ada-two'],
    ]);
    expect([created, [...ambiguous]]).toEqual([[], []]);
  });
});
