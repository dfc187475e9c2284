import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../graph/claim.js';
import type { Entity } from '../../graph/entity.js';
import { holds } from '../../graph/holds.js';
import { normalName } from '../../graph/names.js';
import { readRecord } from '../../graph/readRecord.js';
import type { Relation } from '../../graph/relation.js';
import type { StoredEntity } from '../inspection.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';
import { relationRow } from './relationWriter.js';
import { SYMMETRIC } from './symmetric.js';

const PAGE = `
  SELECT id, kind, name, normal, record, COALESCE(recorded, record) AS recorded, survivorId FROM (
    SELECT id, kind, name, normal, record, recorded, NULL AS survivorId FROM entities WHERE id > @after
    UNION ALL
    SELECT id, NULL, NULL, NULL, record, recorded, survivor_id FROM merged_entities WHERE id > @after)
  ORDER BY id LIMIT @limit`;

const NAMES = `
  SELECT owner_id AS parent, entity_id AS entityId, name, normal, canonical FROM names
  WHERE owner_id IN (SELECT value FROM json_each(@ids)) ORDER BY name`;

const RELATIONS = `
  SELECT id, subject_id AS subjectId, predicate, object_id AS objectId, modality, confidence, claim_count AS claimCount,
    last_day AS lastDay, record
  FROM relations WHERE subject_id IN (SELECT value FROM json_each(@ids)) ORDER BY id`;

const CLAIMS = `
  SELECT subject_id AS parent, record FROM claims WHERE subject_id IN (SELECT value FROM json_each(@ids))
  UNION ALL
  SELECT object_id, record FROM claims
  WHERE object_id IN (SELECT value FROM json_each(@ids)) AND predicate IN (SELECT value FROM json_each(@symmetric))`;

interface EntityRow {
  readonly id: string;
  readonly kind: string | null;
  readonly name: string | null;
  readonly normal: string | null;
  readonly record: string;
  readonly recorded: string;
  readonly survivorId: string | null;
}

interface NameRow {
  readonly parent: string;
  readonly entityId: string;
  readonly name: string;
  readonly normal: string;
  readonly canonical: number;
}

/** A page of entities as they are stored, merged ones among them. */
export function storedEntities(connection: SqliteConnection, after: string, limit: number): StoredEntity[] {
  const rows = connection.all<EntityRow>(PAGE, { after, limit });
  const ids = list(rows.map(({ id }) => id));
  const names = grouped(connection.all<NameRow>(NAMES, { ids }), ({ parent }) => parent);
  const relations = grouped(connection.all<ReturnType<typeof relationRow>>(RELATIONS, { ids }), (row) => row.subjectId);
  const stored = connection.all<{ parent: string; record: string }>(CLAIMS, { ids, symmetric: SYMMETRIC });
  const claims = grouped(stored, ({ parent }) => parent);
  return rows.map((row): StoredEntity => {
    const current = readRecord<Omit<Entity, 'aliases'>>(row.record);
    return {
      id: row.id,
      recorded: readRecord(row.recorded),
      current,
      inStep: row.survivorId !== null || (current !== null && holds(() => isInStep(row, current))),
      survivorId: row.survivorId,
      names: (names.get(row.id) ?? []).map(({ name, normal, entityId, canonical }) => {
        return { name, entityId, canonical: canonical === 1, inStep: normal === normalName(name) };
      }),
      relations: (relations.get(row.id) ?? []).map((one) => {
        const relation = readRecord<Relation>(one.record);
        const inStep = relation !== null && holds(() => isDeepStrictEqual({ ...one }, relationRow(relation)));
        return { id: one.id, relation, inStep };
      }),
      claims: (claims.get(row.id) ?? []).flatMap(({ record }) => readRecord<Claim>(record) ?? []),
    };
  });
}

function isInStep({ id, kind, name, normal }: EntityRow, current: Omit<Entity, 'aliases'>): boolean {
  return id === current.id && kind === current.kind && name === current.name && normal === normalName(current.name);
}

function grouped<Row>(rows: readonly Row[], parentOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(parentOf(row));
    if (group) group.push(row);
    else groups.set(parentOf(row), [row]);
  }
  return groups;
}
