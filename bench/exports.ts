import { fixedClock, type Article, type Extraction, type Incident } from "../src/core/index.ts";
import { exportIncidents, exportNames, type ExportName } from "../src/exports/index.ts";
import type { Extractor } from "../src/extract/index.ts";
import { groupIncidents } from "../src/incidents/index.ts";
import type { Gazetteer } from "../src/places/index.ts";

export interface ExportTime {
  readonly as: ExportName;
  readonly incidents: number;
  readonly bytes: number;
  /** Processor time. */
  readonly ms: number;
}

/** The set once more under other ids, so that a few reports stand for many. */
function again(extractions: readonly Extraction[], incidents: readonly Incident[], round: number): { readonly extractions: readonly Extraction[]; readonly incidents: readonly Incident[] } {
  const tail = round.toString(16).padStart(4, "0");
  const rename = (id: string): string => `${id.slice(0, -4)}${tail}`;
  return {
    extractions: extractions.map((extraction) => ({ ...extraction, article: { ...extraction.article, id: rename(extraction.article.id) } })),
    incidents: incidents.map((incident) => ({ ...incident, id: rename(incident.id), articles: incident.articles.map((article) => ({ ...article, id: rename(article.id), copyOf: article.copyOf === null ? null : rename(article.copyOf) })) })),
  };
}

/** Writes at least `count` incidents, made of these articles, in every format. */
export async function timeExports(articles: readonly Article[], extractor: Extractor, gazetteer: Gazetteer, count: number): Promise<readonly ExportTime[]> {
  const extractions = articles.map((article) => extractor.extract(article));
  const incidents = groupIncidents(extractions);
  const rounds = Array.from({ length: Math.ceil(count / Math.max(1, incidents.length)) }, (_, round) => again(extractions, incidents, round));
  const all = rounds.flatMap((round) => round.incidents).slice(0, count);
  const byId = new Map(rounds.flatMap((round) => round.extractions.map((extraction) => [extraction.article.id, extraction])));
  const times: ExportTime[] = [];
  for (const as of exportNames) {
    let bytes = 0;
    const began = process.cpuUsage();
    const { written } = await exportIncidents(all, { as, coarsen: "none", delayDays: 0, names: false }, {
      articleOf: (id) => Promise.resolve(byId.get(id) ?? null),
      gazetteer,
      clock: fixedClock("2025-06-01T00:00:00.000Z"),
      write: (chunk) => {
        bytes += chunk.length;
        return Promise.resolve();
      },
    });
    const { user, system } = process.cpuUsage(began);
    times.push({ as, incidents: written, bytes, ms: (user + system) / 1_000 });
  }
  return times;
}
