import type { Store, StoreOptions } from "../store.ts";
import { isPostgresLocation } from "./postgres-location.ts";
import { openSqliteStore } from "./sqlite.ts";

/**
 * The store at a location: a schema of a PostgreSQL database for `postgres://…`, one SQLite file for all else.
 * @throws {LedgerError}
 */
export async function openStore(location: string, options: StoreOptions): Promise<Store> {
  // The driver is loaded only by those who use it.
  return isPostgresLocation(location) ? (await import("./postgres.ts")).openPostgresStore(location, options) : openSqliteStore(location, options);
}
