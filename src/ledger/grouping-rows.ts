import type { Extraction, Settings } from "../core/index.ts";
import type { StateAnswer, StateChange, StateQuery, StateTable } from "../incidents/index.ts";
import { replay } from "./article-state.ts";
import { settledExtraction } from "./claim-decisions.ts";
import type { ProjectionRow, StoreReader, StoreWriter } from "./store.ts";

/** Stands between the two keys of a row of grouping's state; neither has it. */
const between = "|";

/** A row of grouping's state as a row of the projection of that name. */
export function stateRow({ table, key, sub, value }: { readonly table: StateTable; readonly key: string; readonly sub: string; readonly value: string }): ProjectionRow {
  return { name: table, key: `${key}${between}${sub}`, content: value };
}

/** The article as read and decided on by entry `upTo`, under the settings; null where nothing was read in it by then. */
export async function extractionUpTo(reader: StoreReader, id: string, upTo: number, settings: Settings): Promise<Extraction | null> {
  const state = replay((await reader.entriesAbout(id)).filter(({ number }) => number <= upTo));
  return state.status === "read" ? settledExtraction(state, settings) : null;
}

/** Answers what grouping asks from the rows and entries of a store. */
export function answerFrom(reader: StoreReader, upTo: number, settings: Settings): (query: StateQuery) => Promise<StateAnswer> {
  return async (query) => {
    if (query.of === "extractions") {
      const extractions: Extraction[] = [];
      for (const id of query.ids) {
        const extraction = await extractionUpTo(reader, id, upTo, settings);
        if (extraction !== null) extractions.push(extraction);
      }
      return { of: "extractions", extractions };
    }
    const { table } = query;
    const rows = await reader.rowsUnder(table, query.keys.map((key) => `${key}${between}`), query.most);
    return { of: "rows", rows: rows.map(({ key, content }) => {
      const at = key.indexOf(between);
      return { table, key: key.slice(0, at), sub: key.slice(at + 1), value: content };
    }) };
  };
}

/** Writes the changes of grouping's state as rows. */
export async function writeState(writer: StoreWriter, changes: readonly StateChange[]): Promise<void> {
  const gone = Map.groupBy(changes.filter(({ value }) => value === null), ({ table }) => table);
  for (const [table, removed] of gone) await writer.removeRows(table, removed.map(({ key, sub }) => stateRow({ table, key, sub, value: "" }).key));
  await writer.putAll({ rows: changes.flatMap(({ value, ...at }) => (value === null ? [] : [stateRow({ ...at, value })])) });
}
