import type { Entry } from "./entry.ts";

/** One thing that happened in the ledger, without what it is about in full. */
export interface LedgerChange {
  /** Number of the entry. */
  readonly number: number;
  readonly time: string;
  readonly who: string;
  /** As an entry's kind: `articleFiled`, `claimsRead`, `incidentsGrouped`, `claimRejected` … */
  readonly kind: string;
  /** An article's id, `incidents`, `decisions`, `settings` or `ledger`. */
  readonly subject: string;
}

export function changeOf({ number, time, who, kind, subject }: Entry): LedgerChange {
  return { number, time, who, kind, subject };
}
