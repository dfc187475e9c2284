import type { Entity } from './entity.js';
import type { EntityEdit } from './entityEdit.js';
import { byMoment } from './judgementGraph.js';

/** An entity as the graph answers with it now: what was recorded of it, under the name and description that people gave it last. */
export function currentEntity(
  recorded: Omit<Entity, 'aliases'>,
  edits: readonly EntityEdit[],
): Omit<Entity, 'aliases'> {
  const last = (field: EntityEdit['field']) =>
    edits
      .filter((edit) => edit.field === field)
      .sort(byMoment)
      .at(-1);
  const description = last('DESCRIPTION');
  return {
    ...recorded,
    name: last('NAME')?.value ?? recorded.name,
    description: description ? description.value : recorded.description,
  };
}
