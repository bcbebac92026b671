import { DatabaseSync } from "node:sqlite";
import type { StoreWriter } from "../store.ts";
import { rowTables } from "./sqlite-schema.ts";
import { statementsOn } from "./sqlite-statements.ts";

/** Rows that are needed for one piece of work. */
export interface ScratchRows {
  /** Only its rows may be used: there are no entries, bytes or words. */
  readonly store: StoreWriter;
  /** How many rows a projection has. */
  readonly count: (name: string) => number;
  readonly close: () => void;
}

/** Room for rows in memory, in kibibytes; what goes beyond is kept in a file. */
const memoryKiB = 65_536;

/** Makes room for rows: in memory while they are few, in a file of SQLite's own, which goes by itself, once they are many. */
export function openScratchRows(): ScratchRows {
  // SQLite makes a private database of an empty name.
  const database = new DatabaseSync("");
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -${memoryKiB}; ${rowTables} BEGIN`);
  const count = database.prepare("SELECT count(*) AS rows FROM projection WHERE name = ?");
  return {
    store: statementsOn(database, "a temporary file", 0).writer,
    count: (name) => Number(count.get(name)?.["rows"]),
    close: () => { database.close(); },
  };
}
