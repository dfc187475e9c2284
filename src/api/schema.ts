import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema as buildTypeGraphqlSchema, type PubSub } from 'type-graphql';
import { ArticleResolver, MentionResolver } from './article/article.resolver.js';
import { ArticleChangeResolver, ClaimChangeResolver, EntityChangeResolver } from './change/change.resolver.js';
import { ChangeLogResolver } from './changeLog/changeLog.resolver.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { EvidenceResolver } from './claim/evidence.resolver.js';
import { CompareResolver, ComparisonSideResolver } from './compare/compare.resolver.js';
import { ContradictionResolver } from './contradictions/contradiction.resolver.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { ENTITY_TYPES } from './entity/entity.type.js';
import { EntityQueryResolver } from './entity/entityQuery.resolver.js';
import { KIND_QUERIES } from './entity/kindQueries.resolver.js';
import { RELATION_FIELD_RESOLVERS } from './entity/relationFields.resolver.js';
import { PublisherCountResolver } from './facets/publisherCount.resolver.js';
import { FeedResolver } from './feed/feed.resolver.js';
import { ArticleHistoryResolver, ClaimHistoryResolver, EntityHistoryResolver } from './history/history.resolver.js';
import { MergeSuggestionResolver } from './merge/mergeSuggestion.resolver.js';
import { NeighbourhoodResolver } from './neighbourhood/neighbourhood.resolver.js';
import { OntologyResolver } from './ontology/ontology.resolver.js';
import { PathResolver } from './path/path.resolver.js';
import { RankingResolver } from './ranking/ranking.resolver.js';
import { RelationResolver } from './relation/relation.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { WebhookResolver } from './webhook/webhook.resolver.js';

let schema: Promise<GraphQLSchema> | null = null;

/** Subscriptions read the store's own log; the library asks for a hub nonetheless. */
const NO_HUB: PubSub = {
  publish: () => undefined,
  subscribe: async function* () {},
};

/** The schema, made once from the ontology and the types. */
export function buildSchema(): Promise<GraphQLSchema> {
  schema ??= buildTypeGraphqlSchema({
    resolvers: [
      EntityQueryResolver,
      KIND_QUERIES,
      EntityResolver,
      ...RELATION_FIELD_RESOLVERS,
      RelationResolver,
      ClaimResolver,
      EvidenceResolver,
      ArticleResolver,
      MentionResolver,
      PathResolver,
      NeighbourhoodResolver,
      TimelineResolver,
      CompareResolver,
      RankingResolver,
      ContradictionResolver,
      ChangeLogResolver,
      MergeSuggestionResolver,
      EntityHistoryResolver,
      ClaimHistoryResolver,
      ArticleHistoryResolver,
      ComparisonSideResolver,
      SearchResolver,
      PublisherCountResolver,
      StatisticsResolver,
      OntologyResolver,
      ArticleChangeResolver,
      ClaimChangeResolver,
      EntityChangeResolver,
      FeedResolver,
      WebhookResolver,
    ],
    orphanedTypes: [...ENTITY_TYPES.values()],
    validate: false,
    pubSub: NO_HUB,
  });
  return schema;
}

/** The schema as text, in an order that does not hang on how it was built. */
export function printSchemaSorted(built: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(built))}\n`;
}
