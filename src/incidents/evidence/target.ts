import type { Traits } from "../traits.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((item) => b.has(item)).sort();

/** Whether the same thing was hit: kinds of site first, then the telling words of the targets and of the happening. */
export function targetEvidence(a: Traits, b: Traits): Evidence {
  const sites = shared(a.sites, b.sites);
  const words = shared(a.targetWords, b.targetWords);
  const eventWords = shared(a.eventWords, b.eventWords);
  const wordWeight = Math.min(1.2, 0.4 * eventWords.length);
  if (sites.length > 0) return speaksFor(1.3 + wordWeight, words.length > 0 ? "same target words" : `same kind of target (${sites[0] ?? ""})`);
  if (a.sites.size > 0 && b.sites.size > 0) {
    const named = a.sitesFrom === "targets" && b.sitesFrom === "targets";
    return speaksAgainst((named ? 3 : 1) - wordWeight, `different targets: ${[...a.sites][0] ?? ""} and ${[...b.sites][0] ?? ""}`);
  }
  if (words.length > 0) return speaksFor(0.6 + wordWeight, "same target words");
  return eventWords.length > 0 ? speaksFor(wordWeight, "same words for what happened") : silent;
}
