import { existsSync } from "node:fs";
import { copyRecord } from "./copying.ts";
import { LedgerError } from "./ledger-error.ts";
import { defaultPatienceMs, ledgerOn, type Ledger, type LedgerOptions } from "./ledger.ts";
import { openSqliteStore } from "./stores/sqlite.ts";

/**
 * Copies the ledger at `from` into a new one at `to`, entry by entry and byte by byte.
 * Returns the copy, open for writing; it ends in the same entry as the original.
 * @throws {LedgerError} where `from` cannot be read, or there is something at `to`.
 */
export async function copyLedger(from: string, to: string, options: Omit<LedgerOptions, "mode">): Promise<Ledger> {
  if (existsSync(to)) throw new LedgerError("ledger-unwritable", `There is something at ${to} already; a ledger is copied only to a new place.`);
  const { patienceMs = defaultPatienceMs } = options;
  const source = await openSqliteStore(from, { mode: "readOnly", patienceMs });
  try {
    const target = await openSqliteStore(to, { mode: "create", patienceMs }, async (fresh) => { await copyRecord(source, fresh); });
    return ledgerOn(target, { ...options, mode: "existing" });
  } finally {
    await source.close();
  }
}
