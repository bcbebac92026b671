import { LedgerError } from "../ledger-error.ts";
import type { StoreOptions, StoreWriter } from "../store.ts";
import { tables, type PostgresMigration } from "./postgres-schema.ts";
import type { RunStatement } from "./postgres-statements.ts";

/** What it takes to look at a ledger's schema, to make it, and to bring it to the newest version. */
export interface Preparing extends StoreOptions {
  readonly schema: string;
  /** The ledger's address, for messages. */
  readonly shown: string;
  readonly migrations: readonly PostgresMigration[];
  readonly run: RunStatement;
  /** Runs a body as the only writer. */
  readonly within: <T>(body: (writer: StoreWriter, run: RunStatement) => Promise<T>) => Promise<T>;
}

/**
 * Makes the ledger where there is none and the mode allows, and brings an older one forward, each in one transaction.
 * @throws {LedgerError}
 */
export async function bringForward(preparing: Preparing): Promise<void> {
  const { mode, shown, run, within } = preparing;
  const newest = preparing.migrations.at(-1)?.version ?? 0;
  const version = await versionOf(run, preparing, newest);
  if (version === newest) return;
  if (version === null && mode !== "create") throw new LedgerError("ledger-missing", `There is no ledger at ${shown}.`);
  if (mode === "readOnly") throw new LedgerError("ledger-unwritable", `${shown} is of ledger version ${String(version)} and must be brought to ${newest} first: open it once for writing.`);
  await within(async (writer, inside) => {
    // Another process may have been first.
    const from = await versionOf(inside, preparing, newest);
    if (from === null) await make(preparing, inside, writer);
    else if (from < newest) await migrate(preparing, inside, writer, from);
  });
}

/** The version of the ledger's tables; null where there is no ledger. */
async function versionOf(run: RunStatement, { schema, shown }: Preparing, newest: number): Promise<number | null> {
  const [server] = await run("", "SELECT current_setting('server_encoding') AS encoding, to_regclass($1) IS NOT NULL AS made, EXISTS (SELECT FROM pg_class WHERE relnamespace = to_regnamespace($2)) AS used", [`"${schema}".ledger`, `"${schema}"`]);
  if (server?.["encoding"] !== "UTF8") throw new LedgerError("ledger-foreign", `${shown} is a database in ${String(server?.["encoding"])}; a ledger needs one in UTF8.`);
  const foreign = new LedgerError("ledger-foreign", `The schema ${schema} of ${shown} holds something else than a Sayso ledger; it was left untouched. Name another with ?schema=NAME.`);
  if (server["made"] !== true) {
    if (server["used"] === true) throw foreign;
    return null;
  }
  const [ledger] = await run("", `SELECT to_jsonb(l) ->> 'program' AS program, (to_jsonb(l) ->> 'version')::integer AS version FROM "${schema}".ledger l LIMIT 1`, []);
  if (ledger?.["program"] !== "sayso") throw foreign;
  const version = Number(ledger["version"]);
  if (version > newest) throw new LedgerError("ledger-newer", `${shown} was made by a newer Sayso (ledger version ${version}; this one knows up to ${newest}); it was left untouched. Use the newer program.`);
  return version;
}

async function make({ schema, migrations, onCreate }: Preparing, run: RunStatement, writer: StoreWriter): Promise<void> {
  const [known] = await run("", "SELECT to_regnamespace($1) IS NOT NULL AS known", [`"${schema}"`]);
  if (known?.["known"] !== true) await run("", `CREATE SCHEMA "${schema}"`, []);
  for (const { sql } of migrations) for (const statement of statementsOf(sql(`"${schema}"`))) await run("", statement, []);
  await setVersion(run, schema, migrations);
  await onCreate?.(writer);
}

/** The ledger as it was is kept in a schema of its own, beside it. */
async function migrate({ schema, migrations, onMigrate }: Preparing, run: RunStatement, writer: StoreWriter, from: number): Promise<void> {
  const copy = `${schema}_version_${from}`;
  const [known] = await run("", "SELECT to_regnamespace($1) IS NOT NULL AS known", [`"${copy}"`]);
  if (known?.["known"] !== true) {
    await run("", `CREATE SCHEMA "${copy}"`, []);
    for (const table of tables) {
      await run("", `CREATE TABLE "${copy}".${table} (LIKE "${schema}".${table} INCLUDING ALL)`, []);
      await run("", `INSERT INTO "${copy}".${table} SELECT * FROM "${schema}".${table}`, []);
    }
  }
  for (const { version, sql } of migrations) if (version > from) for (const statement of statementsOf(sql(`"${schema}"`))) await run("", statement, []);
  await setVersion(run, schema, migrations);
  await onMigrate?.(writer);
}

async function setVersion(run: RunStatement, schema: string, migrations: readonly PostgresMigration[]): Promise<void> {
  await run("", `UPDATE "${schema}".ledger SET version = $1`, [migrations.at(-1)?.version ?? 0]);
}

/** Statements with values are run one at a time; each ends at the end of a line. */
function statementsOf(sql: string): readonly string[] {
  return sql.split(/;\s*\n/u).map((statement) => statement.trim().replace(/;$/u, "")).filter((statement) => statement !== "");
}
