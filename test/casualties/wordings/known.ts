/** Wordings that are read wrongly today, and why. */
export const known: ReadonlyMap<string, string> = new Map([]);
