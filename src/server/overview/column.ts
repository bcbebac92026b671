/** One number for each slot, close together in memory: 100,000 of them are looked through in less than a millisecond. Grows as it is written. */
export interface Column {
  readonly get: (slot: number) => number;
  readonly set: (slot: number, value: number) => void;
}

/** A column of whole numbers; `empty` stands where nothing was set. */
export function openColumn(empty = 0): Column {
  return growing((length) => new Int32Array(length), empty);
}

/** A column of points in time, in milliseconds; NaN stands where nothing was set. */
export function openTimeColumn(): Column {
  return growing((length) => new Float64Array(length), Number.NaN);
}

function growing(make: (length: number) => Int32Array | Float64Array, empty: number): Column {
  let held = make(64).fill(empty);
  return {
    get: (slot) => held[slot] ?? empty,
    set(slot, value) {
      if (slot >= held.length) {
        const wider = make(Math.max(slot + 1, held.length * 2)).fill(empty);
        wider.set(held);
        held = wider;
      }
      held[slot] = value;
    },
  };
}

/** A list of whole numbers for each slot, all of them in one stretch of memory. */
export interface ListColumn {
  readonly set: (slot: number, values: readonly number[]) => void;
  /** How many numbers a slot has, and the one at a place of its list. */
  readonly count: (slot: number) => number;
  readonly at: (slot: number, place: number) => number;
  readonly some: (slot: number, test: (value: number) => boolean) => boolean;
}

export function openListColumn(): ListColumn {
  const [starts, counts] = [openColumn(), openColumn()];
  let values = new Int32Array(256);
  let [used, live, slots] = [0, 0, 0];
  /** Moves all lists together, with room for as much again: lists that were replaced by longer ones leave gaps. */
  const pack = (room: number): void => {
    const next = new Int32Array((live + room) * 2);
    let to = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      const [start, count] = [starts.get(slot), counts.get(slot)];
      next.set(values.subarray(start, start + count), to);
      starts.set(slot, to);
      to += count;
    }
    [values, used] = [next, to];
  };
  return {
    set(slot, given) {
      slots = Math.max(slots, slot + 1);
      const before = counts.get(slot);
      if (given.length > before) {
        counts.set(slot, 0);
        live -= before;
        if (used + given.length > values.length) pack(given.length);
        live += before;
        starts.set(slot, used);
        used += given.length;
      }
      values.set(given, starts.get(slot));
      counts.set(slot, given.length);
      live += given.length - before;
    },
    count: (slot) => counts.get(slot),
    at: (slot, place) => values[starts.get(slot) + place] ?? 0,
    some(slot, test) {
      const start = starts.get(slot);
      const end = start + counts.get(slot);
      for (let at = start; at < end; at += 1) if (test(values[at] ?? 0)) return true;
      return false;
    },
  };
}
