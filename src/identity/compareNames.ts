import { editDistance } from '../graph/nameSimilarity.js';
import { nameTokens, normalName } from '../graph/names.js';
import type { EntityKind } from '../ontology/ontology.js';
import { acronymOf, figuresOf, nameKey } from './nameKey.js';

/** What two names may have in common, each with the score that it gives, 0 to 1. */
export const NAME_FEATURES = {
  SAME_NAME: { score: 1, description: 'The names are equal but for case, accents and punctuation.' },
  SAME_FORM: {
    score: 0.98,
    description: 'The names are equal but for spelling, legal form, title, language or script.',
  },
  ACRONYM: { score: 0.8, description: 'One name is made of the first letters of the other.' },
  NEAR_SPELLING: { score: 0.9, description: 'The names are long and differ in one letter.' },
  LESS_NEAR_SPELLING: { score: 0.7, description: 'The names are long and differ in two letters.' },
  CONTAINED: { score: 0.6, description: 'One name is the other with words before or behind it.' },
} as const;

/** What two names have in common. */
export type NameFeature = keyof typeof NAME_FEATURES;

/** Names shorter than this are never compared by their spelling: one letter makes another name of them. */
const SHORTEST_NEAR = 8;
/** Kinds whose names with figures tell versions apart by letters too: "Ascend 910B", "Unitree G1". */
const VERSIONED: readonly EntityKind[] = ['MODEL', 'PRODUCT'];
/** An acronym of fewer letters has too many readings. */
const SHORTEST_ACRONYM = 3;

/** How far two names of one kind mean the same, with the reason: the strongest feature; null where they have nothing in common. */
export function compareNames(
  one: string,
  other: string,
  kind: EntityKind,
): { readonly feature: NameFeature; readonly score: number } | null {
  const feature = featureOf(one, other, kind);
  return feature && { feature, score: NAME_FEATURES[feature].score };
}

function featureOf(one: string, other: string, kind: EntityKind): NameFeature | null {
  const [first, second] = [normalName(one), normalName(other)];
  if (first === '' || second === '') return null;
  if (figuresOf(one) !== figuresOf(other)) return null;
  if (first === second) return 'SAME_NAME';
  const keys = [nameKey(one, kind), nameKey(other, kind)] as const;
  if (keys[0] !== '' && keys[0] === keys[1]) return 'SAME_FORM';
  if (isAcronym(one, other) || isAcronym(other, one)) return 'ACRONYM';
  const distance = nearness(keys, kind, figuresOf(one));
  if (distance === 1) return 'NEAR_SPELLING';
  if (distance === 2) return 'LESS_NEAR_SPELLING';
  return isContained(first, second) ? 'CONTAINED' : null;
}

function isAcronym(short: string, long: string): boolean {
  const letters = normalName(short).replaceAll(' ', '');
  return letters.length >= SHORTEST_ACRONYM && /^[\p{Lu}.]+$/u.test(short) && acronymOf(long) === letters;
}

/** Letters in which two long names differ; null where they are short, hold figures or differ in more than two. */
function nearness([one, other]: readonly [string, string], kind: EntityKind, figures: string): number | null {
  if (VERSIONED.includes(kind) && figures !== '') return null;
  if (Math.min(one.length, other.length) < SHORTEST_NEAR || one[0] !== other[0]) return null;
  if (Math.abs(one.length - other.length) > 2) return null;
  const distance = editDistance(one, other);
  return distance <= 2 ? distance : null;
}

function isContained(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const words = nameTokens(short);
  return words.join('').length >= 4 && ` ${long} `.includes(` ${short} `);
}
