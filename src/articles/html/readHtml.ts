import { Readability } from '@mozilla/readability';
import type { ArticleParts } from '../articleParts.js';
import { decodeMarkup } from '../decodeText.js';
import { unreadable } from '../fileProblems.js';
import { readBytes, type SourceDocument } from '../sourceDocument.js';
import { blockText } from './blockText.js';
import { type Page, type PageNode, parsePage } from './page.js';
import { pageMetadata } from './pageMetadata.js';

/** Largest page that is read, in bytes of markup. */
export const LARGEST_PAGE = 8_000_000;

/**
 * The time that finding the main text takes grows with the elements and with how deep they stand. A page whose elements have more ancestors than
 * this, all counted together, is a list, an application or an attack: large articles have a tenth of it.
 */
const MOST_NESTING = 200_000;

/** Elements within each other: articles have some twenty, browsers stop at 512. */
const DEEPEST = 200;

/** A text with less than so many letters outside its links says nothing that could be read. */
const FEWEST_LETTERS = 20;

/**
 * Reads a page: the main text without navigation, advertisements and comments, and what the page says of itself.
 *
 * @throws ApplicationError `ARTICLE_UNREADABLE` for a page without a main text; `LIMIT_EXCEEDED`
 */
export async function readHtml(document: SourceDocument): Promise<ArticleParts> {
  const { place, charset, url } = document;
  const html = decodeMarkup(await readBytes(document, LARGEST_PAGE), place, charset);
  if (html.trim() === '') throw unreadable(place, 'is empty', 'Save the page again, with its text.');
  const page = takeApart(html, place);
  // Readability takes the page to pieces, so that what it says of itself comes first.
  const { metadata, declaredLanguage } = pageMetadata(page, url);
  const text = mainText(page, place);
  if (text === null) {
    throw unreadable(
      place,
      'is a page without a main text',
      'Name the page of one article. Where the text appears only in a browser, save it there as text (.txt) or PDF.',
    );
  }
  return { metadata, text, heading: null, declaredLanguage };
}

/**
 * The text of a fragment of HTML, as feeds hold it.
 *
 * @param place where the fragment is from, as errors name it
 * @throws ApplicationError `ARTICLE_UNREADABLE` for a fragment of too many elements
 */
export function htmlFragmentText(html: string, place: string): string {
  const { body } = takeApart(`<!doctype html><html><body>${html}</body></html>`, place);
  return body === null ? '' : blockText(body);
}

function takeApart(html: string, place: string): Page {
  const page = parsePage(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const waiting: (readonly [node: PageNode, depth: number])[] = [[page, 0]];
  let nesting = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    nesting += depth;
    if (nesting > MOST_NESTING || depth > DEEPEST) {
      throw unreadable(
        place,
        'is a page of too many elements, or of too many within each other, to be one article',
        'Name the page of one article, or save its text as .txt.',
      );
    }
    for (const child of node.childNodes) if (child.nodeType === 1) waiting.push([child, depth + 1]);
  }
  return page;
}

function mainText(page: Page, place: string): string | null {
  try {
    const found = new Readability<Page>(page as never, { serializer: (node) => node as never }).parse();
    const content = found?.content;
    if (!content) return null;
    const text = blockText(content);
    const linked = [...content.querySelectorAll('a')].reduce((sum, link) => sum + letters(link.textContent ?? ''), 0);
    const unlinked = letters(text) - linked;
    return unlinked >= FEWEST_LETTERS && unlinked >= linked / 2 ? text : null;
  } catch (cause) {
    throw unreadable(place, 'is a page whose markup cannot be followed', 'Save its text as .txt.', cause);
  }
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
