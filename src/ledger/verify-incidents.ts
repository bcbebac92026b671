import { canonicalJson, sha256, type Incident } from "../core/index.ts";
import { decidedRows, stateTables, type StateTable } from "../incidents/index.ts";
import { incidentShower, replayGroupings, type GroupingRecord, type LastGrouping } from "./grouping.ts";
import { groupAnew } from "./grouping-anew.ts";
import { answerFrom, stateRow, writeState } from "./grouping-rows.ts";
import { constraintsOf } from "./incident-decisions.ts";
import { formerRow, groupingRow, incidentSummaryRow, projections, type ProjectionName } from "./projection.ts";
import { parseRecorded } from "./ledger-event.ts";
import { decisionsUpTo } from "./regrouping.ts";
import { settingsUpTo } from "./setting-decisions.ts";
import type { ProjectionRow, StoreReader } from "./store.ts";
import { openScratchRows, type ScratchRows } from "./stores/scratch-rows.ts";
import { problem, type Problem } from "./verify-problem.ts";

export interface IncidentsReport {
  readonly incidents: "rebuilt" | "recorded";
  readonly problems: readonly Problem[];
}

/** The incidents against the groupings on record and, where this engine made the last one, against grouping once more. */
export async function checkIncidents(reader: StoreReader, engine: string): Promise<IncidentsReport> {
  const record = replayGroupings(await reader.entriesAbout("incidents"));
  const former = [...record.former].map(([from, to]) => formerRow(from, to));
  const problems = [
    ...(await unknownRows(reader)),
    ...(await rowProblems(reader, "grouping", record.last === null ? [] : [groupingRow(record.last)])),
    ...(await rowProblems(reader, "formerIncident", former)),
    ...(await incidentProblems(reader, record.hashes, "that the entries record")),
    ...(await summaryProblems(reader)),
  ];
  if (record.last !== null && record.last.engine !== engine) return { incidents: "recorded", problems };
  return { incidents: "rebuilt", problems: [...problems, ...(await rebuildProblems(reader, record, record.last))] };
}

/** What grouping keeps is more than memory holds where a ledger is large. */
async function rebuildProblems(reader: StoreReader, record: GroupingRecord, last: LastGrouping | null): Promise<readonly Problem[]> {
  const state = openScratchRows();
  try {
    return await rebuildProblemsIn(state, reader, record, last);
  } finally {
    state.close();
  }
}

async function rebuildProblemsIn(state: ScratchRows, reader: StoreReader, record: GroupingRecord, last: LastGrouping | null): Promise<readonly Problem[]> {
  const hashes = new Map<string, string>();
  if (last !== null) {
    const taken = await decisionsUpTo(reader, last.upTo);
    const show = incidentShower(taken);
    const settings = await settingsUpTo(reader, last.upTo);
    const [stored, kept] = [answerFrom(reader, last.upTo, settings), answerFrom(state.store, last.upTo, settings)];
    await state.store.putAll({ rows: decidedRows(constraintsOf(taken)).map(stateRow) });
    await groupAnew(reader, { upTo: last.upTo, settings }, (query) => (query.of === "rows" ? kept : stored)(query), async ({ changes, built, gone }) => {
      await writeState(state.store, changes);
      for (const id of gone) hashes.delete(id);
      for (const incident of built) hashes.set(incident.id, sha256(canonicalJson(show(incident, record.previous.get(incident.id) ?? []))));
    });
  }
  const problems = [...(await incidentProblems(reader, hashes, "that grouping the articles again gives"))];
  for (const table of stateTables) problems.push(...(await stateProblems(reader, state, table)));
  return problems;
}

const rowsAtOnce = 1_000;

async function* eachRow(reader: StoreReader, name: ProjectionName): AsyncGenerator<ProjectionRow> {
  for (let after = ""; ;) {
    const rows = await reader.rowsAfter(name, after, rowsAtOnce);
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    after = rows.at(-1)?.key ?? "";
  }
}

async function incidentProblems(reader: StoreReader, hashes: ReadonlyMap<string, string>, which: string): Promise<readonly Problem[]> {
  const missing = new Set(hashes.keys());
  const problems: Problem[] = [];
  for await (const { key, content } of eachRow(reader, "incident")) {
    missing.delete(key);
    if (hashes.get(key) !== sha256(content)) problems.push(problem(`The row incident ${key} is not the one ${which}.`));
  }
  return [...problems, ...[...missing].map((id) => problem(`The row incident ${id} is missing.`))];
}

/** What lists show of incidents, against the incidents. */
async function summaryProblems(reader: StoreReader): Promise<readonly Problem[]> {
  const expected = new Map<string, string>();
  for await (const { key, content } of eachRow(reader, "incident")) expected.set(key, sha256(incidentSummaryRow(parseRecorded(content, `the row incident ${key}`) as Incident).content));
  const problems: Problem[] = [];
  for await (const { key, content } of eachRow(reader, "incidentSummary")) {
    if (expected.get(key) !== sha256(content)) problems.push(problem(`What lists show of ${key} is not what its incident says.`));
    expected.delete(key);
  }
  return [...problems, ...[...expected.keys()].map((key) => problem(`Lists do not show ${key}.`))];
}

async function stateProblems(reader: StoreReader, state: ScratchRows, table: StateTable): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  let found = 0;
  for await (const { key, content } of eachRow(reader, table)) {
    if ((await state.store.row(table, key)) === content) found++;
    else problems.push(problem(`The row ${table} ${key} is not what the entries give.`));
  }
  const missing = state.count(table) - found;
  return missing === 0 ? problems : [...problems, problem(`${missing} ${missing === 1 ? "row" : "rows"} of ${table} that the entries give ${missing === 1 ? "is" : "are"} missing.`)];
}

async function rowProblems(reader: StoreReader, name: ProjectionName, expected: readonly ProjectionRow[]): Promise<Problem[]> {
  const wanted = new Map(expected.map(({ key, content }) => [key, content]));
  const problems: Problem[] = [];
  for (const { key, content } of await reader.rows(name)) {
    if (wanted.get(key) !== content) problems.push(problem(`The row ${name} ${key} is not what the entries give.`));
    wanted.delete(key);
  }
  return [...problems, ...[...wanted.keys()].map((key) => problem(`The row ${name} ${key} is missing.`))];
}

/** Rows of no known projection, or beside the one row that a projection has. */
async function unknownRows(reader: StoreReader): Promise<Problem[]> {
  const known = new Set<string>(projections);
  const strangers = (await Promise.all((await reader.rowNames()).filter((name) => !known.has(name)).map((name) => reader.rows(name)))).flat();
  const heads = (await reader.rows("head")).filter(({ key }) => key !== "last");
  return [...strangers, ...heads].map(({ name, key }) => problem(`The row ${name} ${key} is none that the ledger keeps.`));
}
