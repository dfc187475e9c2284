import { ENTITY_KINDS, KINDS, MODALITIES, MODALITY_DESCRIPTIONS, PREDICATE_NAMES, predicateRow } from './ontology.js';

/** The ontology as a Markdown page, rendered from its tables; the same tables give the same text. */
export function ontologyMarkdown(): string {
  return [
    '# Ontology',
    'Rendered from the tables in `src/ontology`; `npx vitest run test/ontology -u` renders it again after a change.',
    '## Kinds of entity',
    table(
      ['kind', 'in Portuguese', 'in Spanish', 'covers'],
      ENTITY_KINDS.map((kind) => {
        const { labels, description } = KINDS[kind];
        return [`\`${kind}\``, labels.pt, labels.es, description];
      }),
    ),
    '## Predicates',
    table(
      ['predicate', 'reads', 'subject', 'object', 'inverse', 'says'],
      PREDICATE_NAMES.map((name) => {
        const row = predicateRow(name);
        const isValue = 'value' in row;
        return [
          `\`${name}\``,
          row.labels.en,
          kindList(row.subject),
          isValue ? `a value: ${row.value}` : kindList(row.object),
          isValue ? '' : `\`${row.inverse}\``,
          row.description,
        ];
      }),
    ),
    '## Modalities, firmest first',
    table(
      ['modality', 'means'],
      MODALITIES.map((modality) => [`\`${modality}\``, MODALITY_DESCRIPTIONS[modality]]),
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
