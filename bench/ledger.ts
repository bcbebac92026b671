import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { articleId, fixedClock, sha256 } from "../src/core/index.ts";
import { openExtractor } from "../src/extract/index.ts";
import { openLedger, type Filing } from "../src/ledger/index.ts";
import { makeArticle } from "../src/reading/index.ts";
import { noPostgres, startPostgres } from "../test/contracts/postgres-server.ts";
import { makeReport } from "./articles.ts";
import { median } from "./start-up.ts";
import { bodyOf } from "./synthetic-ledger.ts";

// Prints how fast articles are filed and grouped, and how fast a large ledger answers, in a file and in a PostgreSQL server of its own.
// --articles N (1000): filed one by one and in batches · --large N (200000): the size of the large ledger; 0 leaves it out · --no-postgres
const { values: options } = parseArgs({ options: { articles: { type: "string", default: "1000" }, large: { type: "string", default: "200000" }, "no-postgres": { type: "boolean", default: false } } });
const [count, large] = [Number(options.articles), Number(options.large)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(large) || large < 0) {
  console.error("bench: --articles takes a whole number from 1, --large one from 0");
  process.exit(2);
}

/** The targets that the table holds the figures against. */
const target = { articlesPerSecond: 300, openMs: 300, pageMs: 20 } as const;
const batch = 64;
const originalCount = 200;
const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
const opening = { clock: fixedClock("2025-05-22T08:00:00.000Z"), who: "sayso bench", mode: "create" } as const;
const line = (name: string, value: string, note = ""): void => { console.log(`${name.padEnd(38)}${value.padStart(14)}  ${note}`.trimEnd()); };
const against = (met: boolean, words: string): string => `${met ? "met" : "MISSED"}: ${words}`;

async function elapsedMs(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long work takes by the clock, and by the processor of this process alone, which tells more where the machine is busy. */
async function timed(work: () => Promise<unknown>): Promise<{ readonly ms: number; readonly processorMs: number }> {
  const began = process.cpuUsage();
  const ms = await elapsedMs(work);
  const { user, system } = process.cpuUsage(began);
  return { ms, processorMs: (user + system) / 1_000 };
}

const rate = (articles: number, { ms, processorMs }: { readonly ms: number; readonly processorMs: number }): readonly [string, string] => [`${Math.round(articles / (ms / 1_000))} /s`, `${Math.round(articles / (processorMs / 1_000))} /s by processor time`];

async function medianMs(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await elapsedMs(() => work(round)));
  return median(times);
}

const extractor = openExtractor();
/** The paragraphs that tell of attacks come from a few sentences; the rest is each report's own, as in the news, where most of a text stands in no other. */
const toldUnits = 1_000;
const ownUnits = 1_800;
const outlets = 60;

/** A report as the program would file it, read by its engine. */
async function filingOf(seed: number): Promise<Filing> {
  const report = makeReport(seed, toldUnits);
  const text = `${report.text}\n\n${bodyOf(seed, ownUnits)}`;
  const bytes = new TextEncoder().encode(text);
  const article = await makeArticle({ file: `report-${seed}`, url: null, title: report.title, outlet: `Outlet ${(seed * 7) % outlets}`, published: `2025-05-${String((seed % 28) + 1).padStart(2, "0")}`, language: "en", text }, bytes, null);
  return { article, bytes, extraction: extractor.extract(article), engine: extractor.engine };
}

/** One report under many ids: what a large ledger holds is not read anew for each. */
function copyOf({ article, extraction, engine }: Filing, number: number): Filing {
  const text = `${article.text}\n\nReport ${number}.`;
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const own = { ...article, id: articleId(`art_${hash.slice(0, 20)}`), file: `report-${number}`, sha256: hash, text };
  return { article: own, bytes, extraction: { ...extraction, article: own }, engine };
}

async function benchFiling(name: string, place: () => string): Promise<void> {
  const filings = await Promise.all(Array.from({ length: count }, (_, seed) => filingOf(seed + 1)));
  const single = await openLedger(place(), opening);
  const one = await timed(async () => { for (const filing of filings) await single.file(filing); });
  line(`${name}: filed one by one`, ...rate(count, one));
  const grouped = await timed(() => single.regroup());
  line(`${name}: with one grouping after them`, ...rate(count, { ms: one.ms + grouped.ms, processorMs: one.processorMs + grouped.processorMs }));
  line(`${name}: incidents`, String((await single.incidents()).length), `grouped in ${Math.round(grouped.ms)} ms, ${Math.round(grouped.processorMs)} ms by processor time`);
  await single.close();
  const many = await openLedger(place(), opening);
  const together = await timed(async () => { for (let from = 0; from < count; from += batch) await many.fileAll(filings.slice(from, from + batch)); });
  line(`${name}: filed ${batch} at a time`, ...rate(count, together));
  const after = await timed(() => many.regroup());
  const stored = { ms: together.ms + after.ms, processorMs: together.processorMs + after.processorMs };
  line(`${name}: with claims and incidents`, ...rate(count, stored));
  console.log(against(count / (stored.ms / 1_000) >= target.articlesPerSecond, `at least ${target.articlesPerSecond} a second`));
  line(`${name}: read again, unchanged`, ...rate(count, await timed(async () => { for (const filing of filings) await many.file(filing); })));
  line(`${name}: verified`, ...rate(count, await timed(async () => { if (!(await many.verify()).ok) throw new Error("the ledger is not in order"); })));
  await many.close();
}

async function benchLarge(name: string, location: string): Promise<void> {
  const originals = await Promise.all(Array.from({ length: originalCount }, (_, seed) => filingOf(seed + 1)));
  const ledger = await openLedger(location, opening);
  // The incidents of the originals are on record; what follows waits for the next grouping, as after an import.
  await ledger.fileAll(originals);
  await ledger.regroup();
  const fillMs = await elapsedMs(async () => {
    for (let from = originalCount; from < large; from += 500) {
      await ledger.fileAll(Array.from({ length: Math.min(500, large - from) }, (_, index) => copyOf(originals[(from + index) % originalCount] as Filing, from + index)));
    }
  });
  line(`${name}: filled with ${large} articles`, `${(fillMs / 1_000).toFixed(0)} s`, `copies of ${originalCount} readings, 500 at a time`);
  const incidents = await ledger.incidents();
  const articles = originals.map(({ article: { id } }) => id);
  await ledger.close();
  const openMs = await medianMs(5, async () => {
    const opened = await openLedger(location, { ...opening, mode: "existing" });
    await opened.head();
    await opened.close();
  });
  line(`${name}: opened`, `${openMs.toFixed(1)} ms`, against(openMs < target.openMs, `under ${target.openMs} ms`));
  const reader = await openLedger(location, { ...opening, mode: "readOnly" });
  const page = async (round: number): Promise<void> => {
    const incident = await reader.incident(incidents[(round * 37) % incidents.length]?.id ?? "");
    for (const { id } of incident?.articles ?? []) await reader.article(id);
  };
  const pageMs = await medianMs(41, page);
  line(`${name}: incident page, its articles with it`, `${pageMs.toFixed(2)} ms`, against(pageMs < target.pageMs, `under ${target.pageMs} ms`));
  line(`${name}: article page`, `${(await medianMs(41, (round) => reader.articleRecord(articles[(round * 37) % articles.length] ?? ""))).toFixed(2)} ms`);
  line(`${name}: head, as a desk asks again and again`, `${(await medianMs(41, () => reader.head())).toFixed(3)} ms`);
  for (const query of ["\"bus station\" Kupiansk", "schools -clinics", "bakery*", "the"]) line(`${name}: search ${query}`, `${(await medianMs(5, () => reader.search(query))).toFixed(0)} ms`, `${(await reader.search(query)).articles} articles`);
  await reader.close();
}

try {
  let places = 0;
  await benchFiling("file", () => join(folder, `filing-${(places += 1)}.db`));
  if (large > 0) await benchLarge("file", join(folder, "large.db"));
  if (!options["no-postgres"]) {
    if (noPostgres !== null) console.log(noPostgres);
    else {
      const server = await startPostgres({ safe: true });
      await benchFiling("server", () => server.address());
      if (large > 0) await benchLarge("server", server.address());
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
