import { copyRecord } from "./copying.ts";
import { digestRecord } from "./digest.ts";
import { LedgerError } from "./ledger-error.ts";
import { defaultPatienceMs, ledgerOn, type Ledger, type LedgerOptions } from "./ledger.ts";
import { openStore } from "./stores/open-store.ts";

/**
 * Copies the ledger at `from` into a new one at `to`, whatever kind of store each is, as it stands at one moment; others may go on writing.
 * What was written is read again and compared, to the byte, before it counts. Gives the copy, open for writing; it ends in the same entry.
 * @throws {LedgerError} where `from` cannot be read, there is something at `to`, or the copy is not equal.
 */
export async function copyLedger(from: string, to: string, options: Omit<LedgerOptions, "mode">): Promise<Ledger> {
  const { patienceMs = defaultPatienceMs } = options;
  const source = await openStore(from, { mode: "readOnly", patienceMs });
  const copy = { made: false };
  try {
    const target = await openStore(to, {
      mode: "create",
      patienceMs,
      onCreate: (fresh) => source.snapshot(async (reader) => {
        await copyRecord(reader, fresh);
        if ((await digestRecord(reader)) !== (await digestRecord(fresh))) throw new LedgerError("ledger-broken", `What was written to ${fresh.location} is not what ${reader.location} holds; nothing was kept.`);
        copy.made = true;
      }),
    });
    if (copy.made) return ledgerOn(target, { ...options, mode: "existing" });
    await target.close();
    throw new LedgerError("ledger-unwritable", `There is something at ${target.location} already; a ledger is copied only to a new place.`);
  } finally {
    await source.close();
  }
}
