import {
  ENTITY_KINDS,
  KINDS,
  LABEL_LANGUAGES,
  type LabelLanguage,
  MODALITIES,
  MODALITY_DESCRIPTIONS,
  MODALITY_LABELS,
  PREDICATE_NAMES,
  predicateRow,
} from './ontology.js';

/** The ontology as a Markdown page, rendered from its tables; the same tables give the same text. */
export function ontologyMarkdown(): string {
  return [
    '# Ontology',
    'Rendered from the tables in `src/ontology`; `npx vitest run test/ontology -u` renders it again after a change.',
    '## Kinds of entity',
    table(
      ['kind', 'in English', 'in Portuguese', 'in Spanish', 'covers'],
      ENTITY_KINDS.map((kind) => {
        const { labels, description } = KINDS[kind];
        return [`\`${kind}\``, labels.en, labels.pt, labels.es, description];
      }),
    ),
    '## Predicates',
    table(
      ['predicate', 'subject', 'object', 'inverse', 'says'],
      PREDICATE_NAMES.map((name) => {
        const row = predicateRow(name);
        const isValue = 'value' in row;
        return [
          `\`${name}\``,
          kindList(row.subject),
          isValue ? `a value: ${row.value}` : kindList(row.object),
          isValue ? '' : `\`${row.inverse}\``,
          row.description,
        ];
      }),
    ),
    '## Predicates for people',
    'Read from subject to object, then from object to subject; a symmetric predicate and one of a value read one way.',
    table(
      ['predicate', 'in English', 'in Portuguese', 'in Spanish'],
      PREDICATE_NAMES.map((name) => {
        const row = predicateRow(name);
        const inverse = 'inverseLabels' in row ? row.inverseLabels : undefined;
        const both = (language: LabelLanguage) => [row.labels, inverse].flatMap((labels) => labels?.[language] ?? []);
        return [`\`${name}\``, ...LABEL_LANGUAGES.map((language) => both(language).join('; '))];
      }),
    ),
    '## Modalities, firmest first',
    table(
      ['modality', 'in English', 'in Portuguese', 'in Spanish', 'means'],
      MODALITIES.map((modality) => {
        const { en, pt, es } = MODALITY_LABELS[modality];
        return [`\`${modality}\``, en, pt, es, MODALITY_DESCRIPTIONS[modality]];
      }),
    ),
    '',
  ].join('\n\n');
}

function kindList(kinds: readonly string[]): string {
  return kinds.length === ENTITY_KINDS.length ? 'any' : kinds.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
