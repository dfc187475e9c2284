import { ApplicationError } from '../errors.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Entity } from '../graph/entity.js';
import type { EntityEdit, EntityEditField } from '../graph/entityEdit.js';
import { decisionId } from '../graph/ids.js';
import { normalName } from '../graph/names.js';
import { type Curator, momentAfter } from './curator.js';
import { findEntity } from './findEntity.js';

/** What to change of an entity. What is left out stays. */
export interface EntityUpdate {
  /** Id of the entity, or a name of it. */
  readonly entity: string;
  /** A new canonical name; the former one stays as an alias. */
  readonly name?: string;
  /** A new description; null takes it away. */
  readonly description?: string | null;
  readonly addAliases?: readonly { readonly name: string; readonly language: string | null }[];
  /** Names to take away, in any case and accent; loading does not bring them back. */
  readonly removeAliases?: readonly string[];
  readonly reason: string | null;
}

/** An entity that was changed. */
export interface UpdatedEntity {
  readonly entity: Entity;
  readonly edits: readonly EntityEdit[];
  readonly revision: number;
}

/**
 * Renames or describes an entity, or changes the names that it goes by. What is so already is passed over; where nothing is left to do, the
 * revision does not rise.
 *
 * @throws ApplicationError `NOT_FOUND`, `AMBIGUOUS_NAME`; `INPUT_INVALID` for an empty name and for taking away a name that the entity does not
 *   have or that is its canonical one
 */
export async function updateEntity(update: EntityUpdate, { store, by, now }: Curator): Promise<UpdatedEntity> {
  const entity = await findEntity(store, update.entity);
  const wanted = editsWanted(entity, update);
  const [earlier = []] = await store.editsOf([entity.id]);
  const first = Date.parse(momentAfter(now(), earlier));
  const edits = wanted.map(({ field, value, language }, index): EntityEdit => {
    const at = new Date(first + index).toISOString();
    const id = decisionId('edit', [entity.id, field, by, at]);
    return { id, entityId: entity.id, field, value, language, reason: update.reason?.trim() || null, by, at };
  });
  if (edits.length === 0) return { entity, edits, revision: await store.revision() };
  const { revision } = await store.apply({
    ...emptyChangeSet(`edit ${entity.id}`, new Date(first).toISOString(), by),
    edits,
  });
  const [changed] = await store.entitiesByIds([entity.id]);
  return { entity: changed ?? entity, edits, revision };
}

interface WantedEdit {
  readonly field: EntityEditField;
  readonly value: string | null;
  readonly language: string | null;
}

function editsWanted(entity: Entity, update: EntityUpdate): readonly WantedEdit[] {
  const { name, description, addAliases = [], removeAliases = [] } = update;
  const edits: WantedEdit[] = [];
  const edit = (field: EntityEditField, value: string | null, language: string | null = null) =>
    edits.push({ field, value, language });
  const names = new Set([entity.name, ...entity.aliases.map((alias) => alias.name)]);
  if (name !== undefined && checked(name) !== entity.name) edit('NAME', checked(name));
  const text = description?.trim() || null;
  if (description !== undefined && text !== entity.description) edit('DESCRIPTION', text);
  for (const alias of addAliases) {
    if (!names.has(checked(alias.name))) edit('ALIAS_ADDED', checked(alias.name), alias.language);
  }
  for (const alias of removeAliases) {
    const normal = normalName(checked(alias));
    if (normalName(entity.name) === normal) {
      throw invalid(`"${alias}" is the canonical name of "${entity.id}".`, 'Rename the entity first.');
    }
    if (![...names].some((known) => normalName(known) === normal)) {
      throw invalid(`"${entity.id}" does not go by the name "${alias}".`, 'Look at its names first.');
    }
    edit('ALIAS_REMOVED', checked(alias));
  }
  return edits;
}

function checked(name: string): string {
  const trimmed = name.trim();
  if (normalName(trimmed) !== '') return trimmed;
  throw invalid(`"${name}" holds no letter or digit, so it is no name.`, 'Give a name, such as "Meta".');
}

function invalid(message: string, remedy: string): ApplicationError {
  return new ApplicationError('INPUT_INVALID', message, { remedy });
}
