import type { Extraction, Extractor } from '../extraction/extractor.js';
import type { ArticleDraft } from '../graph/article.js';
import type { ClaimValue, Qualifiers } from '../graph/claim.js';
import type { KnownName } from '../graph/entity.js';
import type { Span } from '../graph/span.js';
import type { EntityKind, Modality, Predicate } from '../ontology/ontology.js';
import { changeSetOf } from './changeSetOf.js';

/** What `extract` prints for one article; spans are UTF-16 code units of `article.text`. */
export interface ExtractionRecord {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly publishedAt: string | null;
    readonly language: string;
    readonly text: string;
  };
  readonly entities: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly mentions: readonly Span[];
  }[];
  readonly claims: readonly {
    readonly subject: string;
    readonly predicate: Predicate;
    readonly object: string | null;
    readonly value: ClaimValue | null;
    readonly modality: Modality;
    readonly attributedTo: readonly string[];
    readonly qualifiers: Qualifiers;
    readonly confidence: number;
    readonly evidence: Span;
  }[];
}

/** One article's extraction with the ids that loading it would give. */
export function extractionRecord(
  draft: ArticleDraft,
  extraction: Extraction,
  extractor: Pick<Extractor, 'name' | 'version'>,
  knownNames: readonly KnownName[],
): ExtractionRecord {
  const change = changeSetOf(draft, extraction, { extractor, knownNames, at: '' });
  const [article] = change.articles;
  const created = new Map(change.entities.map((entity) => [entity.id, entity]));
  const known = new Map<string, KnownName[]>();
  for (const name of knownNames) known.set(name.entityId, [...(known.get(name.entityId) ?? []), name]);
  const { title, publisher, url, publishedAt, language, text } = draft;
  return {
    article: { id: article?.id ?? '', title, publisher, url, publishedAt: publishedAt?.value ?? null, language, text },
    entities: change.mentions.flatMap(({ entityId, spans }) => {
      const names = known.get(entityId)?.map((each) => each.name) ?? [];
      const entity = created.get(entityId);
      const kind = entity?.kind ?? known.get(entityId)?.[0]?.kind;
      if (!kind) return [];
      const [name = '', ...aliases] = entity ? [entity.name, ...entity.aliases.map((alias) => alias.name)] : names;
      return [{ id: entityId, kind, name, aliases, mentions: spans }];
    }),
    claims: change.claims.map((claim) => ({
      subject: claim.subjectId,
      predicate: claim.predicate,
      object: claim.objectId,
      value: claim.value,
      modality: claim.modality,
      attributedTo: claim.attributedTo,
      qualifiers: claim.qualifiers,
      confidence: claim.confidence,
      evidence: { start: claim.evidence.start, end: claim.evidence.end },
    })),
  };
}
