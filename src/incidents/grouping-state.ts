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

/** A place at which work may be left for a moment, so that a long piece of it keeps nobody else waiting. */
export interface Pause { readonly of: "pause" }
const pauseHere: Pause = { of: "pause" };

/** Work that stops to ask, so that the same code runs on a state in memory and on one in a database. */
export type Asking<T> = Generator<StateQuery | Pause, T, StateAnswer | Pause>;

export function* pause(): Asking<void> {
  yield pauseHere;
}

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
  /** Takes keys under which rows are only put and removed: nothing is asked for, and what stands under them is not at hand. */
  openKeys(table: StateTable, keys: Iterable<string>): void;
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

/** What is at hand under one key. There are very many keys, most without rows and most that nobody changes: maps are made when they are needed. */
interface Loaded {
  rows: Map<string, unknown> | null;
  /** What the rows that were changed were before: null where there was none, undefined where that is not known. */
  before: Map<string, string | null | undefined> | null;
  /** True where only the first rows were loaded. */
  partial: boolean;
}

const noRows: ReadonlyMap<string, unknown> = new Map<string, unknown>();

/** Most values are a mark that something is there. */
const mark = "0";
const parse = (value: string): unknown => (value === mark ? 0 : (JSON.parse(value) as unknown));
const print = (value: unknown): string => (value === 0 ? mark : JSON.stringify(value));

/** A workspace with nothing loaded. `known` are extractions at hand. */
export function openWorkspace(known: Iterable<Extraction> = []): Workspace {
  const tables: Readonly<Record<StateTable, Map<string, Loaded>>> = { copy: new Map(), decided: new Map(), edge: new Map(), filed: new Map(), placed: new Map(), print: new Map(), sketch: new Map() };
  const extractions = new Map<string, Extraction>();
  for (const extraction of known) extractions.set(extraction.article.id, extraction);
  const loadedAt = (table: StateTable, key: string): Loaded => {
    const loaded = tables[table].get(key);
    if (loaded === undefined) throw new Error(`grouping did not load ${table} ${key}`);
    return loaded;
  };
  /** The rows under a key, of which one is about to be changed. */
  const changing = (table: StateTable, key: string, sub: string): Map<string, unknown> => {
    const loaded = loadedAt(table, key);
    const rows = (loaded.rows ??= new Map<string, unknown>());
    const before = (loaded.before ??= new Map<string, string | null | undefined>());
    if (!before.has(sub)) before.set(sub, rows.has(sub) ? print(rows.get(sub)) : loaded.partial ? undefined : null);
    return rows;
  };
  return {
    *load(table, keys, most) {
      const at = tables[table];
      const missing = new Set<string>();
      for (const key of keys) {
        const loaded = at.get(key);
        if (loaded === undefined || (most === undefined && loaded.partial)) missing.add(key);
      }
      if (missing.size === 0) return;
      const answer = yield { of: "rows", table, keys: [...missing], ...(most === undefined ? {} : { most }) };
      if (answer.of !== "rows") throw new Error(`grouping asked for rows and was answered with ${answer.of}`);
      yield* pause();
      const counts = new Map<string, number>();
      for (const key of missing) if (!at.has(key)) at.set(key, { rows: null, before: null, partial: false });
      for (const { key, sub, value } of answer.rows) {
        if (most !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
        const loaded = loadedAt(table, key);
        if (loaded.before?.has(sub) !== true) (loaded.rows ??= new Map<string, unknown>()).set(sub, parse(value));
      }
      for (const key of missing) loadedAt(table, key).partial = most !== undefined && (counts.get(key) ?? 0) >= most;
    },
    openKeys(table, keys) {
      for (const key of keys) if (!tables[table].has(key)) tables[table].set(key, { rows: null, before: null, partial: true });
    },
    isPartial: (table, key) => tables[table].get(key)?.partial ?? false,
    under: (table, key) => loadedAt(table, key).rows ?? noRows,
    put(table, key, sub, value) {
      changing(table, key, sub).set(sub, value);
    },
    remove(table, key, sub) {
      changing(table, key, sub).delete(sub);
    },
    *loadExtractions(ids) {
      const missing = [...new Set(ids)].filter((id) => !extractions.has(id));
      if (missing.length === 0) return;
      const answer = yield { of: "extractions", ids: missing };
      if (answer.of !== "extractions") throw new Error(`grouping asked for extractions and was answered with ${answer.of}`);
      for (const extraction of answer.extractions) extractions.set(extraction.article.id, extraction);
    },
    extraction(id) {
      const found = extractions.get(id);
      if (found === undefined) throw new Error(`grouping did not load the extraction of ${id}`);
      return found;
    },
    changes() {
      const changes: StateChange[] = [];
      for (const table of stateTables) for (const [key, { rows, before }] of tables[table]) for (const [sub, was] of before ?? []) {
        const value = rows?.has(sub) === true ? print(rows.get(sub)) : null;
        if (value !== was) changes.push({ table, key, sub, value });
      }
      return changes;
    },
  };
}

/** Does the work with answers at hand. */
export function answerNow<T>(work: Asking<T>, answer: (query: StateQuery) => StateAnswer): T {
  for (let step = work.next(); ; step = work.next(step.value.of === "pause" ? pauseHere : answer(step.value))) if (step.done === true) return step.value;
}

/** Does the work with answers that take time; `breathe` is waited for where it may be left for a moment. */
export async function answerLater<T>(work: Asking<T>, answer: (query: StateQuery) => Promise<StateAnswer>, breathe: () => Promise<void> | undefined): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    if (step.value.of === "pause") {
      // Mostly nothing is to be waited for, and then nothing is.
      const rest = breathe();
      if (rest !== undefined) await rest;
      step = work.next(pauseHere);
    } else step = work.next(await answer(step.value));
  }
  return step.value;
}
