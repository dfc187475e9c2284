import { judgeEntities } from '../../src/curation/judgeEntities.js';
import { reviewClaim } from '../../src/curation/reviewClaim.js';
import { updateEntity } from '../../src/curation/updateEntity.js';
import type { Store } from '../../src/store/port.js';
import { AT, article, change, claim, entity } from '../contract/fixtures.js';

const TEXT = 'Meta competes with DeepSeek. Meta develops Llama 4.';
const OLD_TEXT = 'Meta develops Llama 3.';

function said(text: string, quote: string, subject: string, object: string) {
  const start = text.indexOf(quote);
  const spanOf = (words: string) => {
    const at = text.indexOf(words, start);
    return { start: at, end: at + words.length };
  };
  return {
    evidence: { start, end: start + quote.length, quote },
    subjectSpan: spanOf(subject),
    objectSpan: spanOf(object),
  };
}

/** A small graph in which every invariant holds: a merge, a review, edits, a replaced article and a copy are in it. */
export async function soundGraph(store: Store): Promise<void> {
  const rivals = said(TEXT, 'Meta competes with DeepSeek.', 'Meta', 'DeepSeek');
  const develops = said(TEXT, 'Meta develops Llama 4.', 'Meta', 'Llama 4');
  await store.apply(
    change({
      entities: [
        entity({ id: 'meta', kind: 'ORGANIZATION', name: 'Meta', aliases: [alias('Facebook')] }),
        entity({ id: 'deepseek', kind: 'ORGANIZATION', name: 'DeepSeek' }),
        entity({ id: 'llama-3', kind: 'MODEL', name: 'Llama 3' }),
        entity({ id: 'llama-4', kind: 'MODEL', name: 'Llama 4' }),
        entity({ id: 'meta-inc', kind: 'ORGANIZATION', name: 'Meta, Inc.', createdBy: 'article_copy' }),
        entity({ id: 'reuters', kind: 'ORGANIZATION', name: 'Reuters' }),
        entity({ id: 'the-information', kind: 'ORGANIZATION', name: 'The Information' }),
      ],
      articles: [
        article({ id: 'article_story', publisherId: 'reuters', text: TEXT }),
        article({ id: 'article_copy', publisherId: 'the-information', text: TEXT, copyOf: 'article_story' }),
        article({ id: 'article_old', text: OLD_TEXT, status: 'REPLACED' }),
      ],
      mentions: [
        { articleId: 'article_story', entityId: 'meta', spans: [{ start: 0, end: 4 }] },
        { articleId: 'article_copy', entityId: 'meta-inc', spans: [{ start: 0, end: 4 }] },
      ],
      claims: [
        claim({ id: 'claim_rivals', articleId: 'article_story', ...rivals }),
        claim({
          id: 'claim_develops',
          articleId: 'article_story',
          predicate: 'DEVELOPS',
          objectId: 'llama-4',
          attributedTo: ['the-information'],
          ...develops,
        }),
        claim({
          id: 'claim_copied',
          articleId: 'article_copy',
          subjectId: 'meta-inc',
          publisherId: 'the-information',
          originId: 'reuters',
          ...rivals,
        }),
        claim({
          id: 'claim_old',
          articleId: 'article_old',
          predicate: 'DEVELOPS',
          objectId: 'llama-3',
          publisherId: null,
          retiredAt: AT,
          ...said(OLD_TEXT, OLD_TEXT, 'Meta', 'Llama 3'),
        }),
      ],
    }),
  );
  const curator = { store, by: 'ana', now: () => new Date('2025-05-01T08:00:00.000Z') };
  await judgeEntities({ entity: 'meta-inc', other: 'meta', verdict: 'SAME', reason: 'One company.' }, curator);
  await reviewClaim({ claimId: 'claim_develops', verdict: 'REJECTED', reason: 'Too early.' }, curator);
  await updateEntity({ entity: 'deepseek', name: 'DeepSeek AI', reason: null }, curator);
}

function alias(name: string) {
  return { name, language: null, source: 'seed' };
}
