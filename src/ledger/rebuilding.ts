import { sha256, type Incident } from "../core/index.ts";
import { decidedRows, stateTables } from "../incidents/index.ts";
import type { Appender } from "./appending.ts";
import { replay } from "./article-state.ts";
import { compareEngines } from "./engine-order.ts";
import { successorOf } from "./former-ids.ts";
import { incidentShower, replayGroupings, type LastGrouping } from "./grouping.ts";
import { groupAnew } from "./grouping-anew.ts";
import { answerFrom, stateRow, writeState } from "./grouping-rows.ts";
import { constraintsOf } from "./incident-decisions.ts";
import { LedgerError } from "./ledger-error.ts";
import { articleRow, formerRow, groupingRow, headRow, incidentRow, incidentSummaryRow, lastGrouping, projectedIncidents, projectedIncidentsNamed, projections } from "./projection.ts";
import { articlePrefix } from "./decision.ts";
import { decisionsUpTo, takeNext } from "./regrouping.ts";
import { wordsRow } from "./search/words.ts";
import { settingsUpTo } from "./setting-decisions.ts";
import type { Store, StoreWriter } from "./store.ts";

/**
 * Throws all projections away and makes them again from the entries, in one transaction. An entry is appended only where
 * this engine is not the one that grouped the incidents, or groups them otherwise than recorded.
 * @throws {LedgerError} ledger-newer, where a newer engine grouped the incidents.
 */
export function rebuild(store: Store, engine: string, append: Appender): Promise<void> {
  return store.transaction(async (writer) => {
    const state = replayGroupings(await writer.entriesAbout("incidents"));
    if (state.last !== null && compareEngines(engine, state.last.engine) < 0) {
      throw new LedgerError("ledger-newer", `The incidents of ${store.location} were grouped by ${state.last.engine}, which is newer than ${engine}; rebuild them with that.`);
    }
    const members = new Map((await projectedIncidents(writer)).map(({ id, articles }) => [id, { articles }]));
    await clearRows(writer);
    await rebuildArticles(writer);
    await writer.putRow(headRow(await writer.head()));
    if (state.last !== null) await rebuildIncidents(writer, engine, state.last, members, append);
  });
}

type Members = ReadonlyMap<string, Pick<Incident, "articles">>;

/** Groups all articles anew. `members` tells what the incidents held before. */
async function rebuildIncidents(writer: StoreWriter, engine: string, last: LastGrouping, members: Members, append: Appender): Promise<void> {
  const entries = await writer.entriesAbout("incidents");
  const record = replayGroupings(entries);
  const taken = await decisionsUpTo(writer, last.upTo);
  await writer.putAll({ rows: decidedRows(constraintsOf(taken)).map(stateRow) });
  const settings = await settingsUpTo(writer, last.upTo);
  await groupAnew(writer, { upTo: last.upTo, settings }, answerFrom(writer, last.upTo, settings), async ({ changes, built, gone }) => {
    await writeState(writer, changes);
    await writer.removeRows("incident", gone);
    await writer.putAll({ rows: built.map((incident) => incidentRow({ ...incident, previousIds: [] })) });
  });
  const now = new Set<string>();
  for await (const incident of eachIncident(writer)) now.add(incident.id);
  const revived = [...record.former.keys()].filter((id) => now.has(id)).sort();
  const renamed: { readonly from: string; readonly to: string | null }[] = [];
  for (const from of [...record.hashes.keys()].filter((id) => !now.has(id)).sort()) renamed.push({ from, to: await successor(writer, members.get(from)) });
  const { former, previous } = replayGroupings(entries, { changed: [], added: [], renamed, revived });
  await writer.putAll({ rows: [...former].map(([from, to]) => formerRow(from, to)) });
  const show = incidentShower(taken);
  const changed: { readonly id: string; readonly sha256: string }[] = [];
  for await (const incident of eachIncident(writer)) {
    const shown = show(incident, previous.get(incident.id) ?? []);
    const row = incidentRow(shown);
    await writer.putAll({ rows: [row, incidentSummaryRow(shown)] });
    const hash = sha256(row.content);
    if (record.hashes.get(incident.id) !== hash) changed.push({ id: incident.id, sha256: hash });
  }
  const asRecorded = engine === last.engine && changed.length + renamed.length + revived.length === 0;
  const [entry] = asRecorded ? [] : await append(writer, [{ kind: "incidentsGrouped", subject: "incidents", payload: { engine, upTo: last.upTo, changed, added: changed.flatMap(({ id }) => (record.hashes.has(id) ? [] : [id])), renamed, revived } }]);
  await writer.putRow(groupingRow(entry === undefined ? last : { entry: entry.number, upTo: last.upTo, engine }));
}

/** Where the id of an incident that is gone leads; null where nothing is left of it. */
async function successor(writer: StoreWriter, gone: Pick<Incident, "articles"> | undefined): Promise<string | null> {
  if (gone === undefined) return null;
  const placed = await writer.rowsUnder("placed", [...new Set(gone.articles.map(({ id }) => `${id}|`))]);
  return successorOf(gone, await projectedIncidentsNamed(writer, placed.map(({ content }) => JSON.parse(content) as string)));
}

const incidentsAtOnce = 200;

async function* eachIncident(writer: StoreWriter): AsyncGenerator<Incident> {
  for (let after = ""; ;) {
    const rows = await writer.rowsAfter("incident", after, incidentsAtOnce);
    for (const { content } of rows) yield JSON.parse(content) as Incident;
    if (rows.length < incidentsAtOnce) return;
    after = rows.at(-1)?.key ?? "";
  }
}

/** Makes all projections again after the tables were brought forward, with an entry where incidents were recorded in a way of former versions. */
export async function rebuildMigrated(writer: StoreWriter, engine: string, append: Appender): Promise<void> {
  await rebuildArticles(writer);
  const { last, former } = replayGroupings(await writer.entriesAbout("incidents"));
  if (last !== null || (await lastGrouping(writer)) === null) return;
  for (const name of ["grouping", "incident", "incidentSummary", "formerIncident", ...stateTables] as const) await writer.removeRows(name, (await writer.rows(name)).map(({ key }) => key));
  await writer.putAll({ rows: [...former].map(([from, to]) => formerRow(from, to)) });
  while (await takeNext(writer, engine, append));
}

/** Makes what lists and search know of each article again from the entries. */
export async function rebuildArticles(writer: StoreWriter): Promise<void> {
  await writer.clearWords();
  for (const subject of await writer.subjects(articlePrefix)) {
    const article = replay(await writer.entriesAbout(subject));
    if (article.status !== "read") continue;
    await writer.putRow(articleRow(article));
    await writer.putWords(wordsRow(article));
  }
}

async function clearRows(writer: StoreWriter): Promise<void> {
  for (const name of new Set([...projections, ...(await writer.rowNames())])) {
    await writer.removeRows(name, (await writer.rows(name)).map(({ key }) => key));
  }
}
