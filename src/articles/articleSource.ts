import type { ArticleFormat } from './articleFormats.js';

/** Where articles are read from. */
export type ArticleSource =
  /** A file, by its path. */
  | { readonly kind: 'FILE'; readonly place: string }
  /** A page, document or feed, by its http or https address. */
  | { readonly kind: 'ADDRESS'; readonly place: string }
  /** What another program writes, in a format that is given or told from its beginning. */
  | {
      readonly kind: 'STREAM';
      readonly place: string;
      readonly format: ArticleFormat | null;
      readonly chunks: AsyncIterable<Uint8Array>;
    };

/** The word that stands for standard input among paths and addresses. */
export const STANDARD_INPUT = '-';
