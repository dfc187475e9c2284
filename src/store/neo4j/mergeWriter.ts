import { ApplicationError } from '../../errors.js';
import type { Judgement } from '../../graph/judgement.js';
import { contradicted, judgementGraph } from '../../graph/judgementGraph.js';
import { type Move, movesBetween } from '../../graph/movesBetween.js';
import { type EntityKind, KINDS } from '../../ontology/ontology.js';
import type { RewrittenClaim } from '../touchedRelations.js';
import { rewriteArticlesOf } from './articleWriter.js';
import { readClaims, rewriteClaims } from './claimWriter.js';
import type { Run } from './connection.js';
import { judgements } from './decisionStatements.js';
import { addNames } from './entityWriter.js';

const KNOWN = 'UNWIND $ids AS id MATCH (judgement:Judgement {id: id}) RETURN id';
const ADD = 'UNWIND $rows AS row CREATE (judgement:Judgement) SET judgement = row';
const REDIRECTS = 'MATCH (merged:MergedEntity) RETURN merged.id AS id, merged.survivorId AS survivorId';
const NODE =
  'MATCH (node:Entity|MergedEntity {id: $id}) RETURN node.kind AS kind, node.name AS name, node.createdBy AS createdBy';
const FORGET_RELATIONS = `MATCH (:Entity {id: $id})-[relation]-() WHERE relation.claimCount IS NOT NULL
  WITH DISTINCT relation DELETE relation RETURN count(relation) AS relations`;
const LAY_ASIDE = `MATCH (node:Entity {id: $id}) SET node:MergedEntity, node.survivorId = $to
  REMOVE node:Entity REMOVE node:$($label)`;
const TAKE_BACK = `MATCH (node:MergedEntity {id: $id}) SET node:Entity, node:$($label)
  REMOVE node:MergedEntity REMOVE node.survivorId`;
const REDIRECT = 'MATCH (node:MergedEntity {id: $id}) SET node.survivorId = $to';
const MOVE_NAMES = `MATCH (alias:Alias {ownerId: $id})-[link:NAMES]->() MATCH (entity:Entity {id: $to})
  DELETE link CREATE (alias)-[:NAMES]->(entity) SET alias.canonical = ($to = $id AND alias.name = $name)`;
const MOVE_MENTIONS = `MATCH (article:Article)-[link:MENTIONS {recordedId: $id}]->(:Entity|MergedEntity {id: $from})
  MATCH (entity:Entity {id: $to})
  CREATE (article)-[moved:MENTIONS]->(entity) SET moved = properties(link) DELETE link`;
const CLAIMS = `UNWIND $ids AS id MATCH (node:Entity|MergedEntity {id: id})
  CALL (node) {
    MATCH (node)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(claim:Claim) RETURN claim.id AS claimId
    UNION
    MATCH (node)<-[:PUBLISHED_BY]-(:Article)<-[:EVIDENCE]-(claim:Claim) RETURN claim.id AS claimId
  }
  RETURN DISTINCT claimId ORDER BY claimId`;

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
  /** Relations that went with entities that others answer for now. */
  readonly relationsGone: number;
}

/**
 * Keeps judgements, and merges and parts entities as all of them say together. Claims, mentions and articles stay as recorded; what the graph
 * answers with is made anew from them.
 *
 * @throws ApplicationError `CONFLICT` where entities would be one that somebody said are not the same
 */
export async function writeJudgements(run: Run, wanted: readonly Judgement[]): Promise<JudgementsWritten> {
  const fresh = await keepJudgements(run, wanted);
  if (fresh.length === 0) return { any: false, merged: [], changed: [], rewritten: [], relationsGone: 0 };
  return { any: true, ...(await followJudgements(run)) };
}

/** Keeps judgements without following them, and gives those that were not kept before. */
export async function keepJudgements(run: Run, wanted: readonly Judgement[]): Promise<readonly Judgement[]> {
  const known = new Set((await run<{ id: string }>(KNOWN, { ids: wanted.map(({ id }) => id) })).map(({ id }) => id));
  const fresh = wanted.filter(({ id }) => !known.has(id));
  await run(ADD, {
    rows: fresh.map((judgement) => {
      const { id, entityId, otherId, at } = judgement;
      return { id, entityId, otherId, at, record: JSON.stringify(judgement) };
    }),
  });
  return fresh;
}

/**
 * Merges and parts entities until they are as all judgements say together.
 *
 * @throws ApplicationError `CONFLICT` where entities would be one that somebody said are not the same
 */
export async function followJudgements(run: Run): Promise<Omit<JudgementsWritten, 'any'>> {
  const graph = judgementGraph(await judgements(run));
  const denial = contradicted(graph);
  if (denial) throw conflict(denial);
  const stored = await run<{ id: string; survivorId: string }>(REDIRECTS);
  const { moves, merged, changed } = movesBetween(
    new Map(stored.map(({ id, survivorId }) => [id, survivorId])),
    graph.redirects,
  );
  const from = [...new Set(moves.map((move) => move.from))];
  const concerned = await run<{ claimId: string }>(CLAIMS, { ids: from });
  let relationsGone = 0;
  for (const move of moves) relationsGone += await moveEntity(run, move);
  for (const move of moves) await moveNamesAndMentions(run, move);
  await rewriteArticlesOf(run, from);
  const claims = await readClaims(
    run,
    concerned.map(({ claimId }) => claimId),
  );
  const rewrites = [...claims.values()].map((claim) => ({ stored: claim, recorded: claim.recorded }));
  const { rewritten } = await rewriteClaims(run, rewrites);
  return { merged, changed, rewritten, relationsGone };
}

/** Leads merged entities that lead to a wrong one where judgements say. */
export async function mendRedirects(run: Run): Promise<void> {
  const { redirects } = judgementGraph(await judgements(run));
  for (const { id, survivorId } of await run<{ id: string; survivorId: string }>(REDIRECTS)) {
    const to = redirects.get(id) ?? survivorId;
    if (to !== survivorId) await run(REDIRECT, { id, to });
  }
}

/** Lays an entity aside, takes it back or redirects it anew, and gives the number of relations that went with it. */
async function moveEntity(run: Run, { id, from, to }: Move): Promise<number> {
  const label = KINDS[(await nodeOf(run, id)).kind].typeName;
  if (from !== id) {
    await run(to === id ? TAKE_BACK : REDIRECT, { id, to, label });
    return 0;
  }
  const [gone] = await run<{ relations: number }>(FORGET_RELATIONS, { id });
  await run(LAY_ASIDE, { id, to, label });
  return gone?.relations ?? 0;
}

async function moveNamesAndMentions(run: Run, { id, from, to }: Move): Promise<void> {
  const { name, createdBy } = await nodeOf(run, id);
  await run(MOVE_NAMES, { id, to, name });
  await run(MOVE_MENTIONS, { id, from, to });
  if (to !== id) return;
  // While it was merged, somebody may have taken its name away from the one that answered for it.
  await addNames(run, [{ ownerId: id, alias: { name, language: null, source: createdBy }, canonical: true }]);
}

/** What the graph holds of an entity, merged or not. */
interface EntityNode {
  readonly kind: EntityKind;
  readonly name: string;
  readonly createdBy: string;
}

async function nodeOf(run: Run, id: string): Promise<EntityNode> {
  const [node] = await run<EntityNode>(NODE, { id });
  if (node) return node;
  throw new ApplicationError('INPUT_INVALID', `A judgement refers to the unknown entity "${id}".`, { place: id });
}

function conflict({ entityId, otherId, by, at }: Judgement): ApplicationError {
  return new ApplicationError('CONFLICT', `"${entityId}" and "${otherId}" are not the same: ${by} said so on ${at}.`, {
    remedy: 'Withdraw that judgement first, or the merge that makes them one.',
    place: entityId,
  });
}
