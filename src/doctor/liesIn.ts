import type { Span } from '../graph/span.js';

/** Whether a span is a piece of a text, one letter at least. */
export function liesIn({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}
