import type { KnownName } from '../graph/entity.js';
import { nameTokens, normalName } from '../graph/names.js';
import { compareNames, type NameFeature } from './compareNames.js';
import { acronymOf, nameKey } from './nameKey.js';

/** One thing that speaks for two entities being one. */
export interface SuggestionFeature {
  readonly feature: NameFeature;
  /** The two names that show it. */
  readonly names: readonly [string, string];
  /** What it adds, 0 to 1. */
  readonly weight: number;
}

/** Two entities of one kind that may be one. */
export interface MergeSuggestion {
  /** Both ids and a score of their own make the suggestion stable: the one that sorts first stands in front. */
  readonly entityId: string;
  readonly otherId: string;
  /** 0 to 1: that of the strongest feature, raised a little by further ones. */
  readonly score: number;
  /** Strongest first. */
  readonly features: readonly SuggestionFeature[];
}

/** Names that share a key with more entities than this say nothing. */
const MOST_SHARERS = 30;
/** What a further feature adds of what is missing to certainty. */
const FURTHER = 0.25;

/**
 * Pairs of entities that may be one, likeliest first. A shared alias is a reason to look, never one to merge.
 *
 * @param isJudged whether somebody has said what two entities are to each other
 */
export function suggestMerges(
  names: readonly KnownName[],
  isJudged: (one: string, other: string) => boolean,
): readonly MergeSuggestion[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const ids of blocksOf(names).values()) {
    if (ids.size < 2 || ids.size > MOST_SHARERS) continue;
    const sorted = [...ids].sort();
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1)) pairs.set(`${one} ${other}`, [one, other]);
    }
  }
  const byEntity = new Map<string, KnownName[]>();
  for (const name of names) byEntity.set(name.entityId, [...(byEntity.get(name.entityId) ?? []), name]);
  return [...pairs.values()]
    .filter(([one, other]) => !isJudged(one, other))
    .flatMap(([one, other]) => suggestionOf(byEntity.get(one) ?? [], byEntity.get(other) ?? []) ?? [])
    .sort((a, b) => b.score - a.score || (a.entityId + a.otherId < b.entityId + b.otherId ? -1 : 1));
}

/** Entities of one kind by whatever brings two of them near. */
function blocksOf(names: readonly KnownName[]): ReadonlyMap<string, ReadonlySet<string>> {
  const blocks = new Map<string, Set<string>>();
  for (const { name, entityId, kind } of names) {
    const normal = normalName(name);
    const tokens = nameTokens(name).filter((token) => token.length >= 4);
    const key = nameKey(name, kind);
    const keys = [normal, key, key.slice(0, 6), acronymOf(name), ...tokens];
    for (const each of new Set(keys.filter((text) => text.length >= 3))) {
      const block = `${kind} ${each}`;
      blocks.set(block, (blocks.get(block) ?? new Set()).add(entityId));
    }
  }
  return blocks;
}

function suggestionOf(ones: readonly KnownName[], others: readonly KnownName[]): MergeSuggestion | null {
  const features = new Map<NameFeature, SuggestionFeature>();
  for (const { name: one, kind } of ones) {
    for (const { name: other } of others) {
      const found = compareNames(one, other, kind);
      if (found && !features.has(found.feature)) {
        features.set(found.feature, { feature: found.feature, names: [one, other], weight: found.score });
      }
    }
  }
  const [first] = ones;
  const [second] = others;
  const sorted = [...features.values()].sort((a, b) => b.weight - a.weight);
  const [strongest, ...further] = sorted;
  if (!first || !second || !strongest) return null;
  const score = further.reduce((sum, { weight }) => sum + (1 - sum) * weight * FURTHER, strongest.weight);
  return { entityId: first.entityId, otherId: second.entityId, score: Math.round(score * 1e4) / 1e4, features: sorted };
}
