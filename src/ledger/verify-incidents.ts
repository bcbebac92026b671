import { incidentsHash, replayGroupings, sameIncidents, showIncidents, type GroupIncidents, type GroupingState } from "./grouping.ts";
import { groupingRows, projectedIncidents, projections, type ProjectionName } from "./projection.ts";
import { basisUpTo, groupBasis } from "./regrouping.ts";
import type { ProjectionRow, StoreReader } from "./store.ts";
import { problem, type Problem } from "./verify-problem.ts";

export interface IncidentsReport {
  readonly incidents: "rebuilt" | "recorded";
  readonly problems: readonly Problem[];
}

const ofGrouping: readonly ProjectionName[] = ["grouping", "incident", "formerIncident"];

/** The incidents against the last grouping on record and, where this engine made it, against grouping once more. */
export async function checkIncidents(reader: StoreReader, group: GroupIncidents, engine: string): Promise<IncidentsReport> {
  const state = replayGroupings(await reader.entriesAbout("incidents"));
  const shown = await projectedIncidents(reader);
  const problems = [...(await unknownRows(reader)), ...(await rowProblems(reader, groupingRows(state, shown)))];
  if (state.last === null) return { incidents: "rebuilt", problems };
  if (incidentsHash(shown) !== state.last.sha256) problems.push(problem(`The incidents are not those that entry ${state.last.entry} recorded.`));
  if (state.last.engine !== engine) return { incidents: "recorded", problems };
  return { incidents: "rebuilt", problems: [...problems, ...(await rebuildProblems(reader, group, state, state.last))] };
}

async function rebuildProblems(reader: StoreReader, group: GroupIncidents, state: GroupingState, last: NonNullable<GroupingState["last"]>): Promise<readonly Problem[]> {
  const basis = await basisUpTo(reader, last.upTo);
  const incidents = groupBasis(group, basis);
  if (sameIncidents(incidents, basis.taken, state)) return rowProblems(reader, groupingRows(state, showIncidents(incidents, basis.taken, state.former)));
  return [problem(`Grouping the articles again does not give the incidents that entry ${last.entry} recorded.`)];
}

async function rowProblems(reader: StoreReader, expected: readonly ProjectionRow[]): Promise<Problem[]> {
  const wanted = new Map(expected.map(({ name, key, content }) => [`${name} ${key}`, content]));
  const problems: Problem[] = [];
  for (const { name, key, content } of await rowsOf(reader, ofGrouping)) {
    const id = `${name} ${key}`;
    if (wanted.get(id) !== content) problems.push(problem(`The row ${id} is not what the entries give.`));
    wanted.delete(id);
  }
  return [...problems, ...[...wanted.keys()].map((id) => problem(`The row ${id} is missing.`))];
}

/** Rows of no known projection, or beside the one row that a projection has. */
async function unknownRows(reader: StoreReader): Promise<Problem[]> {
  const known = new Set<string>(projections);
  const strangers = await rowsOf(reader, (await reader.rowNames()).filter((name) => !known.has(name)));
  const heads = (await reader.rows("head")).filter(({ key }) => key !== "last");
  return [...strangers, ...heads].map(({ name, key }) => problem(`The row ${name} ${key} is none that the ledger keeps.`));
}

async function rowsOf(reader: StoreReader, names: readonly string[]): Promise<readonly ProjectionRow[]> {
  return (await Promise.all(names.map((name) => reader.rows(name)))).flat();
}
