import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { ApplicationError } from '../errors.js';
import type { Alias, Entity, KnownName } from '../graph/entity.js';
import { entityId } from '../graph/ids.js';
import { normalName } from '../graph/names.js';
import { ENTITY_KINDS, type EntityKind } from '../ontology/ontology.js';

const kind = z.enum(ENTITY_KINDS as [EntityKind, ...EntityKind[]]);

const row = z.strictObject({
  name: z.string().trim().min(1),
  kind: kind.optional(),
  aliases: z
    .array(
      z.union([
        z.string().trim().min(1),
        z.strictObject({ name: z.string().trim().min(1), language: z.string().optional() }),
      ]),
    )
    .default([]),
  description: z.string().trim().min(1),
  externalIds: z.record(z.string(), z.string()).default({}),
});

const entityFile = z.strictObject({ kind, entities: z.array(row) });

/** What is known of entities before any article is read, from tables in YAML (their shape: `seed/README.md`). */
export interface EntityTable {
  readonly entities: readonly Entity[];
  /** Every name of theirs, for naming and identity. */
  readonly knownNames: readonly KnownName[];
}

/**
 * Reads every `.yaml` file of a folder and of the folders in it.
 *
 * @throws ApplicationError `NOT_FOUND` for a missing folder, `CONFIG_INVALID` that names the file and the row
 */
export async function readEntityFiles(folder: string): Promise<EntityTable> {
  const entities = new Map<string, Entity>();
  for (const file of await yamlFiles(folder)) {
    const { kind: fileKind, entities: rows } = await readEntityFile(file);
    for (const found of rows) {
      const entity = entityOf(found, found.kind ?? fileKind);
      if (entities.has(entity.id)) throw bad(file, `the entity "${found.name}" is listed twice (id ${entity.id})`);
      entities.set(entity.id, entity);
    }
  }
  const all = [...entities.values()];
  return { entities: all, knownNames: all.flatMap(knownNamesOf) };
}

/** Every name of an entity, its canonical one first. */
export function knownNamesOf(entity: Entity): readonly KnownName[] {
  return [entity.name, ...entity.aliases.map((alias) => alias.name)].map((name) => ({
    name,
    entityId: entity.id,
    kind: entity.kind,
  }));
}

async function yamlFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(folder, name));
  } catch (cause) {
    throw new ApplicationError('NOT_FOUND', `There is no folder of entity tables at ${folder}.`, {
      place: folder,
      cause,
    });
  }
}

async function readEntityFile(file: string): Promise<z.infer<typeof entityFile>> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const [broken] = document.errors;
  if (broken) throw bad(file, `line ${broken.linePos?.[0].line ?? '?'} is no YAML (${broken.code})`);
  const parsed = entityFile.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw bad(file, `${issue?.path.join('.') || 'its top level'}: ${issue?.message ?? 'not acceptable'}`);
}

function bad(file: string, problem: string): ApplicationError {
  return new ApplicationError('CONFIG_INVALID', `Entity table ${file}: ${problem}.`, {
    place: file,
    remedy: 'Correct that row; seed/README.md shows the shape.',
  });
}

function entityOf(found: z.infer<typeof row>, itsKind: EntityKind): Entity {
  const seen = new Set([normalName(found.name)]);
  const aliases: Alias[] = [];
  for (const each of found.aliases) {
    const alias = typeof each === 'string' ? { name: each } : each;
    const normal = normalName(alias.name);
    if (seen.has(normal)) continue;
    seen.add(normal);
    aliases.push({ name: alias.name, language: alias.language ?? null, source: 'seed' });
  }
  return {
    id: entityId(found.name),
    kind: itsKind,
    name: found.name,
    aliases: aliases.sort((a, b) => (a.name < b.name ? -1 : 1)),
    description: found.description,
    externalIds: Object.entries(found.externalIds)
      .map(([system, value]) => ({ system, value }))
      .sort((a, b) => (a.system < b.system ? -1 : 1)),
    createdBy: 'seed',
  };
}
