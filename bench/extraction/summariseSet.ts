import { type ConfidenceBand, calibrationOf } from './calibration.js';
import type { ArticleJudgement, ClaimVerdict, RightClaim } from './judgeArticle.js';
import { type Counts, type Rates, ratesOf, type Share, shareOf, shareWhere } from './rates.js';

/** The ways in which relations are broken down. */
export const DIMENSIONS = ['predicate', 'language', 'style', 'modality'] as const;

/** A way in which relations are broken down. */
export type Dimension = (typeof DIMENSIONS)[number];

/** What a set of articles comes to. */
export interface SetSummary {
  readonly articles: number;
  /** Entities by name alone. */
  readonly entities: Rates;
  /** Entities by name and kind. */
  readonly entitiesWithKind: Rates;
  readonly relations: Rates;
  /** Of the right claims, those with the labelled modality. */
  readonly modality: Share;
  /** Of the right claims, those told from exactly the labelled sources. */
  readonly attribution: Share;
  /** Of the right claims whose label has an amount, those with the same amount, currency and bound. */
  readonly amount: Share;
  /** Of all extracted claims, those whose span holds words of the text. */
  readonly grounding: Share;
  readonly calibration: readonly ConfidenceBand[];
  /** Relations by value of a dimension; an extracted claim counts under its own modality, a labelled one under its own. */
  readonly by: Readonly<Record<Dimension, Readonly<Record<string, Rates>>>>;
}

/** Adds up the judgements of a set. Every claim counts the same, whichever article it is in. */
export function summariseSet(judgements: readonly ArticleJudgement[]): SetSummary {
  const verdicts = judgements.flatMap((judgement) => judgement.claims.map((claim) => ({ judgement, claim })));
  const claims = verdicts.map(({ claim }) => claim);
  const right = claims.filter((claim): claim is RightClaim => claim.outcome === 'RIGHT');
  const amounts = right.filter((claim) => claim.amountRight !== null);
  return {
    articles: judgements.length,
    entities: entityRates(judgements, false),
    entitiesWithKind: entityRates(judgements, true),
    relations: ratesOf(countClaims(claims)),
    modality: shareWhere(right, (claim) => claim.modalityRight),
    attribution: shareWhere(right, (claim) => claim.attributionRight),
    amount: shareWhere(amounts, (claim) => claim.amountRight === true),
    grounding: shareOf(
      sum(judgements, (judgement) => judgement.groundedClaims),
      sum(judgements, (judgement) => judgement.extractedClaims),
    ),
    calibration: calibrationOf(claims),
    by: {
      predicate: breakdown(verdicts, ({ claim }) => both(factOf(claim).predicate)),
      language: breakdown(verdicts, ({ judgement }) => both(judgement.language)),
      style: breakdown(verdicts, ({ judgement }) => both(judgement.style)),
      modality: breakdown(verdicts, ({ claim }) => ({
        extracted: claim.outcome === 'MISSED' ? null : claim.extracted.modality,
        labelled: claim.outcome === 'WRONG' ? null : claim.labelled.modality,
      })),
    },
  };
}

interface Placed {
  readonly judgement: ArticleJudgement;
  readonly claim: ClaimVerdict;
}

/** Where a claim counts: what was extracted towards precision, what was labelled towards recall. */
interface Places {
  readonly extracted: string | null;
  readonly labelled: string | null;
}

function both(place: string): Places {
  return { extracted: place, labelled: place };
}

function factOf(claim: ClaimVerdict) {
  return claim.outcome === 'MISSED' ? claim.labelled : claim.extracted;
}

function countClaims(claims: readonly ClaimVerdict[]): Counts {
  const count = (outcome: ClaimVerdict['outcome']) => claims.filter((claim) => claim.outcome === outcome).length;
  const right = count('RIGHT');
  return { right, wrong: count('WRONG'), found: right, required: right + count('MISSED') };
}

function breakdown(verdicts: readonly Placed[], placesOf: (placed: Placed) => Places): Record<string, Rates> {
  const placed = verdicts.map((verdict) => ({ claim: verdict.claim, ...placesOf(verdict) }));
  const values = new Set(placed.flatMap(({ extracted, labelled }) => [extracted, labelled]));
  const rows = [...values]
    .filter((value) => value !== null)
    .sort()
    .map((value): [string, Rates] => {
      const extracted = countClaims(placed.filter((each) => each.extracted === value).map(({ claim }) => claim));
      const labelled = countClaims(placed.filter((each) => each.labelled === value).map(({ claim }) => claim));
      const { right, wrong } = extracted;
      return [value, ratesOf({ right, wrong, found: labelled.found, required: labelled.required })];
    });
  return Object.fromEntries(rows);
}

function entityRates(judgements: readonly ArticleJudgement[], withKind: boolean): Rates {
  const rightOf = ({ entities }: ArticleJudgement) =>
    entities.filter((alignment) => alignment !== null && (alignment.sameKind || !withKind));
  const right = sum(judgements, (judgement) => rightOf(judgement).length);
  return ratesOf({
    right,
    wrong: sum(judgements, (judgement) => judgement.entities.length) - right,
    found: sum(judgements, (judgement) => new Set(rightOf(judgement).map((alignment) => alignment?.id)).size),
    required: sum(judgements, (judgement) => judgement.labelledEntities),
  });
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
