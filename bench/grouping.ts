import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fixedClock } from "../src/core/index.ts";
import { openLedger, type Filing, type Ledger } from "../src/ledger/index.ts";
import { median } from "./start-up.ts";
import { syntheticFilings } from "./synthetic-ledger.ts";

// Prints what storing and grouping cost as a ledger grows, for each step of articles: synthetic reports in a ledger of their own; and how
// fast that ledger then opens and answers.
// --articles N (100,000) · --step N (1,000) · --every N (10: which steps are printed) · --per-day N (137: 100,000 in two years) · --verify: also what checking it takes
const { values } = parseArgs({ options: { articles: { type: "string", default: "100000" }, step: { type: "string", default: "1000" }, "per-day": { type: "string", default: "137" }, every: { type: "string", default: "10" }, verify: { type: "boolean", default: false } } });
const [articles, step, perDay, every] = [Number(values.articles), Number(values.step), Number(values["per-day"]), Number(values.every)];
/** The targets that the last line holds the figures against. */
const target = { ratio: 1.3, articlesPerSecond: 300, openMs: 300, pageMs: 20 } as const;
const against = (met: boolean, words: string): string => `(${met ? "met" : "MISSED"}: ${words})`;

/** Processor time of this process since `before`, in milliseconds: the same whatever else the machine does. */
function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function elapsedMs(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Ids of all incidents, read piece by piece: all at once they would be most of the memory. */
async function incidentIds(ledger: Ledger): Promise<readonly string[]> {
  const ids: string[] = [];
  const limit = 1_000;
  for (let more = true; more; ) {
    const piece = await ledger.incidentSummaries({ after: ids.at(-1) ?? "", limit });
    for (const { id } of piece) ids.push(id);
    more = piece.length === limit;
  }
  return ids;
}

/** Times of a ledger opened anew: opening it, and an incident with all its articles, for incidents spread over all that there are. */
async function timeReading(location: string, ids: readonly string[]): Promise<void> {
  const openMs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    openMs.push(await elapsedMs(async () => {
      const opened = await openLedger(location, { ...opening, mode: "existing" });
      await opened.head();
      await opened.close();
    }));
  }
  console.log(`opened: ${median(openMs).toFixed(1)} ms ${against(median(openMs) < target.openMs, `under ${target.openMs}`)}`);
  const reader = await openLedger(location, { ...opening, mode: "readOnly" });
  const pageMs: number[] = [];
  let reports = 0;
  for (let round = 0; round < 400; round += 1) {
    pageMs.push(await elapsedMs(async () => {
      const incident = await reader.incident(ids[(round * 7_919) % ids.length] ?? "");
      for (const { id } of incident?.articles ?? []) await reader.article(id);
      reports += incident?.articles.length ?? 0;
    }));
  }
  const slowest = Math.max(...pageMs);
  console.log(`incident page, its articles with it: median ${median(pageMs).toFixed(2)} ms, slowest of ${pageMs.length} ${slowest.toFixed(1)} ms, ${(reports / pageMs.length).toFixed(1)} reports each ${against(median(pageMs) < target.pageMs, `under ${target.pageMs}`)}`);
  await reader.close();
}

async function timeVerifying(location: string): Promise<void> {
  const ledger = await openLedger(location, { ...opening, mode: "readOnly" });
  const ms = await elapsedMs(async () => { if (!(await ledger.verify()).ok) throw new Error("the ledger is not in order"); });
  console.log(`verified in ${(ms / 1_000).toFixed(0)} s, peak ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB`);
  await ledger.close();
}

const opening = { clock: fixedClock("2033-01-01T00:00:00.000Z"), who: "sayso 0.1.0" } as const;

/** Articles that share one wait for the disk. */
const batch = 50;
const folder = mkdtempSync(join(tmpdir(), "sayso-grouping-"));
try {
  const location = join(folder, "sayso.db");
  const ledger = await openLedger(location, { ...opening, mode: "create" });
  const costs: { readonly fileMs: number; readonly groupMs: number; readonly cpuMs: number }[] = [];
  const waiting: Filing[] = [];
  let [fileMs, fileCpuMs, allCpuMs] = [0, 0, 0];
  let filed = 0;
  console.log("articles   file ms   group ms   group cpu ms   articles/s   heap MB   peak MB   ledger MB");
  for (const filing of syntheticFilings({ articles, perDay })) {
    waiting.push(filing);
    if (++filed % batch !== 0 && filed % step !== 0) continue;
    const before = process.cpuUsage();
    fileMs += await elapsedMs(() => ledger.fileAll(waiting.splice(0)));
    fileCpuMs += cpuMsSince(before);
    if (filed % step !== 0) continue;
    const grouping = performance.now();
    const cpu = process.cpuUsage();
    await ledger.regroup();
    const cost = { fileMs, groupMs: performance.now() - grouping, cpuMs: cpuMsSince(cpu) };
    costs.push(cost);
    allCpuMs += fileCpuMs + cost.cpuMs;
    [fileMs, fileCpuMs] = [0, 0];
    if (filed % (step * every) !== 0 && filed !== step) continue;
    const cells = [filed, cost.fileMs, cost.groupMs, cost.cpuMs, (1_000 * step) / (cost.fileMs + cost.groupMs), process.memoryUsage().heapUsed / 1e6, process.resourceUsage().maxRSS / 1_024, statSync(location).size / 1e6];
    console.log(cells.map((cell, i) => cell.toFixed(0).padStart([8, 10, 11, 15, 13, 10, 10, 12][i] ?? 10)).join(""));
  }
  // The first steps also warm the program up: the second stands for the first thousand articles.
  const [first, last] = [costs[Math.min(1, costs.length - 1)], costs.at(-1)];
  const ratio = (last?.cpuMs ?? 0) / (first?.cpuMs ?? 1);
  const sum = costs.reduce((ms, cost) => ms + cost.fileMs + cost.groupMs, 0);
  const rate = (1_000 * filed) / sum;
  const cpuRate = (1_000 * filed) / allCpuMs;
  console.log(`last ${step} against first, processor time: ${ratio.toFixed(2)} ${against(ratio <= target.ratio, `at most ${target.ratio}`)}`);
  console.log(`stored with claims and incidents: ${rate.toFixed(0)} articles/s ${against(rate >= target.articlesPerSecond, `at least ${target.articlesPerSecond}`)}; ${cpuRate.toFixed(0)} by processor time, ${(allCpuMs / filed).toFixed(2)} ms each`);
  const ids = await incidentIds(ledger);
  console.log(`incidents: ${ids.length}`);
  await ledger.close();
  await timeReading(location, ids);
  if (values.verify) await timeVerifying(location);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
