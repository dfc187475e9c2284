/** Why something that the model gave is not believed. The first group costs the whole claim, the second only the part that it names. */
export const DROP_REASONS = {
  MALFORMED: 'it does not have the shape that was asked for',
  QUOTE_NOT_FOUND: 'its quote is not in that part of the article',
  QUOTE_TOO_LONG: 'its quote is longer than a few sentences',
  SUBJECT_NOT_IN_QUOTE: 'the words for its subject are not in the quote',
  SUBJECT_NOT_NAMED: 'the words for its subject do not mean the name given for them',
  OBJECT_NOT_IN_QUOTE: 'the words for its object are not in the quote',
  OBJECT_NOT_NAMED: 'the words for its object do not mean the name given for them',
  KIND_NOT_ALLOWED: 'the predicate does not take ends of these kinds',
  VALUE_NOT_IN_QUOTE: 'the quote does not give its value',
  SAME_ENDS: 'both ends are the same',
  ENTITY_NOT_IN_TEXT: 'an entity whose name is not in that part of the article',
  SOURCE_NOT_IN_TEXT: 'a source that the article does not name up to there',
  QUALIFIER_NOT_IN_QUOTE: 'a role, amount or time that is not in the quote',
} as const;

/** Why something that the model gave is not believed. */
export type DropReason = keyof typeof DROP_REASONS;
