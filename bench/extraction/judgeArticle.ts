import type { ExtractionRecord } from '../../src/ingest/extractionRecord.js';
import { isSymmetric } from '../../src/ontology/ontology.js';
import { type Alignment, alignEntities } from './alignEntities.js';
import type { LabelledArticle } from './labelledSet.js';
import type { LabelledClaim, Labels } from './labels.js';
import { sameAmount, sameValue } from './sameValue.js';

/** A claim as an extraction prints it. */
export type ExtractedClaim = ExtractionRecord['claims'][number];

/** A right claim: it is one that a person read. */
export interface RightClaim {
  readonly outcome: 'RIGHT';
  readonly extracted: ExtractedClaim;
  readonly labelled: LabelledClaim;
  readonly modalityRight: boolean;
  readonly attributionRight: boolean;
  /** Null where the labelled claim has no amount. */
  readonly amountRight: boolean | null;
}

/** What became of one claim: extracted and right or wrong, or labelled and missed. */
export type ClaimVerdict =
  | RightClaim
  | { readonly outcome: 'WRONG'; readonly extracted: ExtractedClaim }
  | { readonly outcome: 'MISSED'; readonly labelled: LabelledClaim };

/** How one article's extraction compares with its labels. */
export interface ArticleJudgement {
  readonly name: string;
  readonly language: string;
  readonly style: string;
  /** One for each extracted entity: is it a labelled one, and of the same kind? Null: nobody labelled it. */
  readonly entities: readonly (Alignment | null)[];
  readonly labelledEntities: number;
  /** Claims that count. Those that meet an optional label, or repeat one that was met, are not among them. */
  readonly claims: readonly ClaimVerdict[];
  /** Extracted claims, all of them. */
  readonly extractedClaims: number;
  /** Of these, how many give a span that holds words of the text. */
  readonly groundedClaims: number;
}

/**
 * Compares what was extracted from an article with what a person read in it. Two claims are the same where subject, predicate and object (or value) are;
 * modality, attribution and amount are then looked at apart.
 */
export function judgeArticle(
  { name, article, style, labels }: LabelledArticle,
  extracted: Pick<ExtractionRecord, 'entities' | 'claims'>,
): ArticleJudgement {
  const aligned = alignEntities(labels.entities, extracted.entities);
  const met = new Set<LabelledClaim>();
  const claims: ClaimVerdict[] = [];
  for (const claim of extracted.claims) {
    const same = labels.claims.filter((each) => saysTheSame(claim, each, aligned));
    const [first] = same;
    if (!first) {
      claims.push({ outcome: 'WRONG', extracted: claim });
      continue;
    }
    const labelled = same.find((each) => each.required && !met.has(each)) ?? first;
    if (met.has(labelled)) continue;
    met.add(labelled);
    if (labelled.required) claims.push(rightClaim(claim, labelled, aligned));
  }
  const missed = labels.claims.filter((each) => each.required && !met.has(each));
  return {
    name,
    language: article.language,
    style,
    entities: extracted.entities.map((entity) => aligned.get(entity.id) ?? null),
    labelledEntities: labels.entities.length,
    claims: [...claims, ...missed.map((labelled) => ({ outcome: 'MISSED' as const, labelled }))],
    extractedClaims: extracted.claims.length,
    groundedClaims: extracted.claims.filter(({ evidence }) => isGrounded(evidence, article.text)).length,
  };
}

function saysTheSame(
  claim: ExtractedClaim,
  labelled: Labels['claims'][number],
  aligned: ReadonlyMap<string, Alignment>,
): boolean {
  if (claim.predicate !== labelled.predicate) return false;
  const subject = aligned.get(claim.subject)?.id;
  if (claim.object === null) {
    return labelled.object === null && labelled.subject === subject && sameValue(claim.value, labelled.value);
  }
  const object = aligned.get(claim.object)?.id;
  const reads = (one: string | undefined, other: string | undefined) =>
    labelled.subject === one && labelled.object !== null && labelled.object === other;
  return reads(subject, object) || (isSymmetric(claim.predicate) && reads(object, subject));
}

function rightClaim(
  claim: ExtractedClaim,
  labelled: LabelledClaim,
  aligned: ReadonlyMap<string, Alignment>,
): RightClaim {
  const sources = new Set(claim.attributedTo.map((id) => aligned.get(id)?.id ?? `not labelled: ${id}`));
  const expected = new Set(labelled.attributedTo);
  const { amount } = labelled.qualifiers;
  return {
    outcome: 'RIGHT',
    extracted: claim,
    labelled,
    modalityRight: claim.modality === labelled.modality,
    attributionRight: sources.size === expected.size && [...sources].every((source) => expected.has(source)),
    amountRight: amount ? sameAmount(claim.qualifiers.amount, amount) : null,
  };
}

function isGrounded({ start, end }: ExtractedClaim['evidence'], text: string): boolean {
  return start >= 0 && end > start && end <= text.length && text.slice(start, end).trim() !== '';
}
