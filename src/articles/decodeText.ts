import { unreadable } from './fileProblems.js';

const SAVE_AS_UTF8 = 'Save it as UTF-8 (in an editor: "Save as", encoding UTF-8), then load it again.';
const TEXT_ONLY =
  'Name the file by what it is (.pdf, .html); save documents of other programs as .txt, .md or .pdf first.';

/** How files that are no text begin. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a compressed file', [0x1f, 0x8b]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Byte order marks of encodings that are not read; the longer one first, since it begins like the shorter. */
const OTHER_ENCODINGS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/**
 * A file's bytes as text: UTF-8, without a byte order mark, with `\n` for line ends. Nothing else is changed, no form of Unicode is preferred.
 *
 * @param file the file as errors name it
 * @param encoding name of another encoding, where a server gives one with the bytes
 * @throws ApplicationError `ARTICLE_UNREADABLE` for other encodings and for what is no text
 */
export function decodeText(bytes: Uint8Array, file: string, encoding: string | null = null): string {
  if (encoding !== null && !/^utf-?8$/i.test(encoding)) return decodeAs(encoding, bytes, file);
  const other = OTHER_ENCODINGS.find(([, mark]) => begins(bytes, mark));
  if (other) throw unreadable(file, `is encoded in ${other[0]}, not in UTF-8`, SAVE_AS_UTF8);
  refuseBinary(bytes, file);
  const control = bytes.findIndex(isControl);
  if (control >= 0) {
    throw unreadable(file, `is a binary file, not a text: byte ${control + 1} is a control character`, TEXT_ONLY);
  }
  try {
    return withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const line = firstBadLine(bytes);
    throw unreadable(file, `is not valid UTF-8: line ${line} holds bytes of another encoding`, SAVE_AS_UTF8, cause);
  }
}

/**
 * The bytes of a page or feed as text, with `\n` for line ends. The encoding is, in this order, that of a byte order mark, the one that the server
 * gives, the one that the markup declares, UTF-8 where the bytes are valid, and Windows 1252.
 *
 * @param file the document as errors name it
 * @param served name of the encoding that the server gives; null for none
 * @throws ApplicationError `ARTICLE_UNREADABLE` for what is no markup and for an encoding that nobody knows
 */
export function decodeMarkup(bytes: Uint8Array, file: string, served: string | null): string {
  refuseBinary(bytes, file);
  const marked = OTHER_ENCODINGS.find(([, mark]) => begins(bytes, mark));
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared =
    /<\?xml[^>]*?encoding=["']([\w:-]+)/i.exec(head) ?? /<meta[^>]*?charset=["']?\s*([\w:-]+)/i.exec(head);
  const named = marked ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : (served ?? declared?.[1] ?? null);
  if (named !== null) return decodeAs(named, bytes, file, false);
  try {
    return withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeAs('windows-1252', bytes, file, false);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, file: string, fatal = true): string {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    if (!text.includes('\0')) return withLineFeeds(text);
  } catch (cause) {
    const problem = `is said to be encoded in ${encoding.slice(0, 40)}, as which it cannot be read`;
    throw unreadable(file, problem, SAVE_AS_UTF8, cause);
  }
  throw unreadable(file, 'is a binary file, not a text', TEXT_ONLY);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  const kind = SIGNATURES.find(([, signature]) => begins(bytes, signature));
  if (kind) throw unreadable(file, `is ${kind[0]}, not a text`, TEXT_ONLY);
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Control characters that no text has; tab, line feed, form feed and carriage return it may have. */
function isControl(byte: number): boolean {
  return byte < 9 || byte === 11 || (byte > 13 && byte < 32) || byte === 127;
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}
