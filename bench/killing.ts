import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openLedger } from "../src/ledger/index.ts";
import { noPostgres, startPostgres } from "../test/contracts/postgres-server.ts";
import { testOptions } from "../test/ledger/options.ts";
import { startWorker } from "../test/ledger/workers.ts";
import { randomFrom } from "../test/seeded-random.ts";

// Kills processes at random moments while they write, and checks after each round that every acknowledged article is there, that none
// is there by half, and that the ledger is in order. Ends with status 1 where anything is not so.
// --rounds N (200) · --writers N (8) · --postgres: a server of its own instead of a file
const { values: options } = parseArgs({ options: { rounds: { type: "string", default: "200" }, writers: { type: "string", default: "8" }, postgres: { type: "boolean", default: false } } });
const [rounds, writers] = [Number(options.rounds), Number(options.writers)];
/** A new ledger after so many rounds: checking all of it takes longer the more there is. */
const roundsEach = 10;
const mostPauseMs = 250;
/** More than a writer files before it is killed. */
const reportsEach = 1_000;

if (options.postgres && noPostgres !== null) {
  console.error(noPostgres);
  process.exit(2);
}
const server = options.postgres ? await startPostgres() : null;
const folder = mkdtempSync(join(tmpdir(), "sayso-killing-"));
const random = randomFrom(20_310_306);
// Eight programs a round start twice as fast where what they were compiled to is kept.
process.env["NODE_COMPILE_CACHE"] ??= join(folder, "compiled");
const total = { gaveUp: 0, acknowledged: 0, filed: 0, entries: 0, missing: 0, half: 0, problems: 0 };
let acknowledged = new Set<string>();
let location = "";
const began = performance.now();
try {
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsEach === 0) {
      acknowledged = new Set();
      location = server?.address() ?? join(folder, `${round}.db`);
    }
    const workers = Array.from({ length: writers }, (_, index) => startWorker(location, (round * writers + index) * reportsEach, (round * writers + index + 1) * reportsEach, "many"));
    // The pause starts once all are at work, so that each is killed in the middle of it.
    while (workers.some(({ child, said }) => said().length === 0 && child.exitCode === null)) await delay(5);
    await delay(random() * mostPauseMs);
    total.gaveUp += workers.filter(({ child }) => child.exitCode !== null).length;
    for (const { child } of workers) child.kill("SIGKILL");
    await Promise.all(workers.map(({ ended }) => ended));
    for (const line of workers.flatMap(({ said }) => said())) acknowledged.add(line.split(" ")[1] ?? "");

    const ledger = await openLedger(location, { ...testOptions, mode: "existing" });
    const articles = new Set((await ledger.articles()).map(({ id }) => id));
    const report = await ledger.verify();
    const kinds = new Map<string, number>();
    for (let from = 1; from <= report.entries; from += 1_000) for (const { kind } of await ledger.entries(from, 1_000)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    total.missing += [...acknowledged].filter((id) => !articles.has(id)).length;
    total.half += Math.abs((kinds.get("articleFiled") ?? 0) - (kinds.get("claimsRead") ?? 0));
    total.problems += report.problems.length;
    if (round % roundsEach === roundsEach - 1 || round === rounds - 1) {
      total.acknowledged += acknowledged.size;
      total.filed += articles.size;
      total.entries += report.entries;
      console.error(`${round + 1} rounds in ${Math.round((performance.now() - began) / 1_000)} s: ${total.acknowledged} articles acknowledged, ${total.missing} missing, ${total.half} by half, ${total.problems} problems`);
    }
    await ledger.regroup();
    await ledger.close();
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${rounds} rounds of kill -9 with ${writers} writers each, in ${Math.round((performance.now() - began) / 1_000)} s: ${total.acknowledged} articles acknowledged, ${total.filed} filed in ${total.entries} entries; ${total.gaveUp} writers ended before they were killed`);
console.log(`acknowledged and missing: ${total.missing} · filed by half: ${total.half} · problems that verify found: ${total.problems}`);
process.exitCode = total.missing + total.half + total.problems === 0 ? 0 : 1;
