import { ApplicationError } from '../errors.js';
import type { Article } from '../graph/article.js';
import type { Alias, Entity } from '../graph/entity.js';
import { RECORDED_TYPES, type RecordedRow, type RecordedType, recordedKey } from '../graph/recordedRow.js';
import type { Span } from '../graph/span.js';

/** A type of which there are many rows. */
export type PagedType = Exclude<RecordedType, 'graph'>;

/** A name as it is stored, with the entity that it was recorded for. */
export interface OwnedAlias extends Alias {
  readonly ownerId: string;
}

/** A mention as it is stored. */
export interface MentionRow {
  readonly articleId: string;
  /** The entity that the article was recorded to name. */
  readonly entityId: string;
  /** In JSON. */
  readonly spans: string;
}

/** How an engine reads what was recorded. */
export interface RecordReader {
  revision(): Promise<number>;
  /** Records, in JSON, whose key comes after the given one, in the order of their keys: the id, or the revision of a change. */
  records(type: PagedType, after: string | number, limit: number): Promise<readonly { readonly record: string }[]>;
  /** The names of entities, in any order. */
  names(ownerIds: readonly string[]): Promise<readonly OwnedAlias[]>;
  /** The mentions of articles, in any order. */
  mentions(articleIds: readonly string[]): Promise<readonly MentionRow[]>;
}

/** Records of a page. Articles bring their texts, which may be long. */
const PAGE = 500;
const PAGE_OF_ARTICLES = 50;

/**
 * Reads every row a page at a time, and makes sure that the graph did not change meanwhile.
 *
 * @throws ApplicationError `CONFLICT` where it did
 */
export async function* rowsInPages(reader: RecordReader): AsyncGenerator<RecordedRow> {
  const revision = await reader.revision();
  yield { type: 'graph', record: { revision } };
  for (const type of RECORDED_TYPES) {
    if (type !== 'graph') yield* rowsOfType(reader, type);
  }
  const now = await reader.revision();
  if (now === revision) return;
  throw new ApplicationError(
    'CONFLICT',
    `The graph changed while it was read: it was at revision ${revision}, and is at ${now}.`,
    { remedy: 'Read it again while nothing is loaded.' },
  );
}

async function* rowsOfType(reader: RecordReader, type: PagedType): AsyncGenerator<RecordedRow> {
  const limit = type === 'article' ? PAGE_OF_ARTICLES : PAGE;
  let after: string | number | null = type === 'change' ? 0 : '';
  while (after !== null) {
    const stored: readonly { readonly record: string }[] = await reader.records(type, after, limit);
    const rows = await whole(
      reader,
      type,
      stored.map(({ record }) => JSON.parse(record) as object),
    );
    yield* rows;
    const last = rows.length < limit ? undefined : rows.at(-1);
    after = last ? recordedKey(last) : null;
  }
}

/** Records with what is stored beside them. */
async function whole(reader: RecordReader, type: PagedType, records: readonly object[]): Promise<RecordedRow[]> {
  if (records.length === 0) return [];
  if (type === 'entity') {
    const entities = records as Omit<Entity, 'aliases'>[];
    const names = grouped(await reader.names(idsOf(entities)), ({ ownerId, ...name }) => [ownerId, name]);
    return entities.map((entity) => {
      const its = names.get(entity.id) ?? [];
      return { type, record: { ...entity, names: its.sort((one, other) => compare(one.name, other.name)) } };
    });
  }
  if (type === 'article') {
    const articles = records as Article[];
    const mentions = grouped(await reader.mentions(idsOf(articles)), ({ articleId, entityId, spans }) => [
      articleId,
      { entityId, spans: JSON.parse(spans) as Span[] },
    ]);
    return articles.map((article) => {
      const its = mentions.get(article.id) ?? [];
      return {
        type,
        record: { ...article, mentions: its.sort((one, other) => compare(one.entityId, other.entityId)) },
      };
    });
  }
  return records.map((record) => ({ type, record }) as RecordedRow);
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function grouped<Row, Part>(rows: readonly Row[], entry: (row: Row) => [string, Part]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const [key, part] of rows.map(entry)) {
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return groups;
}

/** By code unit, whatever an engine takes for the order of texts. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
