import type { Extraction, Incident } from "../core/index.ts";
import type { Constraints } from "./constraints.ts";
import { openIncidentIndex } from "./incident-index.ts";

/**
 * Groups what articles tell of into incidents, each with its findings. Every event of every article is in exactly one incident;
 * events of one article stay apart. The result is by time and id, and depends on the set alone, never on its order.
 * @param constraints people's merges and splits, in the order in which they were decided
 * @param formerIds ids of incidents shown before, which an incident lists as `previousIds` where its parts had them
 */
export function groupIncidents(extractions: readonly Extraction[], constraints: Constraints = [], formerIds: ReadonlySet<string> = new Set<string>()): readonly Incident[] {
  const index = openIncidentIndex({ constraints, formerIds });
  for (const extraction of extractions) index.add(extraction);
  return index.incidents();
}
