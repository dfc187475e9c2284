import { ApplicationError } from '../errors.js';
import type { Scope } from '../graph/apiKey.js';

/** Who asks: the bearer of an API key. */
export interface Actor {
  /** Id of the key. */
  readonly id: string;
  /** As the log of changes names them. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/**
 * The actor, where they may do what the scope names.
 *
 * @throws ApplicationError `UNAUTHENTICATED` without a key, `FORBIDDEN` where the key lacks the scope
 */
export function requireScope(actor: Actor | null, scope: Scope): Actor {
  if (!actor) {
    throw new ApplicationError('UNAUTHENTICATED', `This needs an API key with the scope "${scope}".`, {
      remedy: 'Send the key in the header "Authorization: Bearer KEY".',
    });
  }
  if (actor.scopes.includes(scope) || actor.scopes.includes('admin')) return actor;
  throw new ApplicationError('FORBIDDEN', `The API key "${actor.name}" lacks the scope "${scope}".`);
}
