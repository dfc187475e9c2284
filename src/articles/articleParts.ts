import type { ApplicationError } from '../errors.js';
import type { StatedClaim } from '../graph/statedClaim.js';
import type { ArticleMetadata } from './articleMetadata.js';

/** What a format gives of one article, before anything is filled in. */
export interface ArticleParts {
  readonly metadata: ArticleMetadata;
  /** The text of the article alone, without white space at its end; never empty. */
  readonly text: string;
  /** A line of the text that is its title; null where the format has no such line. */
  readonly heading: string | null;
  /**
   * A language that the document declares by machine and that may be wrong, such as the one of a page's template; the text's own language goes
   * before it. Null where it declares none.
   */
  readonly declaredLanguage: string | null;
}

/** One of the articles that a document of many holds. */
export type ArticleEntry =
  /** The article itself. */
  | {
      readonly place: string;
      /** Tells the article from the others of its document where it has no address of its own. */
      readonly key: string;
      readonly parts: ArticleParts;
      /** Claims that the document itself states, in place of any that could be read in the text; absent where it is to be read. */
      readonly stated?: readonly StatedClaim[];
    }
  /** Where the article is, and what the document says of it. */
  | { readonly place: string; readonly link: string; readonly metadata: ArticleMetadata }
  | { readonly place: string; readonly failure: ApplicationError };
