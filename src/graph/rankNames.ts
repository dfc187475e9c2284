import type { Entity } from './entity.js';
import { nameSimilarity } from './nameSimilarity.js';
import { nameTokens, normalName } from './names.js';
import { MATCHES, type NameHit } from './searchHit.js';

/** The entities that bear a name like the text, best first; equal ones by id. Entities without such a name are left out. */
export function rankNames(text: string, entities: readonly Entity[]): readonly NameHit[] {
  return entities
    .flatMap((entity) => bestHit(text, entity) ?? [])
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function bestHit(text: string, entity: Entity): NameHit | null {
  const names = [entity.name, ...entity.aliases.map((alias) => alias.name)];
  return names.reduce<NameHit | null>((best, matchedText) => {
    const found = matchName(normalName(text), normalName(matchedText));
    if (!found || (best && best.score >= found.score)) return best;
    return { id: entity.id, entity, matchedText, ...found };
  }, null);
}

/** The best of the four matches; within one kind of match, names that say little more than the text come first. */
function matchName(text: string, name: string): { readonly match: NameHit['match']; readonly score: number } | null {
  const share = Math.min(1, text.length / Math.max(1, name.length));
  if (text === '') return null;
  if (text === name) return found('EXACT', 1);
  if (name.startsWith(text)) return found('PREFIX', share);
  const words = nameTokens(name);
  if (nameTokens(text).every((token) => words.some((word) => word.startsWith(token)))) return found('WORD', share);
  const alike = Math.max(nameSimilarity(text, name), ...words.map((word) => nameSimilarity(text, word) * 0.9));
  return alike > 0 ? found('FUZZY', alike) : null;
}

function found(
  match: NameHit['match'],
  nearness: number,
): { readonly match: NameHit['match']; readonly score: number } {
  return { match, score: Math.round((MATCHES[match].score - 0.14 * (1 - nearness)) * 1e4) / 1e4 };
}
