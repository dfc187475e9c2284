import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { ApplicationError } from '../../errors.js';
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

/** A statement that takes longer is ended by the server. */
const TRANSACTION_MS = 60_000;
const LONGEST_WAIT_MS = 8_000;

/** One driver for the whole program; its bookmarks let every read see what was written through it. */
export class Neo4jConnection {
  private readonly driver: Driver;
  private readonly bookmarks: BookmarkManager = neo4j.bookmarkManager();
  private readonly place: string;
  private readonly waitMs: number;
  private closed = false;

  /** @throws ApplicationError `CONFIG_INVALID` where the address is none that the driver takes */
  constructor(private readonly address: Neo4jAddress) {
    this.place = placeOf(address.uri);
    this.waitMs = Math.min(address.timeoutMs, LONGEST_WAIT_MS);
    try {
      this.driver = neo4j.driver(
        address.uri,
        address.password === '' ? undefined : neo4j.auth.basic(address.user, address.password),
        {
          disableLosslessIntegers: true,
          connectionTimeout: this.waitMs,
          connectionAcquisitionTimeout: address.timeoutMs,
          maxTransactionRetryTime: address.timeoutMs,
        },
      );
    } catch (cause) {
      throw new ApplicationError('CONFIG_INVALID', `${this.place} is no address of a Neo4j.`, {
        place: 'NEO4J_URI',
        cause,
      });
    }
  }

  /** Makes sure that the server answers and lets us in. It is asked once: whoever mistyped an address need not wait for retries. */
  async verify(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(unreachable(this.place)), this.waitMs);
    });
    try {
      await Promise.race([this.use((session) => session.run('RETURN 1 AS one')), late]);
    } catch (error) {
      throw storeError(error, this.place);
    } finally {
      clearTimeout(timer);
    }
  }

  /** One reading statement. */
  async read<Row>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.use((session) =>
      session.executeRead((tx) => runIn(tx)<Row>(text, parameters), { timeout: TRANSACTION_MS }),
    );
  }

  /** Some work in one write transaction, tried again where the server asks for it. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.use((session) => session.executeWrite((tx) => work(runIn(tx)), { timeout: TRANSACTION_MS }));
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.driver.close();
  }

  private async use<Result>(work: (session: ReturnType<Driver['session']>) => Promise<Result>): Promise<Result> {
    if (this.closed) throw new ApplicationError('STORE_UNAVAILABLE', 'The store is closed.', { place: this.place });
    const { database } = this.address;
    const session = this.driver.session({
      bookmarkManager: this.bookmarks,
      ...(database !== undefined && { database }),
    });
    try {
      return await work(session);
    } catch (error) {
      throw storeError(error, this.place);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

function runIn(tx: ManagedTransaction): Run {
  return async <Row>(text: string, parameters: Parameters = {}) => {
    const result = await tx.run(text, parameters);
    return result.records.map((record) => record.toObject() as Row);
  };
}

function placeOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : 'that address';
}
