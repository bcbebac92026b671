// Feeds the reading stage with broken inputs of every format and looks for errors, unhandled rejections and inputs that take more than two seconds.
//   node scripts/fuzz.ts [--inputs 100000] [--seed 1] [--only N]
// The same seed gives the same inputs; --only N reads the input of one number again, and prints it.
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { parseArgs } from "node:util";
import { makeInput, readInput } from "../test/reading/fuzzing.ts";
import { randomFrom } from "../test/seeded-random.ts";

const slowMs = 2_000;
/** A machine that is busy holds a thread back; a true hang stays one. */
const hangMs = 20_000;
type Report = { readonly number: number; readonly format: string; readonly articles: number; readonly ms: number; readonly error: string | null };

const inputOf = (seed: number, number: number): ReturnType<typeof makeInput> => makeInput(randomFrom(seed * 1_000_003 + number));

if (isMainThread) await run();
else await work(workerData as { readonly seed: number; readonly from: number; readonly to: number });

async function work({ seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number }): Promise<void> {
  let number = from;
  process.on("unhandledRejection", (error) => parentPort?.postMessage({ number, format: "unhandled rejection", articles: 0, ms: 0, error: String(error) } satisfies Report));
  for (; number < to; number += 1) {
    const { name, bytes } = inputOf(seed, number);
    parentPort?.postMessage({ number, format: name, articles: -1, ms: 0, error: null } satisfies Report);
    const before = process.cpuUsage();
    try {
      const { articles } = await readInput(name, bytes);
      const { user, system } = process.cpuUsage(before);
      parentPort?.postMessage({ number, format: name, articles, ms: (user + system) / 1_000, error: null } satisfies Report);
    } catch (error) {
      parentPort?.postMessage({ number, format: name, articles: 0, ms: 0, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Report);
    }
  }
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { inputs: { type: "string", default: "100000" }, seed: { type: "string", default: "1" }, only: { type: "string" } } });
  const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
  if (values.only !== undefined) {
    const { name, bytes } = inputOf(seed, Number(values.only));
    console.log(`${name}, ${bytes.length} bytes:\n${Buffer.from(bytes).toString("latin1").slice(0, 4_000)}`);
    console.log(await readInput(name, bytes));
    return;
  }
  const formats = new Map<string, { inputs: number; articles: number; worstMs: number }>();
  let [failures, done, from] = [0, 0, 0];
  const began = performance.now();
  const fail = (number: number, format: string, what: string): void => {
    failures += 1;
    console.log(`FAILED input ${number} (${format}): ${what}\n  again: npm run fuzz -- --seed ${seed} --only ${number}`);
  };
  while (from < inputs) from = await runThread(seed, from, inputs, (report) => {
    if (report.error !== null) fail(report.number, report.format, report.error);
    else if (report.ms > slowMs) fail(report.number, report.format, `took ${Math.round(report.ms)} ms of processor time`);
    const known = formats.get(report.format) ?? { inputs: 0, articles: 0, worstMs: 0 };
    formats.set(report.format, { inputs: known.inputs + 1, articles: known.articles + report.articles, worstMs: Math.max(known.worstMs, report.ms) });
    done += 1;
    if (done % 10_000 === 0) console.log(`${done} inputs, ${failures} failures, ${Math.round((performance.now() - began) / 1_000)} s`);
  });
  for (const [format, { inputs: count, articles, worstMs }] of [...formats].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${(format === "" ? "(no name)" : format).padEnd(16)}${String(count).padStart(8)} inputs ${String(articles).padStart(8)} articles   slowest ${worstMs.toFixed(0)} ms`);
  console.log(`${done} inputs of seed ${seed}, ${failures} ${failures === 1 ? "failure" : "failures"}, ${Math.round((performance.now() - began) / 1_000)} s`);
  if (failures > 0) process.exitCode = 1;
}

/** Reads inputs in a thread of their own; gives the number to go on with: the end, or the one after an input that hangs. */
function runThread(seed: number, from: number, to: number, take: (report: Report) => void): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { seed, from, to } });
    let last: Report = { number: from, format: "", articles: 0, ms: 0, error: null };
    let beat = performance.now();
    const watchdog = setInterval(() => {
      if (performance.now() - beat < hangMs) return;
      take({ ...last, articles: 0, ms: hangMs });
      void worker.terminate();
    }, 500);
    worker.on("message", (report: Report) => {
      beat = performance.now();
      last = report;
      if (report.articles >= 0) take(report);
    });
    worker.on("error", (error) => { take({ ...last, articles: 0, error: `the thread ended: ${String(error)}` }); });
    worker.on("exit", () => {
      clearInterval(watchdog);
      resolve(last.number + 1);
    });
  });
}
