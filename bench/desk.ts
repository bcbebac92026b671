import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fixedClock } from "../src/core/index.ts";
import { openExtractor } from "../src/extract/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { openGazetteer } from "../src/places/index.ts";
import { createServer, listen } from "../src/server/index.ts";
import { chromiumPath, openChromium, withoutChromium } from "../test/desk/chromium.ts";
import { makeReport } from "./articles.ts";
import { benchPages } from "./desk-pages.ts";
import { makeLargeLedger } from "./large-ledger.ts";
import { median } from "./start-up.ts";

// Prints what the desk costs over large ledgers, in milliseconds of processor time, which other programs on the machine change little:
// the first reading of the ledger, each kind of request, and each thing that a person does in a real browser.
// --incidents 10000,100000 · --import 2000: articles that come in while pages are asked for; 0 leaves it out · --no-browser
const { values } = parseArgs({ options: { incidents: { type: "string", default: "10000,100000" }, import: { type: "string", default: "2000" }, "no-browser": { type: "boolean", default: false } } });
const imported = Number(values.import);
const sizes = values.incidents.split(",").map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1) || !Number.isInteger(imported) || imported < 0) {
  console.error("bench: --incidents takes whole numbers from 1, with commas between, --import one from 0");
  process.exit(2);
}

/** What one answer may take, and how long the server may go without a turn for others. */
const target = { answerMs: 100, turnMs: 50 } as const;
const clock = fixedClock("2033-01-01T00:00:00.000Z");
const gazetteer = openGazetteer();
const extractor = openExtractor(gazetteer);
const line = (name: string, ms: number, note = ""): void => { console.log(`  ${name.padEnd(54)}${ms.toFixed(1).padStart(9)} ms  ${note}`.trimEnd()); };
const held = (ms: number, most: number): string => (ms < most ? "met" : `MISSED: under ${most} ms`);

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The most work that was done without a turn for others, in processor time of the thread that answers. */
async function longestStretchMs(work: () => Promise<unknown>): Promise<number> {
  const usedMs = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  let [longest, last, working] = [0, usedMs(), true];
  const turn = (): void => {
    const now = usedMs();
    longest = Math.max(longest, now - last);
    last = now;
    if (working) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  working = false;
  return longest;
}

/** Questions that are never twice the same, so that no answer is remembered: `round` goes into each. */
const requests: readonly (readonly [string, (round: number) => string])[] = [
  ["list: the first page", (round) => `/incidents?from=${2020 + round}-01-01`],
  ["list: a country, a kind, a status", (round) => `/incidents?country=AB,BB&kind=Attack&status=claimed&from=${2020 + round}-01-01`],
  ["list: at least ten killed, widest apart first", (round) => `/incidents?least=10&sort=spread&from=${2020 + round}-01-01`],
  ["list: words of a place", (round) => `/incidents?place=${["ka", "mu", "ver", "ost", "lin", "dor", "sha", "ber", "nar"][round % 9] ?? ""}`],
  ["list: an area of the map", (round) => `/incidents?area=${-90 + round},-20,60,50`],
  ["list: words in the texts", (round) => `/incidents?q=${["market", "school", "drone", "governor", "rescue", "bridge", "missile", "church", "police"][round % 9] ?? ""}`],
  ["list: a word that nearly every text has", (round) => `/incidents?q=the&from=${2020 + round}-01-01`],
  ["list: the middle of it", (round) => `/incidents?offset=${4_000 + round * 100}&mentioned=true`],
  ["map", (round) => `/incidents/map?to=${2031 + round}-06-01`],
  ["review queue", (round) => `/queue?limit=200&offset=${round * 200}`],
  ["about the ledger", () => "/about"],
  ["articles, the last filed first", (round) => `/articles?offset=${round * 100}`],
];

async function benchServer(size: number, folder: string): Promise<void> {
  const location = join(folder, `${size}.db`);
  await makeLargeLedger(location, size);
  const ledger = await openLedger(location, { clock, who: "sayso bench", mode: "existing" });
  console.log(`\n${size} incidents`);
  const heapMb = (): number => process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().arrayBuffers / 1e6;
  globalThis.gc?.();
  const before = heapMb();
  let made = 0;
  const server = createServer({ ledger, extractor, gazetteer, clock, version: "0.1.0", access: { kind: "loopback" }, pages: join(import.meta.dirname, "../dist/desk"), newId: () => `in_${(made += 1)}`, report: console.error });
  const ask = async (path: string): Promise<string> => (await server.fetch(new Request(`http://127.0.0.1:4177/api/v1${path}`, { headers: { host: "127.0.0.1:4177" } }))).text();
  let stretch = 0;
  line("read for the first time, in the background", await cpuMs(async () => { stretch = await longestStretchMs(() => ask("/incidents?limit=1")); }));
  line("  longest stretch without a turn for others", stretch, held(stretch, target.turnMs));
  globalThis.gc?.();
  line("  memory, in MB", heapMb() - before);
  for (const [name, pathOf] of requests) {
    const costs: number[] = [];
    for (let round = 0; round < 9; round += 1) costs.push(await cpuMs(() => ask(pathOf(round))));
    line(name, median(costs), held(median(costs), target.answerMs));
  }
  const { items } = JSON.parse(await ask("/incidents?sort=origins&limit=20")) as { readonly items: readonly { readonly id: string }[] };
  const pages: number[] = [];
  const nears: number[] = [];
  for (const { id } of items) {
    pages.push(await cpuMs(() => ask(`/incidents/${id}`)));
    nears.push(await cpuMs(() => ask(`/incidents/${id}/neighbours`)));
  }
  line("an incident", median(pages), held(median(pages), target.answerMs));
  line("what is near it", median(nears), held(median(nears), target.answerMs));
  const { items: articles } = JSON.parse(await ask("/articles?limit=15")) as { readonly items: readonly { readonly id: string }[] };
  const read: number[] = [];
  for (const { id } of articles) read.push(await cpuMs(() => ask(`/articles/${id}`)));
  line("an article", median(read), held(median(read), target.answerMs));
  const [first] = articles;
  const claim = (await ledger.article(first?.id ?? ""))?.claims[0]?.id ?? "";
  const decided: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await ledger.decide({ type: round % 2 === 0 ? "rejectClaim" : "acceptClaim", claim: `${first?.id ?? ""}/${claim}`, reason: "bench" }, "Ada");
    await ledger.regroup();
    decided.push(await cpuMs(() => ask("/incidents?limit=100")));
  }
  line("list: after a decision", median(decided), held(median(decided), target.answerMs));
  if (imported > 0) {
    const reports = Array.from({ length: imported }, (_, seed) => ({ ...makeReport(seed + 1, 1_500), outlet: `Outlet ${seed % 60}`, published: `2032-05-${String((seed % 28) + 1).padStart(2, "0")}` }));
    const send = (path: string, body?: string): Promise<Response> => Promise.resolve(server.fetch(new Request(`http://127.0.0.1:4177/api/v1${path}`, { method: "POST", headers: { host: "127.0.0.1:4177" }, ...(body === undefined ? {} : { body }) })));
    const { id } = (await (await send("/intake/file?name=night.jsonl", reports.map((report) => JSON.stringify(report)).join("\n"))).json()) as { readonly id: string };
    const costs: number[] = [];
    let longest = 0;
    const all = await cpuMs(async () => {
      longest = await longestStretchMs(async () => {
        await send(`/intake/${id}/file`);
        for (let state = "filing"; state === "filing"; await new Promise((later) => setTimeout(later, 100))) {
          const began = performance.now();
          await ask("/incidents?limit=100");
          costs.push(performance.now() - began);
          ({ state } = JSON.parse(await ask(`/intake/${id}`)) as { readonly state: string });
        }
      });
    });
    line(`${imported} articles imported, with a page every tenth of a second`, all, `${costs.length} pages answered meanwhile`);
    line("  longest stretch without a turn for others", longest, held(longest, target.answerMs));
    line("  a page meanwhile, by the clock", median(costs), `the slowest ${Math.max(...costs).toFixed(0)} ms`);
  }
  if (!values["no-browser"] && chromiumPath !== null) {
    const { url, stop: end } = await listen(server, "127.0.0.1", 0);
    const browser = await openChromium();
    await benchPages(browser, url, line, cpuMs);
    await browser.close();
    await end();
  }
  await server.close();
  await ledger.close();
}

const folder = mkdtempSync(join(tmpdir(), "sayso-desk-bench-"));
try {
  if (!values["no-browser"] && chromiumPath === null) console.log(withoutChromium);
  for (const size of sizes) await benchServer(size, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
