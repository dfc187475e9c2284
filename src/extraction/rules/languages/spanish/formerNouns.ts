import { words } from '../../wordTables.js';

/** Nouns of posts that are over, from those of posts: `presidente` gives "expresidente". */
export function formerNouns(prefix: string, posts: string): string {
  return [...words(posts)].map((post) => prefix + post).join(' ');
}
