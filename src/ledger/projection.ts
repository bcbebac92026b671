import { canonicalJson, type Incident } from "../core/index.ts";
import type { ReadArticleState } from "./article-state.ts";
import { summaryOf, type ArticleSummary } from "./article-summary.ts";
import type { Head } from "./entry.ts";
import type { GroupingState } from "./grouping.ts";
import { parseRecorded } from "./ledger-event.ts";
import type { ProjectionRow, StoreReader, StoreWriter } from "./store.ts";

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
export async function projectedHead(reader: StoreReader): Promise<Head | null> {
  return (await rowOf(reader, "head", "last")) as Head | null;
}

export async function projectedArticles(reader: StoreReader): Promise<readonly ArticleSummary[]> {
  return (await reader.rows("article")).map((article) => parseRow(article) as ArticleSummary);
}

export async function projectedGrouping(reader: StoreReader): Promise<GroupingState> {
  return { last: await lastGrouping(reader), former: new Map((await reader.rows("formerIncident")).map((former) => [former.key, (parseRow(former) as FormerIncident).to])) };
}

/** The incidents of the last grouping, in its order. */
export async function projectedIncidents(reader: StoreReader): Promise<readonly Incident[]> {
  const incidents = new Map((await reader.rows("incident")).map((incident) => [incident.key, parseRow(incident) as Incident]));
  return ((await lastGrouping(reader))?.order ?? []).flatMap((id) => incidents.get(id) ?? []);
}

/** The incident of this id, or of the one that a former id leads to. */
export async function projectedIncident(reader: StoreReader, id: string): Promise<Incident | null> {
  const incident = (await rowOf(reader, "incident", id)) as Incident | null;
  if (incident !== null) return incident;
  const former = (await rowOf(reader, "formerIncident", id)) as FormerIncident | null;
  return former?.to == null ? null : ((await rowOf(reader, "incident", former.to)) as Incident | null);
}

/** Makes the rows of the named projections exactly these; rows that are so already are not written again. */
export async function replaceRows(writer: StoreWriter, names: readonly ProjectionName[], rows: readonly ProjectionRow[]): Promise<void> {
  const wanted = new Set(rows.map(({ name, key }) => `${name} ${key}`));
  for (const name of names) {
    for (const { key } of await writer.rows(name)) if (!wanted.has(`${name} ${key}`)) await writer.removeRow(name, key);
  }
  for (const wantedRow of rows) if ((await writer.row(wantedRow.name, wantedRow.key)) !== wantedRow.content) await writer.putRow(wantedRow);
}

interface FormerIncident {
  readonly to: string | null;
}

type LastGrouping = NonNullable<GroupingState["last"]> & { readonly order: readonly string[] };

async function lastGrouping(reader: StoreReader): Promise<LastGrouping | null> {
  return (await rowOf(reader, "grouping", "last")) as LastGrouping | null;
}

/** Callers name the shape: what is read here was written here. */
async function rowOf(reader: StoreReader, name: ProjectionName, key: string): Promise<unknown> {
  const content = await reader.row(name, key);
  return content === null ? null : parseRow({ name, key, content });
}

function parseRow({ name, key, content }: ProjectionRow): unknown {
  return parseRecorded(content, `the row ${name} ${key}`);
}
