import { createHash } from 'node:crypto';
import type { Store } from '../../src/store/port.js';

const PAGE = 200;

/**
 * A hash over everything that a store holds: every entity with its names, article with its mentions, claim and relation, each as it was recorded and as the
 * graph answers with it, and the whole log. Equal hashes mean equal graphs, on whichever engine; nothing in them depends on the engine.
 */
export async function graphDump(store: Store): Promise<string> {
  const hash = createHash('sha256');
  const add = (record: unknown) => hash.update(`${canonical(record)}\n`);
  const { inspection } = store;
  for await (const { id, recorded, current, survivorId, names, relations } of all(inspection.storedEntities)) {
    add([id, recorded, current, survivorId]);
    for (const line of names.map(({ inStep: _, ...name }) => canonical(name)).sort()) hash.update(`${line}\n`);
    for (const line of relations.map(({ relation }) => canonical(relation)).sort()) hash.update(`${line}\n`);
  }
  for await (const { id, recorded, current, mentions, claims } of all(inspection.storedArticles)) {
    add([id, recorded, current]);
    for (const line of mentions.map(({ inStep: _, ...mention }) => canonical(mention)).sort()) hash.update(`${line}\n`);
    for (const claim of claims) add([claim.id, claim.recorded, claim.current]);
  }
  for (let after = 0; ; ) {
    const changes = await store.changesSince(after, PAGE);
    for (const change of changes) add(change);
    const last = changes.at(-1);
    if (!last || changes.length < PAGE) break;
    after = last.revision;
  }
  return hash.digest('hex');
}

async function* all<Row extends { readonly id: string }>(
  read: (after: string, limit: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const page = await read(after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

/** JSON with the fields of every object in order, since engines may keep them in another. */
function canonical(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
