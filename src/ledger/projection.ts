import { canonicalJson, type Incident } from "../core/index.ts";
import type { ReadArticleState } from "./article-state.ts";
import { summaryOf, type ArticleSummary } from "./article-summary.ts";
import type { Head } from "./entry.ts";
import type { GroupingState } from "./grouping.ts";
import type { ProjectionRow, Store } from "./store.ts";

/** Names of the projections: rows that are worked out from the entries and kept to be read fast. */
export const projections = ["article", "formerIncident", "grouping", "head", "incident"] as const;
export type ProjectionName = (typeof projections)[number];

const row = (name: ProjectionName, key: string, content: unknown): ProjectionRow => ({ name, key, content: canonicalJson(content) });

export function articleRow(state: ReadArticleState): ProjectionRow {
  return row("article", state.article.id, summaryOf(state));
}

/** Where the entries end, kept apart from them so that a missing end is seen. */
export function headRow(head: Head): ProjectionRow {
  return row("head", "last", head);
}

/** The rows of a grouping and of its incidents as shown. */
export function groupingRows(state: GroupingState, shown: readonly Incident[]): readonly ProjectionRow[] {
  if (state.last === null) return [];
  return [
    row("grouping", "last", { ...state.last, order: shown.map(({ id }) => id) }),
    ...shown.map((incident) => row("incident", incident.id, incident)),
    ...[...state.former].map(([from, to]) => row("formerIncident", from, { to })),
  ];
}

/** The head as projected; null where the row is missing. */
export function projectedHead(store: Store): Head | null {
  const content = store.row("head", "last");
  return content === null ? null : (JSON.parse(content) as Head);
}

export function projectedArticles(store: Store): readonly ArticleSummary[] {
  return store.rows("article").map(({ content }) => JSON.parse(content) as ArticleSummary);
}

export function projectedGrouping(store: Store): GroupingState {
  const former = store.rows("formerIncident").map(({ key, content }) => [key, (JSON.parse(content) as { readonly to: string | null }).to] as const);
  return { last: lastGrouping(store), former: new Map(former) };
}

/** The incidents of the last grouping, in its order. */
export function projectedIncidents(store: Store): readonly Incident[] {
  const incidents = new Map(store.rows("incident").map(({ key, content }) => [key, JSON.parse(content) as Incident]));
  return (lastGrouping(store)?.order ?? []).flatMap((id) => incidents.get(id) ?? []);
}

/** The incident of this id, or of the one that a former id leads to. */
export function projectedIncident(store: Store, id: string): Incident | null {
  const content = store.row("incident", id);
  if (content !== null) return JSON.parse(content) as Incident;
  const former = store.row("formerIncident", id);
  if (former === null) return null;
  const { to } = JSON.parse(former) as { readonly to: string | null };
  const successor = to === null ? null : store.row("incident", to);
  return successor === null ? null : (JSON.parse(successor) as Incident);
}

/** Makes the rows of the named projections exactly these; rows that are so already are not written again. */
export function replaceRows(store: Store, names: readonly ProjectionName[], rows: readonly ProjectionRow[]): void {
  const wanted = new Set(rows.map(({ name, key }) => `${name} ${key}`));
  for (const name of names) {
    for (const { key } of store.rows(name)) if (!wanted.has(`${name} ${key}`)) store.removeRow(name, key);
  }
  for (const wantedRow of rows) if (store.row(wantedRow.name, wantedRow.key) !== wantedRow.content) store.putRow(wantedRow);
}

function lastGrouping(store: Store): (NonNullable<GroupingState["last"]> & { readonly order: readonly string[] }) | null {
  const content = store.row("grouping", "last");
  return content === null ? null : (JSON.parse(content) as NonNullable<GroupingState["last"]> & { readonly order: readonly string[] });
}
