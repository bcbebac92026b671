import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { LedgerError } from "../ledger-error.ts";
import { copyBeside, draftOf, publish, removeDraft, syncFolder } from "./sqlite-backup.ts";
import { sqliteFailure } from "./sqlite-error.ts";
import { ledgerVersion, newerLedger } from "./sqlite-file.ts";
import type { StoreOptions } from "../store.ts";
import { applicationId, migrations as ownMigrations, type Migration } from "./sqlite-schema.ts";
import { statementsOn } from "./sqlite-statements.ts";

export interface SqliteOptions extends StoreOptions {
  readonly migrations?: readonly Migration[];
}

/**
 * An open connection to the ledger at `location`, made first where there is none and the mode allows, and brought to the
 * newest version.
 * @throws {LedgerError}
 */
export async function connect(location: string, options: SqliteOptions): Promise<DatabaseSync> {
  const migrations = options.migrations ?? ownMigrations;
  const newest = migrations.at(-1)?.version ?? 0;
  // A whole path is never taken for `:memory:` or an address.
  const path = resolve(location);
  try {
    let version = ledgerVersion(path, location, newest);
    if (version === null) {
      if (options.mode !== "create") throw new LedgerError("ledger-missing", `There is no ledger at ${location}.`);
      await create(path, location, options, migrations);
      version = ledgerVersion(path, location, newest);
      if (version === null) throw new LedgerError("ledger-unwritable", `${location} could not be made: it leads to a place where there is no file.`);
    }
    if (options.mode === "readOnly") return connectReadOnly(path, location, options.patienceMs, newest);
    accessSync(path, constants.R_OK | constants.W_OK);
    return await usable(new DatabaseSync(path, { timeout: options.patienceMs }), location, newest, async (database) => {
      configure(database);
      if (versionOf(database) < newest) await migrate(database, path, location, options, migrations);
      // Whoever writes waits for others by trying again, so that the process can do something else meanwhile.
      database.exec("PRAGMA busy_timeout = 0");
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EROFS" || error.code === "EPERM")) {
      throw new LedgerError("ledger-unwritable", `${location} may not be written (${error.code}). Check the permissions of the file and its folder.`, error);
    }
    throw sqliteFailure(error, location, options.patienceMs);
  }
}

/** One more connection to read a ledger that is open already. @throws {LedgerError} */
export function connectReader(location: string, { patienceMs, migrations = ownMigrations }: SqliteOptions): DatabaseSync {
  try {
    return connectReadOnly(resolve(location), location, patienceMs, migrations.at(-1)?.version ?? 0);
  } catch (error) {
    throw sqliteFailure(error, location, patienceMs);
  }
}

/** Room for pages in memory, in kibibytes: what a batch of articles touches. */
const memoryKiB = 32_768;
/** Pages in the log before they are moved into the file: a page that many commits change is then moved once. */
const pagesInLog = 8_000;

function configure(database: DatabaseSync): void {
  // FULL also syncs the log at every commit: what was acknowledged survives a loss of power.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -${memoryKiB}; PRAGMA wal_autocheckpoint = ${pagesInLog};`);
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}

/** The connection after `prepare`, or closed again where that fails or the ledger proves to be newer. */
async function usable(database: DatabaseSync, location: string, newest: number, prepare: (database: DatabaseSync) => Promise<void>): Promise<DatabaseSync> {
  try {
    await prepare(database);
    refuseNewer(database, location, newest);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseNewer(database: DatabaseSync, location: string, newest: number): void {
  const version = versionOf(database);
  if (version > newest) throw newerLedger(location, version, newest);
}

/** A reader that may write beside the file takes the log away when it is the last to leave; on a read-only disk it reads the file alone. */
function connectReadOnly(path: string, location: string, patienceMs: number, newest: number): DatabaseSync {
  const mayWrite = [path, dirname(path)].every((place) => isWritable(place));
  const target = pathToFileURL(path);
  if (!mayWrite && !existsSync(`${path}-wal`)) target.searchParams.set("immutable", "1");
  const database = new DatabaseSync(mayWrite ? path : target, { timeout: patienceMs, readOnly: !mayWrite });
  try {
    database.exec("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;");
    refuseNewer(database, location, newest);
    const version = versionOf(database);
    if (version < newest) throw new LedgerError("ledger-unwritable", `${location} is of ledger version ${version} and must be brought to ${newest} first: open it once for writing.`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes the ledger under another name and then gives it its own in one step, so that nobody ever sees half a ledger. */
async function create(path: string, location: string, { patienceMs, onCreate }: SqliteOptions, migrations: readonly Migration[]): Promise<void> {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new LedgerError("ledger-unwritable", `The folder ${folder} does not exist; make it first.`);
  const draft = draftOf(path);
  removeDraft(draft);
  try {
    const database = new DatabaseSync(draft, { timeout: patienceMs });
    try {
      database.exec(`PRAGMA application_id = ${applicationId}`);
      configure(database);
      database.exec("BEGIN IMMEDIATE");
      applyMigrations(database, 0, migrations);
      await onCreate?.(statementsOn(database, location, patienceMs).writer);
      database.exec("COMMIT");
    } finally {
      database.close();
    }
    publish(draft, path);
    syncFolder(folder);
  } finally {
    removeDraft(draft);
  }
}

/** Brings the tables forward in one transaction, after a copy of the whole file was put beside it. */
async function migrate(database: DatabaseSync, path: string, location: string, { patienceMs, onMigrate }: SqliteOptions, migrations: readonly Migration[]): Promise<void> {
  database.exec("BEGIN IMMEDIATE");
  try {
    const from = versionOf(database);
    const copy = `${path}.version-${from}`;
    if (from < (migrations.at(-1)?.version ?? 0)) {
      // This connection holds the write lock, so the copy is exactly what the migration starts from.
      if (!existsSync(copy)) copyBeside(path, copy, patienceMs);
      applyMigrations(database, from, migrations);
      await onMigrate?.(statementsOn(database, location, patienceMs).writer);
    }
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
  // The header of the file itself must tell the version to programs that look before they open.
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

function applyMigrations(database: DatabaseSync, from: number, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    if (migration.version <= from) continue;
    database.exec(migration.sql);
    database.exec(`PRAGMA user_version = ${migration.version}`);
  }
}
