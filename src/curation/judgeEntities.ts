import { ApplicationError } from '../errors.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Entity } from '../graph/entity.js';
import { decisionId } from '../graph/ids.js';
import type { Judgement, JudgementVerdict } from '../graph/judgement.js';
import { judgementGraph, type Redirects } from '../graph/judgementGraph.js';
import { normalName } from '../graph/names.js';
import { KINDS } from '../ontology/ontology.js';
import type { Store } from '../store/port.js';
import { type Curator, momentAfter } from './curator.js';
import { findEntity } from './findEntity.js';

/** A word on two entities, each by its id or a name. */
export interface EntityJudgement {
  /** The one that gives way where they are the same. */
  readonly entity: string;
  /** The one that stays where they are the same. */
  readonly other: string;
  readonly verdict: Exclude<JudgementVerdict, 'WITHDRAWN'>;
  readonly reason: string | null;
}

/** A judgement that was made. */
export interface JudgedEntities {
  /** The entity that answers for both where they are the same now, else the first one. */
  readonly entity: Entity;
  readonly judgement: Judgement;
  readonly revision: number;
}

/**
 * Says that two entities are the same, which merges the first into the other, or are not, or that nobody can tell. No claim is rewritten, and every
 * word can be withdrawn. What is not the same is remembered, also for what is the same as either.
 *
 * @throws ApplicationError `NOT_FOUND`, `AMBIGUOUS_NAME`; `INPUT_INVALID` for an entity and itself, and for two kinds that cannot be one; `CONFLICT`
 *   where earlier judgements say otherwise
 */
export async function judgeEntities(request: EntityJudgement, curator: Curator): Promise<JudgedEntities> {
  const { store, by, now } = curator;
  const { verdict } = request;
  const [one, other, judgements] = await Promise.all([
    findEntity(store, request.entity),
    findEntity(store, request.other),
    store.judgements(),
  ]);
  if (one.id === other.id) {
    const references = [request.entity, request.other];
    const merged = await mergedAmong(references, store, judgementGraph(judgements).redirects);
    throw merged
      ? new ApplicationError('CONFLICT', `"${merged}" was merged into "${one.id}" already.`, {
          place: merged,
          remedy: `Where that was wrong, withdraw it first: withdraw-merge ${merged}.`,
        })
      : new ApplicationError('INPUT_INVALID', `"${one.id}" and "${one.id}" are one entity.`, { place: 'other' });
  }
  if (verdict === 'SAME' && one.kind !== other.kind) {
    throw new ApplicationError(
      'INPUT_INVALID',
      `${one.name} (${KINDS[one.kind].labels.en}) and ${other.name} (${KINDS[other.kind].labels.en}) are of two kinds and cannot be one.`,
      { place: 'other' },
    );
  }
  if (verdict === 'SAME' && judgementGraph(judgements).verdict(one.id, other.id) === 'NOT_THE_SAME') {
    throw new ApplicationError(
      'CONFLICT',
      `It follows from earlier judgements that "${one.id}" and "${other.id}" are not the same.`,
      {
        place: 'other',
        remedy: 'Look at the history of both, and withdraw the judgement that was wrong.',
      },
    );
  }
  const earlier = judgements.filter(({ entityId, otherId }) =>
    [entityId, otherId].every((id) => id === one.id || id === other.id),
  );
  const at = momentAfter(now(), earlier);
  const judgement: Judgement = {
    id: decisionId('judgement', [one.id, other.id, by, at]),
    entityId: one.id,
    otherId: other.id,
    verdict,
    reason: request.reason?.trim() || null,
    by,
    at,
  };
  const { revision } = await store.apply({
    ...emptyChangeSet(`judge ${one.id} and ${other.id}: ${verdict}`, at, by),
    judgements: [judgement],
  });
  const [entity] = await store.entitiesByIds([one.id]);
  return { entity: entity ?? other, judgement, revision };
}

/** The merged entity that one of some references means: by its id, or by a name that was recorded for it alone. */
async function mergedAmong(references: readonly string[], store: Store, redirects: Redirects): Promise<string | null> {
  const byId = references.find((reference) => redirects.has(reference));
  if (byId !== undefined) return byId;
  const normals = references.map(normalName);
  const owners = (await store.knownNames()).filter(({ name }) => normals.includes(normalName(name)));
  return owners.map(({ entityId }) => entityId).find((id) => redirects.has(id)) ?? null;
}
