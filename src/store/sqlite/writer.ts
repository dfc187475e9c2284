import type { ChangeSet, Receipt } from '../../graph/changeSet.js';
import { writeArticles, writeMentions, writeStatuses } from './articleWriter.js';
import { writeClaims } from './claimWriter.js';
import type { SqliteConnection } from './connection.js';
import { writeAliases, writeEntities } from './entityWriter.js';
import { checkArticleReferences, checkEntityReferences } from './references.js';
import { rollUpAgain } from './relationWriter.js';
import { raiseRevision, readRevision } from './revision.js';

/**
 * Applies a change set under the write lock, all of it or nothing. The revision rises only where something changed.
 *
 * @throws ApplicationError `INPUT_INVALID` where a part refers to an unknown entity or article, `STORE_BUSY`, `STORE_UNAVAILABLE`
 */
export function apply(connection: SqliteConnection, change: ChangeSet): Receipt {
  return connection.write((): Receipt => {
    const entities = writeEntities(connection, change.entities);
    checkEntityReferences(connection, change);
    const aliases = writeAliases(connection, change.aliases);
    const articles = writeArticles(connection, change.articles);
    checkArticleReferences(connection, change);
    const statuses = writeStatuses(connection, change.articleStatuses);
    const mentions = writeMentions(connection, change);
    const claims = writeClaims(connection, change);
    const relationsChanged = rollUpAgain(connection, claims.relationIds);
    const changed =
      entities.changed + aliases + articles.changed + statuses + mentions + claims.changed + relationsChanged > 0;
    return {
      revision: changed ? raiseRevision(connection) : readRevision(connection),
      entitiesAdded: entities.added,
      articlesAdded: articles.added,
      claimsAdded: claims.added,
      claimsRetired: claims.retired,
      relationsChanged,
    };
  });
}
