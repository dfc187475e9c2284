import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION } from '../../src/graph/filters.js';
import type { Store } from '../../src/store/port.js';
import { ids, pageBy } from '../contract/fixtures.js';

/** Everything that a small graph answers: lists, names, relations, mentions, searches, decisions and the log. */
export async function everything(store: Store) {
  const all = { limit: 200, withTotal: true };
  const entities = await store.entities(ANY_ENTITY, pageBy('NAME', all));
  const articles = await store.articles(ANY_ARTICLE, pageBy('TITLE', all));
  const claims = await store.claims({ ...ANY_CLAIM, includeRetired: true }, pageBy('CONFIDENCE', all));
  const judgements = await store.judgements();
  const concerned = [...new Set(judgements.flatMap(({ entityId, otherId }) => [entityId, otherId]))];
  return {
    revision: await store.revision(),
    entities,
    concerned: await store.entitiesByIds(concerned),
    names: await store.knownNames(),
    articles,
    claims,
    relations: await store.relationsOf(ids(entities.rows), ANY_RELATION, pageBy('CLAIM_COUNT', all)),
    mentions: await store.mentionsOf(ids(articles.rows)),
    found: ids(
      (await store.search({ normal: 'meta', tokens: ['meta'], kinds: null, limit: 10 })).map(({ entity }) => entity),
    ).sort(),
    texts: ids(await store.searchTexts({ tokens: ['mistral'], limit: 10 })).sort(),
    statistics: await store.statistics(),
    reviews: await store.reviewsOf(ids(claims.rows)),
    edits: await store.editsOf(ids(entities.rows)),
    judgements,
    changes: await store.changesSince(0, 100),
  };
}
