import { createHash } from 'node:crypto';

const LONGEST = 500;

/** A text as an index takes it, for equality: short ones as they are, longer ones by their hash, since Neo4j indexes no text over some 8 kB. */
export function indexKey(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST)} ${createHash('sha256').update(text).digest('hex')}`;
}
