import type { Ledger } from "../ledger/index.ts";
import { claimViews, takenOf, withoutEffect } from "./claim-views.ts";
import { incidentsOf, type Overview } from "./overview/index.ts";
import type { ArticleView } from "./shapes/article-view.ts";

/** An article with its claims, statements and decisions, and the incidents that its events are in. Null where there is none of this id. */
export async function articleView(ledger: Ledger, now: () => Promise<Overview>, id: string): Promise<ArticleView | null> {
  const [record, extraction] = [await ledger.articleRecord(id), await ledger.article(id)];
  if (record === null || extraction === null) return null;
  const { article, events, statements, places, times, issues } = extraction;
  const memberships = incidentsOf(id, await now());
  const incidents = events.flatMap((event) => memberships.filter((one) => one.event === event.id));
  return {
    article, events, statements, places, times, issues,
    claims: claimViews(record, extraction),
    incidents: incidents.map(({ event, id: incident, title }) => ({ event, id: incident, title })),
    copyOf: incidents.find(({ copyOf }) => copyOf !== null)?.copyOf ?? null,
    engine: record.engine, filed: record.filed, read: record.read, byteLength: record.byteLength,
    fetched: record.fetched === null ? null : { at: record.fetched.at, url: record.fetched.url },
    notes: record.decisions.filter(({ event }) => event.kind === "noted").map(takenOf),
    withoutEffect: withoutEffect(record),
  };
}
