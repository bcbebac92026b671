import { codebookNamed, sayso, type Codebook } from "../incidents/index.ts";
import { acledColumns, acledTimePrecision } from "./acled/columns.ts";
import { airwarsColumns } from "./airwars/columns.ts";
import { claimColumns, claimRows } from "./claims/rows.ts";
import { parquetWriter } from "./claims/parquet.ts";
import { findingOf } from "./figures.ts";
import { gtdColumns } from "./gtd/columns.ts";
import { geojsonWriter } from "./incidents/geojson.ts";
import { hxlColumns } from "./incidents/hxl.ts";
import { timemapWriter } from "./incidents/timemap.ts";
import type { Naming } from "./naming.ts";
import type { ExportSubject } from "./subject.ts";
import { daysOf } from "./timing.ts";
import { ucdpColumns } from "./ucdp/columns.ts";
import { csvWriter, type ExportWriter } from "./writer.ts";

/** Names of the formats, as the command line takes them. */
export const exportNames = ["acled", "ucdp", "gtd", "airwars", "csv", "geojson", "parquet", "hxl", "timemap"] as const;
export type ExportName = (typeof exportNames)[number];

/** Why an incident is not part of an export. */
export type LeftOut = "total" | "no-day" | "no-deaths" | "no-harm";

/** One format: its codebook, what it leaves out, and how it is written. */
export interface ExportFormat {
  readonly name: ExportName;
  /** By which figures are chosen, unless it is `free` and another is asked for. */
  readonly codebook: Codebook;
  /** True for a format of no codebook's own. */
  readonly free: boolean;
  /** Ending of file names. */
  readonly extension: string;
  readonly mediaType: string;
  /** null where the incident is written. */
  readonly leavesOut: (subject: ExportSubject) => LeftOut | null;
  readonly open: (naming: Naming, codebook: Codebook) => ExportWriter;
}

function codebookOf(name: string): Codebook {
  const codebook = codebookNamed(name);
  if (codebook === null) throw new Error(`there is no codebook ${name}`);
  return codebook;
}

/** True where the articles give totals alone, of a war or of several attacks: no single event. */
function isTotal({ incident, judged }: ExportSubject): boolean {
  const events = incident.articles.flatMap(({ id, event }) => judged.sources.find(({ article }) => article.id === id)?.events.find((told) => told.id === event) ?? []);
  return events.length > 0 && events.every(({ extent }) => extent === "total");
}

const oneEvent = (subject: ExportSubject): LeftOut | null => (isTotal(subject) ? "total" : null);
const whole = (subject: ExportSubject): readonly ExportSubject[] => [subject];

/** UCDP records events with at least one death in some estimate. Dead without a number are not left out: a person can find it. */
function deathless({ incident }: ExportSubject): boolean {
  const dead = [findingOf(incident, "killed", "victim"), findingOf(incident, "killed", "attacker")].flatMap((finding) => finding ?? []);
  return dead.every(({ high, best }) => (high ?? best) === 0);
}

const harms = ({ incident }: ExportSubject): boolean => incident.findings.some(({ role, of }) => role === "victim" && (of === "killed" || of === "injured" || of === "killedOrInjured"));

const csv = { extension: "csv", mediaType: "text/csv" } as const;

/** Every format by its name. */
export const exportFormats: Readonly<Record<ExportName, ExportFormat>> = {
  acled: { name: "acled", codebook: codebookOf("acled"), free: false, ...csv, leavesOut: (subject) => oneEvent(subject) ?? (acledTimePrecision(subject.incident) === null ? "no-day" : null), open: (naming) => csvWriter(acledColumns(naming), whole) },
  ucdp: { name: "ucdp", codebook: codebookOf("ucdp"), free: false, ...csv, leavesOut: (subject) => oneEvent(subject) ?? (daysOf(subject.incident.time) === null ? "no-day" : deathless(subject) ? "no-deaths" : null), open: (naming) => csvWriter(ucdpColumns(naming), whole) },
  gtd: { name: "gtd", codebook: codebookOf("gtd"), free: false, ...csv, leavesOut: oneEvent, open: (naming) => csvWriter(gtdColumns(naming), whole) },
  airwars: { name: "airwars", codebook: codebookOf("airwars"), free: false, ...csv, leavesOut: (subject) => oneEvent(subject) ?? (harms(subject) ? null : "no-harm"), open: (naming) => csvWriter(airwarsColumns(naming), whole) },
  csv: { name: "csv", codebook: sayso, free: true, ...csv, leavesOut: () => null, open: () => csvWriter(claimColumns, claimRows) },
  parquet: { name: "parquet", codebook: sayso, free: true, extension: "parquet", mediaType: "application/vnd.apache.parquet", leavesOut: () => null, open: (_naming, { name, version }) => parquetWriter(claimColumns, claimRows, { codebook: `${name} ${version}` }) },
  geojson: { name: "geojson", codebook: sayso, free: true, extension: "geojson", mediaType: "application/geo+json", leavesOut: oneEvent, open: geojsonWriter },
  hxl: {
    name: "hxl", codebook: sayso, free: true, ...csv, leavesOut: oneEvent,
    open(naming) {
      const tagged = hxlColumns(naming);
      return csvWriter(tagged.map(([, column]) => column), whole, tagged.map(([tag]) => tag));
    },
  },
  timemap: { name: "timemap", codebook: sayso, free: true, extension: "json", mediaType: "application/json", leavesOut: (subject) => oneEvent(subject) ?? (daysOf(subject.incident.time) === null ? "no-day" : null), open: timemapWriter },
};
