import { firmest, MODALITIES } from '../ontology/ontology.js';
import type { Claim } from './claim.js';
import { relationId, relationKey } from './ids.js';
import { firstDay, lastDay, type PartialDate } from './partialDate.js';
import type { Relation } from './relation.js';

/** Whether a claim takes part in relations: accepted and not retired. */
export function counts(claim: Pick<Claim, 'status' | 'retiredAt'>): boolean {
  return claim.status === 'ACCEPTED' && claim.retiredAt === null;
}

/**
 * The relation that some claims of one subject, predicate and object add up to; null where none of them counts.
 *
 * Claims that cite the same source, or that one publisher makes on its own account, are one origin: ten outlets that repeat one scoop are no
 * more sure than the scoop. The confidence is that of at least one origin being right, each origin as sure as its surest claim.
 */
export function rollUp(claims: readonly Claim[]): Relation | null {
  return sumUp(claims.filter(counts));
}

/** The relations that some claims add up to, each claim counting, ordered by id: what the graph would say if it knew these claims alone. */
export function rollUpEach(claims: readonly Claim[]): readonly Relation[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = relationId(claim);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups.values()].flatMap((group) => sumUp(group) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sumUp(claims: readonly Claim[]): Relation | null {
  // A merge may make one of a claim's two ends: it then says nothing of two.
  const counting = claims
    .filter(({ subjectId, objectId }) => subjectId !== objectId)
    // In one order, whoever brings them: of dates that begin on one day the first one is told.
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const [first] = counting;
  if (!first) return null;
  const origins = new Map<string, number>();
  for (const claim of counting) {
    const origin = originOf(claim);
    origins.set(origin, Math.max(origins.get(origin) ?? 0, claim.confidence));
  }
  const doubt = [...origins.values()].reduce((product, confidence) => product * (1 - confidence), 1);
  const strongest = [...counting].sort(byStrength)[0] ?? first;
  const dates = counting.flatMap((claim) => (claim.publishedAt ? [claim.publishedAt] : []));
  return {
    id: relationId(first),
    ...relationKey(first),
    claimCount: counting.length,
    publisherCount: new Set(counting.map((claim) => claim.publisherId ?? claim.articleId)).size,
    originCount: origins.size,
    modality: firmest(counting.map((claim) => claim.modality)),
    confidence: Math.round((1 - doubt) * 1e4) / 1e4,
    qualifiers: strongest.qualifiers,
    firstSeen: extreme(dates, (a, b) => (firstDay(a) ?? '') < (firstDay(b) ?? '')),
    lastSeen: extreme(dates, (a, b) => (lastDay(a) ?? '') > (lastDay(b) ?? '')),
  };
}

/** Where a claim comes from in the end: whom it cites, else the publisher whose text it is, else its article. */
function originOf({ attributedTo, originId, publisherId, articleId }: Claim): string {
  if (attributedTo.length > 0) return [...attributedTo].sort().join(' ');
  return originId ?? publisherId ?? articleId;
}

function byStrength(a: Claim, b: Claim): number {
  return (
    MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality) ||
    Object.keys(b.qualifiers).length - Object.keys(a.qualifiers).length ||
    b.confidence - a.confidence ||
    (a.id < b.id ? -1 : 1)
  );
}

function extreme(
  dates: readonly PartialDate[],
  better: (a: PartialDate, b: PartialDate) => boolean,
): PartialDate | null {
  return dates.reduce<PartialDate | null>((best, date) => (best === null || better(date, best) ? date : best), null);
}
