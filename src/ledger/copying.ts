import type { Entry } from "./entry.ts";
import { recordedEvent } from "./ledger-event.ts";
import type { Store } from "./store.ts";

/** How many entries are held in memory at once. */
const batch = 500;

/**
 * Copies all entries, bytes and projections into an empty store, as they are. Returns how many entries there were.
 * @throws {Error} where the target has entries.
 */
export function copyRecord(from: Store, to: Store): number {
  return from.snapshot(() => to.transaction(() => {
    const start = to.head();
    if (start.number !== 0) throw new Error(`${to.location} has ${start.number} entries; a record is copied only into an empty one`);
    for (;;) {
      const head = to.head();
      const entries = from.entries(head.number + 1, batch);
      to.append(head, entries);
      for (const entry of entries) copyBlob(from, to, entry);
      if (entries.length < batch) break;
    }
    for (const row of from.rowNames().flatMap((name) => from.rows(name))) to.putRow(row);
    return to.head().number;
  }));
}

function copyBlob(from: Store, to: Store, entry: Entry): void {
  const event = recordedEvent(entry);
  if (event.kind !== "articleFiled") return;
  const { sha256 } = event.payload.article;
  const bytes = from.blob(sha256);
  if (bytes === null) throw new Error(`the bytes ${sha256} that entry ${entry.number} names are missing in ${from.location}`);
  to.putBlob(sha256, bytes);
}
