import type { Token } from '../tokens.js';

const OPENS = /^[“"«„'‘]$/;
const CLOSES = /^[”"»“'’]$/;
/** Shorter quotations may be a name; longer ones with capitals throughout are the title of a work. */
const LEAST_WORDS = 3;

/** Which tokens stand within the quoted title of a paper, a book or an article: its capitals tell no names. */
export function quotedTitles(tokens: readonly Token[]): ReadonlySet<number> {
  const within = new Set<number>();
  let open = -1;
  tokens.forEach(({ text }, at) => {
    if (open >= 0 && CLOSES.test(text)) {
      if (isTitle(tokens.slice(open + 1, at))) for (let index = open + 1; index < at; index += 1) within.add(index);
      open = -1;
    } else if (OPENS.test(text)) open = at;
  });
  return within;
}

function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const long = words.filter(({ text }) => text.length > 3);
  return words.length >= LEAST_WORDS && long.length > 1 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}
