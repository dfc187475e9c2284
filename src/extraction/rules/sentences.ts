import type { Span } from '../../graph/span.js';
import type { Spelling } from './spelling.js';
import { type Tagger, taggerOf } from './tagger/tagger.js';
import type { Tag } from './tagger/tags.js';
import { sentencesOf, type Token, tokensOf } from './tokens.js';

/** A sentence, heading or bullet with its words and their classes. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** Up to this token every longer word has a capital, as in a headline: capitals tell no names there. 0 for ordinary prose. */
  readonly titleUntil: number;
}

/** So many of the longer words of a title have capitals; where titles are written as prose is, those are names. */
const TITLE_SHARE = 0.6;
const TITLE_SHARES: Readonly<Record<string, number>> = { fr: 0.85, es: 0.85, pt: 0.85 };

/** A sentence is read up to so many tokens; what is longer is no prose. */
const MOST_TOKENS = 400;

/** The sentences of a text, tagged. */
export function readSentences(
  text: string,
  language: string,
  spelling: Spelling = (tokens) => tokens,
): readonly Sentence[] {
  const tagger = taggerOf(language);
  return sentencesOf(text, language).map((span) => {
    const tokens = spelling(tokensOf(text, span).slice(0, MOST_TOKENS));
    return {
      start: span.start,
      end: span.end,
      tokens,
      tags: tagProse(
        tagger,
        tokens.map((token) => token.text),
      ),
      titleUntil: titleUntil(tokens, TITLE_SHARES[language] ?? TITLE_SHARE),
    };
  });
}

/** Marks of emphasis: no treebank has them. */
export const EMPHASIS = /^(?:\*+|_+|`+)$/;

/** The classes of words as if nothing among them was emphasized. */
function tagProse(tagger: Tagger, words: readonly string[]): readonly Tag[] {
  const isEmphasis = words.map((word) => EMPHASIS.test(word));
  if (!isEmphasis.includes(true)) return tagger(words);
  const tags = tagger(words.filter((_, at) => !isEmphasis[at]));
  let next = 0;
  return isEmphasis.map((each): Tag => (each ? 'PUNCT' : (tags[next++] ?? 'X')));
}

/** A word that every treebank knows as a name: it stands in for names that the tagger has never met. */
const STAND_IN = 'Maria';

/** The sentences tagged again with a plain name in place of each mention, since what stands around an unknown name is tagged worse. */
export function retag(
  sentences: readonly Sentence[],
  language: string,
  mentions: readonly { readonly sentence: number; readonly from: number; readonly to: number }[],
): readonly Sentence[] {
  const tagger = taggerOf(language);
  const named = new Map<number, Set<number>>();
  for (const { sentence, from, to } of mentions) {
    const places = named.get(sentence) ?? new Set<number>();
    for (let at = from; at < to; at += 1) places.add(at);
    named.set(sentence, places);
  }
  return sentences.map((sentence, index) => {
    const places = named.get(index);
    if (!places) return sentence;
    // "OpenAI Partners With Broadcom": in a headline capitals make no names, so that its words are read as those of prose.
    const lowers = language === 'de' ? 0 : sentence.titleUntil;
    const tags = tagProse(
      tagger,
      sentence.tokens.map((token, at) => (places.has(at) ? STAND_IN : at < lowers ? token.lower : token.text)),
    );
    return { ...sentence, tags: tags.map((tag, at): Tag => (places.has(at) ? 'PROPN' : tag)) };
  });
}

/** A heading, or what stands before a colon or a dash at the head of a bullet, may be written with capitals throughout. */
function titleUntil(tokens: readonly Token[], share: number): number {
  const dash = tokens.findIndex(({ text }, at) => at > 3 && /^[–—*]$/.test(text));
  if (dash > 0 && dash < 25) {
    const head = tokens.slice(0, dash);
    if (head.filter(({ text }) => LONG.test(text)).length > 3 && hasCapitals(head, share)) return dash;
  }
  const colon = tokens.findIndex(({ text }) => text === ':' || text === '|');
  const last = tokens.at(-1)?.text ?? '';
  if (colon > 0 && colon < 12 && hasCapitals(tokens.slice(0, colon), share))
    return isHeading(tokens, last) && hasCapitals(tokens, share) ? tokens.length : colon;
  return isHeading(tokens, last) && hasCapitals(tokens, share) ? tokens.length : 0;
}

function isHeading(tokens: readonly Token[], last: string): boolean {
  return !/^[.!?…"”»]$/.test(last) && tokens.length < 25;
}

const LONG = /^\p{L}{4,}/u;

function hasCapitals(tokens: readonly Token[], share: number): boolean {
  const long = tokens.filter(({ text }) => LONG.test(text));
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return capital >= 2 && capital / long.length >= share;
}
