import { ApplicationError } from '../errors.js';
import type { Article, ArticleDecision } from '../graph/article.js';
import type { Claim } from '../graph/claim.js';
import type { EntityEdit } from '../graph/entityEdit.js';
import type { Judgement } from '../graph/judgement.js';
import type { Review } from '../graph/review.js';
import type { View } from '../store/port.js';
import { findArticle } from './findArticle.js';

/** Something that happened to an entity, a claim or an article. */
export interface HistoryEvent {
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  /** Who: `cli`, the name of an API key, the id of the article that brought it, or where an article was read. */
  readonly by: string;
  /** What, as a sentence for people. */
  readonly what: string;
  /** Why, in their words; null where they gave none. */
  readonly reason: string | null;
}

/** The reads that a history is told from. */
export type HistoryReads = Pick<
  View,
  'entitiesByIds' | 'claimsByIds' | 'articlesByIds' | 'editsOf' | 'judgementsOf' | 'reviewsOf'
>;

/**
 * What people decided about an entity, oldest first: edits, merges and their withdrawals, and what it was said not to be. Asked for a merged
 * entity, it tells of that one and not of the one that answers for it.
 *
 * @throws ApplicationError `NOT_FOUND`
 */
export async function historyOfEntity(view: HistoryReads, entityId: string): Promise<readonly HistoryEvent[]> {
  const [[entity], [edits = []], [judgements = []]] = await Promise.all([
    view.entitiesByIds([entityId]),
    view.editsOf([entityId]),
    view.judgementsOf([entityId]),
  ]);
  if (!entity) throw new ApplicationError('NOT_FOUND', `There is no entity "${entityId}".`, { place: 'entityId' });
  return [
    ...edits.map((edit) => ({ at: edit.at, by: edit.by, what: editTold(edit), reason: edit.reason })),
    ...judgements.map(({ at, by, reason, ...judgement }) => ({ at, by, what: judgementTold(judgement), reason })),
  ].sort(byMoment);
}

/**
 * What happened to a claim, oldest first: when the graph learnt it and retired it, each time, and every word of people on it and on its article.
 *
 * @throws ApplicationError `NOT_FOUND`
 */
export async function historyOfClaim(view: HistoryReads, claimId: string): Promise<readonly HistoryEvent[]> {
  const [[claim], [reviews = []]] = await Promise.all([view.claimsByIds([claimId]), view.reviewsOf([claimId])]);
  if (!claim) throw new ApplicationError('NOT_FOUND', `There is no claim "${claimId}".`, { place: 'claimId' });
  const [article] = await view.articlesByIds([claim.articleId]);
  return [...periodsTold(claim, article?.decisions ?? []), ...reviews.map(reviewTold)].sort(byMoment);
}

/**
 * What happened to an article, oldest first: when it was loaded as it is now, and every word of people on it.
 *
 * @throws ApplicationError `NOT_FOUND`
 */
export async function historyOfArticle(
  view: Pick<View, 'articlesByIds'>,
  articleId: string,
): Promise<readonly HistoryEvent[]> {
  const { loadedAt, sourceKey, decisions = [] }: Article = await findArticle(view, articleId);
  return [
    { at: loadedAt, by: sourceKey, what: 'Loaded.', reason: null },
    ...decisions.map(({ at, by, verdict, reason }) => ({ at, by, what: ARTICLE_VERDICTS[verdict], reason })),
  ].sort(byMoment);
}

const ARTICLE_VERDICTS = { WITHDRAWN: 'Withdrawn.', RESTORED: 'Restored.' } as const;

/** When a claim was learnt and retired; where a person decided on its article at that moment, it is told as theirs. */
function periodsTold(
  { articleId, recordedAt, retiredAt, earlierPeriods }: Claim,
  decisions: readonly ArticleDecision[],
): HistoryEvent[] {
  const told = (at: string, what: string, decided: string): HistoryEvent => {
    const decision = decisions.find((one) => one.at === at);
    if (!decision) return { at, by: articleId, what, reason: null };
    return { at, by: decision.by, what: decided, reason: decision.reason };
  };
  return [...earlierPeriods, { recordedAt, retiredAt }].flatMap((period, index) => [
    told(period.recordedAt, index === 0 ? 'Learnt.' : 'Learnt again.', 'Restored with its article.'),
    ...(period.retiredAt === null ? [] : [told(period.retiredAt, 'Retired.', 'Withdrawn with its article.')]),
  ]);
}

const VERDICTS = { ACCEPTED: 'Accepted.', REJECTED: 'Rejected.', WITHDRAWN: 'Review withdrawn.' } as const;

function reviewTold({ at, by, verdict, reason }: Review): HistoryEvent {
  return { at, by, what: VERDICTS[verdict], reason };
}

const EDITS = {
  NAME: (value: string) => `Renamed to "${value}".`,
  DESCRIPTION: (value: string) => (value === '' ? 'Description taken away.' : `Described as "${value}".`),
  ALIAS_ADDED: (value: string) => `Alias "${value}" added.`,
  ALIAS_REMOVED: (value: string) => `Alias "${value}" taken away.`,
} as const;

function editTold({ field, value }: EntityEdit): string {
  return EDITS[field](value ?? '');
}

const JUDGEMENTS = {
  SAME: (one: string, other: string) => `"${one}" merged into "${other}".`,
  NOT_THE_SAME: (one: string, other: string) => `"${one}" and "${other}" are not the same.`,
  UNSURE: (one: string, other: string) => `Unsure whether "${one}" and "${other}" are the same.`,
  WITHDRAWN: (one: string, other: string) => `Judgement of "${one}" and "${other}" withdrawn.`,
} as const;

function judgementTold({ verdict, entityId, otherId }: Pick<Judgement, 'verdict' | 'entityId' | 'otherId'>): string {
  return JUDGEMENTS[verdict](entityId, otherId);
}

function byMoment(one: HistoryEvent, other: HistoryEvent): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}
