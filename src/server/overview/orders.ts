import type { sortings } from "../shapes/incident-list.ts";
import { none, type IncidentColumns } from "./incident-columns.ts";

/** In which orders all incidents are kept: those of lists, and that of the queue. */
export type OrderName = (typeof sortings)[number] | "worst";

export interface Orders {
  /** All slots in an order. Not to be kept: the next change makes it another. */
  readonly slots: (name: OrderName) => Int32Array;
  /** Brings the orders up to date with slots that were put in or taken out. */
  readonly change: (slots: ReadonlySet<number>) => void;
}

/** Orders of all incidents, made when first asked for, and from then on only merged with what changed. */
export function openOrders(columns: IncidentColumns): Orders {
  const kept = new Map<OrderName, Int32Array>();
  const live = (slots: Iterable<number>): number[] => [...slots].filter((slot) => columns.ids[slot] != null);
  return {
    slots(name) {
      const known = kept.get(name);
      if (known !== undefined) return known;
      const all = new Int32Array(live(columns.ids.keys())).sort(compareBy(name, columns));
      kept.set(name, all);
      return all;
    },
    change(changed) {
      for (const [name, order] of kept) kept.set(name, merge(order.filter((slot) => !changed.has(slot)), live(changed), compareBy(name, columns)));
    },
  };
}

type Compare = (a: number, b: number) => number;

function merge(order: Int32Array, added: number[], compare: Compare): Int32Array {
  added.sort(compare);
  const merged = new Int32Array(order.length + added.length);
  for (let [at, next, from] = [0, 0, 0]; at < merged.length; at += 1) {
    const [a, b] = [order[from], added[next]];
    const takesNew = b !== undefined && (a === undefined || compare(b, a) < 0);
    merged[at] = (takesNew ? b : a) ?? 0;
    if (takesNew) next += 1;
    else from += 1;
  }
  return merged;
}

/** What has no day comes last; equals by id, so that there is one order. */
function compareBy(name: OrderName, { day, top, spread, origins, topOfAll, spreadOfAll, ids }: IncidentColumns): Compare {
  const newest: Compare = (a, b) => day.get(b) - day.get(a);
  const oldest: Compare = (a, b) => {
    const [first, second] = [day.get(a), day.get(b)];
    return first === second ? 0 : first === none ? 1 : second === none ? -1 : first - second;
  };
  const byId: Compare = (a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
  const first: Readonly<Record<OrderName, Compare>> = {
    newest, oldest,
    figure: (a, b) => top.get(b) - top.get(a),
    origins: (a, b) => origins.get(b) - origins.get(a),
    spread: (a, b) => spread.get(b) - spread.get(a),
    worst: (a, b) => spreadOfAll.get(b) - spreadOfAll.get(a) || topOfAll.get(b) - topOfAll.get(a),
  };
  const compare = first[name];
  return (a, b) => compare(a, b) || newest(a, b) || byId(a, b);
}
