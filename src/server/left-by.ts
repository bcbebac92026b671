import type { Incident } from "../core/index.ts";
import type { Context } from "./context.ts";
import { filterIncidents } from "./selection.ts";
import type { IncidentFilterQuery } from "./shapes/incident-list.ts";

/** More articles than this in which the words of a search stand are not looked at. */
const mostFound = 2_000;

/** The incidents that a filter leaves, full text included. */
export async function leftBy(filter: IncidentFilterQuery, { ledger, overview }: Pick<Context, "ledger" | "overview">): Promise<readonly Incident[]> {
  const { incidents } = await overview();
  const words = filter.q?.trim() ?? "";
  const found = words === "" ? [] : (await ledger.search(words, { limit: mostFound })).results.map(({ article }) => article.id);
  return filterIncidents(incidents, filter, new Set(found));
}
