import { Arg, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { claimFilter } from '../claim/claimFilter.js';
import { type ApiContext, beginEvent } from '../context.js';
import { ArticleLoadedType, ClaimRecordedType } from './feed.type.js';
import { listening } from './listening.js';
import { loadedArticles } from './loadedArticles.js';
import { recordedClaims } from './recordedClaims.js';

interface ClaimArguments {
  readonly filter?: ClaimFilterInput | null;
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
    subscribe: ({ args, context }) =>
      listening((stop) => claimEvents(args as ClaimArguments, context as ApiContext, stop)),
  })
  claimRecorded(
    @Root() event: ClaimRecordedType,
    @Arg('filter', () => ClaimFilterInput, {
      nullable: true,
      description: 'Narrows the claims; those retired since then are told whatever `includeRetired` says.',
    })
    _filter?: ClaimFilterInput | null,
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
    subscribe: ({ args, context }) =>
      listening((stop) => articleEvents((args as ClaimArguments).since ?? null, context as ApiContext, stop)),
  })
  articleLoaded(
    @Root() event: ArticleLoadedType,
    @Arg('since', () => Int, SINCE) _since?: number | null,
  ): ArticleLoadedType {
    return event;
  }
}

async function* claimEvents(
  { filter, entityIds, since }: ClaimArguments,
  context: ApiContext,
  stop: AbortSignal,
): AsyncGenerator<ClaimRecordedType> {
  const asked = await claimFilter(filter, context);
  for await (const record of context.feed.after(since ?? null, stop)) {
    beginEvent(context);
    const passing = await recordedClaims(context.view, record, asked);
    const claims = passing.filter(
      ({ subjectId, objectId }) => entityIds?.some((id) => id === subjectId || id === objectId) ?? true,
    );
    if (claims.length > 0) yield { revision: record.revision, claims };
  }
}

async function* articleEvents(
  since: number | null,
  context: ApiContext,
  stop: AbortSignal,
): AsyncGenerator<ArticleLoadedType> {
  for await (const record of context.feed.after(since, stop)) {
    beginEvent(context);
    const articles = await loadedArticles(context.view, record);
    if (articles.length > 0) yield { revision: record.revision, articles };
  }
}
