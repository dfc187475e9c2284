import type { Run } from './connection.js';

const UNKNOWN_ENTITIES = 'UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:Entity|MergedEntity {id: id}) } RETURN id';
const UNKNOWN_ARTICLES = 'UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:Article {id: id}) } RETURN id';

/** Those of the ids that no entity bears, merged or not. */
export function unknownEntities(run: Run, ids: readonly string[]): Promise<string[]> {
  return idsOf(run, UNKNOWN_ENTITIES, ids);
}

/** Those of the ids that no article bears. */
export function unknownArticles(run: Run, ids: readonly string[]): Promise<string[]> {
  return idsOf(run, UNKNOWN_ARTICLES, ids);
}

async function idsOf(run: Run, text: string, ids: readonly string[]): Promise<string[]> {
  return (await run<{ id: string }>(text, { ids: [...ids] })).map(({ id }) => id);
}
