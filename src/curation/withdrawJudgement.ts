import { ApplicationError } from '../errors.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Entity } from '../graph/entity.js';
import { decisionId } from '../graph/ids.js';
import type { Judgement } from '../graph/judgement.js';
import { judgementGraph } from '../graph/judgementGraph.js';
import { type Curator, momentAfter } from './curator.js';

/** Which judgement is taken back: by the ids of the two entities, as they were when it was made. */
export interface JudgementWithdrawal {
  readonly entityId: string;
  /** Null where the entity stands in one judgement alone. */
  readonly otherId: string | null;
  readonly reason: string | null;
}

/** A judgement that was taken back. */
export interface WithdrawnJudgement {
  /** Both entities, as they are without it. */
  readonly entities: readonly Entity[];
  /** The record that takes it back; the judgement itself stays on record. */
  readonly judgement: Judgement;
  readonly revision: number;
}

/**
 * Takes a judgement of two entities back. A merge that is withdrawn leaves the graph as it was before it: claims, mentions, names and articles that
 * were recorded for an entity are its own again.
 *
 * @throws ApplicationError `NOT_FOUND` where there is no such judgement; `AMBIGUOUS_NAME` where there are several
 */
export async function withdrawJudgement(
  { entityId, otherId, reason }: JudgementWithdrawal,
  { store, by, now }: Curator,
): Promise<WithdrawnJudgement> {
  const [ofEntity = []] = await store.judgementsOf([entityId]);
  const counting = judgementGraph(ofEntity).counting.filter(
    (judgement) => otherId === null || [judgement.entityId, judgement.otherId].includes(otherId),
  );
  const [found, ...others] = counting;
  if (!found) {
    throw new ApplicationError(
      'NOT_FOUND',
      `There is no judgement of "${entityId}"${otherId === null ? '' : ` and "${otherId}"`} to withdraw.`,
      { place: 'entityId', remedy: 'Give the id of the entity that was merged; its history shows the judgements.' },
    );
  }
  if (others.length > 0) {
    const pairs = counting.map((judgement) =>
      judgement.entityId === entityId ? judgement.otherId : judgement.entityId,
    );
    throw new ApplicationError('AMBIGUOUS_NAME', `"${entityId}" stands in several judgements.`, {
      suggestions: pairs,
      remedy: `Say which other entity is meant: ${pairs.join(', ')}.`,
    });
  }
  const at = momentAfter(now(), ofEntity);
  const judgement: Judgement = {
    ...found,
    id: decisionId('judgement', [found.entityId, found.otherId, by, at]),
    verdict: 'WITHDRAWN',
    reason: reason?.trim() || null,
    by,
    at,
  };
  const { revision } = await store.apply({
    ...emptyChangeSet(`withdraw judgement of ${found.entityId} and ${found.otherId}`, at, by),
    judgements: [judgement],
  });
  const entities = await store.entitiesByIds([found.entityId, found.otherId]);
  return { entities: entities.flatMap((entity) => entity ?? []), judgement, revision };
}
