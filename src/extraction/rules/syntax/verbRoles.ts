import type { Phrase, VerbGroup } from './nodes.js';

/** Who does what to whom: what stands around one verb. */
export interface Roles {
  readonly verb: VerbGroup;
  /** Where the verb stands among the nodes of its clause. */
  readonly at: number;
  readonly agent: Phrase | null;
  /** The agent was left out, or stands too far to be told: whoever the text speaks of may be meant. */
  readonly isAgentDropped: boolean;
  readonly patient: Phrase | null;
  /** What the verb says that the patient becomes: "named X chief executive", "was named chief executive". */
  readonly complement: Phrase | null;
  readonly under: ReadonlyMap<string, readonly Phrase[]>;
  /** Adverbs, and adjectives without a noun, behind the verb: "available" of "is available through X". */
  readonly beside: ReadonlySet<string>;
  /** The first node behind what belongs to the verb. */
  readonly end: number;
  /** The verb that governs this one: "plans" of "plans to launch". */
  readonly governor: Roles | null;
}

/** Who is spoken of in a clause: its agent, or in a passive what it is done to. */
export function subjectOf(roles: Roles): Phrase | null {
  return roles.verb.passive || (roles.verb.form === 'PARTICIPLE' && roles.agent === null) ? roles.patient : roles.agent;
}
