import { existsSync } from "node:fs";
import { copyLedger } from "./ledger-copy.ts";
import type { Head } from "./entry.ts";
import { LedgerError } from "./ledger-error.ts";
import { defaultPatienceMs, type LedgerOptions } from "./ledger.ts";
import { openStore } from "./stores/open-store.ts";
import { isPostgresLocation } from "./stores/postgres-location.ts";
import { backUpSqlite } from "./stores/sqlite-backup.ts";

/**
 * Writes the ledger at `from`, as it stands at one moment, into a new file at `to`, while others go on writing. Gives where the backup ends.
 * A ledger in PostgreSQL becomes one in a file.
 * @throws {LedgerError} where `from` cannot be read, or there is something at `to`.
 */
export async function backUpLedger(from: string, to: string, options: Omit<LedgerOptions, "mode">): Promise<Head> {
  const { patienceMs = defaultPatienceMs } = options;
  if (isPostgresLocation(to)) throw new LedgerError("ledger-unwritable", "A backup is a file; sayso copy copies a ledger to a server.");
  if (existsSync(to)) throw new LedgerError("ledger-unwritable", `There is something at ${to} already; a backup is written only to a new place.`);
  if (isPostgresLocation(from)) {
    const copy = await copyLedger(from, to, options);
    try {
      return await copy.head();
    } finally {
      await copy.close();
    }
  }
  const source = await openStore(from, { mode: "readOnly", patienceMs });
  try {
    backUpSqlite(from, to, patienceMs);
    const backup = await openStore(to, { mode: "readOnly", patienceMs });
    try {
      const head = await backup.head();
      // The entry at which the backup ends is one of the ledger: what is before it is fixed by its hash.
      if ((await source.entries(head.number, 1))[0]?.hash !== head.hash) throw new LedgerError("ledger-broken", `The backup ${to} does not end in an entry of ${from}.`);
      return head;
    } finally {
      await backup.close();
    }
  } finally {
    await source.close();
  }
}
