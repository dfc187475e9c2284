import { invariant } from '../errors.js';
import type { Extraction, Extractor } from '../extraction/extractor.js';
import type { Article, ArticleDraft, Mention } from '../graph/article.js';
import type { ChangeSet } from '../graph/changeSet.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Claim } from '../graph/claim.js';
import type { KnownName } from '../graph/entity.js';
import { articleId, claimId, valueKey } from '../graph/ids.js';
import type { Redirects } from '../graph/judgementGraph.js';
import type { Refusal } from '../graph/receipt.js';
import type { Span } from '../graph/span.js';
import { type NamedThing, resolve } from '../identity/resolve.js';
import { draftHash } from './draftHash.js';

/** A claim below this confidence waits for a person (`PENDING`) and takes no part in relations. */
export const PENDING_BELOW = 0.5;

/** What an article is put into the graph with. */
export interface Reading {
  readonly extractor: Pick<Extractor, 'name' | 'version'>;
  readonly knownNames: readonly KnownName[];
  /** Who answers for entities that people merged; absent for no merges. */
  readonly redirects?: Redirects;
  /** The moment of reading. */
  readonly at: string;
  /** The article as it was recorded, where it is only read again. */
  readonly stored?: Article | null;
  /** Ids that new entities may not have, beside those of the known names. */
  readonly takenIds?: readonly string[];
  /** Articles with nearly the same text, as they were recorded, the one that was published first in front. */
  readonly originals?: readonly Article[];
  /** What tells this version of the article from others. */
  readonly hash?: string;
  /** What the ids of claims are made of; the article's id where absent. */
  readonly claimScope?: string;
}

/**
 * What an article says, with ids in place of names, as `extract` prints it and `ingest` writes it. Entities that were merged stand under their own
 * ids, so that a merge which is withdrawn leaves what was read meanwhile where it belongs.
 */
export function changeSetOf(draft: ArticleDraft, extraction: Extraction, reading: Reading): ChangeSet {
  const { knownNames, at, stored = null, originals = [], takenIds = [], redirects = new Map() } = reading;
  const id = stored?.id ?? articleId(draft.publisher, draft.text);
  const named = [...extraction.entities, ...publisherOf(draft)];
  const { idOf, created, ambiguous } = resolve(named, { knownNames, redirects, source: id, takenIds });
  const entityOf = (key: string): string => {
    const entity = idOf.get(key);
    invariant(entity !== undefined, `The extraction speaks of "${key}", which it does not name.`);
    return entity;
  };
  const { publisher, ...rest } = draft;
  const publisherId = stored ? stored.publisherId : publisher === null ? null : entityOf(PUBLISHER_KEY);
  const original = originals.find((article) => article.publisherId === null || article.publisherId !== publisherId);
  const { hash = draftHash(draft) } = reading;
  const article: Article = {
    ...rest,
    id,
    publisherId,
    contentHash: hash,
    loadedAt: at,
    status: 'CURRENT',
    copyOf: original?.id ?? null,
  };
  const isDoubtful = ({ needsReview, confidence, subject, object }: Extraction['claims'][number]) =>
    needsReview || confidence < PENDING_BELOW || [subject, object].some((key) => key !== null && ambiguous.has(key));
  const claims = new Map<string, Claim>();
  const refusals: Refusal[] = [];
  for (const found of extraction.claims) {
    const surface = (span: Span) => draft.text.slice(span.start, span.end);
    const quote = surface(found.evidence);
    const claim: Claim = {
      id: claimId({
        scope: reading.claimScope ?? id,
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
      extractor: { name: reading.extractor.name, version: reading.extractor.version, rule: found.rule },
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
  return {
    ...emptyChangeSet(`load ${id}`, at),
    entities: created,
    articles: [stored ?? article],
    mentions: mentionsOf(id, extraction, entityOf),
    claims: [...claims.values()],
    refusals,
  };
}

function mentionsOf(articleId: string, { entities }: Extraction, entityOf: (key: string) => string): Mention[] {
  const mentions = new Map<string, Span[]>();
  for (const { key, mentions: spans } of entities) {
    mentions.set(entityOf(key), [...(mentions.get(entityOf(key)) ?? []), ...spans]);
  }
  return [...mentions].map(([entityId, spans]) => {
    return { articleId, entityId, spans: spans.sort((one, other) => one.start - other.start) };
  });
}

const PUBLISHER_KEY = 'publisher of the article';

function publisherOf({ publisher }: ArticleDraft): readonly NamedThing[] {
  if (publisher === null) return [];
  return [{ key: PUBLISHER_KEY, kind: 'ORGANIZATION', name: publisher, aliases: [], candidates: [] }];
}
