import DataLoader from 'dataloader';
import type { HistoryReads } from '../curation/history.js';
import type { Article, Mention } from '../graph/article.js';
import type { Claim } from '../graph/claim.js';
import type { Entity } from '../graph/entity.js';
import type { ArticleFilter, ClaimFilter, RelationFilter } from '../graph/filters.js';
import type { ArticleOrder, ClaimOrder, RelationOrder } from '../graph/orders.js';
import type { Page, PageRequest } from '../graph/page.js';
import type { Relation } from '../graph/relation.js';
import type { ClaimParent, View } from '../store/port.js';

/**
 * Reads of one request, gathered: what the fields of one level ask becomes one call of the view, whatever their number. Lists have one loader
 * for each set of arguments.
 */
export interface Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  /** Entities that bear a name, by its normal form. */
  readonly named: DataLoader<string, readonly Entity[]>;
  readonly relation: DataLoader<string, Relation | null>;
  readonly claim: DataLoader<string, Claim | null>;
  readonly article: DataLoader<string, Article | null>;
  readonly mentions: DataLoader<string, readonly Mention[]>;
  /** Reads of single records, gathered like those of the loaders: for functions that ask a view for one record each. */
  readonly gathered: HistoryReads;
  relationsOf(entityId: string, filter: RelationFilter, page: PageRequest<RelationOrder>): Promise<Page<Relation>>;
  claimsOf(parent: ClaimParent, id: string, filter: ClaimFilter, page: PageRequest<ClaimOrder>): Promise<Page<Claim>>;
  articlesOf(entityId: string, filter: ArticleFilter, page: PageRequest<ArticleOrder>): Promise<Page<Article>>;
}

/** The loaders of one request. */
export function createLoaders(view: View): Loaders {
  const lists = new Map<string, unknown>();

  /** The list loader of these arguments. The key holds the list's name, so one key always has loaders of one type. */
  function list<Row>(key: readonly unknown[], read: (ids: readonly string[]) => Promise<readonly Page<Row>[]>) {
    const text = JSON.stringify(key);
    const loader = (lists.get(text) as DataLoader<string, Page<Row>> | undefined) ?? new DataLoader(read);
    lists.set(text, loader);
    return loader;
  }

  const entity = new DataLoader((ids: readonly string[]) => view.entitiesByIds(ids));
  const claim = new DataLoader((ids: readonly string[]) => view.claimsByIds(ids));
  const article = new DataLoader((ids: readonly string[]) => view.articlesByIds(ids));
  return {
    entity,
    gathered: gathered(view, { entity, claim, article }),
    named: new DataLoader((normals) => view.entitiesByNames(normals)),
    relation: new DataLoader((ids) => view.relationsByIds(ids)),
    claim,
    article,
    mentions: new DataLoader((ids) => view.mentionsOf(ids)),
    relationsOf: (id, filter, page) =>
      list(['relations', filter, page], (ids) => view.relationsOf(ids, filter, page)).load(id),
    claimsOf: (parent, id, filter, page) =>
      list(['claims', parent, filter, page], (ids) => view.claimsOf(parent, ids, filter, page)).load(id),
    articlesOf: (id, filter, page) =>
      list(['articles', filter, page], (ids) => view.articlesOf(ids, filter, page)).load(id),
  };
}

function gathered(view: View, { entity, claim, article }: Pick<Loaders, 'entity' | 'claim' | 'article'>): HistoryReads {
  const edits = new DataLoader((ids: readonly string[]) => view.editsOf(ids));
  const judgements = new DataLoader((ids: readonly string[]) => view.judgementsOf(ids));
  const reviews = new DataLoader((ids: readonly string[]) => view.reviewsOf(ids));
  return {
    entitiesByIds: (ids) => each(entity, ids),
    claimsByIds: (ids) => each(claim, ids),
    articlesByIds: (ids) => each(article, ids),
    editsOf: (ids) => each(edits, ids),
    judgementsOf: (ids) => each(judgements, ids),
    reviewsOf: (ids) => each(reviews, ids),
  };
}

function each<Row>(loader: DataLoader<string, Row>, ids: readonly string[]): Promise<readonly Row[]> {
  return Promise.all(ids.map((id) => loader.load(id)));
}
