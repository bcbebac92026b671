/** A sentence of our own and what must be read in it: see `readings.ts` for the terms. */
export type Wording = readonly [text: string, ...expected: readonly string[]];
