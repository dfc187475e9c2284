/**
 * The way of an article into the graph, as one function that reads like its stages: extraction, identity, one change set, one transaction.
 */
import { claimsOfArticle } from './claimsOfArticle.js';
import { ApplicationError, invariant } from './errors.js';
import type { Extraction, Extractor } from './extraction/extractor.js';
import { STATED } from './extraction/statedExtraction.js';
import type { Article, ArticleDraft } from './graph/article.js';
import type { ChangeSet } from './graph/changeSet.js';
import { emptyChangeSet } from './graph/changeSet.js';
import type { Claim } from './graph/claim.js';
import type { KnownName } from './graph/entity.js';
import { articleId, claimId, contentHash, valueKey } from './graph/ids.js';
import type { Receipt, Refusal } from './graph/receipt.js';
import { type NamedThing, resolve } from './identity/resolve.js';
import { originalsOf } from './originalsOf.js';
import type { Store, View } from './store/port.js';

/** A claim below this confidence waits for a person (`PENDING`) and takes no part in relations. */
export const PENDING_BELOW = 0.5;

/** How often a load is tried that others get in the way of. */
const MOST_ATTEMPTS = 10;

/** What ingesting needs. */
export interface IngestDependencies {
  readonly store: Store;
  readonly extractor: Extractor;
  /** The moment of loading. */
  readonly now: () => Date;
  /** Who loads, for the record: `seed` where absent. */
  readonly actor?: string;
}

/** What became of one article: loaded for the first time, already there as it is, or in place of an older text of the same source. */
export interface IngestResult {
  readonly outcome: 'NEW' | 'SAME' | 'CHANGED';
  readonly articleId: string;
  /** Null where nothing was written. */
  readonly receipt: Receipt | null;
}

/** What loading an article would change, with nothing written yet. */
export interface IngestPlan {
  readonly outcome: IngestResult['outcome'];
  readonly articleId: string;
  /** Null where there is nothing to write. */
  readonly change: ChangeSet | null;
  /** Claims that count now and will go on counting. */
  readonly claimsKept: readonly Claim[];
  /** Claims that count now and will not any more. */
  readonly claimsRetired: readonly Claim[];
}

/** What planning needs. It reads and never writes. */
export interface PlanDependencies extends Pick<IngestDependencies, 'extractor' | 'now' | 'actor'> {
  /** What makes another version of an article beside its text and metadata, such as the rows of a table that state its claims; absent for none. */
  readonly readingMark?: string;
  readonly view: Pick<
    View,
    'articlesByIds' | 'currentArticles' | 'searchTexts' | 'knownNames' | 'claimsOf' | 'entitiesByIds'
  >;
}

/**
 * Loads one article. The same text and metadata is loaded once, however many load it at the same time; another text of the same source takes the
 * older one's place, whose claims are retired, not erased. A text that somebody has withdrawn stays withdrawn. All of it is written, or nothing.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, `STORE_UNAVAILABLE`, `STORE_BUSY`; `CONFLICT` where others keep changing the same article
 */
export function ingest(draft: ArticleDraft, { store, ...rest }: IngestDependencies): Promise<IngestResult> {
  return untilItHolds(async () => carryOut(await planIngest(draft, { view: store, ...rest }), store));
}

/** Plans and carries out again, for a while, where somebody else changed the same article between the two. */
export async function untilItHolds<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      const changedMeanwhile = error instanceof ApplicationError && error.code === 'CONFLICT';
      if (!changedMeanwhile || count === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Writes what was planned, in one transaction. */
export async function carryOut({ outcome, articleId, change }: IngestPlan, store: Store): Promise<IngestResult> {
  return { outcome, articleId, receipt: change === null ? null : await store.apply(change) };
}

/**
 * Says what loading an article would change.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, `STORE_UNAVAILABLE`, `STORE_BUSY`
 */
export async function planIngest(
  draft: ArticleDraft,
  { view, extractor, now, actor = 'seed', readingMark }: PlanDependencies,
): Promise<IngestPlan> {
  const hash = hashOf(draft, readingMark);
  const id = articleId(draft.publisher, draft.text);
  const [[stored = null], [current = null]] = await Promise.all([
    view.articlesByIds([id]),
    view.currentArticles([draft.sourceKey]),
  ]);
  const present = stored?.status === 'CURRENT' ? stored : null;
  const isLoaded = present !== null && (present.contentHash === hash || present.sourceKey !== draft.sourceKey);
  if (isLoaded || stored?.status === 'WITHDRAWN') return unchanged(id);
  const knownNames = await view.knownNames();
  const extraction = await extract(draft, extractor, knownNames);
  const at = now().toISOString();
  const originals = await originalsOf(view, draft);
  const change = await settled(view, (takenIds) =>
    changeSetOf(draft, extraction, { extractor, knownNames, at, takenIds, originals, hash }),
  );
  const replaced = current && current.id !== id ? current : null;
  const claims = await earlierClaims(view, [stored, replaced], change);
  return {
    outcome: (stored ?? replaced) ? 'CHANGED' : 'NEW',
    articleId: id,
    change: {
      ...change,
      actor,
      expects: {
        articles: [{ articleId: id, contentHash: present?.contentHash ?? null }],
        currentArticles: [{ sourceKey: draft.sourceKey, articleId: current?.id ?? null }],
      },
      articleStatuses: replaced ? [{ articleId: replaced.id, status: 'REPLACED' }] : [],
      retiredClaims: claims.claimsRetired.map((claim) => claim.id),
    },
    ...claims,
  };
}

/**
 * Says what reading a stored article again would change, without fetching it: its text and metadata stay, its claims become what this extractor
 * reads. Nothing changes where the same version of the same extractor has read it.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, `STORE_UNAVAILABLE`, `STORE_BUSY`
 */
export async function planReread(
  article: Article,
  { view, extractor, now, actor = 'seed' }: PlanDependencies,
): Promise<IngestPlan> {
  const { id, publisherId } = article;
  const before: Claim[] = [];
  for await (const claim of claimsOfArticle(view, id)) before.push(claim);
  const isPresent = ({ extractor: by }: Claim) => by.name === extractor.name && by.version === extractor.version;
  if (before.length > 0 && before.every(isPresent)) return unchanged(id);
  // What people stated themselves was not read, and is not read again.
  if (before.some(({ extractor: by }) => by.name === STATED.name)) return unchanged(id);
  const [publisher] = publisherId === null ? [] : await view.entitiesByIds([publisherId]);
  const draft: ArticleDraft = { ...article, publisher: publisher?.name ?? null };
  const knownNames = await view.knownNames();
  const extraction = await extract(draft, extractor, knownNames);
  const at = now().toISOString();
  const copied = article.copyOf === null ? [] : await view.articlesByIds([article.copyOf]);
  const originals = copied.flatMap((one) => one ?? []);
  const change = await settled(view, (takenIds) =>
    changeSetOf(draft, extraction, { extractor, knownNames, at, stored: article, takenIds, originals }),
  );
  if (before.length === 0 && change.claims.length === 0) return unchanged(id);
  const claims = await earlierClaims(view, [article], change);
  const retiredClaims = claims.claimsRetired.map((claim) => claim.id);
  const expects = { articles: [{ articleId: id, contentHash: article.contentHash }], currentArticles: [] };
  return {
    outcome: 'CHANGED',
    articleId: id,
    // The article itself stays as it was recorded.
    change: { ...change, actor, cause: `read ${id} again`, expects, articles: [], retiredClaims },
    ...claims,
  };
}

/** Makes a change whose new entities have ids of their own: that of a merged entity is taken, though no name leads to it. */
async function settled(
  view: Pick<View, 'entitiesByIds'>,
  make: (takenIds: readonly string[]) => ChangeSet,
): Promise<ChangeSet> {
  const change = make([]);
  const ids = change.entities.map(({ id }) => id);
  const known = await view.entitiesByIds(ids);
  // An entity with this very id came after the names were read: plan again, or one name becomes two entities. A merged one answers with another id.
  const meanwhile = ids.find((id, index) => known[index]?.id === id);
  if (meanwhile !== undefined) {
    throw new ApplicationError('CONFLICT', `Somebody else added "${meanwhile}" meanwhile.`, { place: meanwhile });
  }
  const takenIds = ids.filter((_, index) => known[index]);
  return takenIds.length === 0 ? change : make(takenIds);
}

function unchanged(articleId: string): IngestPlan {
  return { outcome: 'SAME', articleId, change: null, claimsKept: [], claimsRetired: [] };
}

/** What an article says, with ids in place of names, as `extract` prints it and `ingest` writes it. */
export function changeSetOf(
  draft: ArticleDraft,
  extraction: Extraction,
  {
    extractor,
    knownNames,
    at,
    stored = null,
    takenIds = [],
    originals = [],
    hash = hashOf(draft),
  }: {
    extractor: Pick<Extractor, 'name' | 'version'>;
    knownNames: readonly KnownName[];
    at: string;
    /** The article as the graph has it, where it is only read again. */
    stored?: Article | null;
    /** Ids that new entities may not have, beside those of the known names. */
    takenIds?: readonly string[];
    /** Articles with nearly the same text, the one that was published first in front. */
    originals?: readonly Article[];
    /** What tells this version of the article from others. */
    hash?: string;
  },
): ChangeSet {
  const id = stored?.id ?? articleId(draft.publisher, draft.text);
  const named = [...extraction.entities, ...publisherOf(draft)];
  const { idOf, created, ambiguous } = resolve(named, knownNames, id, takenIds);
  const entityOf = (key: string): string => {
    const entity = idOf.get(key);
    invariant(entity !== undefined, `The extraction speaks of "${key}", which it does not name.`);
    return entity;
  };
  const { publisher, ...rest } = draft;
  const publisherId = stored ? stored.publisherId : publisher === null ? null : entityOf(PUBLISHER_KEY);
  const original = originals.find((article) => article.publisherId === null || article.publisherId !== publisherId);
  const copyOf = original?.id ?? null;
  const loaded: Article = { ...rest, id, publisherId, contentHash: hash, loadedAt: at, status: 'CURRENT', copyOf };
  const isDoubtful = ({ needsReview, confidence, subject, object }: Extraction['claims'][number]) =>
    needsReview || confidence < PENDING_BELOW || [subject, object].some((key) => key !== null && ambiguous.has(key));
  const claims = new Map<string, Claim>();
  const refusals: Refusal[] = [];
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
      status: isDoubtful(found) ? 'PENDING' : 'ACCEPTED',
      evidence: { ...found.evidence, quote },
      subjectSpan: found.subjectSpan,
      objectSpan: found.objectSpan,
      publishedAt: draft.publishedAt,
      publisherId,
      originId: original ? (original.publisherId ?? original.id) : null,
      extractor: { name: extractor.name, version: extractor.version, rule: found.rule },
      recordedAt: at,
      retiredAt: null,
      earlierPeriods: [],
    };
    if (claim.subjectId === claim.objectId) {
      refusals.push({ claimId: claim.id, reason: `Both ends are "${claim.subjectId}".` });
      continue;
    }
    const rival = claims.get(claim.id);
    if (!rival || rival.confidence < claim.confidence) claims.set(claim.id, claim);
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
    articles: [stored ?? loaded],
    mentions: [...mentions].map(([entityId, spans]) => ({
      articleId: id,
      entityId,
      spans: spans.sort((a, b) => a.start - b.start),
    })),
    claims: [...claims.values()],
    refusals,
  };
}

const PUBLISHER_KEY = 'publisher of the article';

function publisherOf({ publisher }: ArticleDraft): readonly NamedThing[] {
  if (publisher === null) return [];
  return [{ key: PUBLISHER_KEY, kind: 'ORGANIZATION', name: publisher, aliases: [], candidates: [] }];
}

function hashOf(draft: ArticleDraft, readingMark?: string): string {
  const { title, publisher, sourceKind, url, publishedAt, language, text, sourceKey } = draft;
  const parts = [title, publisher, sourceKind, url, publishedAt?.value ?? null, language, text, sourceKey];
  return contentHash(readingMark === undefined ? parts : [...parts, readingMark]);
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

/** What becomes of the claims of the text that is replaced, or of an earlier reading of the same text. */
async function earlierClaims(
  view: PlanDependencies['view'],
  earlier: readonly (Article | null)[],
  change: ChangeSet,
): Promise<Pick<IngestPlan, 'claimsKept' | 'claimsRetired'>> {
  const made = new Set(change.claims.map((claim) => claim.id));
  const claimsKept: Claim[] = [];
  const claimsRetired: Claim[] = [];
  for (const article of earlier) {
    if (article === null) continue;
    for await (const claim of claimsOfArticle(view, article.id))
      (made.has(claim.id) ? claimsKept : claimsRetired).push(claim);
  }
  return { claimsKept, claimsRetired };
}
