import { issue, type Issue, type IssueCode } from "../core/index.ts";

/** What openLedger and the ledger's methods throw where the ledger cannot be used; `issue` has the code and one clear line. */
export class LedgerError extends Error {
  readonly issue: Issue;

  constructor(code: IssueCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "LedgerError";
    this.issue = issue(code, message);
  }
}

/** Another writer held the ledger for longer than anyone waits. */
export function lockedTooLong(location: string, patienceMs: number, cause?: unknown): LedgerError {
  return new LedgerError("ledger-locked", `${location} is being written by another process; waited ${patienceMs / 1000} s. Try again when it has finished.`, cause);
}
