import type { Facts } from './facts.js';

/** One way of writing the facts, made ready anew for each round. */
export interface Way {
  readonly name: string;
  /** Makes an empty database that holds entities and articles. */
  readonly prepare: () => Promise<void>;
  /** Writes the claims; this alone is timed. */
  readonly write: () => Promise<void>;
}

/** Claims a second of each way, a figure a round; the ways take turns, and a round before the first one warms up. */
export async function measureWriting(
  ways: readonly Way[],
  { claims }: Facts,
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const figures = new Map(ways.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, prepare, write } of round % 2 === 0 ? ways : ways.toReversed()) {
      await prepare();
      const began = performance.now();
      await write();
      const perSecond = (claims.length / (performance.now() - began)) * 1000;
      if (round > 0) figures.get(name)?.push(perSecond);
    }
  }
  return figures;
}
