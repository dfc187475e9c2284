/**
 * What the program asks of a database, and all of it. Adapters are dumb: names come normalised, ids made, claims judged; an adapter stores,
 * finds and rolls back. Every method may throw `STORE_UNAVAILABLE` or `STORE_BUSY`; a driver's own error never passes.
 */
import type { ApiKey } from '../graph/apiKey.js';
import type { Article, Mention } from '../graph/article.js';
import type { ChangeRecord } from '../graph/changeRecord.js';
import type { ChangeSet } from '../graph/changeSet.js';
import type { Claim, ClaimStatus } from '../graph/claim.js';
import type { Entity, KnownName } from '../graph/entity.js';
import type { EntityEdit } from '../graph/entityEdit.js';
import type { CompositeFacet, CompositeRow, FacetCounts } from '../graph/facets.js';
import type { ArticleFilter, ClaimFilter, EntityFilter, LinkFilter, RelationFilter } from '../graph/filters.js';
import type { Judgement } from '../graph/judgement.js';
import type { KeptAnswer } from '../graph/keptAnswer.js';
import type { Link } from '../graph/link.js';
import type { ArticleOrder, ClaimOrder, EntityOrder, RelationOrder } from '../graph/orders.js';
import type { Page, PageRequest } from '../graph/page.js';
import type { Receipt } from '../graph/receipt.js';
import type { Relation } from '../graph/relation.js';
import type { Review } from '../graph/review.js';
import type { Validators } from '../graph/validators.js';
import type { Webhook, WebhookDelivery } from '../graph/webhook.js';
import type { EntityKind, Modality, Predicate } from '../ontology/ontology.js';
import type { Deadline } from './deadline.js';
import type { Exchange } from './exchange.js';
import type { Inspection } from './inspection.js';

/** Whose claims are asked for. */
export type ClaimParent = 'RELATION' | 'ENTITY' | 'ARTICLE';

/** What a search looks for, prepared: nothing of it is query syntax for an engine. */
export interface SearchRequest {
  /** The text in normal form, not empty. */
  readonly normal: string;
  /** Its words. */
  readonly tokens: readonly string[];
  readonly kinds: readonly EntityKind[] | null;
  /** At most so many candidates. */
  readonly limit: number;
}

/** An entity that a search may mean, with those of its names that the engine found near; ranking is the caller's. */
export interface SearchCandidate {
  readonly entity: Entity;
}

/** Which texts are looked for: those with every one of these words. */
export interface TextSearchRequest {
  /** Words in normal form, one or more; the last one may be the beginning of a word. Nothing of them is query syntax for an engine. */
  readonly tokens: readonly string[];
  /** At most so many articles. */
  readonly limit: number;
}

/** What a path may run over: relations that pass the filter. */
export interface PathRequest extends LinkFilter {
  readonly fromId: string;
  readonly toId: string;
  /** At most so many relations, 1 to 6. */
  readonly maxLength: number;
  /** At most so many paths. */
  readonly limit: number;
}

/** Counts over the whole graph; only current articles and counting claims, but for `claimsByStatus`. */
export interface Statistics {
  readonly entitiesByKind: ReadonlyMap<EntityKind, number>;
  readonly relationsByPredicate: ReadonlyMap<Predicate, number>;
  readonly claimsByPredicate: ReadonlyMap<Predicate, number>;
  readonly claimsByModality: ReadonlyMap<Modality, number>;
  readonly claimsByStatus: ReadonlyMap<ClaimStatus, number>;
  readonly articlesByLanguage: ReadonlyMap<string, number>;
  /** Distinct publishing entities of current articles. */
  readonly publishers: number;
}

/**
 * Batched reads. Lists of ids are answered in their order, with null or an empty page for an id that is unknown; one call is a constant number of
 * round trips, whatever its width.
 */
export interface View {
  /** The graph's revision: 0 when empty, one more with each change set. */
  revision(): Promise<number>;
  /** For an entity that was merged into another, the one that answers for it. */
  entitiesByIds(ids: readonly string[]): Promise<readonly (Entity | null)[]>;
  /** For each normal form, every entity that bears it as its name or an alias, ordered by id. */
  entitiesByNames(normals: readonly string[]): Promise<readonly (readonly Entity[])[]>;
  entities(filter: EntityFilter, page: PageRequest<EntityOrder>): Promise<Page<Entity>>;
  /**
   * Every name under the entity that it was recorded for, ordered by the entity's id, its canonical name first. Merged entities keep theirs, so that
   * what is read while a merge stands is recorded as it would be without it.
   */
  knownNames(): Promise<readonly KnownName[]>;
  relationsByIds(ids: readonly string[]): Promise<readonly (Relation | null)[]>;
  /** Relations of each entity, a page each. */
  relationsOf(
    entityIds: readonly string[],
    filter: RelationFilter,
    page: PageRequest<RelationOrder>,
  ): Promise<readonly Page<Relation>[]>;
  claimsByIds(ids: readonly string[]): Promise<readonly (Claim | null)[]>;
  claims(filter: ClaimFilter, page: PageRequest<ClaimOrder>): Promise<Page<Claim>>;
  /** Claims of each relation, entity (as subject or object) or article, a page each. */
  claimsOf(
    parent: ClaimParent,
    ids: readonly string[],
    filter: ClaimFilter,
    page: PageRequest<ClaimOrder>,
  ): Promise<readonly Page<Claim>[]>;
  articlesByIds(ids: readonly string[]): Promise<readonly (Article | null)[]>;
  /** Articles as they were recorded: the publisher is the one that was read, whatever merges make of it. */
  recordedArticles(ids: readonly string[]): Promise<readonly (Article | null)[]>;
  /** The current article of each source key. */
  currentArticles(sourceKeys: readonly string[]): Promise<readonly (Article | null)[]>;
  articles(filter: ArticleFilter, page: PageRequest<ArticleOrder>): Promise<Page<Article>>;
  /** Articles that mention each entity or are published by it, a page each. */
  articlesOf(
    entityIds: readonly string[],
    filter: ArticleFilter,
    page: PageRequest<ArticleOrder>,
  ): Promise<readonly Page<Article>[]>;
  /** Entities named in each article, in the order of their first mention. */
  mentionsOf(articleIds: readonly string[]): Promise<readonly (readonly Mention[])[]>;
  /** Entities one of whose names equals, begins with, contains or resembles the text; generous, unranked. */
  search(request: SearchRequest): Promise<readonly SearchCandidate[]>;
  /** Current articles that have every word in their text, in any case and accent. */
  searchTexts(request: TextSearchRequest): Promise<readonly Article[]>;
  /** Shortest paths over entity relations, either direction, as relations in order from `fromId`; all of the same, least length, ordered by their ids. */
  paths(request: PathRequest): Promise<readonly (readonly Relation[])[]>;
  /** Every relation between two of these entities, ordered by id. */
  relationsAmong(entityIds: readonly string[], filter: LinkFilter): Promise<readonly Relation[]>;
  /** How entities are linked by the claims that pass, over the whole graph: each relation once for each publisher and way round. */
  links(filter: ClaimFilter): Promise<readonly Link[]>;
  /**
   * Claims that pass and may contradict another one that does, ordered by id: one denies what the other says, they give a subject two objects or
   * values of an exclusive predicate, or they say a one-way predicate both ways. Whether they speak of one time is the caller's to judge.
   */
  contestedClaims(filter: ClaimFilter): Promise<readonly Claim[]>;
  /** Counts rows that the caller put together by these facets, each row by itself, even where two are alike; records that are not there count nowhere. */
  compositeFacets(rows: readonly CompositeRow[], facets: readonly CompositeFacet[]): Promise<FacetCounts>;
  statistics(): Promise<Statistics>;
  /** What the revisions after this one changed, in their order, at most `limit` of them. */
  changesSince(revision: number, limit: number): Promise<readonly ChangeRecord[]>;
  /** Every review of each claim, whether or not the graph holds the claim, oldest first. */
  reviewsOf(claimIds: readonly string[]): Promise<readonly (readonly Review[])[]>;
  /** Every edit that was made of each entity under this very id, oldest first. */
  editsOf(entityIds: readonly string[]): Promise<readonly (readonly EntityEdit[])[]>;
  /** Every judgement that names each entity by this very id, oldest first. */
  judgementsOf(entityIds: readonly string[]): Promise<readonly (readonly Judgement[])[]>;
  /** Every judgement, oldest first. */
  judgements(): Promise<readonly Judgement[]>;
}

/** Changes the graph. */
export interface Writer {
  /** Applies a change set in one transaction, all of it or nothing, and rolls the relations it touches up again. Calls are serialised. */
  apply(change: ChangeSet): Promise<Receipt>;
}

/** What the API keeps beside the graph for all processes that share it; none of it raises the revision. */
export interface ApiRecords {
  /** Every API key, revoked ones too, in the order of their making. */
  apiKeys(): Promise<readonly ApiKey[]>;
  /** The key with this id; null where there is none. */
  apiKey(id: string): Promise<ApiKey | null>;
  /** Adds a key, or writes over the one with its id. */
  putApiKey(key: ApiKey): Promise<void>;
  /** The answer kept under this key; null where there is none. */
  keptAnswer(key: string): Promise<KeptAnswer | null>;
  /** Keeps an answer, unless one is kept under its key already, and gives the one that is. */
  keepAnswer(answer: KeptAnswer): Promise<KeptAnswer>;
}

/** Webhooks and how far each was told, for all processes that share the store; none of it raises the revision. */
export interface WebhookRecords {
  /** Every webhook, revoked ones too, in the order of their making. */
  webhooks(): Promise<readonly Webhook[]>;
  /** Adds a webhook, which is told of what comes after this revision, or writes over the one with its id, which keeps its place. */
  putWebhook(webhook: Webhook, toldUpTo: number): Promise<void>;
  /**
   * Takes a webhook for one process until a moment, or prolongs that, unless another process has it at present; gives the revision up to which it was
   * told, null where it was not to be had. Moments are ISO 8601 in UTC.
   */
  leaseWebhook(id: string, holder: string, now: string, until: string): Promise<number | null>;
  /** Notes that a webhook was told of everything up to this revision. */
  tellWebhook(id: string, revision: number): Promise<void>;
  /** Keeps what became of a delivery, in place of what was kept under its id, and of its webhook no more than the latest `keep` deliveries. */
  putDelivery(delivery: WebhookDelivery, keep: number): Promise<void>;
  /** The latest deliveries to a webhook, those of the highest revision first. */
  deliveriesOf(webhookId: string, limit: number): Promise<readonly WebhookDelivery[]>;
}

/** What is remembered of addresses that articles were fetched from, for all processes that share the store; none of it raises the revision. */
export interface FetchRecords {
  /** What was remembered last under this key; null where nothing was. */
  validators(key: string): Promise<Validators | null>;
  /** Remembers under this key, in place of what was remembered before. */
  putValidators(key: string, validators: Validators): Promise<void>;
}

/** One database behind the program. */
export interface Store extends View, Writer, ApiRecords, WebhookRecords, FetchRecords {
  /** Which engine it is, for logs and health. */
  readonly engine: 'neo4j' | 'sqlite';
  /** The database as it is stored, for the doctor. */
  readonly inspection: Inspection;
  /** The graph as it was recorded, for a copy of it elsewhere. */
  readonly exchange: Exchange;
  /** Creates or upgrades constraints, indexes and tables; does nothing the second time. */
  migrate(): Promise<void>;
  /**
   * The same reads for one operation: none outlives the deadline. One that is under way on a server is ended there; from then on every call throws
   * `LIMIT_EXCEEDED`.
   */
  within(deadline: Deadline): View;
  /** Frees everything; a call on a closed store throws `STORE_UNAVAILABLE`. Closing twice is fine. */
  close(): Promise<void>;
}
