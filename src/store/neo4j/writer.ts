import { ApplicationError } from '../../errors.js';
import { touchedIds, touchesAny } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Receipt } from '../../graph/receipt.js';
import { rejections } from '../../graph/rejections.js';
import { touchedRelations } from '../touchedRelations.js';
import { writeArticles } from './articleWriter.js';
import { writeChangeRecord } from './changeLog.js';
import { writeClaims } from './claimWriter.js';
import type { Neo4jConnection, Run } from './connection.js';
import { reviewsOf } from './decisionStatements.js';
import { writeEdits } from './editWriter.js';
import { addNames, writeEntities } from './entityWriter.js';
import { checkExpectations } from './expectations.js';
import { writeMentions } from './mentionWriter.js';
import { writeJudgements } from './mergeWriter.js';
import { unknownArticles, unknownEntities } from './references.js';
import { rollUpAgain } from './relationWriter.js';
import { writeReviews } from './reviewWriter.js';
import { lockGraph, unlockGraph } from './revision.js';

/**
 * Applies a change set in one transaction. The revision rises only where something changed.
 *
 * @throws ApplicationError `INPUT_INVALID` where a part refers to an unknown entity or article, `CONFLICT` where the graph is no longer what the
 *   change expects or judgements contradict each other, `STORE_BUSY`, `STORE_UNAVAILABLE`
 */
export function apply(connection: Neo4jConnection, change: ChangeSet): Promise<Receipt> {
  return connection.write(async (run): Promise<Receipt> => {
    const before = await lockGraph(run);
    await checkExpectations(run, change.expects);
    const entities = await writeEntities(run, change.entities);
    await check(run, unknownEntities, 'entity', entityReferences(change));
    const edited = await writeEdits(run, change.edits);
    const named = await addNames(
      run,
      change.aliases.map(({ entityId, alias }) => ({ ownerId: entityId, alias, canonical: false })),
    );
    const judged = await writeJudgements(run, change.judgements);
    const articles = await writeArticles(run, change);
    await check(run, unknownArticles, 'article', articleReferences(change));
    const mentioning = await writeMentions(run, change);
    const claims = await writeClaims(run, change);
    const reviewed = await writeReviews(run, change.reviews);
    const relations = touchedRelations([...judged.rewritten, ...claims.rewritten, ...reviewed.rewritten]);
    const relationsChanged = judged.relationsGone + (await rollUpAgain(run, relations));
    const record = {
      entities: touchedIds(entities, [...edited, ...named, ...judged.changed], judged.merged),
      articles: touchedIds(articles, mentioning),
      claims: touchedIds(claims, reviewed.changed),
    };
    const isChanged = judged.any || reviewed.any || relationsChanged > 0 || Object.values(record).some(touchesAny);
    const revision = isChanged ? before + 1 : before;
    const { at, cause, actor } = change;
    const claimIds = change.claims.map(({ id }) => id);
    // Sent one behind the other without waiting: the server runs them in this order.
    const [reviews] = await Promise.all([
      reviewsOf(run, claimIds),
      isChanged && writeChangeRecord(run, { revision, at, cause, actor, ...record }),
      unlockGraph(run, revision),
    ]);
    return {
      revision,
      entitiesAdded: entities.added.length,
      articlesAdded: articles.added.length,
      claimsAdded: claims.added.length,
      claimsKept: claims.kept.length,
      claimsRetired: claims.retired.length,
      relationsChanged,
      refused: [...change.refusals, ...rejections(reviews)],
    };
  });
}

function articleReferences({ articleStatuses, mentions, claims }: ChangeSet): string[] {
  return [...articleStatuses, ...mentions, ...claims].map(({ articleId }) => articleId);
}

function entityReferences(change: ChangeSet): (string | null)[] {
  const { aliases, edits, judgements, articles, mentions, claims } = change;
  return [
    ...edits.map(({ entityId }) => entityId),
    ...judgements.flatMap(({ entityId, otherId }) => [entityId, otherId]),
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

async function check(
  run: Run,
  unknownOf: typeof unknownEntities,
  what: string,
  references: readonly (string | null)[],
): Promise<void> {
  const ids = [...new Set(references.filter((id) => id !== null))];
  const [unknown] = await unknownOf(run, ids);
  if (unknown === undefined) return;
  throw new ApplicationError('INPUT_INVALID', `The change refers to the unknown ${what} "${unknown}".`, {
    remedy: `Put the ${what} into the same change set, or correct its id.`,
    place: unknown,
  });
}
