import { ApplicationError, ERROR_CODES, invariant } from '../../errors.js';
import type { Scope } from '../../graph/apiKey.js';
import { contentHash } from '../../graph/ids.js';
import { type Actor, requireScope } from '../actor.js';
import type { ApiContext } from '../context.js';
import { createLoaders } from '../loaders.js';
import type { Change, Commands } from './commands.js';

/** A change that a client asks for. */
export interface ChangeRequest {
  /** Name of the mutation. */
  readonly name: string;
  /** What the client's key must allow. */
  readonly scope: Scope;
  /** What is asked for, for telling apart two requests under one idempotency key. */
  readonly asked: unknown;
  /** The client's own word for this request; null where it gives none. */
  readonly idempotencyKey: string | null;
}

/** Changes under way by their key, so that a client that sends one twice at once makes it once. */
const underWay = new Map<string, Promise<Change>>();

/**
 * Makes a change, or gives the answer that the same client got for the same request before. What the user can mend is a problem of the answer, not an
 * error: the answer then names nothing changed.
 *
 * @throws ApplicationError `UNAUTHENTICATED`, `FORBIDDEN`; `CONFLICT` where the idempotency key was used for another request; failures of ours
 */
export async function makeChange(
  { name, scope, asked, idempotencyKey }: ChangeRequest,
  context: ApiContext,
  make: (commands: Commands, actor: Actor) => Promise<Change>,
): Promise<Change> {
  const actor = requireScope(context.actor, scope);
  const { commands, records } = context;
  invariant(commands && records, 'The API has nothing to change the graph with.');
  const run = async () => {
    const change = await withProblems(() => make(commands, actor), context);
    // What this operation has read so far may be other now.
    context.loaders = createLoaders(context.view);
    return change;
  };
  if (idempotencyKey === null) return run();
  const key = JSON.stringify([actor.id, idempotencyKey]);
  const request = contentHash([name, JSON.stringify(asked)]);
  const known = await records.keptAnswer(key);
  if (known) return sameRequest(known, request);
  const begun = underWay.get(key) ?? run();
  underWay.set(key, begun);
  try {
    const answer = await begun;
    return sameRequest(await records.keepAnswer({ key, request, answer, at: new Date().toISOString() }), request);
  } finally {
    underWay.delete(key);
  }
}

function sameRequest(kept: { readonly request: string; readonly answer: unknown }, request: string): Change {
  if (kept.request === request) return kept.answer as Change;
  throw new ApplicationError('CONFLICT', 'The idempotency key was used for another request.', {
    place: 'idempotencyKey',
    remedy: 'Give every request a key of its own, and send the same key only with the same request.',
  });
}

async function withProblems(make: () => Promise<Change>, { view }: ApiContext): Promise<Change> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof ApplicationError) || ERROR_CODES[error.code].fault !== 'user') throw error;
    const { code, message, remedy } = error;
    return { id: null, revision: await view.revision(), problems: [{ code, message, remedy }] };
  }
}
