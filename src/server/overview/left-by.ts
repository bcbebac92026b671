import type { Context } from "../context.ts";
import type { IncidentFilterQuery } from "../shapes/incident-list.ts";
import type { OrderName } from "./orders.ts";
import type { Overview } from "./overview.ts";
import { recall, remembered } from "./remembered.ts";
import { selectSlots } from "./selecting.ts";

/** What a filter leaves at one moment. Slots are to be used at once: the next change of the ledger may give them to others. */
export interface Left {
  readonly overview: Overview;
  readonly slots: (order: OrderName) => Int32Array;
  /** Works something out of what is left, or remembers it. */
  readonly once: <T>(name: string, work: () => T) => T;
}

/** The incidents that a filter leaves, full text included. */
export async function leftBy(filter: IncidentFilterQuery, context: Pick<Context, "ledger" | "overview">): Promise<Left> {
  const { overview, found } = await foundBy(filter.q?.trim() ?? "", context);
  const key = filterKey(filter);
  const once = <T>(name: string, work: () => T): T => remembered(overview, `${name} ${key}`, work);
  return { overview, once, slots: (order) => once(`slots ${order}`, () => selectSlots(overview, order, filter, found)) };
}

/** How often a search is tried again where the ledger grew meanwhile; then its answer is taken as it is. */
const mostTries = 3;

/** The overview, and 1 at the slot of each article in which the words stand. */
async function foundBy(words: string, { ledger, overview: now }: Pick<Context, "ledger" | "overview">): Promise<{ readonly overview: Overview; readonly found: Uint8Array }> {
  const name = `found ${words}`;
  for (let tries = 1; ; tries += 1) {
    const overview = await now();
    if (words === "") return { overview, found: new Uint8Array() };
    const known = recall(overview, name);
    if (known instanceof Uint8Array) return { overview, found: known };
    const filedBy = await ledger.searchNumbers(words);
    const after = await now();
    if (after !== overview && tries < mostTries) continue;
    return { overview: after, found: remembered(after, name, () => marksOf(filedBy, after)) };
  }
}

function marksOf(entries: readonly number[], { articles }: Overview): Uint8Array {
  const marks = new Uint8Array(articles.ids.length);
  for (const entry of entries) {
    const slot = articles.filedBy(entry);
    if (slot >= 0) marks[slot] = 1;
  }
  return marks;
}

/** One text for one filter, whatever page of it is asked for. */
function filterKey(filter: IncidentFilterQuery): string {
  const { from, to, country, place, area, type, kind, status, review, of, least, side, relation, q, mentioned } = filter;
  return JSON.stringify([from, to, country, place, area, type, kind, status, review, of, least, side, relation, q, mentioned]);
}
