import { ApplicationError } from '../../errors.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';

const UNKNOWN_ENTITIES = `
  SELECT value AS id FROM json_each(@ids) 
  WHERE NOT EXISTS (SELECT 1 FROM entities WHERE entities.id = value)
    AND NOT EXISTS (SELECT 1 FROM merged_entities WHERE merged_entities.id = value)`;
const UNKNOWN_ARTICLES = `
  SELECT value AS id FROM json_each(@ids) WHERE NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = value)`;

interface Reference {
  /** What refers, for the message. */
  readonly from: () => string;
  readonly to: string | null;
}

/** Refuses, with `INPUT_INVALID`, a change that names an entity which neither it nor the graph holds; entities are written before. */
export function checkEntityReferences(connection: SqliteConnection, change: ChangeSet): void {
  const references: Reference[] = [
    ...change.aliases.map(({ entityId, alias }) => ({ from: () => `The alias "${alias.name}"`, to: entityId })),
    ...change.articles.map(({ id, publisherId }) => ({ from: () => `The article "${id}"`, to: publisherId })),
    ...change.mentions.map(({ articleId, entityId }) => ({ from: () => `A mention in "${articleId}"`, to: entityId })),
    ...change.edits.map(({ field, entityId }) => ({ from: () => `An edit (${field})`, to: entityId })),
    ...change.judgements.flatMap(({ verdict, entityId, otherId }) =>
      [entityId, otherId].map((to) => ({ from: () => `A judgement (${verdict})`, to })),
    ),
    ...change.claims.flatMap(({ id, subjectId, objectId, publisherId, attributedTo }) => {
      const from = () => `The claim "${id}"`;
      return [subjectId, objectId, publisherId, ...attributedTo].map((to) => ({ from, to }));
    }),
  ];
  check(connection, unknownEntities, references, 'entity');
}

/** Refuses, with `INPUT_INVALID`, a change that names an article which neither it nor the graph holds; articles are written before. */
export function checkArticleReferences(connection: SqliteConnection, change: ChangeSet): void {
  const references: Reference[] = [
    ...change.articleStatuses.map(({ articleId }) => ({ from: () => 'A change of status', to: articleId })),
    ...change.mentions.map(({ articleId, entityId }) => ({ from: () => `A mention of "${entityId}"`, to: articleId })),
    ...change.claims.map(({ id, articleId }) => ({ from: () => `The claim "${id}"`, to: articleId })),
  ];
  check(connection, unknownArticles, references, 'article');
}

/** Those of the ids that no entity bears, merged or not. */
export function unknownEntities(connection: SqliteConnection, ids: readonly string[]): string[] {
  return connection.all<{ id: string }>(UNKNOWN_ENTITIES, { ids: list(ids) }).map(({ id }) => id);
}

/** Those of the ids that no article bears. */
export function unknownArticles(connection: SqliteConnection, ids: readonly string[]): string[] {
  return connection.all<{ id: string }>(UNKNOWN_ARTICLES, { ids: list(ids) }).map(({ id }) => id);
}

function check(
  connection: SqliteConnection,
  unknownOf: typeof unknownEntities,
  references: readonly Reference[],
  what: string,
): void {
  const ids = new Set(references.flatMap(({ to }) => to ?? []));
  const unknown = new Set(unknownOf(connection, [...ids]));
  const first = references.find(({ to }) => to !== null && unknown.has(to));
  if (!first) return;
  const place = first.to ?? '';
  throw new ApplicationError('INPUT_INVALID', `${first.from()} refers to the unknown ${what} "${place}".`, {
    remedy: `Put the ${what} into the same change set, or correct its id.`,
    place,
  });
}
