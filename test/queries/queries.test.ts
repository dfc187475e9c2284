import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, ENTITIES } from '../contract/fixtures.js';
import { ASKED } from './askedEntities.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'queries');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));

const STORY_IDS = ENTITIES.map(({ id }) => id);
const FURTHER = ASKED.filter(({ id }) => !STORY_IDS.includes(id));

describe('saved operations', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
    await store.apply(change({ entities: [...ENTITIES, ...FURTHER] }));
  });
  afterAll(() => store.close());

  it('are at least eighteen', () => expect(FILES.length).toBeGreaterThanOrEqual(18));

  it.each(FILES)('%s says what it teaches, fits the schema and runs as it is', async (file) => {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    expect(source).toMatch(/^# [A-Z].+\?\n# [A-Z]/);
    const schema = await buildSchema();
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => `${operation.name?.value}.graphql`)).toEqual([file]);
    // Tools that read the whole folder want each fragment's name once.
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    for (const fragment of fragments)
      expect(`${fragment.name.value}.`).toMatch(new RegExp(`^${file.split('.')[0]}[A-Z]`));
    if (source.includes('on Claim '))
      for (const field of ['quote', 'modality', 'attributedTo']) expect(source).toContain(field);
    const answer = await graphql({ schema, source, contextValue: createContext({ view: store }) });
    expect(answer.errors).toBeUndefined();
  });
});
