import type { Appender } from "./appending.ts";
import { replay } from "./article-state.ts";
import { compareEngines } from "./engine-order.ts";
import { incidentsHash, replayGroupings, sameIncidents, type GroupIncidents } from "./grouping.ts";
import { LedgerError } from "./ledger-error.ts";
import { articleRow, headRow, projectedIncidents, projections } from "./projection.ts";
import { articlePrefix, basisUpTo, groupBasis, recordGrouping, writeGrouping } from "./regrouping.ts";
import { wordsRow } from "./search/words.ts";
import type { Store, StoreWriter } from "./store.ts";

/**
 * Throws all projections away and makes them again from the entries, in one transaction. An entry is appended only where
 * this engine is not the one that grouped the incidents, or groups them otherwise than recorded.
 * @throws {LedgerError} ledger-newer, where a newer engine grouped the incidents.
 */
export function rebuild(store: Store, group: GroupIncidents, engine: string, append: Appender): Promise<void> {
  return store.transaction(async (writer) => {
    const state = replayGroupings(await writer.entriesAbout("incidents"));
    if (state.last !== null && compareEngines(engine, state.last.engine) < 0) {
      throw new LedgerError("ledger-newer", `The incidents of ${store.location} were grouped by ${state.last.engine}, which is newer than ${engine}; rebuild them with that.`);
    }
    const shown = await projectedIncidents(writer);
    await clearRows(writer);
    await rebuildArticles(writer);
    await writer.putRow(headRow(await writer.head()));
    if (state.last === null) return;
    const basis = await basisUpTo(writer, state.last.upTo);
    const grouped = { upTo: basis.upTo, taken: basis.taken, incidents: groupBasis(group, basis) };
    if (engine === state.last.engine && sameIncidents(grouped.incidents, grouped.taken, state)) await writeGrouping(writer, state, grouped);
    else await recordGrouping(writer, state, { type: "recordGrouping", engine, ...grouped, before: incidentsHash(shown) === state.last.sha256 ? shown : [] }, append);
  });
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
    for (const { key } of await writer.rows(name)) await writer.removeRow(name, key);
  }
}
