/** What a person may say of two entities; `WITHDRAWN` takes an earlier judgement of the same two back. */
export const JUDGEMENT_VERDICTS = ['SAME', 'NOT_THE_SAME', 'UNSURE', 'WITHDRAWN'] as const;

/** What a person said of two entities. */
export type JudgementVerdict = (typeof JUDGEMENT_VERDICTS)[number];

/**
 * A person's word on whether two entities are one, a record of its own, never changed or erased. The latest judgement of two entities counts,
 * whichever way round they stand. `SAME` merges `entityId` into `otherId`: the graph then answers with the other one for both.
 */
export interface Judgement {
  readonly id: string;
  /** The entity that gives way where they are the same. */
  readonly entityId: string;
  /** The entity that stays where they are the same. */
  readonly otherId: string;
  readonly verdict: JudgementVerdict;
  /** Why, in the judge's words; null where they gave none. */
  readonly reason: string | null;
  /** Who: `cli`, or the name of an API key. */
  readonly by: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}
