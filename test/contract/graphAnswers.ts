import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION } from '../../src/graph/filters.js';
import type { Store } from '../../src/store/port.js';
import { ENTITIES, ids, pageBy } from './fixtures.js';

/** Everything that a small graph answers of entities, claims, relations, mentions and articles; nothing of decisions, the log and the revision. */
export async function graphAnswers(store: Store) {
  const all = { limit: 100, withTotal: true };
  const entities = await store.entities(ANY_ENTITY, pageBy('NAME', all));
  const known = [...new Set(['meta', 'meta-inc', ...ids(ENTITIES), ...ids(entities.rows)])];
  const articles = await store.articles(ANY_ARTICLE, pageBy('TITLE', all));
  const request = { normal: 'meta', tokens: ['meta'], kinds: null, limit: 10 };
  return {
    entities,
    known: await store.entitiesByIds(known),
    names: await store.knownNames(),
    bearers: await store.entitiesByNames(['meta inc', 'facebook', 'meta']),
    found: (await store.search(request)).map((candidate) => candidate.entity),
    claims: await store.claims({ ...ANY_CLAIM, includeRetired: true }, pageBy('CONFIDENCE', all)),
    cited: await store.claims({ ...ANY_CLAIM, attributedTo: ['meta'] }, pageBy('CONFIDENCE', all)),
    claimsOf: await store.claimsOf('ENTITY', known, ANY_CLAIM, pageBy('CONFIDENCE', all)),
    relationsOf: await store.relationsOf(known, ANY_RELATION, pageBy('CLAIM_COUNT', all)),
    articles,
    articlesOf: await store.articlesOf(known, ANY_ARTICLE, pageBy('TITLE', all)),
    mentions: await store.mentionsOf(ids(articles.rows)),
    statistics: await store.statistics(),
  };
}
