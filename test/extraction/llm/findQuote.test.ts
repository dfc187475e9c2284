import { describe, expect, it } from 'vitest';
import { findQuote, quotedText } from '../../../src/extraction/llm/findQuote.js';

const TEXT = 'Meta said:\n“We  build Llama’s heir.”\nIt said: “We build Llama’s heir.”';
const quoted = quotedText(TEXT);
const whole = { start: 0, end: TEXT.length };
const found = (words: string, within = whole, from?: number) => {
  const span = findQuote(quoted, words, within, from);
  return span && TEXT.slice(span.start, span.end);
};

describe('finding a quote again', () => {
  it('takes it letter by letter where it stands so', () => {
    expect(found('“We build Llama’s heir.”')).toBe('“We build Llama’s heir.”');
  });

  it('makes white space and quote marks alike where it does not', () => {
    expect(found('Meta said: "We build Llama\'s heir."')).toBe('Meta said:\n“We  build Llama’s heir.”');
  });

  it('takes whole words alone', () => {
    expect(found('eta said')).toBeNull();
    expect(found('Meta sai')).toBeNull();
  });

  it('never leaves the stretch it must stand in', () => {
    const second = { start: TEXT.indexOf('It said'), end: TEXT.length };
    expect(found('Meta', second)).toBeNull();
    expect(findQuote(quoted, 'said', second)?.start).toBe(second.start + 3);
    expect(findQuote(quoted, '"We build Llama\'s heir."', second)?.start).toBe(second.start + 9);
  });

  it('takes the place behind a given one where there are several', () => {
    expect(findQuote(quoted, 'said', whole, 20)?.start).toBe(TEXT.lastIndexOf('said'));
  });

  it('finds neither nothing nor other words', () => {
    expect(found('  ')).toBeNull();
    expect(found('We build Llama 4')).toBeNull();
  });
});
