import { ENTITY_KINDS, type EntityKind, type Modality, type Predicate } from '../../ontology/ontology.js';
import type { Slot, VerbFrame } from './language.js';
import { words } from './wordTables.js';

/** What a row of a frame table may add, lists as words between spaces. */
interface FrameOptions {
  readonly subjectKinds?: string;
  readonly objectKinds?: string;
  readonly patientNouns?: string;
  readonly about?: string;
  readonly exceptNouns?: string;
  readonly exceptAround?: string;
  readonly particle?: string;
  readonly result?: string;
  readonly exceptResult?: string;
  readonly value?: string;
  readonly byAuthority?: boolean;
  readonly negated?: boolean;
  readonly settled?: boolean;
  readonly byResearchers?: boolean;
  readonly needsMoney?: boolean;
  readonly mutual?: boolean;
  readonly raiserIsObject?: boolean;
  readonly modality?: Modality;
  readonly ended?: boolean;
  readonly lasts?: boolean;
}

/** A frame in one line: rule, predicate, verbs, where the subject stands, where the object stands. Prepositions of a slot stand between spaces. */
export type FrameRow = readonly [
  rule: string,
  predicate: Predicate,
  verbs: string,
  subject: string,
  object: string,
  options?: FrameOptions,
];

/**
 * The frames of a table.
 *
 * @throws Error that names the row, where it names a kind that the ontology does not have
 */
export function verbFrames(rows: readonly FrameRow[]): readonly VerbFrame[] {
  return rows.map(([rule, predicate, verbs, subject, object, options = {}]) => {
    const { subjectKinds, objectKinds, patientNouns, about, exceptNouns, exceptAround, result, exceptResult, ...rest } =
      options;
    return {
      rule,
      predicate,
      verbs: [...words(verbs)],
      subject: slotOf(subject),
      object: slotOf(object),
      ...rest,
      ...(subjectKinds && { subjectKinds: kindsOf(subjectKinds, rule) }),
      ...(objectKinds && { objectKinds: kindsOf(objectKinds, rule) }),
      ...(patientNouns && { patientNouns: words(patientNouns) }),
      ...(about && { about: words(about) }),
      ...(exceptNouns && { exceptNouns: words(exceptNouns) }),
      ...(exceptAround && { exceptAround: words(exceptAround) }),
      ...(result && { result: words(result) }),
      ...(exceptResult && { exceptResult: words(exceptResult) }),
    };
  });
}

function slotOf(text: string): Slot {
  return text === 'agent' || text === 'patient' || text === 'maker' || text === 'owner' ? text : [...words(text)];
}

function kindsOf(text: string, rule: string): readonly EntityKind[] {
  return [...words(text)].map((text) => {
    const kind = ENTITY_KINDS.find((each) => each === text);
    if (!kind) throw new Error(`The frame "${rule}" names the kind "${text}", which the ontology does not have.`);
    return kind;
  });
}
