/** Languages in which kinds and predicates have labels. */
export const LABEL_LANGUAGES = ['en', 'pt', 'es'] as const;

/** A language in which the ontology names itself. */
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** One word or phrase for a row of the ontology, in each label language. */
export type Labels = Readonly<Record<LabelLanguage, string>>;
