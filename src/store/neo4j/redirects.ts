import type { Redirects } from '../../graph/judgementGraph.js';
import type { Run } from './connection.js';

const READ = 'UNWIND $ids AS id MATCH (merged:MergedEntity {id: id}) RETURN id, merged.survivorId AS survivorId';

/** The merged ones among some entities, each with the one that answers for it. */
export async function readRedirects(run: Run, ids: readonly string[]): Promise<Redirects> {
  const stored = await run<{ id: string; survivorId: string }>(READ, { ids: [...new Set(ids)] });
  return new Map(stored.map(({ id, survivorId }) => [id, survivorId]));
}
