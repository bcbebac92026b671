import { fixedClock } from "../../src/core/index.ts";
import type { LedgerOptions } from "../../src/ledger/index.ts";

/** How tests open ledgers. */
export const testOptions: LedgerOptions = { clock: fixedClock("2031-03-06T08:00:00.000Z"), who: "sayso 0.1.0", mode: "create" };
