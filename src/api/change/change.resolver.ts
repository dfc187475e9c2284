import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { ReviewVerdict } from '../../graph/review.js';
import { ArticleType } from '../article/article.type.js';
import { ClaimType } from '../claim/claim.type.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { ArticleInput, EntityChangesInput, ReviewVerdictEnum } from './change.input.js';
import { ArticlePayload, ClaimPayload, EntityPayload } from './change.type.js';
import type { Change } from './commands.js';
import { makeChange } from './makeChange.js';

const WHY = { nullable: true, description: 'Why, for the log.' } as const;
const ONCE = {
  nullable: true,
  description:
    "The client's own word for this request: sent again with it, the same request is answered the same without being made twice.",
} as const;

type Maybe = string | null | undefined;

/** Changes of the graph, each by an API key and logged under its name. */
@Resolver(() => ArticlePayload)
export class ArticleChangeResolver {
  @Mutation(() => ArticlePayload, {
    description: 'Loads an article; the same one changes nothing. Needs the scope `load`.',
  })
  loadArticle(
    @Arg('article', () => ArticleInput, { description: 'The article.' }) input: ArticleInput,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { text = null, url = null, title = null, publisher = null, publishedAt = null, language = null } = input;
    const article = { text, url, title, publisher, publishedAt, language };
    const request = {
      name: 'loadArticle',
      scope: 'load',
      asked: article,
      idempotencyKey: idempotencyKey ?? null,
    } as const;
    return makeChange(request, context, (commands, actor) => commands.loadArticle(article, actor));
  }

  @Mutation(() => ArticlePayload, {
    description: 'Withdraws an article: its claims count no longer, nothing is erased. Needs the scope `curate`.',
  })
  withdrawArticle(
    @Arg('article', () => ID, { description: 'Id of the article.' }) articleId: string,
    @Arg('reason', () => String, WHY) reason: Maybe,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return curate('withdrawArticle', [articleId, reason], idempotencyKey, context, (commands, actor) =>
      commands.withdrawArticle(articleId, reason ?? null, actor),
    );
  }

  @Mutation(() => ArticlePayload, {
    description:
      'Takes the withdrawal of an article back: its claims count again, as people reviewed them. Needs the scope `curate`.',
  })
  restoreArticle(
    @Arg('article', () => ID, { description: 'Id of the article.' }) articleId: string,
    @Arg('reason', () => String, WHY) reason: Maybe,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return curate('restoreArticle', [articleId, reason], idempotencyKey, context, (commands, actor) =>
      commands.restoreArticle(articleId, reason ?? null, actor),
    );
  }

  @FieldResolver(() => ArticleType, {
    nullable: true,
    description: 'The article as it is now; null where the change was not made.',
  })
  article(@Root() { id }: Change, @Ctx() { loaders }: ApiContext): Promise<object | null> | null {
    return id === null ? null : loaders.article.load(id);
  }
}

/** Changes of claims. */
@Resolver(() => ClaimPayload)
export class ClaimChangeResolver {
  @Mutation(() => ClaimPayload, {
    description:
      'Accepts or rejects a claim, or takes an earlier word back; it holds for later loads too. Needs the scope `curate`.',
  })
  reviewClaim(
    @Arg('claim', () => ID, { description: 'Id of the claim.' }) claimId: string,
    @Arg('verdict', () => ReviewVerdictEnum, { description: 'What is said of it.' }) verdict: ReviewVerdict,
    @Arg('reason', () => String, { ...WHY, description: 'Why; a rejection needs it.' }) reason: Maybe,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return curate('reviewClaim', [claimId, verdict, reason], idempotencyKey, context, (commands, actor) =>
      commands.reviewClaim(claimId, verdict, reason ?? null, actor),
    );
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The claim as it is now; null where the change was not made.',
  })
  claim(@Root() { id }: Change, @Ctx() { loaders }: ApiContext): Promise<object | null> | null {
    return id === null ? null : loaders.claim.load(id);
  }
}

/** Changes of entities. */
@Resolver(() => EntityPayload)
export class EntityChangeResolver {
  @Mutation(() => EntityPayload, {
    description:
      'Says that two entities are one: the first gives way to the second. Can be withdrawn. Needs the scope `curate`.',
  })
  mergeEntities(
    @Arg('entity', () => String, { description: 'The entity that gives way, by id or name.' }) entity: string,
    @Arg('into', () => String, { description: 'The entity that stays, by id or name.' }) into: string,
    @Arg('reason', () => String, WHY) reason: Maybe,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return curate('mergeEntities', [entity, into, reason], idempotencyKey, context, (commands, actor) =>
      commands.mergeEntities(entity, into, reason ?? null, actor),
    );
  }

  @Mutation(() => EntityPayload, {
    description:
      'Says that two entities are not the same, which holds for whatever is the same as either. Can be withdrawn. Needs the scope `curate`.',
  })
  keepApart(
    @Arg('entity', () => String, { description: 'One of the two, by id or name.' }) entity: string,
    @Arg('other', () => String, { description: 'The other one, by id or name.' }) other: string,
    @Arg('reason', () => String, WHY) reason: Maybe,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return curate('keepApart', [entity, other, reason], idempotencyKey, context, (commands, actor) =>
      commands.keepApart(entity, other, reason ?? null, actor),
    );
  }

  @Mutation(() => EntityPayload, {
    description: 'Takes a merge, or another judgement of two entities, back. Needs the scope `curate`.',
  })
  withdrawMerge(
    @Arg('entity', () => ID, { description: 'Id of the entity that had given way.' }) entityId: string,
    @Arg('other', () => ID, { nullable: true, description: 'Id of the other one, where there are several judgements.' })
    otherId: Maybe,
    @Arg('reason', () => String, WHY) reason: Maybe,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return curate('withdrawMerge', [entityId, otherId, reason], idempotencyKey, context, (commands, actor) =>
      commands.withdrawMerge(entityId, otherId ?? null, reason ?? null, actor),
    );
  }

  @Mutation(() => EntityPayload, {
    description: 'Renames or describes an entity, or changes the names that it goes by. Needs the scope `curate`.',
  })
  updateEntity(
    @Arg('entity', () => String, { description: 'The entity, by id or name.' }) entity: string,
    @Arg('changes', () => EntityChangesInput, { description: 'What to change.' }) changes: EntityChangesInput,
    @Arg('reason', () => String, WHY) reason: Maybe,
    @Arg('idempotencyKey', () => String, ONCE) idempotencyKey: Maybe,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { name, description, addAliases, removeAliases } = changes;
    const wanted = {
      name: name ?? undefined,
      description,
      addAliases: addAliases.map((alias) => ({ name: alias.name, language: alias.language ?? null })),
      removeAliases,
    };
    return curate('updateEntity', [entity, wanted, reason], idempotencyKey, context, (commands, actor) =>
      commands.updateEntity(entity, wanted, reason ?? null, actor),
    );
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'The entity as it is now; null where the change was not made.',
  })
  entity(@Root() { id }: Change, @Ctx() { loaders }: ApiContext): Promise<object | null> | null {
    return id === null ? null : loaders.entity.load(id);
  }
}

function curate(
  name: string,
  asked: unknown,
  idempotencyKey: Maybe,
  context: ApiContext,
  make: Parameters<typeof makeChange>[2],
): Promise<Change> {
  return makeChange({ name, scope: 'curate', asked, idempotencyKey: idempotencyKey ?? null }, context, make);
}
