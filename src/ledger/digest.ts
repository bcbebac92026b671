import { createHash } from "node:crypto";
import type { StoreReader } from "./store.ts";

/** How much is held in memory at once. */
const batch = 500;

/** SHA-256, in hex, of all that a store holds: every field of every entry, all bytes, every row and all words. Two stores with the same one hold the same. */
export async function digestRecord(reader: StoreReader): Promise<string> {
  const hash = createHash("sha256");
  for (let entries = await reader.entries(1, batch); entries.length > 0; entries = await reader.entries((entries.at(-1)?.number ?? 0) + 1, batch)) {
    for (const { number, time, who, kind, subject, payload, previous, hash: own } of entries) hash.update(`${JSON.stringify([number, time, who, kind, subject, payload, previous, own])}\n`);
  }
  for (const name of await reader.blobHashes()) {
    const bytes = (await reader.blob(name)) ?? new Uint8Array();
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  for (const name of await reader.rowNames()) {
    for (let rows = await reader.rowsAfter(name, "", batch); rows.length > 0; rows = await reader.rowsAfter(name, rows.at(-1)?.key ?? "", batch)) {
      for (const { key, content } of rows) hash.update(`${JSON.stringify([name, key, content])}\n`);
    }
  }
  for (let words = await reader.wordsAfter(0, batch); words.length > 0; words = await reader.wordsAfter(words.at(-1)?.number ?? 0, batch)) {
    for (const row of words) hash.update(`${JSON.stringify([row.number, row.day, row.words])}\n`);
  }
  return hash.digest("hex");
}
