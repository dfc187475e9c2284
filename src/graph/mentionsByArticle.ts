import type { Mention } from './article.js';

/**
 * Mentions by article, each entity once: one that several merged entities stand for has the places of all of them. Within an article the first
 * named comes first, entities of one place by id.
 */
export function mentionsByArticle(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const articles = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    const { articleId, entityId, spans } = mention;
    const ofArticle = articles.get(articleId) ?? new Map<string, Mention>();
    const known = ofArticle.get(entityId)?.spans ?? [];
    const all = [...known, ...spans].sort((one, other) => one.start - other.start || one.end - other.end);
    articles.set(articleId, ofArticle.set(entityId, { articleId, entityId, spans: known.length === 0 ? spans : all }));
  }
  const first = ({ spans }: Mention) => spans[0]?.start ?? 0;
  const byPlace = (one: Mention, other: Mention) =>
    first(one) - first(other) || (one.entityId < other.entityId ? -1 : 1);
  return new Map([...articles].map(([id, ofArticle]) => [id, [...ofArticle.values()].sort(byPlace)]));
}
