import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type HistoryEvent, historyOfClaim, historyOfEntity } from '../../curation/history.js';
import type { Claim } from '../../graph/claim.js';
import type { Entity } from '../../graph/entity.js';
import { ClaimType } from '../claim/claim.type.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { HistoryEventType } from './historyEvent.type.js';

/** What people decided about an entity. */
@Resolver(() => EntityType)
export class EntityHistoryResolver {
  @FieldResolver(() => [HistoryEventType], {
    description:
      'What people decided about it, oldest first: edits, merges and their withdrawals, and what it was said not to be.',
  })
  history(@Root() { id }: Entity, @Ctx() { loaders }: ApiContext): Promise<readonly HistoryEvent[]> {
    return historyOfEntity(loaders.gathered, id);
  }
}

/** What happened to a claim. */
@Resolver(() => ClaimType)
export class ClaimHistoryResolver {
  @FieldResolver(() => [HistoryEventType], {
    description:
      'What happened to it, oldest first: when the graph learnt and retired it, and every word of people on it.',
  })
  history(@Root() { id }: Claim, @Ctx() { loaders }: ApiContext): Promise<readonly HistoryEvent[]> {
    return historyOfClaim(loaders.gathered, id);
  }
}
