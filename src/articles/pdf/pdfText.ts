/** A piece of text on a page of a PDF, as PDF.js gives it. */
export interface PdfPiece {
  readonly str: string;
  /** Whether the line ends behind it. */
  readonly hasEOL: boolean;
  /** The text's matrix; its last two numbers are where the piece stands, from the left and from the bottom. */
  readonly transform: readonly number[];
}

interface Line {
  text: string;
  readonly bottom: number;
}

/** Lines that belong to the page, not to the text. */
const PAGE_NUMBER = /^(?:(?:page|página)\s+)?\d{1,4}(?:\s*(?:\/|of|de)\s*\d{1,4})?$/iu;

/** A gap this many times the usual one parts two paragraphs. */
const PARAGRAPH_GAP = 1.3;

/**
 * The text of a PDF's pages as paragraphs with an empty line between two: lines of a paragraph are joined, words that were cut at a line's end are made
 * whole, page numbers are left out, and a sentence that goes on over a page or column stays together.
 */
export function pdfText(pages: readonly (readonly PdfPiece[])[]): string {
  const paragraphs: string[][] = [];
  for (const pieces of pages) {
    const lines = linesOf(pieces).filter(({ text }) => !PAGE_NUMBER.test(text));
    const usual = usualGap(lines);
    for (const [index, line] of lines.entries()) {
      const previous = lines[index - 1];
      const gap = previous ? previous.bottom - line.bottom : null;
      const open = paragraphs.at(-1);
      const last = open?.at(-1) ?? '';
      const goesOn = gap !== null && gap >= 0 ? gap <= usual * PARAGRAPH_GAP : !/[.!?…:"”»]$/u.test(last);
      if (open && goesOn) append(open, line.text);
      else paragraphs.push([line.text]);
    }
  }
  return paragraphs.map((pieces) => pieces.join('')).join('\n\n');
}

function linesOf(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, hasEOL, transform } of pieces) {
    if (open) open.text += str;
    else open = { text: str, bottom: transform[5] ?? 0 };
    if (!hasEOL) continue;
    lines.push(open);
    open = null;
  }
  if (open) lines.push(open);
  return lines
    .map(({ text, bottom }) => ({ text: text.replace(/\s+/g, ' ').trim(), bottom }))
    .filter(({ text }) => text !== '');
}

/** The gap between lines that is met most: of two middle ones the smaller. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .map(({ bottom }, index) => (lines[index - 1]?.bottom ?? bottom) - bottom)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}

/** Adds a line to the pieces of a paragraph, making a word whole that was cut at the end of the line before. */
function append(pieces: string[], line: string): void {
  const before = pieces.pop() ?? '';
  const isCut = before.endsWith('\u00AD') || (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line));
  if (isCut) pieces.push(before.slice(0, -1), line);
  // A hyphen before a capital or a digit is part of the name.
  else if (/\p{L}-$/u.test(before) && /^[\p{L}\d]/u.test(line)) pieces.push(before, line);
  else pieces.push(before, ` ${line}`);
}
