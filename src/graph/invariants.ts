/** What holds of every graph, as one table: `doctor` names what breaks a row of it. */
interface InvariantRow {
  /** What holds, as a sentence. */
  readonly promise: string;
  /** Whether it is about something derived, which can be made again from what was recorded. */
  readonly derived: boolean;
  /** What to do where it is broken. */
  readonly remedy: string;
}

const REPAIR = 'Run `npm run doctor -- --repair`: it is made again from what was recorded.';
const RESTORE = 'Restore the database from a backup, or load the article again under another text.';

/** Every invariant of a graph by its code; codes may be relied on, wordings may not. */
export const INVARIANTS = {
  DATABASE_DAMAGED: {
    promise: 'The engine finds its own file or server sound.',
    derived: false,
    remedy: 'Check the disk, and restore the database from a backup.',
  },
  RECORD_UNREADABLE: { promise: 'Every record can be read.', derived: false, remedy: RESTORE },
  REFERENCE_BROKEN: {
    promise: 'Every article, entity and original that a record refers to is there.',
    derived: false,
    remedy: RESTORE,
  },
  KIND_UNKNOWN: {
    promise: 'The kind of every entity is one of the ontology.',
    derived: false,
    remedy: 'Run the version of the program that knows the kind.',
  },
  PREDICATE_UNKNOWN: {
    promise: 'Predicate, modality and status of every claim are known.',
    derived: false,
    remedy: 'Run the version of the program that knows the predicate.',
  },
  ENDS_NOT_ALLOWED: {
    promise: 'The ends of a claim are of kinds, or of a type of value, that its predicate takes.',
    derived: false,
    remedy: 'Reject the claim (`npm run curate -- review CLAIM reject --reason …`), or read its article again.',
  },
  EVIDENCE_NOT_IN_TEXT: {
    promise: "A claim's evidence is the very words of its article that its span points at.",
    derived: false,
    remedy: 'Reject the claim, or read its article again (`npm run seed -- --reextract`) with a newer extractor.',
  },
  SPAN_NOT_IN_TEXT: {
    promise: "Every span of a claim or mention lies in its article's text.",
    derived: false,
    remedy: 'Read the article again (`npm run seed -- --reextract`) with a newer extractor.',
  },
  CLAIM_OUTLIVES_ARTICLE: {
    promise: 'No claim of an article that was replaced or withdrawn counts.',
    derived: false,
    remedy: 'Reject the claim (`npm run curate -- review CLAIM reject --reason …`), or restore from a backup.',
  },
  SOURCE_TWICE: {
    promise: 'One source has one current article.',
    derived: false,
    remedy: 'Withdraw all of them but one (`npm run curate -- withdraw ARTICLE`).',
  },
  COPY_NOT_LINKED: {
    promise: 'A copy is linked to another article, and its claims to whose account they are.',
    derived: false,
    remedy: RESTORE,
  },
  LOG_WITH_GAP: {
    promise: 'The log has one record for each revision from its first one to the present one.',
    derived: false,
    remedy: 'Restore from a backup; whoever follows `changes` must read the graph anew.',
  },
  JUDGEMENTS_CONTRADICT: {
    promise: 'No judgements make one of two entities that another one keeps apart.',
    derived: false,
    remedy: 'Withdraw one of them (`npm run curate -- withdraw-merge ENTITY OTHER`).',
  },
  MERGE_NOT_AS_JUDGED: {
    promise: 'Exactly the entities that people made one are merged, each into one that answers for itself.',
    derived: true,
    remedy: REPAIR,
  },
  ENTITY_NOT_IN_STEP: {
    promise: 'An entity is what was recorded of it with its edits, and is found by that.',
    derived: true,
    remedy: REPAIR,
  },
  NAME_NOT_IN_STEP: {
    promise: 'Every name leads, in its normal form, to the entity that answers to it.',
    derived: true,
    remedy: REPAIR,
  },
  ARTICLE_NOT_IN_STEP: {
    promise: 'An article is what was recorded of it after all merges, and is found by that.',
    derived: true,
    remedy: REPAIR,
  },
  MENTION_NOT_IN_STEP: {
    promise: 'A mention leads to the entity that answers for the one that was recorded.',
    derived: true,
    remedy: REPAIR,
  },
  CLAIM_NOT_IN_STEP: {
    promise: 'A claim is what was recorded of it after all merges and reviews, and is found by that.',
    derived: true,
    remedy: REPAIR,
  },
  RELATION_NOT_IN_STEP: {
    promise: 'Relations are what the counting claims add up to: none is missing, none too many, none says otherwise.',
    derived: true,
    remedy: REPAIR,
  },
  INDEX_NOT_IN_STEP: {
    promise: 'Every index of the schema is there, and the search indexes hold what the rows hold.',
    derived: true,
    remedy: REPAIR,
  },
} as const satisfies Record<string, InvariantRow>;

/** The word that identifies an invariant. */
export type InvariantCode = keyof typeof INVARIANTS;

/** One row that breaks an invariant. */
export interface Violation {
  readonly code: InvariantCode;
  /** Id of the record, or the name of the index or table. */
  readonly row: string;
  /** What is wrong with it, as a sentence. */
  readonly message: string;
}
