import { Arg, Field, Float, ID, InputType, Int, Resolver, Root, Subscription } from 'type-graphql';
import type { Claim } from '../../graph/claim.js';
import type { Modality, Predicate } from '../../ontology/ontology.js';
import type { ApiContext } from '../context.js';
import { ModalityEnum, PredicateEnum } from '../enums/enums.js';
import { createLoaders } from '../loaders.js';
import { ChangeFeed } from './changeFeed.js';
import { ArticleLoadedType, ClaimRecordedType } from './feed.type.js';

/** Narrows the claims that a listener is told of. */
@InputType('RecordedClaimFilter', {
  description: 'Narrows the claims that a listener is told of; what is left out does not narrow.',
})
export class RecordedClaimFilter {
  @Field(() => [PredicateEnum], { nullable: true, description: 'Only these predicates.' })
  predicates?: Predicate[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: 'Only these modalities.' })
  modalities?: Modality[] | null;

  @Field(() => Float, { nullable: true, description: 'Only claims at least so sure, from 0 to 1.' })
  minConfidence?: number | null;
}

interface ClaimArguments {
  readonly filter?: RecordedClaimFilter | null;
  readonly entityIds?: readonly string[] | null;
  readonly since?: number | null;
}

const SINCE = {
  nullable: true,
  description: 'Goes on behind this revision, without gap or double; from now on where left out.',
} as const;

/** What listeners are told of as it comes. */
@Resolver()
export class FeedResolver {
  @Subscription(() => ClaimRecordedType, {
    description: 'Claims as they are recorded, by whatever process loads them.',
    subscribe: ({ args, context }) => recordedClaims(args as ClaimArguments, context as ApiContext),
  })
  claimRecorded(
    @Root() event: ClaimRecordedType,
    @Arg('filter', () => RecordedClaimFilter, { nullable: true, description: 'Narrows the claims.' })
    _filter?: RecordedClaimFilter | null,
    @Arg('entityIds', () => [ID], {
      nullable: true,
      description: 'Only claims with one of these as subject or object.',
    })
    _entityIds?: string[] | null,
    @Arg('since', () => Int, SINCE) _since?: number | null,
  ): ClaimRecordedType {
    return event;
  }

  @Subscription(() => ArticleLoadedType, {
    description: 'Articles as they are loaded, by whatever process loads them.',
    subscribe: ({ args, context }) => loadedArticles((args as ClaimArguments).since ?? null, context as ApiContext),
  })
  articleLoaded(
    @Root() event: ArticleLoadedType,
    @Arg('since', () => Int, SINCE) _since?: number | null,
  ): ArticleLoadedType {
    return event;
  }
}

async function* recordedClaims(
  { filter, entityIds, since }: ClaimArguments,
  context: ApiContext,
): AsyncGenerator<ClaimRecordedType> {
  for await (const { revision, claims: ids } of feedOf(context).after(since ?? null)) {
    const found = await context.view.claimsByIds(ids.added);
    const claims = found.flatMap((claim) => (claim && passes(claim, filter ?? {}, entityIds ?? null) ? claim : []));
    if (claims.length === 0) continue;
    // What was read for the last event may be other now.
    context.loaders = createLoaders(context.view);
    yield { revision, claims };
  }
}

async function* loadedArticles(since: number | null, context: ApiContext): AsyncGenerator<ArticleLoadedType> {
  for await (const { revision, articles: ids } of feedOf(context).after(since)) {
    const articles = (await context.view.articlesByIds(ids.added)).flatMap((article) => article ?? []);
    if (articles.length === 0) continue;
    context.loaders = createLoaders(context.view);
    yield { revision, articles };
  }
}

function passes(
  claim: Claim,
  { predicates, modalities, minConfidence }: RecordedClaimFilter,
  entityIds: readonly string[] | null,
): boolean {
  return (
    (predicates?.includes(claim.predicate) ?? true) &&
    (modalities?.includes(claim.modality) ?? true) &&
    claim.confidence >= (minConfidence ?? 0) &&
    (entityIds === null || entityIds.includes(claim.subjectId) || entityIds.includes(claim.objectId ?? ''))
  );
}

const feeds = new WeakMap<object, ChangeFeed>();

/** One feed for all listeners to one view. */
function feedOf({ view }: ApiContext): ChangeFeed {
  const feed = feeds.get(view) ?? new ChangeFeed(view);
  feeds.set(view, feed);
  return feed;
}
