/** Passages that the rules do not read rightly yet, with the reason. */
export const beyondRules: ReadonlyMap<string, string> = new Map<string, string>([]);
