import { normalName } from '../../src/graph/names.js';
import type { EntityKind } from '../../src/ontology/ontology.js';
import type { LabelledEntity } from './labels.js';

/** What the judge looks at in an extracted entity. */
export interface JudgedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Which labelled entity an extracted one is. */
export interface Alignment {
  /** Id of the labelled entity. */
  readonly id: string;
  readonly sameKind: boolean;
}

/**
 * Pairs extracted entities with labelled ones: the two are the same where any name of the one is, in its normal form, a name of the other. Of
 * several such labelled entities the first of the same kind is taken, else the first; several extracted ones may be the same labelled one.
 *
 * @returns by id of the extracted entity; those that nobody labelled are absent
 */
export function alignEntities(
  labelled: readonly LabelledEntity[],
  extracted: readonly JudgedEntity[],
): ReadonlyMap<string, Alignment> {
  const alignments = new Map<string, Alignment>();
  const known = labelled.map((entity) => ({
    entity,
    names: normalNames([entity.name, entity.canonical ?? '', ...entity.aliases]),
  }));
  for (const entity of extracted) {
    const names = normalNames([entity.name, ...entity.aliases]);
    const meant = known.filter((each) => [...names].some((name) => each.names.has(name))).map((each) => each.entity);
    const best = meant.find((each) => each.kind === entity.kind) ?? meant[0];
    if (best) alignments.set(entity.id, { id: best.id, sameKind: best.kind === entity.kind });
  }
  return alignments;
}

function normalNames(names: readonly string[]): Set<string> {
  return new Set(names.map(normalName).filter((name) => name !== ''));
}
