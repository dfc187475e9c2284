import type { Claim } from '../graph/claim.js';
import { relationId } from '../graph/ids.js';

/** A claim that a change has written. */
export interface RewrittenClaim {
  /** As the graph answered with it before; null where it is new. */
  readonly before: Claim | null;
  /** As the graph answers with it now. */
  readonly now: Claim;
}

/** A relation that a change touches. */
export interface TouchedRelation {
  /** One of the entities that it hangs on. */
  readonly end: string;
  /** The other one; null where a value is there in its place. */
  readonly otherEnd: string | null;
  /** Whether claims that the change has written belonged to it before. */
  readonly isKnown: boolean;
  /** Those of its claims that the change has written, as they are now. */
  readonly written: readonly Claim[];
}

/** Relations that a change touches, by id: those that its claims belong or belonged to. Of a claim that it wrote twice the last word counts. */
export function touchedRelations(rewritten: readonly RewrittenClaim[]): ReadonlyMap<string, TouchedRelation> {
  const touched = new Map<string, TouchedRelation & { written: Claim[] }>();
  const last = new Map<string, Claim>();
  const touch = (claim: Claim, isBefore: boolean) => {
    const id = relationId(claim);
    const isKnown = isBefore || touched.get(id)?.isKnown === true;
    touched.set(id, { end: claim.subjectId, otherEnd: claim.objectId, isKnown, written: [] });
  };
  for (const { before, now } of rewritten) {
    if (before) touch(before, true);
    touch(now, false);
    last.set(now.id, now);
  }
  for (const claim of last.values()) touched.get(relationId(claim))?.written.push(claim);
  return touched;
}
