/**
 * One row: what is read, then the wordings that all say it. A reading is "outcome amount", several joined by ";", in any order; "" where nothing may be read.
 * Amounts: `6` · `11..` at least · `..70` at most · `20..30` · `?` no number named. `part`: part of a larger figure. `denied`: the words reject the figure.
 */
export type WordingTable = readonly (readonly [reads: string, ...wordings: readonly string[]])[];
