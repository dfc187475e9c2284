import type { Span } from '../../graph/span.js';
import { taggerOf } from './tagger/tagger.js';
import type { Tag } from './tagger/tags.js';
import { sentencesOf, type Token, tokensOf } from './tokens.js';

/** A sentence, heading or bullet with its words and their classes. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** Every longer word has a capital, as in an English headline: capitals tell no names here. */
  readonly isTitleCase: boolean;
}

/** A sentence is read up to so many tokens; what is longer is no prose. */
const MOST_TOKENS = 400;

/** The sentences of a text, tagged. */
export function readSentences(text: string, language: string): readonly Sentence[] {
  const tagger = taggerOf(language);
  return sentencesOf(text, language).map((span) => {
    const tokens = tokensOf(text, span).slice(0, MOST_TOKENS);
    return { ...span, tokens, tags: tagger(tokens.map((token) => token.text)), isTitleCase: isTitleCase(tokens) };
  });
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.slice(1).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return long.length >= 4 && capital / long.length > 0.8;
}
