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
  const write = (text: string): void => {
    paragraphs.push((paragraphs.pop() ?? '') + text);
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) {
      write(node.textContent ?? '');
      return;
    }
    const name = node.localName ?? '';
    if (SILENT.has(name)) return;
    if (name === 'br') {
      if (/\u2028\s*$/.test(paragraphs.at(-1) ?? '')) paragraphs.push('');
      else write('\u2028');
      return;
    }
    if (name === 'td' || name === 'th') write(' ');
    const isBlock = BLOCKS.has(name);
    if (isBlock) paragraphs.push('');
    for (const child of node.childNodes) visit(child);
    if (isBlock) paragraphs.push('');
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
