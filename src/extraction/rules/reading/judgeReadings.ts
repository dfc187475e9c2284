import { valueKey } from '../../../graph/ids.js';
import type { Span } from '../../../graph/span.js';
import { type EntityKind, isSymmetric, predicateRow } from '../../../ontology/ontology.js';
import type { ClaimDraft } from '../../extractor.js';
import { isMade } from '../isMade.js';
import type { SourcedReading } from './readSentence.js';

type Placed = SourcedReading & { readonly sentence: Span };

/** Turns what the rules read into claims: what the ontology allows, once a sentence, and of two readings of the same ends the more specific one. */
export function judgeReadings(
  readings: readonly Placed[],
  kinds: ReadonlyMap<string, EntityKind>,
): readonly ClaimDraft[] {
  const best = new Map<string, ClaimDraft>();
  for (const reading of readings) {
    if (!holds(reading, kinds)) continue;
    const draft = draftOf(reading, kinds);
    const key = identityOf(draft);
    const rival = best.get(key);
    if (!rival || rival.confidence < draft.confidence)
      best.set(key, rival ? { ...draft, qualifiers: { ...rival.qualifiers, ...draft.qualifiers } } : draft);
    else best.set(key, { ...rival, qualifiers: { ...draft.qualifiers, ...rival.qualifiers } });
  }
  return withoutOwnOffers(specific([...best.values()]));
}

/** Whether the ontology allows the claim's ends. */
function holds(reading: Placed, kinds: ReadonlyMap<string, EntityKind>): boolean {
  const row = predicateRow(reading.predicate);
  const subject = kinds.get(reading.subject.key);
  if (!subject || !row.subject.includes(subject)) return false;
  if ('value' in row) return reading.value !== null;
  if (reading.object === null) return reading.value?.type === 'unknown' || reading.value?.type === 'none';
  const object = kinds.get(reading.object.key);
  if (!object || !row.object.includes(object)) return false;
  // Rivals are of one kind; a company is no rival of a model.
  return reading.predicate !== 'COMPETES_WITH' || subject === object || (isMade(subject) && isMade(object));
}

function draftOf(reading: Placed, kinds: ReadonlyMap<string, EntityKind>): ClaimDraft {
  const { subject, object, value, valueSpan, modality, qualifiers, sources, rule, predicate, sentence } = reading;
  const sure = reading.sure * Math.min(subject.sure, object?.sure ?? 1) * (modality === 'ASSERTED' ? 1 : 0.97);
  return {
    subject: subject.key,
    predicate,
    object: object?.key ?? null,
    value,
    modality,
    attributedTo: sources.filter((key) => kinds.has(key)),
    qualifiers,
    confidence: Math.round(sure * 100) / 100,
    evidence: sentence,
    subjectSpan: subject.span,
    objectSpan: object?.span ?? valueSpan,
    rule,
  };
}

function identityOf({ subject, predicate, object, value, evidence }: ClaimDraft): string {
  const ends = object !== null && isSymmetric(predicate) ? [subject, object].sort() : [subject, object];
  return JSON.stringify([ends, predicate, value && valueKey(value), evidence.start]);
}

const LESS_SPECIFIC: readonly (readonly [ClaimDraft['predicate'], ClaimDraft['predicate']])[] = [
  ['BASED_ON', 'USES'],
  ['RELEASES', 'DEVELOPS'],
  ['LED_BY', 'WORKS_FOR'],
  ['ACQUIRES', 'INVESTS_IN'],
  ['USES', 'INFLUENCED_BY'],
  ['USES', 'OFFERS'],
  ['INVESTIGATES', 'STUDIES'],
  ['STUDIES', 'USES'],
];

/** Where a sentence allows two readings of the same ends, the more specific one is the claim. */
function specific(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  return claims.filter(
    (claim) =>
      !LESS_SPECIFIC.some(
        ([better, worse]) => claim.predicate === worse && claims.some((other) => says(other, better, claim)),
      ),
  );
}

/** Who makes or publishes something does not offer somebody else's. */
function withoutOwnOffers(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const made = new Set(
    claims
      .filter(({ predicate }) => predicate === 'DEVELOPS' || predicate === 'RELEASES')
      .map(({ subject, object }) => `${subject} ${object}`),
  );
  return claims.filter(({ predicate, subject, object }) => predicate !== 'OFFERS' || !made.has(`${subject} ${object}`));
}

function says(other: ClaimDraft, better: ClaimDraft['predicate'], claim: ClaimDraft): boolean {
  if (other.predicate !== better || other.evidence.start !== claim.evidence.start) return false;
  const isSame = other.subject === claim.subject && other.object === claim.object;
  const isTurned = better === 'LED_BY' && other.subject === claim.object && other.object === claim.subject;
  return isSame || isTurned;
}
