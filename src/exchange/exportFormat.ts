/** What the first line of an export calls the format. */
export const EXPORT_FORMAT = 'ai-industry-graph';

/** The version of the format; it rises where an older program would misread a newer export. */
export const EXPORT_VERSION = 1;
