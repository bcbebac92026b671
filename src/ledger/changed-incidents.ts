import type { Incident } from "../core/index.ts";
import { compareIncidents } from "../incidents/index.ts";
import { groupingIn } from "./grouping.ts";
import { projectedIncidentsNamed } from "./projection.ts";
import type { StoreReader } from "./store.ts";

/** An incident that is otherwise than it was. */
export interface ChangedIncident {
  readonly incident: Incident;
  /** True where none of its ids was an incident's before. */
  readonly isNew: boolean;
}

/** Ids of the incidents that groupings after entry `number` made, changed or did away with. */
export async function changedIncidentIds(reader: StoreReader, number: number): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const entry of await reader.entriesAbout("incidents", number + 1)) {
    const { changed, renamed } = groupingIn(entry);
    for (const { id } of changed) ids.add(id);
    for (const { from } of renamed) ids.add(from);
  }
  return [...ids];
}

/** The incidents that groupings after entry `number` changed and that there are now, by time and id. What it costs hangs on what changed alone. */
export async function changedIncidents(reader: StoreReader, number: number): Promise<readonly ChangedIncident[]> {
  const changed = new Set<string>();
  const fresh = new Set<string>();
  const earlier = new Set<string>();
  for (const entry of await reader.entriesAbout("incidents", number + 1)) {
    const grouping = groupingIn(entry);
    const added = new Set(grouping.added);
    for (const { id } of grouping.changed) {
      changed.add(id);
      if (added.has(id) && !earlier.has(id)) fresh.add(id);
      else if (!fresh.has(id)) earlier.add(id);
    }
    for (const { from } of grouping.renamed) if (!fresh.has(from)) earlier.add(from);
  }
  const incidents = [...(await projectedIncidentsNamed(reader, changed))].sort(compareIncidents);
  return incidents.map((incident) => ({ incident, isNew: ![incident.id, ...incident.previousIds].some((id) => earlier.has(id)) }));
}
