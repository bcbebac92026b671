import type { ChildProcess } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { copyLedger, type Ledger } from "../../src/ledger/index.ts";
import { scratchFolder, scratchLedger, testOptions } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";
import { startWorker as startProcess, type Worker } from "./workers.ts";

const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

function startWorker(location: string, from: number, to: number): Worker {
  const worker = startProcess(location, from, to);
  running.add(worker.child);
  void worker.ended.then(() => running.delete(worker.child));
  return worker;
}

async function kindsOf(ledger: Ledger): Promise<Readonly<Record<string, number>>> {
  const { number } = await ledger.head();
  const all = (await Promise.all(Array.from({ length: Math.ceil(number / 1_000) }, (_, index) => ledger.entries(index * 1_000 + 1)))).flat();
  return Object.fromEntries([...Map.groupBy(all, ({ kind }) => kind)].map(([kind, entries]) => [kind, entries.length]));
}

test("four processes make one ledger and file in it: nothing is lost, nothing doubled, the chain unbroken", { timeout: 240_000 }, async () => {
  const location = join(scratchFolder(), "sayso.db");
  // Each process files 25 reports; the last five are also the next one's first.
  const workers = [0, 20, 40, 60].map((from) => startWorker(location, from, from + 25));
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);

  const said = workers.flatMap(({ said: lines }) => lines());
  expect(said).toHaveLength(100);
  expect(said.filter((line) => line.startsWith("filed "))).toHaveLength(85);
  expect(said.filter((line) => line.startsWith("unchanged "))).toHaveLength(15);
  expect(readdirSync(dirname(location))).toEqual(["sayso.db"]);

  const ledger = await scratchLedger({ mode: "existing" }, location);
  expect(await kindsOf(ledger)).toMatchObject({ ledgerCreated: 1, articleFiled: 85, claimsRead: 85 });
  expect(await ledger.verify()).toMatchObject({ ok: true, incidents: "rebuilt", problems: [] });
  expect(await ledger.isStale()).toBe(false);

  const alone = await scratchLedger();
  for (let number = 84; number >= 0; number -= 1) await alone.file(filingOf({ number, padding: 4 }));
  await alone.regroup();
  expect((await ledger.incidents()).map((incident) => ({ ...incident, previousIds: [] }))).toEqual(await alone.incidents());
});

test("a copy that is made while others write is one moment of the ledger, and in order", { timeout: 240_000 }, async () => {
  const location = join(scratchFolder(), "sayso.db");
  const writer = startWorker(location, 0, 10_000);
  while (writer.said().length < 5) await delay(5);
  const copy = await copyLedger(location, `${location}.copy`, testOptions);
  const { number } = await copy.head();
  expect((await copy.verify()).problems).toEqual([]);
  while (writer.said().length < (await copy.articles()).length + 5) await delay(5);
  writer.child.kill("SIGKILL");
  await writer.ended;
  const ledger = await scratchLedger({ mode: "existing" }, location);
  expect((await ledger.head()).number).toBeGreaterThan(number);
  expect(await copy.entries()).toEqual((await ledger.entries(1, 1_000)).slice(0, number));
  await copy.close();
});

test("processes that are killed while they write lose nothing that they acknowledged, and leave nothing half", { timeout: 480_000 }, async () => {
  const location = join(scratchFolder(), "sayso.db");
  const acknowledged = new Set<string>();
  const pauses = fc.sample(fc.integer({ min: 0, max: 120 }), { seed: 20_310_306, numRuns: 6 });
  for (const [round, pauseMs] of pauses.entries()) {
    const workers = [0, 1, 2].map((index) => startWorker(location, round * 30_000 + index * 10_000, round * 30_000 + (index + 1) * 10_000));
    // The pause starts once all are at work, so that each is killed in the middle of it.
    while (workers.some(({ child, said }) => said().length === 0 && child.exitCode === null)) await delay(5);
    await delay(pauseMs);
    for (const { child } of workers) child.kill("SIGKILL");
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([null, null, null]);
    for (const line of workers.flatMap(({ said }) => said())) acknowledged.add(line.split(" ")[1]!);

    const ledger = await scratchLedger({ mode: "existing" }, location);
    expect((await ledger.verify()).problems).toEqual([]);
    const filed = new Set((await ledger.articles()).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !filed.has(id))).toEqual([]);
    const kinds = await kindsOf(ledger);
    expect(kinds["articleFiled"]).toBe(kinds["claimsRead"]);
    await ledger.regroup();
    await ledger.close();
  }
  expect(acknowledged.size).toBeGreaterThan(pauses.length * 3);
});
