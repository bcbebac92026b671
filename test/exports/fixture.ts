import { parse } from "csv-parse/sync";
import type { Extraction, Incident } from "../../src/core/index.ts";
import { fixedClock } from "../../src/core/index.ts";
import { exportIncidents, type ExportReport, type ExportRequest } from "../../src/exports/index.ts";
import { openExtractor } from "../../src/extract/index.ts";
import { groupIncidents } from "../../src/incidents/index.ts";
import { openGazetteer } from "../../src/places/index.ts";
import { readSources } from "../../src/reading/index.ts";

export const gazetteer = openGazetteer();

/** Extractions and what they group into. */
export interface ReportSet {
  readonly extractions: readonly Extraction[];
  readonly incidents: readonly Incident[];
}

export const setOf = (extractions: readonly Extraction[]): ReportSet => ({ extractions, incidents: groupIncidents(extractions) });

/** The bundled example reports, as the program reads them. */
export async function exampleSet(): Promise<ReportSet> {
  const extractor = openExtractor();
  const extractions: Extraction[] = [];
  for await (const item of readSources(["examples/articles.jsonl"], { published: null, outlet: null, maxBytes: 1_000_000, stdin: (async function* () {})() })) if (item.ok) extractions.push(extractor.extract(item.article));
  return setOf(extractions);
}

export interface Exported {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly chunks: number;
  readonly report: ExportReport;
}

/** One export of a set. */
export async function exported({ extractions, incidents }: ReportSet, as: ExportRequest["as"], more: Partial<ExportRequest> & { readonly now?: string } = {}): Promise<Exported> {
  const byId = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
  const pieces: Uint8Array[] = [];
  const { now = "2031-06-01T12:00:00.000Z", ...request } = more;
  const report = await exportIncidents(incidents, { as, coarsen: "none", delayDays: 0, names: false, ...request }, {
    articleOf: async (id) => byId.get(id) ?? null,
    gazetteer,
    clock: fixedClock(now),
    write: async (chunk) => void pieces.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk),
  });
  const bytes = new Uint8Array(Buffer.concat(pieces));
  return { bytes, text: new TextDecoder().decode(bytes), chunks: pieces.length, report };
}

/** Rows of a CSV export as a reader that is not ours sees them, by column. */
export function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true });
}

export function headerOf(text: string): readonly string[] {
  return (parse(text, { to_line: 1 }))[0] ?? [];
}
