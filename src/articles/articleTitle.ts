const LONGEST = 120;

/**
 * A title for a text that has none: its heading, else its first line, or the first sentence of a long one. It is cut between words at some 120
 * characters. Marks of Markdown are taken off.
 */
export function titleOf(body: string, heading: string | null): string {
  const line = heading ?? /\S[^\n]*/.exec(body)?.[0] ?? '';
  const plain = line
    .slice(0, 2000)
    .replace(/^(?:[#>*+-]+[ \t]+)+/, '')
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LONGEST) return plain;
  const sentence = /^.{20,119}?[.!?…](?=\s)/su.exec(plain)?.[0];
  if (sentence) return sentence;
  const cut = plain.lastIndexOf(' ', LONGEST - 1);
  const kept = cut > 0 ? plain.slice(0, cut) : [...plain.slice(0, LONGEST)].slice(0, -1).join('');
  return `${kept.replace(/[\s,;:–-]+$/u, '')}…`;
}
