import type { Incident } from "../core/index.ts";
import type { Context } from "./context.ts";
import { remembered } from "./remembered.ts";
import { filterIncidents } from "./selection.ts";
import type { IncidentFilterQuery } from "./shapes/incident-list.ts";

/** More articles than this in which the words of a search stand are not looked at. */
const mostFound = 2_000;

/** The incidents that a filter leaves, full text included. */
export async function leftBy(filter: IncidentFilterQuery, { ledger, overview }: Pick<Context, "ledger" | "overview">): Promise<readonly Incident[]> {
  const now = await overview();
  return remembered(now, `left ${filterKey(filter)}`, async () => {
    const words = filter.q?.trim() ?? "";
    const found = words === "" ? [] : (await ledger.search(words, { limit: mostFound })).results.map(({ article }) => article.id);
    return filterIncidents(now.incidents, filter, new Set(found));
  });
}

/** One text for one filter, whatever page of it is asked for. */
export function filterKey(filter: IncidentFilterQuery): string {
  const { from, to, country, place, area, type, kind, status, review, of, least, side, relation, q, mentioned } = filter;
  return JSON.stringify([from, to, country, place, area, type, kind, status, review, of, least, side, relation, q, mentioned]);
}
