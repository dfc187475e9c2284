import type { Labels } from './labels.js';

/** What the ontology says of one kind of entity. */
export interface KindRow {
  /** What the kind covers, one sentence; it becomes the description of the GraphQL type. */
  readonly description: string;
  /** Name of the kind's GraphQL type and of its label in Neo4j. */
  readonly typeName: string;
  /** The kind's name for people, singular. */
  readonly labels: Labels;
}

/** The table of entity kinds. A new kind is a new row: types, labels, constraints and documentation follow from it. */
export const KINDS = {
  ORGANIZATION: {
    description: 'A company, lab, university, government body or news outlet.',
    typeName: 'Organization',
    labels: { en: 'organization', pt: 'organização', es: 'organización' },
  },
  PERSON: {
    description: 'A named human.',
    typeName: 'Person',
    labels: { en: 'person', pt: 'pessoa', es: 'persona' },
  },
  MODEL: {
    description: 'A machine-learning model, a version or a family of them.',
    typeName: 'Model',
    labels: { en: 'model', pt: 'modelo', es: 'modelo' },
  },
  PRODUCT: {
    description: 'A service, application, API, chip or device.',
    typeName: 'Product',
    labels: { en: 'product', pt: 'produto', es: 'producto' },
  },
  PROJECT: {
    description: 'A named or clearly bounded undertaking: an internal project, programme, building or team.',
    typeName: 'Project',
    labels: { en: 'project', pt: 'projeto', es: 'proyecto' },
  },
  TECHNIQUE: {
    description: 'A way of building or training machine-learning systems.',
    typeName: 'Technique',
    labels: { en: 'technique', pt: 'técnica', es: 'técnica' },
  },
  TOPIC: {
    description: 'A capability, a field or an asset class.',
    typeName: 'Topic',
    labels: { en: 'topic', pt: 'tema', es: 'tema' },
  },
} as const satisfies Record<string, KindRow>;

/** What sort of thing an entity is. */
export type EntityKind = keyof typeof KINDS;

/** Every kind, in the order of the table. */
export const ENTITY_KINDS = Object.keys(KINDS) as readonly EntityKind[];
