import { parseHTML } from 'linkedom';

/** The little of the DOM that reading a page takes. */
export interface PageNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  /** In lower case; undefined for what is no element. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A page, taken apart. */
export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

/** Takes a page apart; no script of it is run and nothing it names is loaded. Markup that is broken is read as a browser would. */
export function parsePage(html: string): Page {
  const { document } = parseHTML(html) as unknown as { document: Page };
  return document;
}
