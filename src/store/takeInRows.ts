import { ApplicationError } from '../errors.js';
import type { Claim } from '../graph/claim.js';
import { currentEntity } from '../graph/currentEntity.js';
import type { Alias, Entity } from '../graph/entity.js';
import type { EntityEdit } from '../graph/entityEdit.js';
import { idType } from '../graph/ids.js';
import type { Judgement } from '../graph/judgement.js';
import { contradicted, judgementGraph, type Redirects } from '../graph/judgementGraph.js';
import type { RecordedArticle, RecordedEntity, RecordedType } from '../graph/recordedRow.js';
import type { RecordedBatch } from './exchange.js';

/** An entity as it is to be stored: as it was recorded, and as people's decisions leave it. */
export interface EntityToAdd {
  readonly recorded: Omit<Entity, 'aliases'>;
  readonly current: Omit<Entity, 'aliases'>;
  /** The entity that answers for it; null where it answers for itself. */
  readonly survivorId: string | null;
  readonly names: readonly (Alias & { readonly canonical: boolean })[];
}

/** A batch whose rows are written as they are. */
export type PlainBatch = Exclude<RecordedBatch, { readonly type: 'graph' | 'entity' }>;

/** How an engine writes the rows of a graph, each call wholly or not at all. */
export interface RowWriter {
  /** Those of the ids that no entity bears, merged or not. */
  unknownEntities(ids: readonly string[]): Promise<readonly string[]>;
  unknownArticles(ids: readonly string[]): Promise<readonly string[]>;
  /** The edits of each entity. */
  editsOf(entityIds: readonly string[]): Promise<readonly (readonly EntityEdit[])[]>;
  add(batch: PlainBatch): Promise<void>;
  addEntities(entities: readonly EntityToAdd[]): Promise<void>;
}

/** Where a row points. */
interface Reference {
  readonly from: string;
  readonly to: string | null;
}

/**
 * Writes the rows of a graph in their order, people's decisions carried out on what they are about, and gives its revision.
 *
 * @throws ApplicationError `INPUT_INVALID` for a row that refers to one which is not there, or judgements that contradict each other
 */
export async function takeInRows(batches: AsyncIterable<RecordedBatch>, writer: RowWriter): Promise<number> {
  let revision = 0;
  const judgements: Judgement[] = [];
  const merged: RecordedEntity[] = [];
  // Decisions come before what they are about, and a copy may come before the article that it repeats.
  const decided: Reference[] = [];
  const copies: Reference[] = [];
  let redirects: Redirects | null = null;
  for await (const batch of batches) {
    // Merged entities lead to others, which may come behind them.
    if (batch.type !== 'entity') await addMerged(merged.splice(0), redirects ?? new Map(), writer);
    if (AFTER_ENTITIES.includes(batch.type)) await refuseUnknown(decided.splice(0), 'entity', writer.unknownEntities);
    if (AFTER_ARTICLES.includes(batch.type)) await refuseUnknown(copies.splice(0), 'article', writer.unknownArticles);
    switch (batch.type) {
      case 'graph':
        revision = batch.records.at(-1)?.revision ?? 0;
        break;
      case 'entity': {
        redirects ??= redirectsOf(judgements);
        const known = redirects;
        merged.push(...batch.records.filter(({ id }) => known.has(id)));
        const others = batch.records.filter(({ id }) => !known.has(id));
        await writer.addEntities(await toAdd(others, known, writer));
        break;
      }
      default:
        if (batch.type === 'judgement') judgements.push(...batch.records);
        decided.push(...entitiesOfDecisions(batch));
        if (batch.type === 'article') copies.push(...batch.records.flatMap(originalOfArticle));
        await checkReferences(batch, writer);
        await writer.add(batch);
    }
  }
  await addMerged(merged, redirects ?? new Map(), writer);
  await refuseUnknown(decided, 'entity', writer.unknownEntities);
  await refuseUnknown(copies, 'article', writer.unknownArticles);
  return revision;
}

/** Types of rows that come when all entities are there, and all articles. */
const AFTER_ENTITIES: readonly RecordedType[] = ['article', 'claim', 'change'];
const AFTER_ARTICLES: readonly RecordedType[] = ['claim', 'change'];

function entitiesOfDecisions(batch: PlainBatch): Reference[] {
  if (batch.type === 'judgement') {
    return batch.records.flatMap(({ id, entityId, otherId }) => [entityId, otherId].map((to) => ({ from: id, to })));
  }
  return batch.type === 'edit' ? batch.records.map(({ id, entityId }) => ({ from: id, to: entityId })) : [];
}

function originalOfArticle({ id, copyOf }: RecordedArticle): Reference[] {
  return copyOf === null ? [] : [{ from: id, to: copyOf }];
}

function redirectsOf(judgements: readonly Judgement[]): Redirects {
  const graph = judgementGraph(judgements);
  const denial = contradicted(graph);
  if (!denial) return graph.redirects;
  const { id, entityId, otherId } = denial;
  throw new ApplicationError(
    'INPUT_INVALID',
    `The judgement "${id}" says that "${entityId}" and "${otherId}" are not the same, which others contradict.`,
    { place: id, remedy: 'Export the graph again; no graph of this program holds such judgements.' },
  );
}

async function addMerged(merged: readonly RecordedEntity[], redirects: Redirects, writer: RowWriter): Promise<void> {
  if (merged.length === 0) return;
  await refuseUnknown(
    merged.map(({ id }) => ({ from: id, to: redirects.get(id) ?? null })),
    'entity',
    writer.unknownEntities,
  );
  await writer.addEntities(await toAdd(merged, redirects, writer));
}

async function toAdd(
  entities: readonly RecordedEntity[],
  redirects: Redirects,
  writer: RowWriter,
): Promise<EntityToAdd[]> {
  const edits = await writer.editsOf(entities.map(({ id }) => id));
  return entities.map(({ names, ...recorded }, index) => {
    const current = currentEntity(recorded, edits[index] ?? []);
    const survivorId = redirects.get(recorded.id) ?? null;
    const isCanonical = ({ name }: Alias) => survivorId === null && name === current.name;
    return { recorded, current, survivorId, names: names.map((name) => ({ ...name, canonical: isCanonical(name) })) };
  });
}

async function checkReferences(batch: PlainBatch, writer: RowWriter): Promise<void> {
  if (batch.type === 'article') {
    await refuseUnknown(batch.records.flatMap(entitiesOfArticle), 'entity', writer.unknownEntities);
  } else if (batch.type === 'claim') {
    await refuseUnknown(batch.records.flatMap(entitiesOfClaim), 'entity', writer.unknownEntities);
    const articles = batch.records.flatMap(articlesOfClaim);
    await refuseUnknown(articles, 'article', writer.unknownArticles);
  }
}

function entitiesOfArticle({ id, publisherId, mentions }: RecordedArticle): Reference[] {
  return [publisherId, ...mentions.map(({ entityId }) => entityId)].map((to) => ({ from: id, to }));
}

function entitiesOfClaim({ id, subjectId, objectId, publisherId, originId, attributedTo }: Claim): Reference[] {
  const origin = isArticle(originId) ? null : originId;
  return [subjectId, objectId, publisherId, origin, ...attributedTo].map((to) => ({ from: id, to }));
}

function articlesOfClaim({ id, articleId, originId }: Claim): Reference[] {
  return [articleId, ...(isArticle(originId) ? [originId] : [])].map((to) => ({ from: id, to }));
}

/** An account is that of a publisher, or of an article without one. */
function isArticle(originId: string | null): boolean {
  return originId !== null && idType(originId) === 'article';
}

async function refuseUnknown(
  references: readonly Reference[],
  what: string,
  unknownOf: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const ids = new Set(references.flatMap(({ to }) => to ?? []));
  const unknown = new Set(await unknownOf([...ids]));
  const broken = references.find(({ to }) => to !== null && unknown.has(to));
  if (!broken) return;
  throw new ApplicationError(
    'INPUT_INVALID',
    `"${broken.from}" refers to the ${what} "${broken.to}", which is not there.`,
    {
      place: broken.from,
      remedy: `Put the ${what} in front of it, or correct the id.`,
    },
  );
}
