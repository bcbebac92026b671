import type { Clock } from "../core/index.ts";
import { chainEntry, type Entry, type Head } from "./entry.ts";
import { recordEvent, type LedgerEvent } from "./ledger-event.ts";
import { headRow } from "./projection.ts";
import type { StoreWriter } from "./store.ts";

/** Appends events to the ledger as entries; returns the entries. */
export type Appender = (writer: StoreWriter, events: readonly LedgerEvent[]) => Promise<readonly Entry[]>;

/**
 * An appender that takes the time from the clock and signs with `who`.
 * @throws {Error} where `who` is empty, or no text: every entry names who made it.
 */
export function appender(clock: Clock, who: string): Appender {
  if (who.trim() === "") throw new Error("an entry is signed with a name");
  // What no store keeps as it is would break the chain once it is read again.
  if (who.includes("\0") || !who.isWellFormed()) throw new Error("the name that signs an entry holds characters that are no text");
  return async (writer, events) => {
    const before = await writer.head();
    const entries = chainEvents(before, events, clock.now(), who);
    const last = entries.at(-1);
    if (last === undefined) return entries;
    await writer.append(before, entries);
    await writer.putRow(headRow({ number: last.number, hash: last.hash }));
    return entries;
  };
}

/** The entries that follow `head`, one for each event. */
export function chainEvents(head: Head, events: readonly LedgerEvent[], time: string, who: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const event of events) entries.push(chainEntry(entries.at(-1) ?? head, recordEvent(event, time, who)));
  return entries;
}
