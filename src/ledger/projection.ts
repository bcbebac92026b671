import { canonicalJson, type Incident } from "../core/index.ts";
import type { ReadArticleState } from "./article-state.ts";
import { summaryOf, type ArticleSummary } from "./article-summary.ts";
import type { Head } from "./entry.ts";
import { compareIncidents, stateTables } from "../incidents/index.ts";
import type { FormerIds } from "./former-ids.ts";
import type { LastGrouping } from "./grouping.ts";
import { summarise } from "./incident-summary.ts";
import { parseRecorded } from "./ledger-event.ts";
import type { ProjectionRow, StoreReader } from "./store.ts";

/** Names of the projections: rows that are worked out from the entries and kept to be read fast. */
export const projections = ["article", "formerIncident", "grouping", "head", "incident", "incidentSummary", ...stateTables] as const;
export type ProjectionName = (typeof projections)[number];

const row = (name: ProjectionName, key: string, content: unknown): ProjectionRow => ({ name, key, content: canonicalJson(content) });

export function articleRow(state: ReadArticleState): ProjectionRow {
  return row("article", state.article.id, summaryOf(state));
}

/** Where the entries end, kept apart from them so that a missing end is seen. */
export function headRow(head: Head): ProjectionRow {
  return row("head", "last", head);
}

export function groupingRow(last: LastGrouping): ProjectionRow {
  return row("grouping", "last", last);
}

/** The row of an incident as shown. */
export function incidentRow(incident: Incident): ProjectionRow {
  return row("incident", incident.id, incident);
}

/** The row by which lists show an incident. */
export function incidentSummaryRow(incident: Incident): ProjectionRow {
  return row("incidentSummary", incident.id, summarise(incident));
}

/** The row of an id that is no longer an incident's. */
export function formerRow(from: string, to: string | null): ProjectionRow {
  return row("formerIncident", from, { to });
}

/** The head as projected; null where the row is missing. */
export async function projectedHead(reader: StoreReader): Promise<Head | null> {
  return (await rowOf(reader, "head", "last")) as Head | null;
}

/** Articles by id, in code-point order: all, or some. */
export async function projectedArticles(reader: StoreReader, some?: Some): Promise<readonly ArticleSummary[]> {
  return (await rowsOf(reader, "article", some)).map((article) => parseRow(article) as ArticleSummary);
}

/** The last grouping; null before the first. */
export async function lastGrouping(reader: StoreReader): Promise<LastGrouping | null> {
  return (await rowOf(reader, "grouping", "last")) as LastGrouping | null;
}

/** All incidents, by time and id. */
export async function projectedIncidents(reader: StoreReader): Promise<readonly Incident[]> {
  return (await reader.rows("incident")).map((incident) => parseRow(incident) as Incident).sort(compareIncidents);
}

/** Incidents without what only their own pages show, by id: all, or some. */
export async function projectedSummaries(reader: StoreReader, some?: Some): Promise<readonly Incident[]> {
  return (await rowsOf(reader, "incidentSummary", some)).map((incident) => parseRow(incident) as Incident);
}

/** A part of many: the first `limit` whose ids come after `after`, so that all are read piece by piece; or those of these ids that there are. */
export type Some = { readonly after: string; readonly limit: number } | { readonly ids: readonly string[] };

async function rowsOf(reader: StoreReader, name: ProjectionName, some?: Some): Promise<readonly ProjectionRow[]> {
  if (some === undefined) return reader.rows(name);
  if ("after" in some) return reader.rowsAfter(name, some.after, some.limit);
  const wanted = new Set(some.ids);
  return (await reader.rowsUnder(name, [...wanted])).filter(({ key }) => wanted.has(key));
}

/** The incidents of these ids that there are. */
export async function projectedIncidentsNamed(reader: StoreReader, ids: Iterable<string>): Promise<readonly Incident[]> {
  return (await rowsOf(reader, "incident", { ids: [...ids] })).map((incident) => parseRow(incident) as Incident);
}

/** Every id that is no longer an incident's, with where it leads. */
export async function projectedFormerIds(reader: StoreReader): Promise<FormerIds> {
  return new Map((await reader.rows("formerIncident")).map((former) => [former.key, (parseRow(former) as FormerIncident).to]));
}

/** Those of the ids that are no longer an incident's, each with where it leads. */
export async function projectedFormer(reader: StoreReader, ids: readonly string[]): Promise<FormerIds> {
  return new Map((await rowsOf(reader, "formerIncident", { ids })).map((former) => [former.key, (parseRow(former) as FormerIncident).to]));
}

/** The incident of this id, or of the one that a former id leads to. */
export async function projectedIncident(reader: StoreReader, id: string): Promise<Incident | null> {
  const incident = (await rowOf(reader, "incident", id)) as Incident | null;
  if (incident !== null) return incident;
  const former = (await rowOf(reader, "formerIncident", id)) as FormerIncident | null;
  return former?.to == null ? null : ((await rowOf(reader, "incident", former.to)) as Incident | null);
}

interface FormerIncident {
  readonly to: string | null;
}

/** Callers name the shape: what is read here was written here. */
async function rowOf(reader: StoreReader, name: ProjectionName, key: string): Promise<unknown> {
  const content = await reader.row(name, key);
  return content === null ? null : parseRow({ name, key, content });
}

function parseRow({ name, key, content }: ProjectionRow): unknown {
  return parseRecorded(content, `the row ${name} ${key}`);
}
