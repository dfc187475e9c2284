/**
 * The way of an article into the graph, as one function that reads like its stages: extraction, identity, one change set, one transaction.
 */
import { ApplicationError, invariant } from './errors.js';
import type { Extraction, Extractor } from './extraction/extractor.js';
import type { Article, ArticleDraft } from './graph/article.js';
import type { ChangeSet } from './graph/changeSet.js';
import { emptyChangeSet } from './graph/changeSet.js';
import type { Claim } from './graph/claim.js';
import type { KnownName } from './graph/entity.js';
import { ANY_CLAIM } from './graph/filters.js';
import { articleId, claimId, contentHash, valueKey } from './graph/ids.js';
import type { Receipt } from './graph/receipt.js';
import { type NamedThing, resolve } from './identity/resolve.js';
import type { Store } from './store/port.js';

/** A claim below this confidence waits for a person (`PENDING`) and takes no part in relations. */
export const PENDING_BELOW = 0.5;

/** What ingesting needs. */
export interface IngestDependencies {
  readonly store: Store;
  readonly extractor: Extractor;
  /** The moment of loading. */
  readonly now: () => Date;
}

/** What became of one article: loaded for the first time, already there as it is, or in place of an older text of the same source. */
export interface IngestResult {
  readonly outcome: 'NEW' | 'SAME' | 'CHANGED';
  readonly articleId: string;
  /** Null where nothing was written. */
  readonly receipt: Receipt | null;
}

/**
 * Loads one article. The same text and metadata is loaded once; another text of the same source takes the older one's place, whose claims are
 * retired, not erased. All of it is written, or nothing.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, `STORE_UNAVAILABLE`, `STORE_BUSY`
 */
export async function ingest(
  draft: ArticleDraft,
  { store, extractor, now }: IngestDependencies,
): Promise<IngestResult> {
  const hash = hashOf(draft);
  const id = articleId(draft.publisher, draft.text);
  const [[stored], [current]] = await Promise.all([
    store.articlesByIds([id]),
    store.currentArticles([draft.sourceKey]),
  ]);
  if (stored?.status === 'CURRENT' && (stored.contentHash === hash || stored.sourceKey !== draft.sourceKey)) {
    return { outcome: 'SAME', articleId: id, receipt: null };
  }
  const knownNames = await store.knownNames();
  const extraction = await extract(draft, extractor, knownNames);
  const at = now().toISOString();
  const change = changeSetOf(draft, extraction, { extractor, knownNames, at });
  const replaced = current && current.id !== id ? current : null;
  const retired = await claimsToRetire(store, stored ?? null, replaced, change);
  const receipt = await store.apply({
    ...change,
    cause: `load ${id}`,
    articleStatuses: replaced ? [{ articleId: replaced.id, status: 'REPLACED' }] : [],
    retiredClaims: retired,
  });
  return { outcome: (stored ?? replaced) ? 'CHANGED' : 'NEW', articleId: id, receipt };
}

/** What an article says, with ids in place of names, as `extract` prints it and `ingest` writes it. */
export function changeSetOf(
  draft: ArticleDraft,
  extraction: Extraction,
  {
    extractor,
    knownNames,
    at,
  }: { extractor: Pick<Extractor, 'name' | 'version'>; knownNames: readonly KnownName[]; at: string },
): ChangeSet {
  const id = articleId(draft.publisher, draft.text);
  const { idOf, created } = resolve([...extraction.entities, ...publisherOf(draft)], knownNames, id);
  const entityOf = (key: string): string => {
    const entity = idOf.get(key);
    invariant(entity !== undefined, `The extraction speaks of "${key}", which it does not name.`);
    return entity;
  };
  const { publisher, ...rest } = draft;
  const publisherId = publisher === null ? null : entityOf(PUBLISHER_KEY);
  const article: Article = { ...rest, id, publisherId, contentHash: hashOf(draft), loadedAt: at, status: 'CURRENT' };
  const claims = new Map<string, Claim>();
  for (const found of extraction.claims) {
    const surface = (span: { start: number; end: number }) => draft.text.slice(span.start, span.end);
    const quote = surface(found.evidence);
    const claim: Claim = {
      id: claimId({
        articleId: id,
        predicate: found.predicate,
        quote,
        subjectSurface: surface(found.subjectSpan),
        objectSurface: found.objectSpan ? surface(found.objectSpan) : found.value ? valueKey(found.value) : '',
      }),
      articleId: id,
      subjectId: entityOf(found.subject),
      predicate: found.predicate,
      objectId: found.object === null ? null : entityOf(found.object),
      value: found.value,
      modality: found.modality,
      attributedTo: [...new Set(found.attributedTo.map(entityOf))].filter((source) => source !== publisherId),
      qualifiers: found.qualifiers,
      confidence: found.confidence,
      status: found.needsReview || found.confidence < PENDING_BELOW ? 'PENDING' : 'ACCEPTED',
      evidence: { ...found.evidence, quote },
      subjectSpan: found.subjectSpan,
      objectSpan: found.objectSpan,
      publishedAt: draft.publishedAt,
      publisherId,
      extractor: { name: extractor.name, version: extractor.version, rule: found.rule },
      recordedAt: at,
      retiredAt: null,
      earlierPeriods: [],
    };
    const rival = claims.get(claim.id);
    if (claim.subjectId !== claim.objectId && (!rival || rival.confidence < claim.confidence))
      claims.set(claim.id, claim);
  }
  const mentions = new Map<string, { start: number; end: number }[]>();
  for (const entity of extraction.entities) {
    const spans = mentions.get(entityOf(entity.key)) ?? [];
    mentions.set(entityOf(entity.key), spans);
    spans.push(...entity.mentions);
  }
  return {
    ...emptyChangeSet(`load ${id}`, at),
    entities: created,
    articles: [article],
    mentions: [...mentions].map(([entityId, spans]) => ({
      articleId: id,
      entityId,
      spans: spans.sort((a, b) => a.start - b.start),
    })),
    claims: [...claims.values()],
  };
}

const PUBLISHER_KEY = 'publisher of the article';

function publisherOf({ publisher }: ArticleDraft): readonly NamedThing[] {
  if (publisher === null) return [];
  return [{ key: PUBLISHER_KEY, kind: 'ORGANIZATION', name: publisher, aliases: [], candidates: [] }];
}

function hashOf(draft: ArticleDraft): string {
  const { title, publisher, sourceKind, url, publishedAt, language, text, sourceKey } = draft;
  return contentHash([title, publisher, sourceKind, url, publishedAt?.value ?? null, language, text, sourceKey]);
}

async function extract(
  draft: ArticleDraft,
  extractor: Extractor,
  knownNames: readonly KnownName[],
): Promise<Extraction> {
  try {
    return await extractor.extract(draft, knownNames);
  } catch (error) {
    if (error instanceof ApplicationError) throw error;
    throw new ApplicationError('EXTRACTOR_FAILED', `The extractor ${extractor.name} failed on "${draft.title}".`, {
      place: draft.sourceKey,
      cause: error,
    });
  }
}

/** Claims that the new reading does not make any more: of the text that it replaces, or of an earlier reading of the same text. */
async function claimsToRetire(
  store: Store,
  stored: Article | null,
  replaced: Article | null,
  change: ChangeSet,
): Promise<readonly string[]> {
  const earlier = [stored, replaced].flatMap((article) => (article ? [article.id] : []));
  if (earlier.length === 0) return [];
  const kept = new Set(change.claims.map((claim) => claim.id));
  const retired: string[] = [];
  for (const articleId of earlier) {
    for await (const claim of claimsOfArticle(store, articleId)) if (!kept.has(claim.id)) retired.push(claim.id);
  }
  return retired;
}

async function* claimsOfArticle(store: Store, articleId: string): AsyncGenerator<Claim> {
  let after: { sort: number; id: string } | null = null;
  for (;;) {
    const page = { order: 'POSITION', limit: 500, after, before: null, fromEnd: false, withTotal: false } as const;
    const [found] = await store.claimsOf('ARTICLE', [articleId], ANY_CLAIM, page);
    yield* found?.rows ?? [];
    const last = found?.rows.at(-1);
    if (!found?.hasMore || !last) return;
    after = { sort: last.evidence.start, id: last.id };
  }
}
