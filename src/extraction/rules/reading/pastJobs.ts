import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext } from './context.js';

/** Forms of verbs that say that a state lasts, in front of the verb: "has worked at X since 2020". */
const LASTING: ReadonlySet<string> = new Set(['has', 'have', "'s", "'ve"]);

/** Whether a job that a verb tells of is over: "worked at X", "was an engineer at X", "formerly runs". */
export function isOver({ verb, at }: Roles, { clause, language }: ClauseContext): boolean {
  const beside = [clause.nodes[at - 1], clause.nodes[at + 1]].flatMap((node) =>
    node?.type === 'adverb' ? [node.text] : [],
  );
  if (beside.some((word) => language.pastJobs.has(word))) return true;
  return verb.words.some((word) => language.pastJobs.has(word)) && !verb.words.some((word) => LASTING.has(word));
}
