import { touchedIds, touchesAny } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Receipt } from '../../graph/receipt.js';
import { rejections } from '../../graph/rejections.js';
import { touchedRelations } from '../touchedRelations.js';
import { writeArticles } from './articleWriter.js';
import { writeChangeRecord } from './changeLog.js';
import { writeClaims } from './claimWriter.js';
import type { SqliteConnection } from './connection.js';
import { reviewsOf } from './decisionStatements.js';
import { writeEdits } from './editWriter.js';
import { writeAliases, writeEntities } from './entityWriter.js';
import { checkExpectations } from './expectations.js';
import { writeMentions } from './mentionWriter.js';
import { writeJudgements } from './mergeWriter.js';
import { checkArticleReferences, checkEntityReferences } from './references.js';
import { rollUpAgain } from './relationWriter.js';
import { writeReviews } from './reviewWriter.js';
import { raiseRevision, readRevision } from './revision.js';

/**
 * Applies a change set under the write lock, all of it or nothing. The revision rises only where something changed.
 *
 * @throws ApplicationError `INPUT_INVALID` where a part refers to an unknown entity or article, `CONFLICT` where the graph is no longer what the
 *   change expects or judgements contradict each other, `STORE_BUSY`, `STORE_UNAVAILABLE`
 */
export function apply(connection: SqliteConnection, change: ChangeSet): Receipt {
  return connection.write((): Receipt => {
    checkExpectations(connection, change.expects);
    const entities = writeEntities(connection, change.entities);
    checkEntityReferences(connection, change);
    const edited = writeEdits(connection, change.edits);
    const named = writeAliases(connection, change.aliases);
    const judged = writeJudgements(connection, change.judgements);
    const articles = writeArticles(connection, change);
    checkArticleReferences(connection, change);
    const mentioning = writeMentions(connection, change);
    const claims = writeClaims(connection, change);
    const reviewed = writeReviews(connection, change.reviews);
    const relationsChanged = rollUpAgain(
      connection,
      touchedRelations([...judged.rewritten, ...claims.rewritten, ...reviewed.rewritten]),
    );
    const record = {
      entities: touchedIds(entities, [...edited, ...named, ...judged.changed], judged.merged),
      articles: touchedIds(articles, mentioning),
      claims: touchedIds(claims, reviewed.changed),
    };
    const isChanged = judged.any || reviewed.any || relationsChanged > 0 || Object.values(record).some(touchesAny);
    const revision = isChanged ? raiseRevision(connection) : readRevision(connection);
    const { at, cause, actor } = change;
    if (isChanged) writeChangeRecord(connection, { revision, at, cause, actor, ...record });
    return {
      revision,
      entitiesAdded: entities.added.length,
      articlesAdded: articles.added.length,
      claimsAdded: claims.added.length,
      claimsKept: claims.kept.length,
      claimsRetired: claims.retired.length,
      relationsChanged,
      refused: [
        ...change.refusals,
        ...rejections(
          reviewsOf(
            connection,
            change.claims.map(({ id }) => id),
          ),
        ),
      ],
    };
  });
}
