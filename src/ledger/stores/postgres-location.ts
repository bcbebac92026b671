import { LedgerError } from "../ledger-error.ts";

/** Where a ledger is in a PostgreSQL database. */
export interface PostgresLocation {
  /** What the driver connects by. */
  readonly connection: string;
  /** The schema that holds the ledger's tables: `sayso` unless the address has `?schema=NAME`. */
  readonly schema: string;
  /** The address without its password, for messages. */
  readonly shown: string;
}

/** True for an address such as `postgres://user@host/database`. */
export function isPostgresLocation(location: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(location);
}

/** @throws {LedgerError} ledger-foreign, where it is no address, or the schema's name is not plain. */
export function parsePostgresLocation(location: string): PostgresLocation {
  const url = URL.canParse(location) ? new URL(location) : null;
  if (url === null) throw new LedgerError("ledger-foreign", "The address of the ledger is not of the form postgres://USER@HOST/DATABASE.");
  const schema = url.searchParams.get("schema") ?? "sayso";
  if (!/^[a-z_][a-z0-9_]{0,50}$/u.test(schema)) throw new LedgerError("ledger-foreign", `The schema ${schema} is not a name of lower-case letters, digits and underscores.`);
  const shown = new URL(url);
  shown.password = "";
  url.searchParams.delete("schema");
  return { connection: url.href, schema, shown: shown.href };
}
