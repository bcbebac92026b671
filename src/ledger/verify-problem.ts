import { issue, type Issue } from "../core/index.ts";

/** Something that does not agree with the record, and the entry that it is in, where it is in one. */
export interface Problem {
  readonly issue: Issue;
  readonly entry: number | null;
}

export function problem(message: string, entry: number | null = null): Problem {
  return { issue: issue("ledger-broken", message), entry };
}

/** A check that could not be carried through. */
export function damage(what: string, error: unknown): Problem {
  return problem(`Checking ${what} stopped: ${error instanceof Error ? error.message : String(error)}`);
}
