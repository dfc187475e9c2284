/** A piece of an article's stored text, in UTF-16 code units: `text.slice(start, end)` is what it says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
