import type { Extraction, Incident } from "../core/index.ts";
import type { Codebook } from "./codebooks/codebook.ts";
import { standingConstraints, type Constraints } from "./constraints.ts";
import { openGroupingState } from "./grouping-memory.ts";
import { answerNow, type StateRow } from "./grouping-state.ts";
import { updateIncidents } from "./update.ts";

/** How a set is grouped. */
export interface GroupingOptions {
  /** People's merges and splits. */
  readonly constraints?: Constraints;
  /** Ids of incidents that have been shown before: an incident lists those of them that its parts had. */
  readonly formerIds?: ReadonlySet<string>;
  /** `sayso` where left out. */
  readonly codebook?: Codebook;
}

/** Incidents of a growing set of articles, in memory. A new article costs what its candidates cost, not what the set does. */
export interface IncidentIndex {
  /** Files an article. One that is there already (by id) changes nothing. */
  add(extraction: Extraction): void;
  /** All incidents, by time and id; the same for the same set, whatever the order of arrival. */
  incidents(): readonly Incident[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which incidents are listed: by time, then by id. */
export const compareIncidents = (a: Incident, b: Incident): number => compareText(a.time?.value ?? "", b.time?.value ?? "") || compareText(a.id, b.id);

/** Merges and splits as rows of the state, from both sides. */
export function decidedRows(constraints: Constraints): readonly StateRow[] {
  return [...standingConstraints(constraints)].flatMap(([pair, kind]): StateRow[] => {
    const [a = "", b = ""] = pair.split(" ");
    const value = JSON.stringify(kind);
    return [{ table: "decided", key: a, sub: b, value }, { table: "decided", key: b, sub: a, value }];
  });
}

/** So many articles are taken in at once: enough to share look-ups, few enough to bound the memory. */
const batch = 400;

/** An index with nothing in it. */
export function openIncidentIndex({ constraints = [], ...options }: GroupingOptions = {}): IncidentIndex {
  const extractions = new Map<string, Extraction>();
  const state = openGroupingState();
  const extractionOf = (id: string): Extraction => {
    const found = extractions.get(id);
    if (found === undefined) throw new Error(`grouping asked for ${id}, which was not added`);
    return found;
  };
  state.apply(decidedRows(constraints));
  const waiting: Extraction[] = [];
  const incidents = new Map<string, Incident>();
  return {
    add(extraction) {
      if (extractions.has(extraction.article.id)) return;
      extractions.set(extraction.article.id, extraction);
      waiting.push(extraction);
    },
    incidents() {
      while (waiting.length > 0) {
        const { changes, built, gone } = answerNow(updateIncidents({ extractions: waiting.splice(0, batch) }, options), (query) => (query.of === "rows" ? { of: "rows", rows: state.rows(query.table, query.keys, query.most) } : { of: "extractions", extractions: query.ids.map(extractionOf) }));
        state.apply(changes);
        for (const id of gone) incidents.delete(id);
        for (const incident of built) incidents.set(incident.id, incident);
      }
      return [...incidents.values()].sort(compareIncidents);
    },
  };
}
