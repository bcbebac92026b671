import pg from "pg";
import { lockedTooLong } from "../ledger-error.ts";
import type { Store, StoreOptions, StoreReader, StoreWriter } from "../store.ts";
import { postgresFailure } from "./postgres-error.ts";
import { parsePostgresLocation } from "./postgres-location.ts";
import { bringForward, type Preparing } from "./postgres-preparing.ts";
import { migrations as ownMigrations, type PostgresMigration } from "./postgres-schema.ts";
import { postgresStatements, type RunStatement } from "./postgres-statements.ts";
import { takeTurns } from "./turns.ts";

export interface PostgresOptions extends StoreOptions {
  readonly migrations?: readonly PostgresMigration[];
}

/** Connections at most: one writes, the others read. */
const connections = 8;
/** How long a busy server may take to let the program in, however short the patience with other writers is. */
const connectingMs = 5_000;

/**
 * The ledger in a schema of a PostgreSQL database.
 * @throws {LedgerError} ledger-missing, ledger-foreign, ledger-newer, ledger-locked, ledger-unwritable, ledger-unreachable
 */
export async function openPostgresStore(location: string, options: PostgresOptions): Promise<Store> {
  const { connection, schema, shown } = parsePostgresLocation(location);
  const { mode, patienceMs } = options;
  const pool = new pg.Pool({
    connectionString: connection, max: connections, connectionTimeoutMillis: Math.max(patienceMs, connectingMs), keepAlive: true, application_name: "sayso",
    ...(mode === "readOnly" ? { options: "-c default_transaction_read_only=on" } : {}),
  });
  // A connection that breaks while nobody uses it is replaced by the next one; who uses one is told by its own call.
  pool.on("error", () => undefined).on("connect", (client) => client.on("error", () => undefined));
  const on = (runner: pg.Pool | pg.PoolClient): RunStatement => async (name, text, values) => {
    try {
      return (await runner.query<Record<string, unknown>>({ name, text, values: [...values] })).rows;
    } catch (error) {
      throw postgresFailure(error, shown, patienceMs);
    }
  };
  const within = async <T>(begin: string, body: (writer: StoreWriter, run: RunStatement) => Promise<T>): Promise<T> => {
    const client = await connect(pool, shown, patienceMs);
    let lost = false;
    try {
      try {
        await simply(client, begin, shown, patienceMs);
        const run = inTurn(on(client));
        const value = await body(postgresStatements(run, schema, shown), run);
        // A transaction in which something failed ends with a rollback, whatever it is told.
        if ((await simply(client, "COMMIT", shown, patienceMs)) !== "COMMIT") throw new Error("a transaction in which a statement failed was to be kept");
        return value;
      } catch (error) {
        await client.query("ROLLBACK").catch(() => { lost = true; });
        throw error;
      }
    } finally {
      client.release(lost);
    }
  };
  const writing = (lock: string): string => `BEGIN; SET LOCAL lock_timeout = ${patienceMs}; SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'; SELECT pg_advisory_xact_lock(${lock})`;
  try {
    const preparing: Preparing = { ...options, schema, shown, migrations: options.migrations ?? ownMigrations, within: (body) => within(writing(`hashtext('sayso'), hashtext('${schema}')`), body), run: on(pool) };
    await bringForward(preparing);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return poolStore(pool, postgresStatements(on(pool), schema, shown), within, writing(`hashtext('sayso'), hashtext('${schema}')`), patienceMs);
}

/** One connection runs one statement at a time. */
function inTurn(run: RunStatement): RunStatement {
  let last: Promise<unknown> = Promise.resolve();
  return (name, text, values) => {
    const next = last.then(() => run(name, text, values));
    last = next.catch(() => undefined);
    return next;
  };
}

type Within = <T>(begin: string, body: (writer: StoreWriter) => Promise<T>) => Promise<T>;

function poolStore(pool: pg.Pool, reader: StoreReader, within: Within, writing: string, patienceMs: number): Store {
  const takeTurn = takeTurns();
  const running = new Set<Promise<void>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    const settled: Promise<void> = work.then(() => undefined, () => undefined).finally(() => running.delete(settled));
    running.add(settled);
    return work;
  };
  const { location } = reader;
  return {
    ...reader,
    transaction: (body) => track(takeTurn(() => within(writing, body), patienceMs, () => lockedTooLong(location, patienceMs))),
    snapshot: (body) => track(within("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)),
    async close() {
      while (running.size > 0) await Promise.all(running);
      await pool.end();
    },
  };
}

async function connect(pool: pg.Pool, shown: string, patienceMs: number): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw postgresFailure(error, shown, patienceMs);
  }
}

/** Runs statements without values; gives what the last one did. */
async function simply(client: pg.PoolClient, text: string, shown: string, patienceMs: number): Promise<string> {
  try {
    // The driver gives a list where there are several statements, which its types do not say.
    const done = (await client.query(text)) as pg.QueryResult | pg.QueryResult[];
    const results: readonly pg.QueryResult[] = done instanceof Array ? done : [done];
    return results.at(-1)?.command ?? "";
  } catch (error) {
    throw postgresFailure(error, shown, patienceMs);
  }
}
