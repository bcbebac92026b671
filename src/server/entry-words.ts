import type { Entry, LedgerEvent } from "../ledger/index.ts";

export { describeEvent, reasonOf } from "../ledger/index.ts";

/** What an entry records, of whatever kind. */
export function eventOf(entry: Entry): LedgerEvent {
  return { kind: entry.kind, subject: entry.subject, payload: JSON.parse(entry.payload) as unknown } as LedgerEvent;
}
