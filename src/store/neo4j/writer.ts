import neo4j from 'neo4j-driver';
import { ApplicationError } from '../../errors.js';
import type { ChangeSet, Receipt } from '../../graph/changeSet.js';
import { writeArticles, writeMentions } from './articleWriter.js';
import { writeClaims } from './claimWriter.js';
import type { Neo4jConnection, Run } from './connection.js';
import { writeEntities } from './entityWriter.js';
import { rollUpAgain } from './relationWriter.js';

/** Writing the one node makes writers wait for each other. */
const LOCK =
  "MERGE (graph:Graph {name: 'graph'}) SET graph.writing = true RETURN coalesce(graph.revision, 0) AS revision";
const UNLOCK = "MATCH (graph:Graph {name: 'graph'}) SET graph.revision = $revision REMOVE graph.writing";
const REVISION = "MATCH (graph:Graph {name: 'graph'}) RETURN coalesce(graph.revision, 0) AS revision";
const UNKNOWN_ENTITIES = 'UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:Entity {id: id}) } RETURN id';
const UNKNOWN_ARTICLES = 'UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:Article {id: id}) } RETURN id';

/** The graph's revision. */
export async function revision(connection: Neo4jConnection): Promise<number> {
  const [stored] = await connection.read<{ revision: number }>(REVISION);
  return stored?.revision ?? 0;
}

/**
 * Applies a change set in one transaction. The revision rises only where something changed.
 *
 * @throws ApplicationError `INPUT_INVALID` where a part refers to an unknown entity or article, `STORE_BUSY`, `STORE_UNAVAILABLE`
 */
export function apply(connection: Neo4jConnection, change: ChangeSet): Promise<Receipt> {
  return connection.write(async (run): Promise<Receipt> => {
    const [stored] = await run<{ revision: number }>(LOCK);
    const before = stored?.revision ?? 0;
    const entities = await writeEntities(run, change);
    await check(run, UNKNOWN_ENTITIES, 'entity', entityReferences(change));
    const articles = await writeArticles(run, change);
    await check(run, UNKNOWN_ARTICLES, 'article', [
      ...change.articleStatuses.map(({ articleId }) => articleId),
      ...change.mentions.map(({ articleId }) => articleId),
      ...change.claims.map(({ articleId }) => articleId),
    ]);
    const mentions = await writeMentions(run, change);
    const claims = await writeClaims(run, change);
    const relationsChanged = await rollUpAgain(run, claims.relations);
    const changed = entities.changed + articles.changed + mentions + claims.changed + relationsChanged > 0;
    const after = changed ? before + 1 : before;
    await run(UNLOCK, { revision: neo4j.int(after) });
    return {
      revision: after,
      entitiesAdded: entities.added,
      articlesAdded: articles.added,
      claimsAdded: claims.added,
      claimsRetired: claims.retired,
      relationsChanged,
    };
  });
}

function entityReferences({ aliases, articles, mentions, claims }: ChangeSet): (string | null)[] {
  return [
    ...aliases.map(({ entityId }) => entityId),
    ...articles.map(({ publisherId }) => publisherId),
    ...mentions.map(({ entityId }) => entityId),
    ...claims.flatMap(({ subjectId, objectId, publisherId, attributedTo }) => [
      subjectId,
      objectId,
      publisherId,
      ...attributedTo,
    ]),
  ];
}

async function check(run: Run, text: string, what: string, references: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(references.filter((id) => id !== null))];
  const [unknown] = await run<{ id: string }>(text, { ids });
  if (!unknown) return;
  throw new ApplicationError('INPUT_INVALID', `The change refers to the unknown ${what} "${unknown.id}".`, {
    remedy: `Put the ${what} into the same change set, or correct its id.`,
    place: unknown.id,
  });
}
