import type { Article } from '../graph/article.js';
import type { Entity, KnownName } from '../graph/entity.js';
import type { IngestPlan, PlanDependencies } from '../ingest/ingestPlan.js';

/** A graph as it would be, beside the one that is. */
export interface Rehearsal {
  /** What planning sees: the graph with everything that was planned before. */
  readonly view: PlanDependencies['view'];
  /** Takes entities for known, where the graph has none of their ids. */
  know(entities: readonly Entity[]): void;
  /** Takes a plan for carried out. */
  carryOut(plan: IngestPlan): void;
}

/** Begins a rehearsal: loading without writing. Each article is planned as if those before it had been loaded. */
export function createRehearsal(view: PlanDependencies['view']): Rehearsal {
  const entities = new Map<string, Entity>();
  const articles = new Map<string, Article>();
  const planned = (ids: readonly string[], found: readonly (Article | null)[]) =>
    found.map((article, index) => articles.get(ids[index] ?? '') ?? article);
  return {
    view: {
      entitiesByIds: async (ids) => {
        const found = await view.entitiesByIds(ids);
        return found.map((entity, index) => entity ?? entities.get(ids[index] ?? '') ?? null);
      },
      claimsOf: (...request) => view.claimsOf(...request),
      searchTexts: (request) => view.searchTexts(request),
      knownNames: async () => {
        const known = await view.knownNames();
        const ids = new Set(known.map(({ entityId }) => entityId));
        return [...known, ...[...entities.values()].filter(({ id }) => !ids.has(id)).flatMap(namesOf)];
      },
      judgements: () => view.judgements(),
      articlesByIds: async (ids) => planned(ids, await view.articlesByIds(ids)),
      recordedArticles: async (ids) => planned(ids, await view.recordedArticles(ids)),
      currentArticles: async (sourceKeys) => {
        const bySource = new Map([...articles.values()].map((article) => [article.sourceKey, article]));
        const found = await view.currentArticles(sourceKeys);
        return found.map((article, index) => bySource.get(sourceKeys[index] ?? '') ?? article);
      },
    },
    know(some) {
      for (const entity of some) entities.set(entity.id, entity);
    },
    carryOut({ change }) {
      for (const entity of change?.entities ?? []) entities.set(entity.id, entity);
      for (const article of change?.articles ?? []) articles.set(article.id, article);
    },
  };
}

function namesOf({ id, kind, name, aliases }: Entity): readonly KnownName[] {
  return [name, ...aliases.map((alias) => alias.name)].map((each) => ({ name: each, entityId: id, kind }));
}
