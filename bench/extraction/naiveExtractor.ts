import type { EntityDraft, Extraction, Extractor } from '../../src/extraction/extractor.js';
import type { KnownName } from '../../src/graph/entity.js';
import type { Span } from '../../src/graph/span.js';
import type { EntityKind, Predicate } from '../../src/ontology/ontology.js';

/** What a pair of kinds says most often, told from subject to object: the first such row that fits a pair, either way round. */
const LIKELIEST: readonly (readonly [EntityKind, Predicate, EntityKind])[] = [
  ['ORGANIZATION', 'INVESTS_IN', 'ORGANIZATION'],
  ['ORGANIZATION', 'DEVELOPS', 'MODEL'],
  ['ORGANIZATION', 'DEVELOPS', 'PRODUCT'],
  ['ORGANIZATION', 'DEVELOPS', 'PROJECT'],
  ['PERSON', 'WORKS_FOR', 'ORGANIZATION'],
  ['MODEL', 'OUTPERFORMS', 'MODEL'],
  ['PRODUCT', 'USES', 'MODEL'],
  ['PRODUCT', 'OUTPERFORMS', 'PRODUCT'],
  ['MODEL', 'USES', 'TECHNIQUE'],
  ['PRODUCT', 'USES', 'TECHNIQUE'],
  ['MODEL', 'STRUGGLES_WITH', 'TOPIC'],
  ['PRODUCT', 'STRUGGLES_WITH', 'TOPIC'],
];

interface Found {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly span: Span;
}

/**
 * The floor that a reader of language has to beat: two known names in one sentence are a claim of the predicate that their kinds most often go with. It
 * knows no other names, no values, and takes everything for asserted.
 */
export function createNaiveExtractor(): Extractor {
  return {
    name: 'co-occurrence',
    version: '1',
    async extract({ text, language }, knownNames) {
      const found = findNames(text, knownNames);
      const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
      const claims = sentences.flatMap(({ index, segment }) => {
        const evidence = { start: index, end: index + segment.trimEnd().length };
        return claimsOf(
          found.filter(({ span }) => span.start >= evidence.start && span.end <= evidence.end),
          evidence,
        );
      });
      return { entities: entitiesOf(found, knownNames), claims };
    },
  };
}

/** Known names as they stand in a text, the longest first, none within another. */
function findNames(text: string, knownNames: readonly KnownName[]): readonly Found[] {
  const taken = new Set<number>();
  const found: Found[] = [];
  for (const { name, entityId, kind } of [...knownNames].sort((a, b) => b.name.length - a.name.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const span = { start, end: start + name.length };
      if (isWordPart(text[start - 1]) || isWordPart(text[span.end]) || taken.has(start) || taken.has(span.end - 1)) {
        continue;
      }
      for (let position = span.start; position < span.end; position++) taken.add(position);
      found.push({ entityId, kind, span });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function claimsOf(found: readonly Found[], evidence: Span): Extraction['claims'] {
  return found.flatMap((one, index) =>
    found.slice(index + 1).flatMap((other) => {
      if (one.entityId === other.entityId) return [];
      const row = LIKELIEST.find(([subject, , object]) => isPair(one, other, subject, object));
      if (!row) return [];
      const [subject, object] = one.kind === row[0] ? [one, other] : [other, one];
      return [
        {
          subject: subject.entityId,
          predicate: row[1],
          object: object.entityId,
          value: null,
          modality: 'ASSERTED' as const,
          attributedTo: [],
          qualifiers: {},
          confidence: 0.5,
          evidence,
          subjectSpan: subject.span,
          objectSpan: object.span,
          rule: 'co-occurrence',
        },
      ];
    }),
  );
}

function isPair(one: Found, other: Found, subject: EntityKind, object: EntityKind): boolean {
  return (one.kind === subject && other.kind === object) || (one.kind === object && other.kind === subject);
}

function entitiesOf(found: readonly Found[], knownNames: readonly KnownName[]): readonly EntityDraft[] {
  return [...new Set(found.map(({ entityId }) => entityId))].flatMap((entityId) => {
    const [first, ...others] = knownNames.filter((each) => each.entityId === entityId);
    if (!first) return [];
    return [
      {
        key: entityId,
        kind: first.kind,
        name: first.name,
        aliases: others.map(({ name }) => name),
        candidates: [entityId],
        mentions: found.filter((each) => each.entityId === entityId).map(({ span }) => span),
      },
    ];
  });
}
