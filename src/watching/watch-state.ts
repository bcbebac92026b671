import { failed, issue, ok, type Result } from "../core/index.ts";

/** What is known of an address from the last time it was asked. */
export interface AskedBefore {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The date that its feed gave for it; a later one means that it was changed. */
  readonly stamp: string | null;
}

/** How a source stands. */
export interface SourceState {
  readonly asked: AskedBefore | null;
  /** Failures one after the other; 0 where it answered last. */
  readonly failures: number;
  /** The last failure in words; null where it answered last. */
  readonly trouble: string | null;
  /** Not asked before, ISO 8601; null for at once. */
  readonly notBefore: string | null;
  /** Articles filed and changed since it is watched. */
  readonly filed: number;
  readonly changed: number;
  /** The articles that its feed lists, by address. */
  readonly articles: Readonly<Record<string, AskedBefore>>;
}

/** Everything that watching remembers from one run to the next, by the sources' addresses. What was filed is in the ledger alone. */
export interface WatchState {
  readonly version: 1;
  readonly sources: Readonly<Record<string, SourceState>>;
}

export const freshState: WatchState = { version: 1, sources: {} };
export const freshSource: SourceState = { asked: null, failures: 0, trouble: null, notBefore: null, filed: 0, changed: 0, articles: {} };

/** A remembered state; an issue for what is none. Losing it costs requests, never articles. */
export function parseWatchState(text: string): Result<WatchState> {
  try {
    const value = JSON.parse(text) as WatchState | null;
    if (value !== null && typeof value === "object" && (value.version as number) === 1 && typeof value.sources === "object") return ok(value);
  } catch {
    // Said below: what is no JSON is no state.
  }
  return failed(issue("sources-broken", "is not the state of a watch; take it away, and watching starts afresh without filing anything twice"));
}
