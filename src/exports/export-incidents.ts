import type { Clock, CodebookName, Incident } from "../core/index.ts";
import { codebookNamed, judgeIncident, type Codebook, type JudgedIncident } from "../incidents/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { articlesBehind, type ArticleOf } from "./articles-behind.ts";
import { exportFormats, type ExportFormat, type ExportName, type LeftOut } from "./formats.ts";
import { lastDayOut, withoutYounger } from "./protection/delay.ts";
import { subjectOf, type Protection } from "./subject.ts";
import type { Chunk } from "./writer.ts";

/** What is to be exported, and how much of it may be told. */
export interface ExportRequest extends Protection {
  readonly as: ExportName;
  /** Nothing that happened or was published in the last so many days goes out; 0 holds nothing back. */
  readonly delayDays: number;
  /** By which figures are chosen in formats of no codebook's own; the format's where left out. */
  readonly codebook?: CodebookName;
}

/** What an export needs of the world. */
export interface ExportSetting {
  /** An article as it now stands, with people's decisions; null where there is none. */
  readonly articleOf: ArticleOf;
  readonly gazetteer: Gazetteer;
  readonly clock: Clock;
  /** Takes the next piece of the output; the export waits for it. */
  readonly write: (chunk: Chunk) => Promise<void>;
}

/** Why an incident is not in the output: the format's reason, or that it is too young, or that none of its articles is there. */
export type WhyLeft = LeftOut | "too-young" | "no-articles";

/** How many incidents were written, and how many were not, by the reason. */
export interface ExportReport {
  readonly written: number;
  readonly leftOut: ReadonlyMap<WhyLeft, number>;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareIncidents = (a: Incident, b: Incident): number => compareText(a.time?.value ?? "", b.time?.value ?? "") || compareText(a.id, b.id);

/** The incident under the codebook, of the reports that may go out by `lastDay`; null where none may. */
async function judgeOld(incident: Incident, lastDay: string, codebook: Codebook, articleOf: ArticleOf): Promise<JudgedIncident | null> {
  const old = withoutYounger(incident, lastDay);
  if (old === null) return null;
  const ids = new Set(old.articles.map(({ id }) => id));
  const articles = await articlesBehind(old, articleOf);
  return judgeIncident(incident, articles.filter(({ article }) => ids.has(article.id)), codebook);
}

/** The codebook of an export: the format's own, else the one asked for. */
export function codebookOfExport({ codebook, free }: ExportFormat, asked: CodebookName | undefined): Codebook {
  return free && asked !== undefined ? (codebookNamed(asked) ?? codebook) : codebook;
}

/**
 * Writes incidents in one format, by time and id, judged by the format's codebook or, in a format of none, the one asked for. One incident is held at a time; the same incidents give the same
 * bytes in whatever order they come.
 */
export async function exportIncidents(incidents: readonly Incident[], request: ExportRequest, { articleOf, gazetteer, clock, write }: ExportSetting): Promise<ExportReport> {
  const format = exportFormats[request.as];
  const lastDay = request.delayDays > 0 ? lastDayOut(clock, request.delayDays) : null;
  const leftOut = new Map<WhyLeft, number>();
  let written = 0;
  const send = async (chunk: Chunk): Promise<void> => {
    if (chunk.length > 0) await write(chunk);
  };
  const codebook = codebookOfExport(format, request.codebook);
  const writer = format.open(gazetteer, codebook);
  await send(writer.begin());
  for (const incident of incidents.toSorted(compareIncidents)) {
    const judged = lastDay === null ? judgeIncident(incident, await articlesBehind(incident, articleOf), codebook) : await judgeOld(incident, lastDay, codebook, articleOf);
    const subject = judged === null ? null : subjectOf(judged, request, gazetteer);
    const why = subject === null ? (lastDay === null ? "no-articles" : "too-young") : format.leavesOut(subject);
    if (subject === null || why !== null) {
      if (why !== null) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
      continue;
    }
    written += 1;
    await send(writer.add(subject));
  }
  await send(writer.end());
  return { written, leftOut };
}
