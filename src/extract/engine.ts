/** Name and version of the rules. Raised whenever the same article may come out otherwise, so that a ledger knows which reading is newer. */
export const engine = "sayso/0.1.0";
