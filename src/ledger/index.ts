export { openLedger, type Ledger, type LedgerClaim, type LedgerOptions } from "./ledger.ts";
export { LedgerError } from "./ledger-error.ts";
export type { Mark, ReadArticleState, SupersededClaim } from "./article-state.ts";
export type { ArticleSummary } from "./article-summary.ts";
export type { Entry, Head } from "./entry.ts";
export type { Filing, FilingResult } from "./filing.ts";
export type { GroupIncidents } from "./grouping.ts";
export type { Fetched, LedgerEvent, LedgerEventKind, Reading } from "./ledger-event.ts";
export type { VerifyReport } from "./verify.ts";
