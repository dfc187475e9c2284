import { ApplicationError } from '../errors.js';
import type { ArticleDraft } from '../graph/article.js';
import type { KnownName } from '../graph/entity.js';
import { normalName } from '../graph/names.js';
import type { Span } from '../graph/span.js';
import type { StatedClaim, StatedEnd } from '../graph/statedClaim.js';
import { ENTITY_KINDS, type EntityKind, predicateRow } from '../ontology/ontology.js';
import type { ClaimDraft, EntityDraft, Extraction } from './extractor.js';

/** What the claims of a table come to, and those that cannot be taken. */
export interface StatedExtraction {
  readonly extraction: Extraction;
  /** `INPUT_INVALID`, each with the place of its row. */
  readonly problems: readonly ApplicationError[];
}

/** What stands as the extractor of a claim that a person stated in a table. */
export const STATED = { name: 'table', version: '1' } as const;

/** Kinds of those who say something. */
const SPEAKERS: readonly EntityKind[] = ['ORGANIZATION', 'PERSON'];

/**
 * Holds claims that people state against their source and the ontology, as claims that are read are held: the quote is in the text, the words of
 * each end are in the quote, both ends are of kinds that the predicate takes. A kind that is not given is that of those who bear the name, where they
 * are of one such kind, or the only one that the predicate takes.
 */
export function statedExtraction(
  { text }: Pick<ArticleDraft, 'text'>,
  stated: readonly StatedClaim[],
  knownNames: readonly KnownName[],
): StatedExtraction {
  const bearers = bearersOf(stated, knownNames);
  const entities = new Map<string, EntityDraft>();
  const claims: ClaimDraft[] = [];
  const problems: ApplicationError[] = [];
  for (const claim of stated) {
    try {
      const { draft, ends } = draftOf(claim, text, bearers);
      claims.push(draft);
      for (const end of ends) entities.set(end.key, withMentions(entities.get(end.key), end));
    } catch (error) {
      if (!(error instanceof ApplicationError)) throw error;
      problems.push(error);
    }
  }
  return { extraction: { entities: [...entities.values()], claims }, problems };
}

type Bearers = ReadonlyMap<string, readonly KnownName[]>;

/** Who bears the names that the claims speak of. */
function bearersOf(stated: readonly StatedClaim[], knownNames: readonly KnownName[]): Bearers {
  const bearers = new Map<string, KnownName[]>();
  for (const { subject, object, attributedTo } of stated) {
    for (const name of [subject.name, object?.name ?? subject.name, ...attributedTo]) bearers.set(normalName(name), []);
  }
  for (const known of knownNames) bearers.get(normalName(known.name))?.push(known);
  return bearers;
}

function draftOf(
  claim: StatedClaim,
  text: string,
  bearers: Bearers,
): { readonly draft: ClaimDraft; readonly ends: readonly EntityDraft[] } {
  const { subject, predicate, object, value, modality, qualifiers, confidence, quote, place } = claim;
  const row = predicateRow(predicate);
  const start = text.indexOf(quote);
  if (start < 0) throw refused(place, `the quote "${quote}" is not in the text of its source`);
  if (object !== null && !('object' in row)) throw refused(place, `${predicate} takes a value, no object`);
  const evidence = { start, end: start + quote.length };
  const subjectSpan = spanOf(subject, evidence, quote, place, 'subjectWords');
  const objectSpan = object && spanOf(object, evidence, quote, place, 'objectWords');
  const subjectEnd = entityOf(subject, row.subject, subjectSpan, bearers, place, 'subjectKind');
  const takes = 'object' in row ? row.object : ENTITY_KINDS;
  const objectEnd = object && entityOf(object, takes, objectSpan, bearers, place, 'objectKind');
  const sources = claim.attributedTo.map((name) => {
    const span = optionalSpan(name, evidence, quote);
    const kinds = (bearers.get(normalName(name)) ?? []).map(({ kind }) => kind);
    const kind = SPEAKERS.find((each) => kinds.includes(each)) ?? 'ORGANIZATION';
    return entityOf({ name, kind, words: name }, SPEAKERS, span, bearers, place, 'attributedTo');
  });
  const draft: ClaimDraft = {
    subject: subjectEnd.key,
    predicate,
    object: objectEnd?.key ?? null,
    value,
    modality,
    attributedTo: sources.map(({ key }) => key),
    qualifiers,
    confidence,
    evidence,
    subjectSpan,
    objectSpan,
    rule: 'row',
  };
  return { draft, ends: [subjectEnd, ...(objectEnd ? [objectEnd] : []), ...sources] };
}

function spanOf(end: StatedEnd, evidence: Span, quote: string, place: string, column: string): Span {
  const span = optionalSpan(end.words, evidence, quote);
  if (span) return span;
  const told = end.words === end.name ? `; give the words that stand for it as ${column}` : '';
  throw refused(place, `"${end.words}" is not in the quote${told}`);
}

/** Where some words stand in a quote, in any case. */
function optionalSpan(words: string, evidence: Span, quote: string): Span | null {
  const exact = quote.indexOf(words);
  const folded = quote.toLowerCase();
  // Case may change the length of a text, and then its places.
  const at = exact >= 0 || folded.length !== quote.length ? exact : folded.indexOf(words.toLowerCase());
  return at < 0 ? null : { start: evidence.start + at, end: evidence.start + at + words.length };
}

function entityOf(
  { name, kind, words }: StatedEnd,
  takes: readonly EntityKind[],
  span: Span | null,
  bearers: Bearers,
  place: string,
  column: string,
): EntityDraft {
  const known = bearers.get(normalName(name)) ?? [];
  const itsKind = kind ?? kindOf(name, takes, known, place, column);
  if (!takes.includes(itsKind)) {
    throw refused(place, `"${name}" is of the kind ${itsKind}, where the predicate takes ${takes.join(', ')}`);
  }
  const candidates = [...new Set(known.filter((one) => one.kind === itsKind).map(({ entityId }) => entityId))];
  // Words that stand for a name are no mention of it.
  const mentions = span !== null && words === name ? [span] : [];
  return { key: `${itsKind} ${normalName(name)}`, kind: itsKind, name, aliases: [], candidates, mentions };
}

function kindOf(
  name: string,
  takes: readonly EntityKind[],
  known: readonly KnownName[],
  place: string,
  column: string,
): EntityKind {
  const kinds = new Set(known.map(({ kind }) => kind));
  const fitting = takes.filter((kind) => (kinds.size > 0 ? kinds.has(kind) : true));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const [unfitting] = kinds;
  if (fitting.length === 0 && unfitting !== undefined) return unfitting;
  throw refused(place, `"${name}" may be of several kinds (${fitting.join(', ')}); give its kind as ${column}`);
}

function withMentions(before: EntityDraft | undefined, end: EntityDraft): EntityDraft {
  const mentions = [...(before?.mentions ?? []), ...end.mentions];
  const distinct = [...new Map(mentions.map((span) => [span.start, span])).values()];
  return { ...end, mentions: distinct.sort((one, other) => one.start - other.start) };
}

function refused(place: string, problem: string): ApplicationError {
  const remedy = 'Correct the row; docs/claim-tables.md tells the columns.';
  return new ApplicationError('INPUT_INVALID', `${place}: ${problem}.`, { place, remedy });
}
