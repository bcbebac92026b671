import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { canonicalJson, fixedClock, sha256 } from "../src/core/index.ts";
import { openLedger, type Ledger } from "../src/ledger/index.ts";
import { randomFrom } from "../test/seeded-random.ts";
import { syntheticFilings } from "./synthetic-ledger.ts";

// Files the same articles twice each, in other orders and by one or four processes, and holds the incidents and their ids against each other.
// --articles N (10,000) · --per-day N (137)
const { values } = parseArgs({ options: { articles: { type: "string", default: "10000" }, "per-day": { type: "string", default: "137" }, ledger: { type: "string" }, seed: { type: "string", default: "0" } } });
const [articles, perDay, seed] = [Number(values.articles), Number(values["per-day"]), Number(values.seed)];
if (!Number.isInteger(articles) || articles < 1 || !Number.isInteger(perDay) || perDay < 1) {
  console.error("bench: --articles and --per-day take whole numbers from 1");
  process.exit(2);
}

const opening = { clock: fixedClock("2033-01-01T00:00:00.000Z"), who: "sayso 0.1.0", mode: "create", patienceMs: 600_000 } as const;
/** Articles that share one wait for the disk, and those after which incidents are brought up to date. */
const [together, between] = [50, 500] as const;

/** Files all articles in an order of its own; 0 is the order of publication. */
async function readAll(ledger: Ledger, order: number): Promise<void> {
  const random = randomFrom(order);
  const filings = [...syntheticFilings({ articles, perDay })].map((filing) => [order === 0 ? 0 : random(), filing] as const).sort(([a], [b]) => a - b).map(([, filing]) => filing);
  for (let from = 0; from < filings.length; from += together) {
    await ledger.fileAll(filings.slice(from, from + together));
    if ((from + together) % between === 0) await ledger.regroup();
  }
  await ledger.regroup();
}

async function inProcess(location: string, order: number): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ["--ledger", location, "--seed", String(order), "--articles", String(articles), "--per-day", String(perDay)]);
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  child.once("exit", (code) => { if (code === 0) resolve(undefined); else reject(new Error(`a process that read order ${order} ended with ${code}`)); });
  await promise;
}

/** SHA-256 of all incidents as shown; which ids they had before hangs on the order, and is left out. */
async function stateOf(location: string): Promise<{ readonly incidents: number; readonly hash: string; readonly ok: boolean }> {
  const ledger = await openLedger(location, opening);
  const shown = (await ledger.incidents()).map((incident) => ({ ...incident, previousIds: [] }));
  const { ok } = await ledger.verify();
  await ledger.close();
  return { incidents: shown.length, hash: sha256(canonicalJson(shown)), ok };
}

async function compareOrders(folder: string): Promise<void> {
  const hashes = new Set<string>();
  for (const [name, orders] of [["one process, twice in one order", [[0], [0]]], ["one process, twice in other orders", [[1], [2]]], ["four processes at once, twice in other orders", [[3, 4, 5, 6], [7, 8, 9, 10]]]] as const) {
    const location = join(folder, `${hashes.size}-${orders.flat().join("-")}.db`);
    const began = performance.now();
    await (await openLedger(location, opening)).close();
    for (const round of orders) await Promise.all(round.map((order) => inProcess(location, order)));
    const { incidents, hash, ok } = await stateOf(location);
    hashes.add(hash);
    console.log(`${name.padEnd(46)} ${incidents} incidents  ${hash.slice(0, 16)}  ${ok ? "in order" : "NOT IN ORDER"}  ${((performance.now() - began) / 1_000).toFixed(0)} s`);
    if (!ok) process.exitCode = 1;
  }
  console.log(hashes.size === 1 ? `met: ${articles} articles, the same incidents and ids` : "MISSED: the incidents differ");
  if (hashes.size !== 1) process.exitCode = 1;
}

if (values.ledger === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "sayso-orders-"));
  try {
    await compareOrders(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  const ledger = await openLedger(values.ledger, opening);
  await readAll(ledger, seed);
  await ledger.close();
}
