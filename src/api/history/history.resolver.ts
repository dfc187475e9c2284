import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type HistoryEvent, historyOfArticle, historyOfClaim, historyOfEntity } from '../../curation/history.js';
import type { Article } from '../../graph/article.js';
import type { Claim } from '../../graph/claim.js';
import type { Entity } from '../../graph/entity.js';
import { ArticleType } from '../article/article.type.js';
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
      'What happened to it, oldest first: when the graph learnt and retired it, and every word of people on it and on its article.',
  })
  history(@Root() { id }: Claim, @Ctx() { loaders }: ApiContext): Promise<readonly HistoryEvent[]> {
    return historyOfClaim(loaders.gathered, id);
  }
}

/** What people decided about an article. */
@Resolver(() => ArticleType)
export class ArticleHistoryResolver {
  @FieldResolver(() => [HistoryEventType], {
    description: 'What happened to it, oldest first: when it was loaded as it is now, withdrawn and restored.',
  })
  history(@Root() { id }: Article, @Ctx() { loaders }: ApiContext): Promise<readonly HistoryEvent[]> {
    return historyOfArticle(loaders.gathered, id);
  }
}
