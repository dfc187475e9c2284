import type { PageNode } from './page.js';

/** Elements that stand in paragraphs of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text is no part of what a page tells. */
const SILENT: ReadonlySet<string> = new Set(
  'audio button canvas figcaption form head iframe input link meta nav noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** The text of a page or a part of it: one paragraph a block, with an empty line between two. Two line
 * breaks in a row end a paragraph as well; white space within a paragraph becomes one blank. */
export function blockText(root: PageNode): string {
  const paragraphs: string[] = [''];
  // Whether nothing but white space has come since the last line break.
  let broken = false;
  const write = (text: string): void => {
    if (/\S/.test(text)) broken = false;
    paragraphs.push((paragraphs.pop() ?? '') + text);
  };
  const part = (): void => {
    broken = false;
    paragraphs.push('');
  };
  const visit = (node: PageNode): void => {
    const name = node.localName ?? '';
    if (node.nodeType === 3) write(node.textContent ?? '');
    else if (name === 'br' && broken) part();
    else if (name === 'br') {
      write(' ');
      broken = true;
    } else if (!SILENT.has(name)) {
      if (name === 'td' || name === 'th') write(' ');
      if (BLOCKS.has(name)) part();
      for (const child of node.childNodes) visit(child);
      if (BLOCKS.has(name)) part();
    }
  };
  visit(root);
  return paragraphs
    .map((text) =>
      text
        .replace(/[\u00AD\u200B\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}
