import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { ApplicationError } from '../../errors.js';
import type { Deadline } from '../deadline.js';
import { storeError, unreachable } from './neo4jErrors.js';

/** Where a Neo4j is and how to enter it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  /** Empty where the server asks for none. */
  readonly password: string;
  /** The user's home database where absent. */
  readonly database?: string;
  /** How long to wait for a connection, in milliseconds. */
  readonly timeoutMs: number;
}

/** What statements are called with. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement and gives its rows. */
export type Run = <Row>(text: string, parameters?: Parameters) => Promise<Row[]>;

/** A statement that goes behind every reading one, in the same transaction, and refuses by throwing what the read would have given. */
export interface ReadGuard {
  readonly text: string;
  readonly check: (rows: readonly Readonly<Record<string, unknown>>[]) => void;
}

/** A statement that takes longer is ended by the server. */
const TRANSACTION_MS = 60_000;
const LONGEST_WAIT_MS = 8_000;

/** What all views of one server share. */
interface Server {
  readonly driver: Driver;
  /** Lets every read see what was written through this program. */
  readonly bookmarks: BookmarkManager;
  /** The address as it is named to people. */
  readonly place: string;
  readonly database: string | undefined;
  readonly waitMs: number;
  closed: boolean;
}

/** One driver for the whole program, and the statements that it runs. */
export class Neo4jConnection {
  private constructor(
    private readonly server: Server,
    private readonly deadline: Deadline | null,
    private readonly guard: ReadGuard | null,
  ) {}

  /** @throws ApplicationError `CONFIG_INVALID` where the address is none that the driver takes */
  static open({ uri, user, password, database, timeoutMs }: Neo4jAddress): Neo4jConnection {
    const place = placeOf(uri);
    const waitMs = Math.min(timeoutMs, LONGEST_WAIT_MS);
    try {
      const driver = neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
        disableLosslessIntegers: true,
        connectionTimeout: waitMs,
        connectionAcquisitionTimeout: timeoutMs,
        maxTransactionRetryTime: timeoutMs,
      });
      const bookmarks = neo4j.bookmarkManager();
      return new Neo4jConnection({ driver, bookmarks, place, database, waitMs, closed: false }, null, null);
    } catch (cause) {
      throw new ApplicationError('CONFIG_INVALID', `${place} is no address of a Neo4j.`, { place: 'NEO4J_URI', cause });
    }
  }

  /** The same server, whose statements are ended there at the deadline. */
  within(deadline: Deadline): Neo4jConnection {
    return new Neo4jConnection(this.server, deadline, this.guard);
  }

  /** The same server, each of whose reads is held to the guard. */
  guarded(guard: ReadGuard): Neo4jConnection {
    return new Neo4jConnection(this.server, this.deadline, guard);
  }

  /** Makes sure that the server answers and lets us in. It is asked once: whoever mistyped an address need not wait for retries. */
  async verify(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(unreachable(this.server.place)), this.server.waitMs);
    });
    try {
      await Promise.race([this.use((session) => session.run('RETURN 1 AS one')), late]);
    } catch (error) {
      throw storeError(error, this.server.place);
    } finally {
      clearTimeout(timer);
    }
  }

  /** One reading statement. */
  async read<Row>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    const { deadline, guard } = this;
    deadline?.check();
    const timeout = Math.min(TRANSACTION_MS, deadline?.remaining ?? TRANSACTION_MS);
    return this.use(async (session) => {
      // The server looks for late transactions only every other second; leaving the session ends the statement there at once.
      const leave = () => void session.close().catch(() => undefined);
      deadline?.signal.addEventListener('abort', leave, { once: true });
      try {
        return await session.executeRead(
          async (tx) => {
            const run = runIn(tx);
            // Sent together: a guard costs no round trip of its own.
            const [rows, seen] = await Promise.all([
              run<Row>(text, parameters),
              guard ? run<Record<string, unknown>>(guard.text) : [],
            ]);
            guard?.check(seen);
            return rows;
          },
          { timeout },
        );
      } catch (error) {
        if (deadline && deadline.remaining === 0) throw deadline.exceeded(error);
        throw error;
      } finally {
        deadline?.signal.removeEventListener('abort', leave);
      }
    });
  }

  /** Some work in one write transaction, tried again where the server asks for it. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.use((session) => session.executeWrite((tx) => work(runIn(tx)), { timeout: TRANSACTION_MS }));
  }

  async close(): Promise<void> {
    if (this.server.closed) return;
    this.server.closed = true;
    await this.server.driver.close();
  }

  private async use<Result>(work: (session: ReturnType<Driver['session']>) => Promise<Result>): Promise<Result> {
    const { driver, bookmarks, place, database, closed } = this.server;
    if (closed) throw new ApplicationError('STORE_UNAVAILABLE', 'The store is closed.', { place });
    const session = driver.session({
      bookmarkManager: bookmarks,
      ...(database !== undefined && { database }),
    });
    try {
      return await work(session);
    } catch (error) {
      throw storeError(error, place);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

function runIn(tx: ManagedTransaction): Run {
  return async <Row>(text: string, parameters: Parameters = {}) => {
    // A statement that goes through an empty list does nothing, and a round trip is what a small change costs most of.
    const goesThrough = /^UNWIND \$(\w+) AS/.exec(text)?.[1];
    const items = goesThrough === undefined ? null : parameters[goesThrough];
    if (Array.isArray(items) && items.length === 0) return [];
    const result = await tx.run(text, parameters);
    return result.records.map((record) => record.toObject() as Row);
  };
}

function placeOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : 'that address';
}
