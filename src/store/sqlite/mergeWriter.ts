import { ApplicationError } from '../../errors.js';
import type { Entity } from '../../graph/entity.js';
import type { Judgement } from '../../graph/judgement.js';
import { contradicted, judgementGraph } from '../../graph/judgementGraph.js';
import { type Move, movesBetween } from '../../graph/movesBetween.js';
import { normalName } from '../../graph/names.js';
import type { RewrittenClaim } from '../touchedRelations.js';
import { rewriteArticlesOf } from './articleWriter.js';
import { readClaims, rewriteClaims } from './claimWriter.js';
import type { SqliteConnection } from './connection.js';
import { judgements } from './decisionStatements.js';
import { addName } from './entityWriter.js';

const ADD = `
  INSERT INTO judgements (id, entity_id, other_id, at, record)
  VALUES (@id, @entityId, @otherId, @at, @record) ON CONFLICT DO NOTHING`;

const REDIRECTS = 'SELECT id, survivor_id AS survivorId FROM merged_entities';

/** References may hang in the air until the change is whole. */
const DEFER = 'PRAGMA defer_foreign_keys = ON';

const LAY_ASIDE = [
  `INSERT INTO merged_entities (id, survivor_id, record, recorded)
   SELECT id, @to, record, recorded FROM entities WHERE id = @id`,
  'DELETE FROM entities WHERE id = @id',
] as const;

const MERGED = 'SELECT record FROM merged_entities WHERE id = @id';

const TAKE_BACK = [
  `INSERT INTO entities (id, kind, name, normal, record, recorded)
   SELECT id, @kind, @name, @normal, record, recorded FROM merged_entities WHERE id = @id`,
  'DELETE FROM merged_entities WHERE id = @id',
] as const;

const REDIRECT = 'UPDATE merged_entities SET survivor_id = @to WHERE id = @id';

const MOVE_NAMES = `
  UPDATE names SET entity_id = @to, canonical = (owner_id = @to AND name = @name) WHERE owner_id = @id`;

const MOVE_MENTIONS = 'UPDATE mentions SET entity_id = @to WHERE entity_id = @from AND recorded_id = @id';

const CLAIMS = `
  SELECT id FROM claims WHERE subject_id = @from
  UNION SELECT id FROM claims WHERE object_id = @from
  UNION SELECT id FROM claims WHERE publisher_id = @from
  UNION SELECT claim_id FROM claim_attributions WHERE entity_id = @from ORDER BY id`;

/** What judgements did. */
export interface JudgementsWritten {
  /** Whether any of them was new. */
  readonly any: boolean;
  /** Entities that others answer for now. */
  readonly merged: readonly string[];
  /** Entities that answer for more or fewer than before. */
  readonly changed: readonly string[];
  /** Claims that speak of other entities than before. */
  readonly rewritten: readonly RewrittenClaim[];
}

/**
 * Keeps judgements, and merges and parts entities as all of them say together. Claims, mentions and articles stay as recorded; what the graph
 * answers with is made anew from them.
 *
 * @throws ApplicationError `CONFLICT` where entities would be one that somebody said are not the same
 */
export function writeJudgements(connection: SqliteConnection, wanted: readonly Judgement[]): JudgementsWritten {
  const fresh = keepJudgements(connection, wanted);
  if (fresh.length === 0) return { any: false, merged: [], changed: [], rewritten: [] };
  return { any: true, ...followJudgements(connection) };
}

/** Keeps judgements without following them, and gives those that were not kept before. */
export function keepJudgements(connection: SqliteConnection, wanted: readonly Judgement[]): Judgement[] {
  return wanted.filter((judgement) => {
    const { id, entityId, otherId, at } = judgement;
    return connection.run(ADD, { id, entityId, otherId, at, record: JSON.stringify(judgement) }) > 0;
  });
}

/**
 * Merges and parts entities until they are as all judgements say together.
 *
 * @throws ApplicationError `CONFLICT` where entities would be one that somebody said are not the same
 */
export function followJudgements(connection: SqliteConnection): Omit<JudgementsWritten, 'any'> {
  const graph = judgementGraph(judgements(connection));
  const denial = contradicted(graph);
  if (denial) throw conflict(denial);
  const stored = connection.all<{ id: string; survivorId: string }>(REDIRECTS);
  const before = new Map(stored.map(({ id, survivorId }) => [id, survivorId]));
  const { moves, merged, changed } = movesBetween(before, graph.redirects);
  connection.execute(DEFER);
  for (const move of moves) moveEntity(connection, move);
  const concerned = new Set<string>();
  for (const from of new Set(moves.map((move) => move.from))) {
    rewriteArticlesOf(connection, from);
    for (const { id } of connection.all<{ id: string }>(CLAIMS, { from })) concerned.add(id);
  }
  const claims = readClaims(connection, [...concerned]);
  const { rewritten } = rewriteClaims(
    connection,
    [...claims.values()].map((stored) => ({ stored, recorded: stored.recorded })),
  );
  return { merged, changed, rewritten };
}

/** Leads merged entities that lead to a wrong one where judgements say. */
export function mendRedirects(connection: SqliteConnection): void {
  const { redirects } = judgementGraph(judgements(connection));
  for (const { id, survivorId } of connection.all<{ id: string; survivorId: string }>(REDIRECTS)) {
    const to = redirects.get(id) ?? survivorId;
    if (to !== survivorId) connection.run(REDIRECT, { id, to });
  }
}

function moveEntity(connection: SqliteConnection, { id, from, to }: Move): void {
  let taken: Omit<Entity, 'aliases'> | null = null;
  if (from === id) {
    for (const text of LAY_ASIDE) connection.run(text, text === LAY_ASIDE[0] ? { id, to } : { id });
  } else if (to === id) {
    const stored = connection.get<{ record: string }>(MERGED, { id });
    taken = JSON.parse(stored?.record ?? '{}') as Omit<Entity, 'aliases'>;
    const { kind, name } = taken;
    const [insert, forget] = TAKE_BACK;
    connection.run(insert, { id, kind, name, normal: normalName(name) });
    connection.run(forget, { id });
  } else {
    connection.run(REDIRECT, { id, to });
  }
  connection.run(MOVE_NAMES, { id, to, name: taken?.name ?? '' });
  connection.run(MOVE_MENTIONS, { id, from, to });
  if (taken === null) return;
  // While it was merged, somebody may have taken its name away from the one that answered for it.
  const own = { name: taken.name, language: null, source: taken.createdBy };
  addName(connection, { ownerId: id, entityId: id }, own, true);
}

function conflict({ entityId, otherId, by, at }: Judgement): ApplicationError {
  return new ApplicationError('CONFLICT', `"${entityId}" and "${otherId}" are not the same: ${by} said so on ${at}.`, {
    remedy: 'Withdraw that judgement first, or the merge that makes them one.',
    place: entityId,
  });
}
