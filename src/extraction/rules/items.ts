import type { EntityKind } from '../../ontology/ontology.js';
import type { Mention } from './naming/named.js';
import type { Sentence } from './sentences.js';
import type { KindOf } from './syntax/clause.js';
import type { Token } from './tokens.js';

/** Kinds of what a list or a heading is about. */
const LISTED: ReadonlySet<EntityKind> = new Set(['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT']);
/** Marks in front of an item: bullets, numbers, emphasis, signs. */
const IN_FRONT = /^(?:[^\p{L}\p{N}]|\p{N}{1,3})$/u;
/** What parts the name of an item from what is said of it. */
const SET_OFF = /^[*(:–—|-]$/;
/** So many words may stand behind the name of a heading: its seat, what it is. */
const LONGEST_TAIL = 8;

/** Where an item began: its heading reaches to the next one, a bullet to the next bullet, a line to the next paragraph. */
type Origin = 'HEADING' | 'BULLET' | 'LINE';

/**
 * What each sentence's list item or heading is about, by its number: "**Tidewright** (Boston). Founded by X." speaks of Tidewright to the end, and so do
 * the lines "CEO: …" and "Investors: …" below it. Null outside of such lists.
 */
export function itemsOf(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  kindOf: KindOf,
): readonly (string | null)[] {
  const firsts = new Map<number, Mention>();
  for (const mention of mentions) if (!firsts.has(mention.sentence)) firsts.set(mention.sentence, mention);
  let item: string | null = null;
  let origin: Origin = 'LINE';
  return sentences.map((sentence, index) => {
    const mark = markBefore(text, sentence);
    if (/\p{L}/u.test(mark)) return item;
    const isHeading = mark.includes('#') || !isClosed(sentence);
    const mention = firsts.get(index);
    const isBullet = /[-*•–—+\d]/.test(mark) && !mark.includes('#') && !/^\s*\*\*?$/.test(mark);
    const named = mention && isItem(sentence, mention, isHeading) ? mention.key : null;
    if (named !== null && LISTED.has(kindOf(named) ?? 'ORGANIZATION')) {
      item = named;
      origin = isBullet ? 'BULLET' : isHeading ? 'HEADING' : 'LINE';
      return item;
    }
    const isField = isLabelled(sentence);
    const isEnd =
      mark.includes('#') || (origin === 'BULLET' && isBullet) || (origin === 'LINE' && !isBullet) || named !== null;
    if (isEnd && !isField) item = null;
    return item;
  });
}

/** What stands in front of a sentence on its line. */
function markBefore(text: string, { start }: Sentence): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function isClosed({ tokens }: Sentence): boolean {
  const last = tokens.findLast(({ text }) => text !== '*');
  return last !== undefined && /^[.!?…;]$/.test(last.text);
}

/** Whether a sentence begins with the name of an item: set off by marks, or all that a heading says. */
function isItem({ tokens, tags }: Sentence, { from, to }: Mention, isHeading: boolean): boolean {
  if (!tokens.slice(0, from).every(({ text }) => IN_FRONT.test(text))) return false;
  const next = tokens[to];
  if (next === undefined) return true;
  if (SET_OFF.test(next.text) && next.start - (tokens[to - 1]?.end ?? 0) <= 1) return true;
  const behind = tags.slice(to);
  return isHeading && behind.length <= LONGEST_TAIL && !behind.some((tag) => tag === 'FINITE' || tag === 'AUX');
}

/** Words of a label in front of its colon. */
const LONGEST_LABEL = 6;

/** Whether a sentence is a field: a label, a colon, and what it is. */
function isLabelled({ tokens }: Sentence): boolean {
  const colon = colonOf(tokens);
  return colon > 0 && colon < tokens.length - 1;
}

/** Where the colon of a label stands; -1 for none. */
export function colonOf(tokens: readonly Pick<Token, 'text'>[]): number {
  const at = tokens.findIndex(({ text }) => text === ':');
  const words = tokens.slice(0, Math.max(0, at)).filter(({ text }) => /\p{L}/u.test(text));
  return at > 0 && words.length > 0 && words.length <= LONGEST_LABEL ? at : -1;
}
