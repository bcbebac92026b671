import type { Entry } from "./entry.ts";
import { bytesNamedBy, recordedEvent } from "./ledger-event.ts";
import type { StoreReader, StoreWriter } from "./store.ts";

/** How many entries are held in memory at once. */
const batch = 500;

/**
 * Copies all entries, bytes, projections and words into an empty store, as they are. Gives how many entries there were.
 * @throws {Error} where the target has entries.
 */
export async function copyRecord(reader: StoreReader, writer: StoreWriter): Promise<number> {
  const start = await writer.head();
  if (start.number !== 0) throw new Error(`${writer.location} has ${start.number} entries; a record is copied only into an empty one`);
  for (let copied = batch; copied === batch;) {
    const head = await writer.head();
    const entries = await reader.entries(head.number + 1, batch);
    await writer.append(head, entries);
    for (const entry of entries) await copyBlob(reader, writer, entry);
    copied = entries.length;
  }
  for (const name of await reader.rowNames()) {
    for (let rows = await reader.rowsAfter(name, "", batch); rows.length > 0; rows = await reader.rowsAfter(name, rows.at(-1)?.key ?? "", batch)) {
      for (const row of rows) await writer.putRow(row);
    }
  }
  for (let words = await reader.wordsAfter(0, batch); words.length > 0; words = await reader.wordsAfter(words.at(-1)?.number ?? 0, batch)) {
    for (const row of words) await writer.putWords(row);
  }
  return (await writer.head()).number;
}

async function copyBlob(from: StoreReader, to: StoreWriter, entry: Entry): Promise<void> {
  const sha256 = bytesNamedBy(recordedEvent(entry));
  if (sha256 === null) return;
  const bytes = await from.blob(sha256);
  if (bytes === null) throw new Error(`the bytes ${sha256} that entry ${entry.number} names are missing in ${from.location}`);
  await to.putBlob(sha256, bytes);
}
