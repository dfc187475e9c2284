import type { Span } from '../../../graph/span.js';
import type { ClauseContext } from './context.js';

/** Whether words speak of "us". */
export function isFirstPerson(span: Span, { units, language }: ClauseContext): boolean {
  const word = units.find((unit) => unit.span.start === span.start);
  return word?.type === 'word' && language.firstPerson.has(word.text);
}

/** Whom "we" and "our" mean: within a quotation whoever was cited last works for, elsewhere whoever publishes the text; else whom it is about. */
export function usOf(span: Span, context: ClauseContext): string | null {
  const { discourse } = context;
  const us = isQuoted(span, context) ? discourse.speaker() : discourse.publisher();
  return us ?? discourse.topic(['ORGANIZATION']);
}

function isQuoted({ start }: Span, { units, startsQuoted }: ClauseContext): boolean {
  const marks = units.filter((unit) => unit.type === 'mark' && unit.span.start < start).map(({ text }) => text);
  return quotedAfter(marks, startsQuoted);
}

const OPENING: ReadonlySet<string> = new Set('“„«');
const CLOSING: ReadonlySet<string> = new Set('”»');

/** Whether a quotation is open behind these words or marks. */
export function quotedAfter(texts: Iterable<string>, before: boolean): boolean {
  let isOpen = before;
  for (const text of texts) {
    if (OPENING.has(text)) isOpen = true;
    else if (CLOSING.has(text)) isOpen = false;
    else if (text === '"') isOpen = !isOpen;
  }
  return isOpen;
}
