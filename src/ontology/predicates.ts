import { ENTITY_KINDS, type EntityKind } from './kinds.js';
import type { Labels } from './labels.js';

/** What the value of a value predicate is. */
export type ValueType = 'money' | 'count' | 'text';

interface PredicateRowBase {
  /** What a claim with this predicate says, one sentence; it becomes the description in the schema. */
  readonly description: string;
  /** Kinds that may stand as subject. */
  readonly subject: readonly EntityKind[];
  /** Read from subject to object, for people: "A competes with B". */
  readonly labels: Labels;
}

/** A predicate between two entities. */
export interface EntityPredicateRow extends PredicateRowBase {
  /** Kinds that may stand as object. */
  readonly object: readonly EntityKind[];
  /** The predicate read from the object; `SYMMETRIC` where both directions say the same and are stored once. */
  readonly inverse: string;
  /** The inverse for people; absent for symmetric predicates. */
  readonly inverseLabels?: Labels;
}

/** A predicate whose object is a value. */
export interface ValuePredicateRow extends PredicateRowBase {
  readonly value: ValueType;
}

/** One row of the predicate table. */
export type PredicateRow = EntityPredicateRow | ValuePredicateRow;

const ANY = ENTITY_KINDS;
const ANY_BUT_PERSON = ENTITY_KINDS.filter((kind) => kind !== 'PERSON');

/** Marks a predicate that holds in both directions. */
export const SYMMETRIC = 'SYMMETRIC';

/**
 * The table of predicates. A new predicate is a new row: the schema's enum and fields, the relationship types in Neo4j, what
 * an extraction may print and the documentation follow from it. Rows are checked by `validateOntology` when the program loads.
 */
export const PREDICATES = {
  COMPETES_WITH: {
    description: 'The two are rivals, or one puts pressure on the other.',
    subject: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
    object: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
    inverse: SYMMETRIC,
    labels: { en: 'competes with', pt: 'compete com', es: 'compite con' },
  },
  INFLUENCED_BY: {
    description: 'The object shaped, inspired or pushed the subject.',
    subject: ANY,
    object: ANY,
    inverse: 'INFLUENCES',
    labels: { en: 'influenced by', pt: 'influenciado por', es: 'influido por' },
    inverseLabels: { en: 'influences', pt: 'influencia', es: 'influye en' },
  },
  LED_BY: {
    description: 'The person heads the subject; the qualifier `role` names the post.',
    subject: ['ORGANIZATION', 'PROJECT', 'PRODUCT'],
    object: ['PERSON'],
    inverse: 'LEADS',
    labels: { en: 'led by', pt: 'liderado por', es: 'dirigido por' },
    inverseLabels: { en: 'leads', pt: 'lidera', es: 'dirige' },
  },
  INVESTS_IN: {
    description: 'The subject puts money into the object; the qualifier `amount` says how much.',
    subject: ['ORGANIZATION', 'PERSON'],
    object: ['ORGANIZATION', 'PROJECT', 'PRODUCT', 'TOPIC'],
    inverse: 'FUNDED_BY',
    labels: { en: 'invests in', pt: 'investe em', es: 'invierte en' },
    inverseLabels: { en: 'funded by', pt: 'financiado por', es: 'financiado por' },
  },
  DEVELOPS: {
    description: 'The subject builds, trains or makes the object.',
    subject: ['ORGANIZATION'],
    object: ['MODEL', 'PRODUCT', 'PROJECT', 'TECHNIQUE'],
    inverse: 'DEVELOPED_BY',
    labels: { en: 'develops', pt: 'desenvolve', es: 'desarrolla' },
    inverseLabels: { en: 'developed by', pt: 'desenvolvido por', es: 'desarrollado por' },
  },
  RELEASES: {
    description: 'The subject launches or publishes the object; the qualifier `time` is the release date.',
    subject: ['ORGANIZATION'],
    object: ['MODEL', 'PRODUCT'],
    inverse: 'RELEASED_BY',
    labels: { en: 'releases', pt: 'lança', es: 'lanza' },
    inverseLabels: { en: 'released by', pt: 'lançado por', es: 'lanzado por' },
  },
  OFFERS: {
    description: "The subject makes someone else's model or product available.",
    subject: ['ORGANIZATION'],
    object: ['MODEL', 'PRODUCT'],
    inverse: 'OFFERED_BY',
    labels: { en: 'offers', pt: 'oferece', es: 'ofrece' },
    inverseLabels: { en: 'offered by', pt: 'oferecido por', es: 'ofrecido por' },
  },
  USES: {
    description: 'The subject adopts, integrates or runs on the object.',
    subject: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'],
    object: ['MODEL', 'PRODUCT', 'TECHNIQUE'],
    inverse: 'USED_BY',
    labels: { en: 'uses', pt: 'usa', es: 'usa' },
    inverseLabels: { en: 'used by', pt: 'usado por', es: 'usado por' },
  },
  BASED_ON: {
    description: 'The subject is derived, fine-tuned or distilled from the object.',
    subject: ['MODEL', 'PRODUCT'],
    object: ['MODEL', 'PRODUCT'],
    inverse: 'BASIS_OF',
    labels: { en: 'based on', pt: 'baseado em', es: 'basado en' },
    inverseLabels: { en: 'basis of', pt: 'base de', es: 'base de' },
  },
  PART_OF: {
    description: 'The subject is a subsidiary, version or component of the object.',
    subject: ANY_BUT_PERSON,
    object: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'],
    inverse: 'HAS_PART',
    labels: { en: 'part of', pt: 'parte de', es: 'parte de' },
    inverseLabels: { en: 'has part', pt: 'tem como parte', es: 'tiene como parte' },
  },
  WORKS_FOR: {
    description:
      'The organization employs the person; the qualifier `role` names the post, and a past job has an end time.',
    subject: ['PERSON'],
    object: ['ORGANIZATION'],
    inverse: 'EMPLOYS',
    labels: { en: 'works for', pt: 'trabalha para', es: 'trabaja para' },
    inverseLabels: { en: 'employs', pt: 'emprega', es: 'emplea' },
  },
  FOUNDED_BY: {
    description: 'The object founded the subject.',
    subject: ['ORGANIZATION'],
    object: ['PERSON', 'ORGANIZATION'],
    inverse: 'FOUNDED',
    labels: { en: 'founded by', pt: 'fundado por', es: 'fundado por' },
    inverseLabels: { en: 'founded', pt: 'fundou', es: 'fundó' },
  },
  ACQUIRES: {
    description: 'The subject buys the object; the qualifier `amount` is the price.',
    subject: ['ORGANIZATION'],
    object: ['ORGANIZATION', 'PRODUCT'],
    inverse: 'ACQUIRED_BY',
    labels: { en: 'acquires', pt: 'adquire', es: 'adquiere' },
    inverseLabels: { en: 'acquired by', pt: 'adquirido por', es: 'adquirido por' },
  },
  PARTNERS_WITH: {
    description: 'The two work together by agreement.',
    subject: ['ORGANIZATION'],
    object: ['ORGANIZATION'],
    inverse: SYMMETRIC,
    labels: { en: 'partners with', pt: 'é parceiro de', es: 'es socio de' },
  },
  SUPPLIES: {
    description: 'The subject sells goods or capacity to the object.',
    subject: ['ORGANIZATION'],
    object: ['ORGANIZATION'],
    inverse: 'SUPPLIED_BY',
    labels: { en: 'supplies', pt: 'fornece a', es: 'suministra a' },
    inverseLabels: { en: 'supplied by', pt: 'abastecido por', es: 'abastecido por' },
  },
  STUDIES: {
    description: 'The subject analyses or researches the object.',
    subject: ['ORGANIZATION', 'PROJECT'],
    object: ANY,
    inverse: 'STUDIED_BY',
    labels: { en: 'studies', pt: 'estuda', es: 'estudia' },
    inverseLabels: { en: 'studied by', pt: 'estudado por', es: 'estudiado por' },
  },
  STRUGGLES_WITH: {
    description: 'The subject falls short in the object.',
    subject: ['MODEL', 'PRODUCT', 'ORGANIZATION', 'PROJECT'],
    object: ['TOPIC', 'TECHNIQUE'],
    inverse: 'CHALLENGES',
    labels: { en: 'struggles with', pt: 'tem dificuldade com', es: 'tiene dificultades con' },
    inverseLabels: { en: 'challenges', pt: 'desafia', es: 'desafía' },
  },
  OUTPERFORMS: {
    description: 'The subject does better than the object.',
    subject: ['MODEL', 'PRODUCT'],
    object: ['MODEL', 'PRODUCT'],
    inverse: 'OUTPERFORMED_BY',
    labels: { en: 'outperforms', pt: 'supera', es: 'supera' },
    inverseLabels: { en: 'outperformed by', pt: 'superado por', es: 'superado por' },
  },
  INVESTIGATES: {
    description: 'The subject, a regulator or court, examines the object.',
    subject: ['ORGANIZATION'],
    object: ['ORGANIZATION', 'PRODUCT', 'MODEL', 'TOPIC'],
    inverse: 'INVESTIGATED_BY',
    labels: { en: 'investigates', pt: 'investiga', es: 'investiga' },
    inverseLabels: { en: 'investigated by', pt: 'investigado por', es: 'investigado por' },
  },
  SUES: {
    description: 'The subject takes the object to court.',
    subject: ['ORGANIZATION', 'PERSON'],
    object: ['ORGANIZATION', 'PERSON'],
    inverse: 'SUED_BY',
    labels: { en: 'sues', pt: 'processa', es: 'demanda a' },
    inverseLabels: { en: 'sued by', pt: 'processado por', es: 'demandado por' },
  },
  VALUED_AT: {
    description: 'The subject is worth that sum.',
    subject: ['ORGANIZATION'],
    value: 'money',
    labels: { en: 'valued at', pt: 'avaliado em', es: 'valorado en' },
  },
  RAISES: {
    description: 'The subject takes in that sum in a funding round.',
    subject: ['ORGANIZATION'],
    value: 'money',
    labels: { en: 'raises', pt: 'capta', es: 'capta' },
  },
  EARNS: {
    description: 'The subject has that revenue; the qualifier `time` is its period.',
    subject: ['ORGANIZATION', 'PRODUCT'],
    value: 'money',
    labels: { en: 'earns', pt: 'fatura', es: 'factura' },
  },
  HAS_PARAMETERS: {
    description: 'The model has that many parameters.',
    subject: ['MODEL'],
    value: 'count',
    labels: { en: 'has parameters', pt: 'tem parâmetros', es: 'tiene parámetros' },
  },
  LICENSED_AS: {
    description: "How the subject may be used: open source, open weights, proprietary, or a licence's name.",
    subject: ['MODEL', 'PRODUCT'],
    value: 'text',
    labels: { en: 'licensed as', pt: 'licenciado como', es: 'licenciado como' },
  },
} as const satisfies Record<string, PredicateRow>;

/** What a claim says about its subject. */
export type Predicate = keyof typeof PREDICATES;

/** Every predicate, in the order of the table. */
export const PREDICATE_NAMES = Object.keys(PREDICATES) as readonly Predicate[];

/** The row of a predicate, widened from the literal table. */
export function predicateRow(predicate: Predicate): PredicateRow {
  return PREDICATES[predicate];
}

/** Whether a predicate holds in both directions and is therefore stored once. */
export function isSymmetric(predicate: Predicate): boolean {
  const row = predicateRow(predicate);
  return 'inverse' in row && row.inverse === SYMMETRIC;
}

/** Whether a predicate's object is a value rather than an entity. */
export function isValuePredicate(predicate: Predicate): boolean {
  return 'value' in predicateRow(predicate);
}
