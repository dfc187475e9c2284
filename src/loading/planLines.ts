import type { Claim } from '../graph/claim.js';
import type { IngestPlan } from '../ingest/ingestPlan.js';

const SIGNS = { NEW: '+', CHANGED: '~', SAME: '=' } as const;

/**
 * What loading an article would change, as a diff for people: `+` for what would be new, `~` for an article that would change, `-` for what would be
 * retired, `=` for what stays.
 *
 * @param place the article as its source calls it
 */
export function planLines(
  place: string,
  { outcome, change, claimsKept, claimsRetired }: IngestPlan,
): readonly string[] {
  const kept = new Set(claimsKept.map((claim) => claim.id));
  const added = (change?.claims ?? []).filter((claim) => !kept.has(claim.id));
  return [
    `${SIGNS[outcome]} article ${place}`,
    ...(change?.entities ?? []).map(({ id, kind, name }) => `  + entity ${id} (${kind}): ${name}`),
    ...added.map((claim) => `  + claim  ${statement(claim)}`),
    ...claimsRetired.map((claim) => `  - claim  ${statement(claim)}`),
    ...(claimsKept.length > 0 ? [`  = ${claimsKept.length} claims kept`] : []),
  ];
}

function statement({ subjectId, predicate, objectId, value, modality, status, evidence }: Claim): string {
  const object = objectId ?? JSON.stringify(value);
  const waits = status === 'PENDING' ? ', waits for review' : '';
  return `${subjectId} ${predicate} ${object} (${modality}${waits}): “${evidence.quote.replace(/\s+/g, ' ')}”`;
}
