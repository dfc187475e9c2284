/** What the filling process needs, in one file, so that all of it shares one class of errors. */
export { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';
export { article, change, claim } from '../../contract/fixtures.js';
