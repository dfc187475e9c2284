import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Deadline } from '../deadline.js';
import { closedError, openError, storeError } from './sqliteErrors.js';

/** A value that a statement takes as a parameter; lists go in as JSON. */
export type SqlValue = string | number | null;

/** Parameters of a statement by name. */
export type Parameters = Readonly<Record<string, SqlValue>>;

/** Whose statement runs at present; there is one at a time. */
interface Running {
  deadline: Deadline | null;
}

/** How long a statement waits for another process's lock, in milliseconds. */
const BUSY_MILLISECONDS = 5000;

/** One open database file: prepares each statement once and speaks only errors of this program. */
export class SqliteConnection {
  private constructor(
    readonly path: string,
    private readonly database: Database.Database,
    private readonly statements: Map<string, Database.Statement<[Parameters]>>,
    private readonly running: Running,
    private readonly deadline: Deadline | null,
  ) {}

  /** @throws ApplicationError `STORE_UNAVAILABLE` where the file cannot be opened or is no database */
  static open(path: string): SqliteConnection {
    let database: Database.Database;
    try {
      if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
      database = new Database(path, { timeout: BUSY_MILLISECONDS });
    } catch (error) {
      throw openError(error, path);
    }
    try {
      switchToWriteAheadLog(database);
      // In write-ahead mode NORMAL survives any death of the process; only a loss of power may cost the last commits, never consistency.
      database.pragma('synchronous = NORMAL');
      database.pragma('foreign_keys = ON');
    } catch (error) {
      database.close();
      throw openError(error, path);
    }
    const running: Running = { deadline: null };
    // SQLite has no other way to end a statement from outside the call that runs it.
    database.function('in_time', { directOnly: true }, (_row: unknown) => {
      running.deadline?.check();
      return 1;
    });
    return new SqliteConnection(path, database, new Map(), running, null);
  }

  /**
   * The same file, whose statements are refused from the deadline on, and end there where they ask `in_time`; a transaction under way is rolled back by
   * that.
   */
  within(deadline: Deadline): SqliteConnection {
    return new SqliteConnection(this.path, this.database, this.statements, this.running, deadline);
  }

  /**
   * The same file once more, for a transaction that outlasts a call: whatever goes on here stays out of it. A graph in memory has no second
   * connection, so that it is this one. Whoever asked closes it.
   */
  another(): SqliteConnection {
    if (!this.database.open) throw closedError(this.path);
    return this.path === ':memory:' ? this : SqliteConnection.open(this.path);
  }

  /** Every row of a query. */
  all<Row>(text: string, parameters: Parameters = {}): Row[] {
    return this.#guard(() => this.#prepared(text).all(parameters) as Row[]);
  }

  /** The first row of a query; undefined where there is none. */
  get<Row>(text: string, parameters: Parameters = {}): Row | undefined {
    return this.#guard(() => this.#prepared(text).get(parameters) as Row | undefined);
  }

  /** Runs a statement that changes rows and gives their number. */
  run(text: string, parameters: Parameters = {}): number {
    return this.#guard(() => this.#prepared(text).run(parameters).changes);
  }

  /** Runs several statements of a migration. */
  execute(text: string): void {
    this.#guard(() => this.database.exec(text));
  }

  /** The number that SQLite keeps for the program in the file's header. */
  get version(): number {
    return this.#guard(() => Number(this.database.pragma('user_version', { simple: true })));
  }

  /** Does the work under the write lock, all of it or nothing. */
  write<Result>(work: () => Result): Result {
    return this.#guard(() => this.database.transaction(work).immediate());
  }

  /**
   * Does work that goes on over many calls under the write lock, all of it or nothing. Other work on this very connection would become a part of
   * it: it is for a connection of its own.
   */
  async writeLong<Result>(work: () => Promise<Result>): Promise<Result> {
    this.execute('BEGIN IMMEDIATE');
    try {
      const result = await work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      if (this.database.open && this.database.inTransaction) this.execute('ROLLBACK');
      throw error;
    }
  }

  /** Does the work on one state of the database, whatever other processes commit meanwhile. */
  read<Result>(work: () => Result): Result {
    return this.#guard(() => this.database.transaction(work).deferred());
  }

  /** Closes the file; closing twice is fine. */
  close(): void {
    this.statements.clear();
    this.database.close();
  }

  #prepared(text: string): Database.Statement<[Parameters]> {
    const known = this.statements.get(text);
    if (known) return known;
    const statement = this.database.prepare<[Parameters]>(text);
    this.statements.set(text, statement);
    return statement;
  }

  #guard<Result>(work: () => Result): Result {
    if (!this.database.open) throw closedError(this.path);
    this.deadline?.check();
    const before = this.running.deadline;
    this.running.deadline = this.deadline;
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.path);
    } finally {
      this.running.deadline = before;
    }
  }
}

/** Two processes that open a new file at once may refuse each other the switch without waiting, so it is tried again. */
function switchToWriteAheadLog(database: Database.Database): void {
  const deadline = Date.now() + BUSY_MILLISECONDS;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
