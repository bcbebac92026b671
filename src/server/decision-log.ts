import type { Heading, Ledger, LedgerEvent } from "../ledger/index.ts";
import { eventOf } from "./entry-words.ts";

/** A decision about incidents, or the undoing of one. */
export interface LoggedDecision {
  readonly entry: Heading;
  readonly event: LedgerEvent;
}

interface DecisionLog {
  readonly last: number;
  readonly taken: readonly LoggedDecision[];
  /** Numbers of the entries that were taken back. */
  readonly undone: ReadonlySet<number>;
}

const kept = new WeakMap<Ledger, DecisionLog>();

/** All decisions about incidents, by entry: read once, and from then on only those that came since. */
export async function decisionLog(ledger: Ledger): Promise<Omit<DecisionLog, "last">> {
  const known = kept.get(ledger) ?? { last: 0, taken: [], undone: new Set<number>() };
  const added = (await ledger.entriesAbout("decisions", known.last + 1)).map((entry): LoggedDecision => {
    const { number, time, who, kind, subject } = entry;
    return { entry: { number, time, who, kind, subject }, event: eventOf(entry) };
  });
  const last = added.at(-1)?.entry.number;
  if (last === undefined) return known;
  const undone = new Set([...known.undone, ...added.flatMap(({ event }) => (event.kind === "decisionUndone" ? [event.payload.entry] : []))]);
  const log = { last, taken: [...known.taken, ...added], undone };
  // Of two who read at once, the one that read further is kept.
  if (last > (kept.get(ledger)?.last ?? 0)) kept.set(ledger, log);
  return log;
}
