import { ApplicationError } from '../errors.js';
import type { Entity } from '../graph/entity.js';
import { normalName } from '../graph/names.js';
import type { View } from '../store/port.js';

/**
 * The entity that a person means by an id, or else by one of its names in any case and accent.
 *
 * @throws ApplicationError `NOT_FOUND`; `AMBIGUOUS_NAME`, with the ids of those that bear the name
 */
export async function findEntity(view: View, reference: string): Promise<Entity> {
  const [byId] = await view.entitiesByIds([reference]);
  if (byId) return byId;
  const normal = normalName(reference);
  const [bearers = []] = await view.entitiesByNames([normal]);
  const canonical = bearers.filter(({ name }) => normalName(name) === normal);
  const fitting = canonical.length === 1 ? canonical : bearers;
  const [only, ...others] = fitting;
  if (!only) throw new ApplicationError('NOT_FOUND', `No entity has the id or name "${reference}".`);
  if (others.length === 0) return only;
  throw new ApplicationError('AMBIGUOUS_NAME', `Several entities bear the name "${reference}".`, {
    suggestions: fitting.map(({ id }) => id),
    remedy: `Give an id: ${fitting.map(({ id }) => id).join(', ')}.`,
  });
}
