import { judgeEntities } from '../../src/curation/judgeEntities.js';
import { restoreArticle } from '../../src/curation/restoreArticle.js';
import { reviewClaim } from '../../src/curation/reviewClaim.js';
import { updateEntity } from '../../src/curation/updateEntity.js';
import { withdrawArticle } from '../../src/curation/withdrawArticle.js';
import { withdrawJudgement } from '../../src/curation/withdrawJudgement.js';
import type { Claim } from '../../src/graph/claim.js';
import type { Store } from '../../src/store/port.js';
import { article, change, claim, entity } from '../contract/fixtures.js';
import { soundGraph } from '../doctor/soundGraph.js';

const TEXT = 'Meta 🦙 says “no”: Mistral Medium is not built on Llama.\nIt raised €1.7 bn…';

const WHOLE = {
  evidence: { start: 0, end: TEXT.length, quote: TEXT },
  subjectSpan: { start: 0, end: 4 },
  objectSpan: null,
};

/** A claim of the second story, about a value where one is given. */
function said(fields: Partial<Claim> & Pick<Claim, 'id'>): Claim {
  const isValue = fields.value !== undefined;
  return claim({
    articleId: 'article_values',
    publisherId: 'mistral',
    ...WHOLE,
    ...(isValue && { objectId: null }),
    ...fields,
  });
}

/**
 * A small graph with every kind of row in every state that it may have: merges, one of them withdrawn, reviews, edits, an article that was replaced,
 * one that was withdrawn and one that is a copy, denials, every kind of value, and a claim that was retired and learnt again.
 */
export async function richGraph(store: Store): Promise<void> {
  await soundGraph(store);
  await store.apply(
    change({
      entities: [
        entity({
          id: 'mistral',
          kind: 'ORGANIZATION',
          name: 'Mistral AI',
          aliases: [
            { name: 'Мистраль', language: 'ru', source: 'seed' },
            { name: 'ミストラル', language: 'ja', source: 'seed' },
          ],
          externalIds: [
            { system: 'website', value: 'https://mistral.ai' },
            { system: 'ticker', value: '' },
          ],
        }),
        entity({ id: 'mistral-medium', kind: 'MODEL', name: 'Mistral Medium', createdBy: 'article_values' }),
        entity({ id: 'mistral-wind', kind: 'ORGANIZATION', name: 'Mistral', createdBy: 'article_values' }),
        entity({ id: 'arthur-mensch', kind: 'PERSON', name: 'Arthur Mensch' }),
      ],
      articles: [
        article({ id: 'article_values', publisherId: 'mistral', text: TEXT, language: 'fr', sourceKind: null }),
        article({ id: 'article_gone', publisherId: 'meta-inc', text: TEXT, publishedAt: null }),
      ],
      mentions: [
        {
          articleId: 'article_values',
          entityId: 'mistral-wind',
          spans: [
            { start: 0, end: 4 },
            { start: 20, end: 27 },
          ],
        },
        { articleId: 'article_values', entityId: 'mistral-medium', spans: [{ start: 20, end: 34 }] },
        { articleId: 'article_gone', entityId: 'meta-inc', spans: [{ start: 0, end: 4 }] },
      ],
      claims: [
        said({
          id: 'claim_denied',
          subjectId: 'mistral-medium',
          predicate: 'BASED_ON',
          objectId: 'llama-3',
          modality: 'DENIED',
          attributedTo: ['mistral-wind', 'meta-inc'],
        }),
        said({
          id: 'claim_led',
          subjectId: 'mistral',
          predicate: 'LED_BY',
          objectId: 'arthur-mensch',
          qualifiers: {
            role: 'président',
            time: {
              text: 'de 2023 à juin 2025',
              from: { value: '2023', precision: 'YEAR' },
              to: { value: '2025-06-01', precision: 'DAY' },
            },
          },
        }),
        said({
          id: 'claim_invests',
          subjectId: 'meta-inc',
          predicate: 'INVESTS_IN',
          objectId: 'mistral',
          confidence: 0.1 + 0.2,
          qualifiers: { amount: { amount: 1.7e9, currency: 'EUR', bound: 'AT_LEAST' } },
        }),
        said({
          id: 'claim_raised',
          subjectId: 'mistral',
          predicate: 'RAISES',
          value: { type: 'money', amount: 1.7e9, currency: 'EUR', bound: 'ABOUT' },
        }),
        said({
          id: 'claim_size',
          subjectId: 'mistral-medium',
          predicate: 'HAS_PARAMETERS',
          value: { type: 'count', count: 123_000_000_000, bound: 'UP_TO' },
        }),
        said({
          id: 'claim_licence',
          subjectId: 'mistral-medium',
          predicate: 'LICENSED_AS',
          value: { type: 'text', text: 'proprietary' },
          status: 'PENDING',
        }),
        said({ id: 'claim_somebody', subjectId: 'mistral', predicate: 'INVESTS_IN', value: { type: 'unknown' } }),
        said({ id: 'claim_nobody', subjectId: 'mistral', predicate: 'LED_BY', value: { type: 'none' } }),
        said({ id: 'claim_gone', articleId: 'article_gone', subjectId: 'meta-inc', publisherId: 'meta-inc' }),
      ],
    }),
  );
  let moment = Date.parse('2025-05-02T08:00:00.000Z');
  const now = () => {
    moment += 60_000;
    return new Date(moment);
  };
  const curator = { store, by: 'ana', now };
  await judgeEntities({ entity: 'mistral-wind', other: 'mistral', verdict: 'SAME', reason: null }, curator);
  await withdrawJudgement({ entityId: 'mistral-wind', otherId: 'mistral', reason: 'A wind.' }, curator);
  await judgeEntities({ entity: 'mistral-wind', other: 'meta', verdict: 'NOT_THE_SAME', reason: null }, curator);
  await judgeEntities({ entity: 'llama-3', other: 'llama-4', verdict: 'UNSURE', reason: null }, curator);
  await withdrawArticle({ articleId: 'article_gone', reason: 'A hoax.' }, curator);
  await restoreArticle({ articleId: 'article_gone', reason: null }, curator);
  await withdrawArticle({ articleId: 'article_gone', reason: 'A hoax after all.' }, curator);
  await reviewClaim({ claimId: 'claim_licence', verdict: 'ACCEPTED', reason: null }, curator);
  await reviewClaim({ claimId: 'claim_denied', verdict: 'REJECTED', reason: 'Misread.' }, curator);
  await reviewClaim({ claimId: 'claim_denied', verdict: 'WITHDRAWN', reason: null }, curator);
  await updateEntity(
    {
      entity: 'mistral',
      description: 'Lab in Paris.',
      addAliases: [{ name: 'Le Chat maker', language: 'en' }],
      reason: null,
    },
    curator,
  );
  await updateEntity({ entity: 'mistral', removeAliases: ['Мистраль'], reason: 'Unused.' }, curator);
  await updateEntity({ entity: 'meta', name: 'Meta Platforms', reason: null }, curator);
  // A claim that is retired and learnt again keeps the stretch before.
  const at = '2025-05-03T08:00:00.000Z';
  await store.apply(change({ at, retiredClaims: ['claim_size'] }));
  const size = (await store.claimsByIds(['claim_size']))[0];
  if (size) await store.apply(change({ at: '2025-05-04T08:00:00.000Z', claims: [{ ...size, retiredAt: null }] }));
}
