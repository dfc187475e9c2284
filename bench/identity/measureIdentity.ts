import { readFileSync } from 'node:fs';
import { knownNamesOf, readEntityFiles } from '../../src/entities/readEntityFiles.js';
import type { KnownName } from '../../src/graph/entity.js';
import { normalName } from '../../src/graph/names.js';
import { compareNames } from '../../src/identity/compareNames.js';
import { nameKey } from '../../src/identity/nameKey.js';
import { resolve } from '../../src/identity/resolve.js';
import type { EntityKind } from '../../src/ontology/ontology.js';

/** Two names of a kind, and whether they mean one entity. */
export interface IdentityCase {
  readonly kind: EntityKind;
  readonly one: string;
  readonly other: string;
  readonly areSame: boolean;
}

/** How the automatic links of a list of cases turned out. */
export interface IdentityFigures {
  readonly cases: number;
  /** Of the pairs that were linked, the share that is the same. */
  readonly precision: number;
  /** Of the pairs that are the same, the share that was linked. */
  readonly recall: number;
  /** Of the pairs that are the same, the share that is linked or at least suggested to a person. */
  readonly suggestedRecall: number;
  readonly wronglyLinked: readonly IdentityCase[];
  readonly missed: readonly IdentityCase[];
}

/** The labelled pairs of `cases.csv`. */
export function readIdentityCases(file: string): readonly IdentityCase[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [kind = '', one = '', other = '', are] = [...line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    return { kind: kind as EntityKind, one, other, areSame: are === 'same' };
  });
}

/**
 * Links each pair as a load would: one article names the one, a later article the other, with the seed's tables known beforehand or nothing known at all.
 */
export async function measureIdentity(
  cases: readonly IdentityCase[],
  entityFolder: string | null,
): Promise<IdentityFigures> {
  const knownNames = entityFolder === null ? [] : (await readEntityFiles(entityFolder)).knownNames;
  // A name can only lead to entities that bear it in one of these forms, so that the others need not be indexed anew for each pair.
  const formsOf = (name: string, kind: EntityKind) => [`${kind} ${normalName(name)}`, `${kind} ${nameKey(name, kind)}`];
  const byForm = new Map<string, KnownName[]>();
  for (const known of knownNames) {
    for (const form of new Set(formsOf(known.name, known.kind))) byForm.set(form, [...(byForm.get(form) ?? []), known]);
  }
  const isLinked = ({ kind, one, other }: IdentityCase): boolean => {
    const forms = new Set([...formsOf(one, kind), ...formsOf(other, kind)]);
    const near = [...new Set([...forms].flatMap((form) => byForm.get(form) ?? []))];
    const named = (name: string) => [{ key: 'named', kind, name, aliases: [], candidates: [] }];
    const first = resolve(named(one), { knownNames: near, redirects: new Map(), source: 'article_one' });
    const second = resolve(named(other), {
      knownNames: [...near, ...first.created.flatMap(knownNamesOf)],
      redirects: new Map(),
      source: 'article_other',
    });
    return first.idOf.get('named') === second.idOf.get('named');
  };
  const linked = cases.filter(isLinked);
  const same = cases.filter(({ areSame }) => areSame);
  const missed = same.filter((pair) => !linked.includes(pair));
  const suggested = missed.filter(({ one, other, kind }) => compareNames(one, other, kind) !== null);
  const right = linked.filter(({ areSame }) => areSame).length;
  return {
    cases: cases.length,
    precision: right / Math.max(1, linked.length),
    recall: right / Math.max(1, same.length),
    suggestedRecall: (right + suggested.length) / Math.max(1, same.length),
    wronglyLinked: linked.filter(({ areSame }) => !areSame),
    missed,
  };
}
