/** Rows of a page where the caller names no number. */
export const DEFAULT_PAGE_SIZE = 20;
