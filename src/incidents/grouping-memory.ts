import { stateTables, type StateChange, type StateRow, type StateTable } from "./grouping-state.ts";

/** Grouping's state in memory. */
export interface GroupingMemory {
  /** The rows under these keys; of each at most the first `most` by second key, where that is given. */
  rows(table: StateTable, keys: readonly string[], most?: number): readonly StateRow[];
  /** The value of one row; null where it is not there. */
  value(table: StateTable, key: string, sub: string): string | null;
  /** How many rows a table has. */
  count(table: StateTable): number;
  apply(changes: readonly StateChange[]): void;
}

/** A state with nothing in it. */
export function openGroupingState(): GroupingMemory {
  const tables = new Map(stateTables.map((table) => [table, new Map<string, Map<string, string>>()]));
  const rowsOf = (table: StateTable): Map<string, Map<string, string>> => tables.get(table) ?? new Map<string, Map<string, string>>();
  return {
    rows: (table, keys, most = Infinity) => keys.flatMap((key): StateRow[] => {
      const under = [...(rowsOf(table).get(key) ?? [])];
      if (under.length > most) under.sort(([a], [b]) => (a < b ? -1 : 1)).length = most;
      return under.map(([sub, value]) => ({ table, key, sub, value }));
    }),
    value: (table, key, sub) => rowsOf(table).get(key)?.get(sub) ?? null,
    count: (table) => rowsOf(table).values().reduce((sum, under) => sum + under.size, 0),
    apply(changes) {
      for (const { table, key, sub, value } of changes) {
        const under = rowsOf(table).get(key) ?? new Map<string, string>();
        if (value === null) under.delete(sub);
        else under.set(sub, value);
        if (under.size === 0) rowsOf(table).delete(key);
        else rowsOf(table).set(key, under);
      }
    },
  };
}
