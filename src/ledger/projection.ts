import { canonicalJson, type Incident } from "../core/index.ts";
import type { ReadArticleState } from "./article-state.ts";
import { summaryOf, type ArticleSummary } from "./article-summary.ts";
import type { Head } from "./entry.ts";
import type { GroupingState } from "./grouping.ts";
import { parseRecorded } from "./ledger-event.ts";
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
  return rowOf(store, "head", "last") as Head | null;
}

export function projectedArticles(store: Store): readonly ArticleSummary[] {
  return store.rows("article").map((article) => parseRow(article) as ArticleSummary);
}

export function projectedGrouping(store: Store): GroupingState {
  return { last: lastGrouping(store), former: new Map(store.rows("formerIncident").map((former) => [former.key, (parseRow(former) as FormerIncident).to])) };
}

/** The incidents of the last grouping, in its order. */
export function projectedIncidents(store: Store): readonly Incident[] {
  const incidents = new Map(store.rows("incident").map((incident) => [incident.key, parseRow(incident) as Incident]));
  return (lastGrouping(store)?.order ?? []).flatMap((id) => incidents.get(id) ?? []);
}

/** The incident of this id, or of the one that a former id leads to. */
export function projectedIncident(store: Store, id: string): Incident | null {
  const incident = rowOf(store, "incident", id) as Incident | null;
  if (incident !== null) return incident;
  const former = rowOf(store, "formerIncident", id) as FormerIncident | null;
  return former?.to == null ? null : (rowOf(store, "incident", former.to) as Incident | null);
}

/** Makes the rows of the named projections exactly these; rows that are so already are not written again. */
export function replaceRows(store: Store, names: readonly ProjectionName[], rows: readonly ProjectionRow[]): void {
  const wanted = new Set(rows.map(({ name, key }) => `${name} ${key}`));
  for (const name of names) {
    for (const { key } of store.rows(name)) if (!wanted.has(`${name} ${key}`)) store.removeRow(name, key);
  }
  for (const wantedRow of rows) if (store.row(wantedRow.name, wantedRow.key) !== wantedRow.content) store.putRow(wantedRow);
}

interface FormerIncident {
  readonly to: string | null;
}

type LastGrouping = NonNullable<GroupingState["last"]> & { readonly order: readonly string[] };

function lastGrouping(store: Store): LastGrouping | null {
  return rowOf(store, "grouping", "last") as LastGrouping | null;
}

/** Callers name the shape: what is read here was written here. */
function rowOf(store: Store, name: ProjectionName, key: string): unknown {
  const content = store.row(name, key);
  return content === null ? null : parseRow({ name, key, content });
}

function parseRow({ name, key, content }: ProjectionRow): unknown {
  return parseRecorded(content, `the row ${name} ${key}`);
}
