import { incidentsHash, replayGroupings, sameIncidents, showIncidents, type GroupIncidents, type GroupingState } from "./grouping.ts";
import { groupingRows, projectedIncidents, projections, type ProjectionName } from "./projection.ts";
import { basisUpTo, groupBasis } from "./regrouping.ts";
import type { ProjectionRow, Store } from "./store.ts";
import { problem, type Problem } from "./verify-problem.ts";

export interface IncidentsReport {
  readonly incidents: "rebuilt" | "recorded";
  readonly problems: readonly Problem[];
}

const ofGrouping: readonly ProjectionName[] = ["grouping", "incident", "formerIncident"];

/** The incidents against the last grouping on record and, where this engine made it, against grouping once more. */
export function checkIncidents(store: Store, group: GroupIncidents, engine: string): IncidentsReport {
  const state = replayGroupings(store.entriesAbout("incidents"));
  const shown = projectedIncidents(store);
  const problems = [...unknownRows(store), ...rowProblems(store, groupingRows(state, shown))];
  if (state.last === null) return { incidents: "rebuilt", problems };
  if (incidentsHash(shown) !== state.last.sha256) problems.push(problem(`The incidents are not those that entry ${state.last.entry} recorded.`));
  if (state.last.engine !== engine) return { incidents: "recorded", problems };
  return { incidents: "rebuilt", problems: [...problems, ...rebuildProblems(store, group, state, state.last)] };
}

function rebuildProblems(store: Store, group: GroupIncidents, state: GroupingState, last: NonNullable<GroupingState["last"]>): readonly Problem[] {
  const basis = basisUpTo(store, last.upTo);
  const incidents = groupBasis(group, basis);
  if (sameIncidents(incidents, basis.taken, state)) return rowProblems(store, groupingRows(state, showIncidents(incidents, basis.taken, state.former)));
  return [problem(`Grouping the articles again does not give the incidents that entry ${last.entry} recorded.`)];
}

function rowProblems(store: Store, expected: readonly ProjectionRow[]): Problem[] {
  const wanted = new Map(expected.map(({ name, key, content }) => [`${name} ${key}`, content]));
  const problems: Problem[] = [];
  for (const { name, key, content } of ofGrouping.flatMap((projection) => store.rows(projection))) {
    const id = `${name} ${key}`;
    if (wanted.get(id) !== content) problems.push(problem(`The row ${id} is not what the entries give.`));
    wanted.delete(id);
  }
  return [...problems, ...[...wanted.keys()].map((id) => problem(`The row ${id} is missing.`))];
}

/** Rows of no known projection, or beside the one row that a projection has. */
function unknownRows(store: Store): Problem[] {
  const known = new Set<string>(projections);
  const strangers = store.rowNames().filter((name) => !known.has(name)).flatMap((name) => store.rows(name));
  const heads = store.rows("head").filter(({ key }) => key !== "last");
  return [...strangers, ...heads].map(({ name, key }) => problem(`The row ${name} ${key} is none that the ledger keeps.`));
}
