/** What the loading process needs of the program, in one file, so that both halves share one class of errors. */
export { ingest } from '../../../src/ingest/ingest.js';
export { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';
