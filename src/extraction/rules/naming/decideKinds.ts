import type { EntityKind } from '../../../ontology/ontology.js';
import { addVotes } from './addVotes.js';
import type { Named, Naming } from './named.js';
import type { KindVotes } from './shapes.js';

/** A name whose best kind has fewer votes than this is left without a kind: it fills no slot and is no entity. */
const LEAST_VOTES = 0.5;

/** So many votes, and so many more than the next kind has, tell a kind before anything is read. */
const CLEAR_VOTES = 2;
const CLEAR_LEAD = 1.2;

/** The names whose own words tell their kind clearly have it for the first reading already. */
export function settleClearKinds(naming: Naming): Naming {
  const named = new Map<string, Named>();
  for (const [key, thing] of naming.named) {
    const [first = 0, second = 0] = Object.values(thing.votes).sort((a, b) => b - a);
    const isClear = thing.kind === null && first >= CLEAR_VOTES && first - second >= CLEAR_LEAD;
    named.set(key, isClear ? { ...thing, kind: best(thing.votes) } : thing);
  }
  return { mentions: naming.mentions, named };
}

/** Gives each name the kind that most speaks for, its own words and what the first reading voted together. */
export function decideKinds(naming: Naming, votes: ReadonlyMap<string, KindVotes>): Naming {
  const named = new Map<string, Named>();
  for (const [key, thing] of naming.named) {
    if (thing.kind !== null) {
      named.set(key, thing);
      continue;
    }
    const total = addVotes(thing.votes, votes.get(key) ?? {});
    named.set(key, { ...thing, kind: best(total), votes: total });
  }
  return { mentions: naming.mentions, named };
}

function best(votes: KindVotes): EntityKind | null {
  let winner: EntityKind | null = null;
  let most = 0;
  for (const [kind, weight] of Object.entries(votes) as [EntityKind, number][]) {
    if (weight > most) {
      winner = kind;
      most = weight;
    }
  }
  return most >= LEAST_VOTES ? winner : null;
}
