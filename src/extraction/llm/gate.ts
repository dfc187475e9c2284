import type { ClaimValue, Qualifiers } from '../../graph/claim.js';
import type { PartialDate, TimeSpan } from '../../graph/partialDate.js';
import type { Span } from '../../graph/span.js';
import { type EntityKind, predicateRow } from '../../ontology/ontology.js';
import type { ClaimDraft } from '../extractor.js';
import type { AnsweredClaim } from './answer.js';
import { LIMITS } from './answer.js';
import type { DropReason } from './dropReasons.js';
import { findQuote } from './findQuote.js';
import { type Ground, type GroundedEnd, groundEnd } from './groundEnd.js';
import { entityNamed, type NamedEntity } from './nameBook.js';
import { PROMPT_VERSION } from './prompt.js';
import { readMoney, readTime, readValue } from './readFigures.js';

/** A claim that the text bears out, with the entities it speaks of. */
export interface GroundedClaim {
  readonly draft: ClaimDraft;
  /** Its ends, with where they are named. */
  readonly ends: readonly GroundedEnd[];
  readonly sources: readonly NamedEntity[];
}

/** What passing the gate needs beside the claim. */
export interface Gate extends Ground {
  /** The part of the text that was asked about; quotes from elsewhere do not count. */
  readonly part: Span;
  /** Told of everything that is not believed. */
  readonly drop: (reason: DropReason) => void;
}

/** The rule that claims of a model carry. */
export const MODEL_RULE = `prompt-${PROMPT_VERSION}`;

/** Longest quote: evidence is a sentence, not a page. */
const LONGEST_QUOTE = 600;

/** How sure a claim is whose ends are both named, and one of which an end is an anaphor. Set with care, since no model is known beforehand. */
const CONFIDENCE = { named: 0.7, anaphor: 0.55 } as const;

/** A date that the text does not give. */
const UNKNOWN_DATE: PartialDate = { value: '', precision: 'UNKNOWN' };

/**
 * Lets a claim through that the text bears out: its quote stands there, both ends stand in the quote by name or by an anaphor of what is named
 * before, the ontology allows their kinds, and its figures are read again from the quote. Null for any other, whose reason is told.
 */
export function passGate(claim: AnsweredClaim, gate: Gate): GroundedClaim | null {
  const dropped = (reason: DropReason) => {
    gate.drop(reason);
    return null;
  };
  if (claim.quote.length > LONGEST_QUOTE) return dropped('QUOTE_TOO_LONG');
  const quote = findQuote(gate.quoted, claim.quote, gate.part);
  if (!quote) return dropped('QUOTE_NOT_FOUND');
  const subject = groundEnd(claim.subject, quote, gate);
  if (typeof subject === 'string') return dropped(`SUBJECT_${subject}`);
  const object = groundObject(claim, quote, subject, gate);
  if (typeof object === 'string') return dropped(object);
  const row = predicateRow(claim.predicate);
  const objectKinds: readonly EntityKind[] = 'object' in row ? row.object : [];
  if (!row.subject.includes(subject.kind)) return dropped('KIND_NOT_ALLOWED');
  if (object.end && !objectKinds.includes(object.end.kind)) return dropped('KIND_NOT_ALLOWED');
  if (object.end?.key === subject.key) return dropped('SAME_ENDS');
  const sources = groundSources(claim, quote, gate);
  return {
    draft: {
      subject: subject.key,
      predicate: claim.predicate,
      object: object.end?.key ?? null,
      value: object.value,
      modality: claim.modality,
      attributedTo: sources.map((source) => source.key),
      qualifiers: groundQualifiers(claim, quote, gate),
      confidence: subject.isAnaphor || object.end?.isAnaphor ? CONFIDENCE.anaphor : CONFIDENCE.named,
      evidence: quote,
      subjectSpan: subject.span,
      objectSpan: object.span,
      rule: MODEL_RULE,
    },
    ends: object.end ? [subject, object.end] : [subject],
    sources,
  };
}

interface GroundedObject {
  readonly end: GroundedEnd | null;
  readonly value: ClaimValue | null;
  readonly span: Span | null;
}

function groundObject(
  { predicate, object }: AnsweredClaim,
  quote: Span,
  subject: GroundedEnd,
  gate: Gate,
): GroundedObject | DropReason {
  const row = predicateRow(predicate);
  const { kind, ...given } = object;
  if (kind === 'UNKNOWN' || kind === 'NONE') {
    if (!findQuote(gate.quoted, given.words, quote)) return 'OBJECT_NOT_IN_QUOTE';
    return { end: null, value: { type: kind === 'NONE' ? 'none' : 'unknown' }, span: null };
  }
  if ('value' in row) {
    const found = readValue(row.value, given, quote, gate);
    return found ? { end: null, ...found } : 'VALUE_NOT_IN_QUOTE';
  }
  if (kind === 'VALUE') return 'KIND_NOT_ALLOWED';
  const end = groundEnd(
    { ...given, kind },
    quote,
    gate,
    given.words === gate.article.text.slice(subject.span.start, subject.span.end) ? subject.span.end : quote.start,
  );
  return typeof end === 'string' ? `OBJECT_${end}` : { end, value: null, span: end.span };
}

/** The sources that the article names before the end of the quote's paragraph. */
function groundSources({ attributedTo }: AnsweredClaim, quote: Span, gate: Gate): NamedEntity[] {
  const { text } = gate.article;
  const lineEnd = text.indexOf('\n', quote.end);
  const upToThere = { start: 0, end: lineEnd < 0 ? text.length : lineEnd };
  const found = new Map<string, NamedEntity>();
  for (const { name, kind } of attributedTo.slice(0, LIMITS.sources)) {
    if (findQuote(gate.quoted, name, upToThere)) {
      const entity = entityNamed(name, kind, gate.book);
      found.set(entity.key, entity);
    } else gate.drop('SOURCE_NOT_IN_TEXT');
  }
  return [...found.values()];
}

function groundQualifiers(claim: AnsweredClaim, quote: Span, gate: Gate): Qualifiers {
  const { predicate } = claim;
  const takesRole = predicate === 'LED_BY' || predicate === 'WORKS_FOR';
  const takesAmount = predicate === 'INVESTS_IN' || predicate === 'ACQUIRES';
  const found = <Read>(words: string | null, read: (words: string) => Read | null): Read | null => {
    if (!words?.trim()) return null;
    const result = read(words);
    if (result === null) gate.drop('QUALIFIER_NOT_IN_QUOTE');
    return result;
  };
  const role = takesRole ? found(claim.role, (words) => findQuote(gate.quoted, words, quote)) : null;
  const amount = takesAmount ? found(claim.amount, (words) => readMoney(words, quote, gate)) : null;
  const told = found(claim.time, (words) => readTime(words, quote, gate));
  const time = takesRole && claim.ended ? ended(told) : told;
  return {
    ...(role && { role: gate.article.text.slice(role.start, role.end) }),
    ...(amount && { amount: amount.money }),
    ...(time && { time }),
  };
}

/** The time of a job that is over: it ends when the text says, or at a date that the text does not give. */
function ended(told: TimeSpan | null): TimeSpan {
  return { from: null, to: told?.to ?? told?.from ?? UNKNOWN_DATE, text: told?.text ?? null };
}
