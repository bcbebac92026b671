import type { Extraction } from "../core/index.ts";

/**
 * What grouping keeps between one article and the next, in rows of two keys:
 * sketch: article → its `ArticleSketch` · filed: blocking key, event → 0 · print: print key, article by rank → 0 · copy: article, article → their `KeptPair` under the lower id, 0 under the other ·
 * edge: event, event → `Edge`, as the first sees it · placed: article, event → id of its incident · decided: event, event → what a person decided
 */
export const stateTables = ["copy", "decided", "edge", "filed", "placed", "print", "sketch"] as const;
export type StateTable = (typeof stateTables)[number];

/** One row. `value` is JSON. */
export interface StateRow {
  readonly table: StateTable;
  readonly key: string;
  readonly sub: string;
  readonly value: string;
}

/** What grouping asks of whoever keeps its state: the rows under these keys, of each at most the first `most` by second key, where that is given; or the extractions of these articles. */
export type StateQuery = { readonly of: "rows"; readonly table: StateTable; readonly keys: readonly string[]; readonly most?: number } | { readonly of: "extractions"; readonly ids: readonly string[] };
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
  /** Asks for the rows under the keys that are not at hand yet, all at once; of each at most the first `most`, where that is given. */
  load(table: StateTable, keys: Iterable<string>, most?: number): Asking<void>;
  /** True where only the first rows under a key were loaded. */
  isPartial(table: StateTable, key: string): boolean;
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
  const loaded: Readonly<Record<StateTable, Map<string, Map<string, unknown>>>> = { copy: new Map(), decided: new Map(), edge: new Map(), filed: new Map(), placed: new Map(), print: new Map(), sketch: new Map() };
  const partial = new Set<string>();
  const before = new Map<string, { readonly change: Omit<StateChange, "value">; readonly was: string | null | undefined }>();
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
    before.set(name, { change: { table, key, sub }, was: rows.has(sub) ? JSON.stringify(rows.get(sub)) : partial.has(`${table} ${key}`) ? undefined : null });
  };
  return {
    *load(table, keys, most) {
      const missing = [...new Set(keys)].filter((key) => !loaded[table].has(key) || (most === undefined && partial.has(`${table} ${key}`)));
      if (missing.length === 0) return;
      const answer = yield { of: "rows", table, keys: missing, ...(most === undefined ? {} : { most }) };
      if (answer.of !== "rows") throw new Error("grouping asked for rows and was answered with extractions");
      const counts = new Map<string, number>();
      for (const key of missing) if (!loaded[table].has(key)) loaded[table].set(key, new Map<string, unknown>());
      for (const { key, sub, value } of answer.rows) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (!before.has(`${table} ${key} ${sub}`)) under(table, key).set(sub, value === "0" ? 0 : (JSON.parse(value) as unknown));
      }
      for (const key of missing) {
        if (most !== undefined && (counts.get(key) ?? 0) >= most) partial.add(`${table} ${key}`);
        else partial.delete(`${table} ${key}`);
      }
    },
    isPartial: (table, key) => partial.has(`${table} ${key}`),
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
