import type { Extraction } from "../core/index.ts";

/**
 * What grouping keeps between one article and the next, in rows of two keys:
 * sketch: article → its `ArticleSketch` · filed: blocking key, article or event → 0 · copy: article, article → their `KeptPair` under the lower id, 0 under the other ·
 * edge: event, event → `Edge`, as the first sees it · placed: article, event → id of its incident · decided: event, event → what a person decided
 */
export const stateTables = ["copy", "decided", "edge", "filed", "placed", "sketch"] as const;
export type StateTable = (typeof stateTables)[number];

/** One row. `value` is JSON. */
export interface StateRow {
  readonly table: StateTable;
  readonly key: string;
  readonly sub: string;
  readonly value: string;
}

/** What grouping asks of whoever keeps its state: all rows under these keys, or the extractions of these articles. */
export type StateQuery = { readonly of: "rows"; readonly table: StateTable; readonly keys: readonly string[] } | { readonly of: "extractions"; readonly ids: readonly string[] };
export type StateAnswer = { readonly of: "rows"; readonly rows: readonly StateRow[] } | { readonly of: "extractions"; readonly extractions: readonly Extraction[] };

/** Work that stops to ask, so that the same code runs on a state in memory and on one in a database. */
export type Asking<T> = Generator<StateQuery, T, StateAnswer>;

/** Rows to write, or to remove where the value is null. */
export interface StateChange {
  readonly table: StateTable;
  readonly key: string;
  readonly sub: string;
  readonly value: string | null;
}

/** The part of the state that one piece of work reads and changes. Each row is asked for once. */
export interface Workspace {
  /** Asks for the rows under the keys that are not at hand yet, all at once. */
  load(table: StateTable, keys: Iterable<string>): Asking<void>;
  /** The values under a key that was loaded, by second key, parsed. @throws where it was not loaded */
  under(table: StateTable, key: string): ReadonlyMap<string, unknown>;
  put(table: StateTable, key: string, sub: string, value: unknown): void;
  remove(table: StateTable, key: string, sub: string): void;
  loadExtractions(ids: Iterable<string>): Asking<void>;
  extraction(id: string): Extraction;
  /** What was put and removed, without what is as it was before. */
  changes(): readonly StateChange[];
}

/** A workspace with nothing loaded. `known` are extractions at hand. */
export function openWorkspace(known: Iterable<Extraction> = []): Workspace {
  const loaded: Readonly<Record<StateTable, Map<string, Map<string, unknown>>>> = { copy: new Map(), decided: new Map(), edge: new Map(), filed: new Map(), placed: new Map(), sketch: new Map() };
  const before = new Map<string, { readonly change: Omit<StateChange, "value">; readonly was: string | null }>();
  const extractions = new Map<string, Extraction>();
  for (const extraction of known) extractions.set(extraction.article.id, extraction);
  const under = (table: StateTable, key: string): Map<string, unknown> => {
    const rows = loaded[table].get(key);
    if (rows === undefined) throw new Error(`grouping did not load ${table} ${key}`);
    return rows;
  };
  const remember = (table: StateTable, key: string, sub: string): void => {
    const name = `${table} ${key} ${sub}`;
    if (before.has(name)) return;
    const rows = under(table, key);
    before.set(name, { change: { table, key, sub }, was: rows.has(sub) ? JSON.stringify(rows.get(sub)) : null });
  };
  return {
    *load(table, keys) {
      const missing = [...new Set(keys)].filter((key) => !loaded[table].has(key));
      if (missing.length === 0) return;
      const answer = yield { of: "rows", table, keys: missing };
      if (answer.of !== "rows") throw new Error("grouping asked for rows and was answered with extractions");
      for (const key of missing) loaded[table].set(key, new Map<string, unknown>());
      for (const { key, sub, value } of answer.rows) under(table, key).set(sub, JSON.parse(value) as unknown);
    },
    under,
    put(table, key, sub, value) {
      remember(table, key, sub);
      under(table, key).set(sub, value);
    },
    remove(table, key, sub) {
      remember(table, key, sub);
      under(table, key).delete(sub);
    },
    *loadExtractions(ids) {
      const missing = [...new Set(ids)].filter((id) => !extractions.has(id));
      if (missing.length === 0) return;
      const answer = yield { of: "extractions", ids: missing };
      if (answer.of !== "extractions") throw new Error("grouping asked for extractions and was answered with rows");
      for (const extraction of answer.extractions) extractions.set(extraction.article.id, extraction);
    },
    extraction(id) {
      const found = extractions.get(id);
      if (found === undefined) throw new Error(`grouping did not load the extraction of ${id}`);
      return found;
    },
    changes() {
      return [...before.values()].flatMap(({ change, was }): StateChange[] => {
        const rows = under(change.table, change.key);
        const value = rows.has(change.sub) ? JSON.stringify(rows.get(change.sub)) : null;
        return value === was ? [] : [{ ...change, value }];
      });
    },
  };
}

/** Does the work with answers at hand. */
export function answerNow<T>(work: Asking<T>, answer: (query: StateQuery) => StateAnswer): T {
  for (let step = work.next(); ; step = work.next(answer(step.value))) if (step.done === true) return step.value;
}

/** Does the work with answers that take time. */
export async function answerLater<T>(work: Asking<T>, answer: (query: StateQuery) => Promise<StateAnswer>): Promise<T> {
  for (let step = work.next(); ; step = work.next(await answer(step.value))) if (step.done === true) return step.value;
}
