import type { Alias } from './entity.js';

/**
 * The other names of an entity in their order, each once and the canonical one left out: after a merge several entities may have brought the same
 * name. Of equal ones the seed's counts before an article's.
 */
export function distinctAliases(canonical: string, aliases: readonly Alias[]): readonly Alias[] {
  const names = new Map<string, Alias>();
  for (const alias of [...aliases].sort(inOrder)) {
    if (alias.name !== canonical && !names.has(alias.name)) names.set(alias.name, alias);
  }
  return [...names.values()];
}

function inOrder(one: Alias, other: Alias): number {
  return (
    compare(one.name, other.name) ||
    Number(other.source === 'seed') - Number(one.source === 'seed') ||
    compare(one.source, other.source) ||
    compare(one.language ?? '', other.language ?? '')
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
