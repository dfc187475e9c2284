import type { Entity } from './entity.js';
import { nameSimilarity } from './nameSimilarity.js';
import { nameTokens, normalName } from './names.js';

/** How a name meets the text of a search, best first; the figure is the highest score that such a match reaches. */
export const MATCHES = {
  EXACT: { score: 1, description: 'The name is the text, but for case, accents and punctuation.' },
  PREFIX: { score: 0.9, description: 'The name begins with the text.' },
  TOKEN: { score: 0.75, description: 'Every word of the text is a word of the name, or begins one.' },
  TYPO: { score: 0.6, description: 'The name is spelt much like the text.' },
} as const;

/** How a name meets the text of a search. */
export type Match = keyof typeof MATCHES;

/** An entity that a search found, and why. */
export interface SearchHit {
  readonly id: string;
  readonly entity: Entity;
  /** Above 0, up to 1. */
  readonly score: number;
  /** The name, canonical or other, that met the text best. */
  readonly matchedName: string;
  readonly match: Match;
}

/** The entities that bear a name like the text, best first; equal ones by id. Entities without such a name are left out. */
export function rankSearch(text: string, entities: readonly Entity[]): readonly SearchHit[] {
  return entities
    .flatMap((entity) => bestHit(text, entity) ?? [])
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function bestHit(text: string, entity: Entity): SearchHit | null {
  const names = [entity.name, ...entity.aliases.map((alias) => alias.name)];
  return names.reduce<SearchHit | null>((best, matchedName) => {
    const found = matchName(normalName(text), normalName(matchedName));
    if (!found || (best && best.score >= found.score)) return best;
    return { id: entity.id, entity, matchedName, ...found };
  }, null);
}

/** The best of the four matches; within one kind of match, names that say little more than the text come first. */
function matchName(text: string, name: string): { readonly match: Match; readonly score: number } | null {
  const share = Math.min(1, text.length / Math.max(1, name.length));
  if (text === '') return null;
  if (text === name) return found('EXACT', 1);
  if (name.startsWith(text)) return found('PREFIX', share);
  const words = nameTokens(name);
  if (nameTokens(text).every((token) => words.some((word) => word.startsWith(token)))) return found('TOKEN', share);
  const alike = Math.max(nameSimilarity(text, name), ...words.map((word) => nameSimilarity(text, word) * 0.9));
  return alike > 0 ? found('TYPO', alike) : null;
}

function found(match: Match, nearness: number): { readonly match: Match; readonly score: number } {
  return { match, score: Math.round((MATCHES[match].score - 0.14 * (1 - nearness)) * 1e4) / 1e4 };
}
