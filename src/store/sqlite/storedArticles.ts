import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../graph/article.js';
import type { Claim, RecordedPeriod } from '../../graph/claim.js';
import { holds } from '../../graph/holds.js';
import { readRecord } from '../../graph/readRecord.js';
import type { Span } from '../../graph/span.js';
import type { Stored, StoredArticle } from '../inspection.js';
import { articleRow } from './articleWriter.js';
import { claimRow } from './claimWriter.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';

const PAGE = `
  SELECT id, source_key AS sourceKey, status, language, publisher_id AS publisherId, published_day AS publishedDay, loaded_at AS loadedAt,
    title_normal AS titleNormal, record, recorded
  FROM articles WHERE id > @after ORDER BY id LIMIT @limit`;

const MENTIONS = `
  SELECT article_id AS articleId, recorded_id AS recordedId, entity_id AS entityId, position, spans FROM mentions
  WHERE article_id IN (SELECT value FROM json_each(@ids)) ORDER BY recorded_id`;

const COLUMNS = `
  id, article_id AS articleId, subject_id AS subjectId, predicate, object_id AS objectId, relation_id AS relationId, modality, status,
  confidence, published_day AS publishedDay, publisher_id AS publisherId, position, recorded_at AS recordedAt,
  retired_at AS retiredAt, record, recorded`;

const CLAIMS = [
  'SELECT',
  COLUMNS,
  'FROM claims WHERE article_id IN (SELECT value FROM json_each(@ids)) ORDER BY id',
].join(' ');

const STRAY = [
  'SELECT',
  COLUMNS,
  `FROM claims WHERE NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = claims.article_id) ORDER BY id LIMIT 1000`,
].join(' ');

const ATTRIBUTIONS = `
  SELECT claim_id AS id, entity_id AS entityId FROM claim_attributions WHERE claim_id IN (SELECT value FROM json_each(@ids))`;

const PERIODS = `
  SELECT claim_id AS id, recorded_at AS recordedAt, retired_at AS retiredAt FROM claim_periods
  WHERE claim_id IN (SELECT value FROM json_each(@ids)) ORDER BY recorded_at`;

interface MentionRow {
  readonly articleId: string;
  readonly recordedId: string;
  readonly entityId: string;
  readonly position: number;
  readonly spans: string;
}

type ClaimRow = ReturnType<typeof claimRow>;

/** A page of articles as they are stored, with their mentions and claims. */
export function storedArticles(connection: SqliteConnection, after: string, limit: number): StoredArticle[] {
  const rows = connection.all<ReturnType<typeof articleRow>>(PAGE, { after, limit });
  const ids = list(rows.map(({ id }) => id));
  const mentions = connection.all<MentionRow>(MENTIONS, { ids });
  const claimRows = connection.all<ClaimRow>(CLAIMS, { ids });
  const claims = storedClaims(connection, claimRows);
  return rows.map((row): StoredArticle => {
    const current = readRecord<Article>(row.record);
    const recorded = readRecord<Article>(row.recorded ?? row.record);
    return {
      id: row.id,
      recorded,
      current,
      inStep:
        current !== null &&
        recorded !== null &&
        holds(() => isDeepStrictEqual({ ...row }, articleRow(current, recorded))),
      mentions: mentions
        .filter(({ articleId }) => articleId === row.id)
        .map(({ recordedId, entityId, position, spans: text }) => {
          const spans = readRecord<Span[]>(text) ?? [];
          return { recordedId, entityId, spans, inStep: position === (spans[0]?.start ?? 0) };
        }),
      claims: claims.filter((_, index) => claimRows[index]?.articleId === row.id),
    };
  });
}

/** Claims whose article is not there. */
export function strayClaims(connection: SqliteConnection): Stored<Claim>[] {
  return storedClaims(connection, connection.all<ClaimRow>(STRAY));
}

function storedClaims(connection: SqliteConnection, rows: readonly ClaimRow[]): Stored<Claim>[] {
  const ids = list(rows.map(({ id }) => id));
  const attributions = connection.all<{ id: string; entityId: string }>(ATTRIBUTIONS, { ids });
  const sources = new Map<string, Set<string>>();
  for (const { id, entityId } of attributions) sources.set(id, (sources.get(id) ?? new Set()).add(entityId));
  const stretches = new Map<string, RecordedPeriod[]>();
  for (const { id, ...period } of connection.all<{ id: string } & RecordedPeriod>(PERIODS, { ids })) {
    stretches.set(id, [...(stretches.get(id) ?? []), period]);
  }
  return rows.map((row) => {
    const current = readRecord<Claim>(row.record);
    const recorded = readRecord<Claim>(row.recorded ?? row.record);
    const isInStep = (claim: Claim, asRecorded: Claim) =>
      isDeepStrictEqual({ ...row }, claimRow(claim, asRecorded)) &&
      isDeepStrictEqual(sources.get(row.id) ?? new Set(), new Set(claim.attributedTo)) &&
      isDeepStrictEqual(
        stretches.get(row.id) ?? [],
        claim.earlierPeriods.map(({ recordedAt, retiredAt }) => ({ recordedAt, retiredAt })),
      );
    const inStep = current !== null && recorded !== null && holds(() => isInStep(current, recorded));
    return { id: row.id, recorded, current, inStep };
  });
}
