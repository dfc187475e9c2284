import { ApplicationError } from '../../errors.js';
import type { Entity } from '../../graph/entity.js';
import { nameTokens, normalName } from '../../graph/names.js';
import { rankNames } from '../../graph/rankNames.js';
import { type EntityKind, KINDS } from '../../ontology/ontology.js';
import type { ApiContext } from '../context.js';
import { AmbiguousName } from '../errors.js';

/** Names to suggest in place of an unknown one. */
const SUGGESTIONS = 5;

/**
 * The entity of that name: canonical or other, in any case and accent; of one kind where `kind` is given.
 *
 * @throws ApplicationError `NOT_FOUND` with names that may have been meant; `AMBIGUOUS_NAME` with the entities that bear it; `INPUT_INVALID`
 * for a name of nothing but spaces and punctuation
 */
export async function findByName(name: string, context: ApiContext, kind: EntityKind | null = null): Promise<Entity> {
  const normal = normalName(name);
  if (normal === '') {
    throw new ApplicationError('INPUT_INVALID', `"${name}" holds no letter or digit, so it is no name.`, {
      place: 'name',
      remedy: 'Give a name of the entity, such as "Meta".',
    });
  }
  const bearers = await context.loaders.named.load(normal);
  const fitting = bearers.filter((entity) => kind === null || entity.kind === kind);
  const [only, ...others] = fitting;
  if (!only && kind !== null && bearers.length > 0) throw otherKind(name, bearers, kind);
  if (!only) throw await unknownName(name, context, kind);
  if (others.length === 0) return only;
  const canonical = fitting.filter((entity) => normalName(entity.name) === normal);
  if (canonical.length === 1 && canonical[0]) return canonical[0];
  throw new AmbiguousName(
    name,
    fitting.map((entity) => ({ id: entity.id, kind: entity.kind, name: entity.name })),
  );
}

/** The entity that a reference means, by id or else by name; throws as `findByName` does. */
export async function findByReference(reference: string, context: ApiContext): Promise<Entity> {
  return (await context.loaders.entity.load(reference)) ?? findByName(reference, context);
}

/** Ids of the entities that some references mean; null where there is no list. */
export async function idsOfReferences(
  references: readonly string[] | null | undefined,
  context: ApiContext,
): Promise<readonly string[] | null> {
  if (references == null) return null;
  return Promise.all(references.map(async (reference) => (await findByReference(reference, context)).id));
}

function otherKind(name: string, bearers: readonly Entity[], kind: EntityKind): ApplicationError {
  const [known] = bearers;
  const others = bearers.map((entity) => `${entity.name} (${KINDS[entity.kind].labels.en})`).join(', ');
  return new ApplicationError('NOT_FOUND', `No ${KINDS[kind].labels.en} is called "${name}". There is ${others}.`, {
    place: 'name',
    suggestions: bearers.map((entity) => entity.name),
    ...(known && { remedy: `Ask ${known.kind.toLowerCase()}(name: "${known.name}"), or entity(name:) for any kind.` }),
  });
}

async function unknownName(name: string, context: ApiContext, kind: EntityKind | null): Promise<ApplicationError> {
  const normal = normalName(name);
  const kinds = kind === null ? null : [kind];
  const tokens = nameTokens(name);
  const found = await context.view.search({ normal, tokens, kinds, limit: 100 });
  const hits = rankNames(
    name,
    found.map((candidate) => candidate.entity),
  ).slice(0, SUGGESTIONS);
  const suggestions = hits.map((hit) => hit.entity.name);
  const question = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : '';
  return new ApplicationError('NOT_FOUND', `No entity is called "${name}".${question}`, { place: 'name', suggestions });
}
