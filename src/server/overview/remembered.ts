import type { Overview } from "./overview.ts";

/** More answers than this are not kept of one moment; the oldest are given up first. */
const mostKept = 64;
const kept = new WeakMap<Overview, Map<string, unknown>>();

/** What was worked out of an overview before, or is now: lists, counts and maps of one filter are asked for one after the other. */
export function remembered<T>(overview: Overview, key: string, work: () => T): T {
  const known = kept.get(overview) ?? new Map<string, unknown>();
  kept.set(overview, known);
  if (known.has(key)) return known.get(key) as T;
  const made = work();
  const [oldest] = known.keys();
  if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
  known.set(key, made);
  return made;
}

/** What was worked out of an overview under this name; undefined where nothing was. */
export function recall(overview: Overview, key: string): unknown {
  return kept.get(overview)?.get(key);
}
