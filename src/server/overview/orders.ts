import { sortings } from "../shapes/incident-list.ts";
import { none, type IncidentColumns } from "./incident-columns.ts";

/** In which orders all incidents are kept: those of lists, and that of the queue. */
export type OrderName = (typeof sortings)[number] | "worst";
const names: readonly OrderName[] = [...sortings, "worst"];

export interface Orders {
  /** All slots in an order. Not to be kept: the next change makes it another. */
  readonly slots: (name: OrderName) => Int32Array;
  /** Sorts all anew; `breathe` is waited for between two pieces of work. */
  readonly make: (breathe: () => Promise<unknown>) => Promise<void>;
  /** Brings the orders up to date with slots that were put in or taken out. */
  readonly change: (slots: ReadonlySet<number>) => void;
}

/** Orders of all incidents, sorted once and from then on only merged with what changed. */
export function openOrders(columns: IncidentColumns): Orders {
  const kept = new Map<OrderName, Int32Array>();
  const live = (slots: Iterable<number>): Int32Array => Int32Array.from([...slots].filter((slot) => columns.ids[slot] != null));
  return {
    slots: (name) => kept.get(name) ?? new Int32Array(),
    async make(breathe) {
      const all = live(columns.ids.keys());
      for (const name of names) kept.set(name, await sortInPieces(all, compareBy(name, columns), breathe));
    },
    change(changed) {
      if (changed.size === 0) return;
      const isChanged = new Uint8Array(columns.ids.length);
      for (const slot of changed) isChanged[slot] = 1;
      const added = live(changed);
      for (const name of names) {
        const compare = compareBy(name, columns);
        kept.set(name, merge(kept.get(name) ?? new Int32Array(), added.sort(compare), compare, isChanged));
      }
    },
  };
}

type Compare = (a: number, b: number) => number;

const sortedAtOnce = 4_096;

async function sortInPieces(all: Int32Array, compare: Compare, breathe: () => Promise<unknown>): Promise<Int32Array> {
  let pieces: Int32Array[] = [];
  for (let from = 0; from < all.length; from += sortedAtOnce) {
    pieces.push(all.slice(from, from + sortedAtOnce).sort(compare));
    await breathe();
  }
  while (pieces.length > 1) {
    const longer: Int32Array[] = [];
    for (let at = 0; at < pieces.length; at += 2) {
      const [a = new Int32Array(), b] = pieces.slice(at, at + 2);
      longer.push(b === undefined ? a : merge(a, b, compare));
      await breathe();
    }
    pieces = longer;
  }
  return pieces[0] ?? new Int32Array();
}

/** Two sorted lists as one; `left` marks what is left out of the first. */
function merge(order: Int32Array, added: Int32Array, compare: Compare, left = new Uint8Array()): Int32Array {
  const merged = new Int32Array(order.length + added.length);
  let [length, next] = [0, 0];
  for (const slot of order) {
    if (left[slot] === 1) continue;
    for (let one = added[next]; one !== undefined && compare(one, slot) < 0; one = added[next]) {
      merged[length++] = one;
      next += 1;
    }
    merged[length++] = slot;
  }
  for (const slot of added.subarray(next)) merged[length++] = slot;
  return merged.subarray(0, length);
}

/** What has no day comes last; equals by id, so that there is one order. */
function compareBy(name: OrderName, { day, top, spread, origins, topOfAll, spreadOfAll, ids }: IncidentColumns): Compare {
  const newest: Compare = (a, b) => day.get(b) - day.get(a);
  const oldest: Compare = (a, b) => {
    const [first, second] = [day.get(a), day.get(b)];
    return first === second ? 0 : first === none ? 1 : second === none ? -1 : first - second;
  };
  const byId: Compare = (a, b) => (a === b ? 0 : (ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
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
