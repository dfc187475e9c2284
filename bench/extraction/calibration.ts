import type { ClaimVerdict } from './judgeArticle.js';
import { type Share, shareWhere } from './rates.js';

/** Lower ends of the bands; the last one reaches to 1 and holds it. */
const BAND_STARTS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Claims of like confidence, and the share of them that hold. */
export interface ConfidenceBand extends Share {
  /** Lowest confidence in it. */
  readonly from: number;
  /** Where the next band begins. */
  readonly to: number;
  /** Mean confidence of its claims: a calibrated extractor has a `share` near to it. 0 for an empty band. */
  readonly confidence: number;
}

/** How far the confidence of extracted claims can be believed: by band, the share that is right among those that count. */
export function calibrationOf(claims: readonly ClaimVerdict[]): readonly ConfidenceBand[] {
  const extracted = claims.filter((claim) => claim.outcome !== 'MISSED');
  return BAND_STARTS.map((from, index) => {
    const to = BAND_STARTS[index + 1] ?? 1;
    const within = extracted.filter(
      ({ extracted: { confidence } }) => confidence >= from && (confidence < to || to === 1),
    );
    const total = within.reduce((sum, claim) => sum + claim.extracted.confidence, 0);
    return {
      from,
      to,
      confidence: within.length === 0 ? 0 : total / within.length,
      ...shareWhere(within, (claim) => claim.outcome === 'RIGHT'),
    };
  });
}
