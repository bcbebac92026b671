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
