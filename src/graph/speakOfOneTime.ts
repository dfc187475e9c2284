import type { Claim } from './claim.js';
import { firstDay, lastDay } from './partialDate.js';

/** Claims without a time of their own speak of one time where their articles are at most so many days apart. */
const NEAR_DAYS = 31;

const DAY_MS = 86_400_000;

/** A stretch of days as milliseconds; `isStated` where the text gives it, else it is the article's day. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isStated: boolean;
}

/**
 * Whether two claims speak of one time: the times that both state overlap, or, where one of them states none, the article's date takes its place and the
 * two are at most a month apart. Claims that have neither time nor date speak of no time that could be compared.
 */
export function speakOfOneTime(one: Claim, other: Claim): boolean {
  const [a, b] = [stretchOf(one), stretchOf(other)];
  if (!a || !b) return false;
  const slack = a.isStated && b.isStated ? 0 : NEAR_DAYS * DAY_MS;
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

function stretchOf({ qualifiers: { time }, publishedAt }: Claim): Stretch | null {
  const from = time?.from ? firstDay(time.from) : null;
  const to = time?.to ? lastDay(time.to) : null;
  if (from !== null || to !== null) {
    return {
      from: from === null ? Number.NEGATIVE_INFINITY : Date.parse(from),
      to: to === null ? Number.POSITIVE_INFINITY : Date.parse(to),
      isStated: true,
    };
  }
  const [first, last] = publishedAt ? [firstDay(publishedAt), lastDay(publishedAt)] : [null, null];
  return first === null || last === null ? null : { from: Date.parse(first), to: Date.parse(last), isStated: false };
}
