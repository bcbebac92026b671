import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fixedClock } from "../src/core/index.ts";
import { openLedger, type Filing } from "../src/ledger/index.ts";
import { syntheticFilings } from "./synthetic-ledger.ts";

// Prints what storing and grouping cost as a ledger grows, for each step of articles: synthetic reports in a ledger of their own.
// --articles N (100,000) · --step N (1,000) · --per-day N (137: 100,000 in two years)
const { values } = parseArgs({ options: { articles: { type: "string", default: "100000" }, step: { type: "string", default: "1000" }, "per-day": { type: "string", default: "137" }, every: { type: "string", default: "10" } } });
const [articles, step, perDay, every] = [Number(values.articles), Number(values.step), Number(values["per-day"]), Number(values.every)];
/** The targets that the last line holds the figures against. */
const target = { ratio: 1.3, articlesPerSecond: 300 } as const;

/** Articles that share one wait for the disk. */
const batch = 50;
const folder = mkdtempSync(join(tmpdir(), "sayso-grouping-"));
try {
  const location = join(folder, "sayso.db");
  const ledger = await openLedger(location, { clock: fixedClock("2033-01-01T00:00:00.000Z"), who: "sayso 0.1.0", mode: "create" });
  const costs: { readonly fileMs: number; readonly groupMs: number; readonly cpuMs: number }[] = [];
  const waiting: Filing[] = [];
  let fileMs = 0;
  let filed = 0;
  console.log("articles   file ms   group ms   group cpu ms   articles/s   heap MB   peak MB   ledger MB");
  for (const filing of syntheticFilings({ articles, perDay })) {
    waiting.push(filing);
    if (++filed % batch !== 0 && filed % step !== 0) continue;
    const began = performance.now();
    await ledger.fileAll(waiting.splice(0));
    fileMs += performance.now() - began;
    if (filed % step !== 0) continue;
    const grouping = performance.now();
    const cpu = process.cpuUsage();
    await ledger.regroup();
    const { user, system } = process.cpuUsage(cpu);
    const cost = { fileMs, groupMs: performance.now() - grouping, cpuMs: (user + system) / 1_000 };
    costs.push(cost);
    fileMs = 0;
    if (filed % (step * every) !== 0 && filed !== step) continue;
    const cells = [filed, cost.fileMs, cost.groupMs, cost.cpuMs, (1_000 * step) / (cost.fileMs + cost.groupMs), process.memoryUsage().heapUsed / 1e6, process.resourceUsage().maxRSS / 1_024, statSync(location).size / 1e6];
    console.log(cells.map((cell, i) => cell.toFixed(0).padStart([8, 10, 11, 15, 13, 10, 10, 12][i] ?? 10)).join(""));
  }
  // The first steps also warm the program up: the second stands for the first thousand articles.
  const [first, last] = [costs[Math.min(1, costs.length - 1)], costs.at(-1)];
  const ratio = (last?.cpuMs ?? 0) / (first?.cpuMs ?? 1);
  const sum = costs.reduce((ms, cost) => ms + cost.fileMs + cost.groupMs, 0);
  const rate = (1_000 * filed) / sum;
  console.log(`last ${step} against first, processor time: ${ratio.toFixed(2)} (${ratio <= target.ratio ? "met" : "MISSED"}: at most ${target.ratio})`);
  console.log(`stored with claims and incidents: ${rate.toFixed(0)} articles/s (${rate >= target.articlesPerSecond ? "met" : "MISSED"}: at least ${target.articlesPerSecond})`);
  console.log(`incidents: ${(await ledger.incidents()).length}`);
  await ledger.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
