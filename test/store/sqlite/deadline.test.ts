import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANY_CLAIM } from '../../../src/graph/filters.js';
import { Deadline } from '../../../src/store/deadline.js';
import { CLAIM_CONDITIONS, claimParameters } from '../../../src/store/sqlite/claimFilter.js';
import { SqliteConnection } from '../../../src/store/sqlite/connection.js';
import { migrate } from '../../../src/store/sqlite/migrations.js';
import { apply } from '../../../src/store/sqlite/writer.js';
import { change, claim, STORY } from '../../contract/fixtures.js';

/** Numbers without end. */
const ENDLESS = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n';

/** All claims, again and again. */
const CLAIMS = `${ENDLESS} CROSS JOIN claims WHERE ${CLAIM_CONDITIONS}`;

let connection: SqliteConnection;
beforeEach(async () => {
  connection = SqliteConnection.open(':memory:');
  migrate(connection);
  apply(connection, STORY);
  apply(connection, change({ claims: Array.from({ length: 600 }, (_, at) => claim({ id: `claim_${at}` })) }));
});
afterEach(() => connection.close());

it.each([
  ['that asks for the time', `${ENDLESS} WHERE in_time(i)`],
  ['over claims', CLAIMS],
])('a statement %s ends in its midst when the time is over, and the next one is answered', (_, text) => {
  expect(() => connection.within(new Deadline(50)).all(text, claimParameters(ANY_CLAIM))).toThrow(
    expect.objectContaining({ code: 'LIMIT_EXCEEDED', message: 'The operation took longer than 50 milliseconds.' }),
  );
  expect(connection.get('SELECT in_time(1) AS answer')).toEqual({ answer: 1 });
});
