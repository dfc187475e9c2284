import type { Article } from './article.js';
import type { Entity } from './entity.js';
import type { OrderRow } from './orders.js';
import type { Span } from './span.js';

/** How something meets the text of a search, best first; the figure is the highest score that such a match reaches. */
export const MATCHES = {
  EXACT: { score: 1, description: 'The name is the text, but for case, accents and punctuation.' },
  PREFIX: { score: 0.9, description: 'The name begins with the text.' },
  WORD: { score: 0.75, description: 'Every word of the text is a word of the name, or begins one.' },
  FUZZY: { score: 0.6, description: 'The name is spelt much like the text.' },
  TEXT: { score: 0.4, description: 'The article has every word of the text.' },
} as const;

/** How something meets the text of a search. */
export type Match = keyof typeof MATCHES;

interface Hit {
  /** Id of what was found. */
  readonly id: string;
  /** Above 0, up to 1. */
  readonly score: number;
  /** The name, canonical or other, that met the text best; of an article the words that did, as they stand there. */
  readonly matchedText: string;
}

/** An entity that a search found by one of its names. */
export interface NameHit extends Hit {
  readonly match: Exclude<Match, 'TEXT'>;
  readonly entity: Entity;
}

/** An article that a search found by its text. */
export interface TextHit extends Hit {
  readonly match: 'TEXT';
  readonly article: Article;
  /** Where the words stand in its text; the first of them where they do not stand side by side. */
  readonly span: Span;
  /** Some text around them. */
  readonly snippet: string;
}

/** What a search found, and why. */
export type SearchHit = NameHit | TextHit;

/** The order of hits: best first, equal ones by id. */
export const SEARCH_ORDER: OrderRow<SearchHit> = {
  descending: false,
  description: 'Best first.',
  sort: ({ score }) => -score,
};
