import type { Appender } from "./appending.ts";
import { replay } from "./article-state.ts";
import { compareEngines } from "./engine-order.ts";
import { incidentsHash, replayGroupings, sameIncidents, type GroupIncidents } from "./grouping.ts";
import { LedgerError } from "./ledger-error.ts";
import { articleRow, headRow, projectedIncidents, projections } from "./projection.ts";
import { articlePrefix, basisUpTo, groupBasis, recordGrouping, writeGrouping } from "./regrouping.ts";
import type { Store } from "./store.ts";

/**
 * Throws all projections away and makes them again from the entries, in one transaction. An entry is appended only where
 * this engine is not the one that grouped the incidents, or groups them otherwise than recorded.
 * @throws {LedgerError} ledger-newer, where a newer engine grouped the incidents.
 */
export function rebuild(store: Store, group: GroupIncidents, engine: string, append: Appender): void {
  store.transaction(() => {
    const state = replayGroupings(store.entriesAbout("incidents"));
    if (state.last !== null && compareEngines(engine, state.last.engine) < 0) {
      throw new LedgerError("ledger-newer", `The incidents of ${store.location} were grouped by ${state.last.engine}, which is newer than ${engine}; rebuild them with that.`);
    }
    const shown = projectedIncidents(store);
    clearRows(store);
    for (const subject of store.subjects(articlePrefix)) {
      const article = replay(store.entriesAbout(subject));
      if (article.status === "read") store.putRow(articleRow(article));
    }
    store.putRow(headRow(store.head()));
    if (state.last === null) return;
    const basis = basisUpTo(store, state.last.upTo);
    const grouped = { upTo: basis.upTo, taken: basis.taken, incidents: groupBasis(group, basis) };
    if (engine === state.last.engine && sameIncidents(grouped.incidents, grouped.taken, state)) writeGrouping(store, state, grouped);
    else recordGrouping(store, state, { type: "recordGrouping", engine, ...grouped, before: incidentsHash(shown) === state.last.sha256 ? shown : [] }, append);
  });
}

function clearRows(store: Store): void {
  for (const name of new Set([...projections, ...store.rowNames()])) {
    for (const { key } of store.rows(name)) store.removeRow(name, key);
  }
}
