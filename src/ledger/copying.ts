import type { Entry } from "./entry.ts";
import { recordedEvent } from "./ledger-event.ts";
import type { Store, StoreReader, StoreWriter } from "./store.ts";

/** How many entries are held in memory at once. */
const batch = 500;

/**
 * Copies all entries, bytes and projections into an empty store, as they are. Returns how many entries there were.
 * @throws {Error} where the target has entries.
 */
export function copyRecord(from: Store, to: Store): Promise<number> {
  return from.snapshot((reader) => to.transaction(async (writer) => {
    const start = await writer.head();
    if (start.number !== 0) throw new Error(`${to.location} has ${start.number} entries; a record is copied only into an empty one`);
    for (;;) {
      const head = await writer.head();
      const entries = await reader.entries(head.number + 1, batch);
      await writer.append(head, entries);
      for (const entry of entries) await copyBlob(reader, writer, entry);
      if (entries.length < batch) break;
    }
    for (const name of await reader.rowNames()) {
      for (const row of await reader.rows(name)) await writer.putRow(row);
    }
    return (await writer.head()).number;
  }));
}

async function copyBlob(from: StoreReader, to: StoreWriter, entry: Entry): Promise<void> {
  const event = recordedEvent(entry);
  if (event.kind !== "articleFiled") return;
  const { sha256 } = event.payload.article;
  const bytes = await from.blob(sha256);
  if (bytes === null) throw new Error(`the bytes ${sha256} that entry ${entry.number} names are missing in ${from.location}`);
  await to.putBlob(sha256, bytes);
}
