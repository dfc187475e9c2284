import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../graph/article.js';
import { CLAIM_STATUSES, type Claim } from '../graph/claim.js';
import { currentClaim } from '../graph/currentClaim.js';
import { idType } from '../graph/ids.js';
import type { Violation } from '../graph/invariants.js';
import type { Review } from '../graph/review.js';
import { MODALITIES, PREDICATES, type PredicateRow } from '../ontology/ontology.js';
import type { Stored } from '../store/inspection.js';
import type { Surroundings } from './checkArticle.js';
import { liesIn } from './liesIn.js';
import { plain } from './plain.js';

/** What breaks an invariant of a claim. */
export function* checkClaim(
  stored: Stored<Claim>,
  article: Article | null,
  reviews: readonly Review[],
  surroundings: Surroundings,
): Generator<Violation> {
  const { id, recorded, current } = stored;
  if (recorded === null || current === null) {
    yield { code: 'RECORD_UNREADABLE', row: id, message: `The record of the claim "${id}" cannot be read.` };
    return;
  }
  if (article === null) {
    const message = `The article "${recorded.articleId}" of the claim "${id}" is not there.`;
    yield { code: 'REFERENCE_BROKEN', row: id, message };
  } else {
    yield* checkText(recorded, article);
    if (article.status !== 'CURRENT' && recorded.retiredAt === null) {
      const message = `The claim "${id}" counts, though its article is ${article.status}.`;
      yield { code: 'CLAIM_OUTLIVES_ARTICLE', row: id, message };
    }
    if (recorded.retiredAt === null && (article.copyOf === null) !== (recorded.originId === null)) {
      const message = `The claim "${id}" and its article differ on whether it is a copy.`;
      yield { code: 'COPY_NOT_LINKED', row: id, message };
    }
  }
  if (!isKnown(recorded)) {
    const { predicate, modality, status } = recorded;
    const message = `The claim "${id}" is ${status}, ${modality} and says "${predicate}", of which something is unknown.`;
    yield { code: 'PREDICATE_UNKNOWN', row: id, message };
    return;
  }
  yield* checkEnds(recorded, surroundings);
  if (!stored.inStep || !isDeepStrictEqual(current, plain(currentClaim(recorded, surroundings.redirects, reviews)))) {
    surroundings.broken.claims.add(id);
    const message = `The claim "${id}" is not what its record, merges and reviews make of it.`;
    yield { code: 'CLAIM_NOT_IN_STEP', row: id, message };
  }
}

function isKnown({ predicate, modality, status }: Claim): boolean {
  return Object.hasOwn(PREDICATES, predicate) && MODALITIES.includes(modality) && CLAIM_STATUSES.includes(status);
}

function* checkText({ id, evidence, subjectSpan, objectSpan }: Claim, { text }: Article): Generator<Violation> {
  if (!liesIn(evidence, text) || text.slice(evidence.start, evidence.end) !== evidence.quote) {
    const message = `The evidence of the claim "${id}" is not what its article says from ${evidence.start} to ${evidence.end}.`;
    yield { code: 'EVIDENCE_NOT_IN_TEXT', row: id, message };
  }
  const spans = objectSpan === null ? [subjectSpan] : [subjectSpan, objectSpan];
  if (!spans.every((span) => liesIn(span, text))) {
    yield { code: 'SPAN_NOT_IN_TEXT', row: id, message: `An end of the claim "${id}" has no place in the text.` };
  }
}

function* checkEnds(claim: Claim, { kinds }: Surroundings): Generator<Violation> {
  const { id, subjectId, predicate, objectId, value, publisherId, originId, attributedTo } = claim;
  const origin = originId !== null && idType(originId) === 'entity' ? [originId] : [];
  const ends = [subjectId, objectId, publisherId, ...attributedTo, ...origin].filter((end) => end !== null);
  for (const end of new Set(ends.filter((one) => !kinds.has(one)))) {
    yield { code: 'REFERENCE_BROKEN', row: id, message: `The claim "${id}" speaks of "${end}", which is not there.` };
  }
  const row: PredicateRow = PREDICATES[predicate];
  const kindOf = (end: string) => kinds.get(end);
  const subject = kindOf(subjectId);
  const object = objectId === null ? undefined : kindOf(objectId);
  const takesObject = 'object' in row;
  const isUnnamed = value?.type === 'unknown' || value?.type === 'none';
  const isObject = takesObject && value === null && (object === undefined || row.object.includes(object));
  const isValue = objectId === null && value !== null && (isUnnamed || (!takesObject && value.type === row.value));
  const isSubject = subject === undefined || row.subject.includes(subject);
  if (isSubject && subjectId !== objectId && (objectId === null ? isValue : isObject)) return;
  const told = objectId === null ? `a value of type ${value?.type}` : `"${objectId}" (${object})`;
  const message = `The claim "${id}" says ${predicate} of "${subjectId}" (${subject}) and ${told}, which the predicate does not take.`;
  yield { code: 'ENDS_NOT_ALLOWED', row: id, message };
}
