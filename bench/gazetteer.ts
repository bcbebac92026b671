import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openGazetteer } from "../src/places/index.ts";
import { median } from "./start-up.ts";

/** What the gazetteer adds to a start of the program. */
export interface GazetteerCost {
  /** Milliseconds of processor time to load its code, open it and look one name up, the same whatever else the machine does: the median of several processes. */
  readonly loadMs: number;
  /** Memory that this takes, in MB, the file's bytes included. */
  readonly loadMb: number;
}

const program = (entry: string): string => `
const before = process.memoryUsage.rss();
const began = process.cpuUsage();
const { openGazetteer } = await import(${JSON.stringify(entry)});
openGazetteer().find("Sumy");
const { user, system } = process.cpuUsage(began);
console.log(JSON.stringify({ loadMs: (user + system) / 1_000, loadMb: (process.memoryUsage.rss() - before) / 1e6 }));`;

/** Measures in processes of their own, with the built program. @throws Error where it is not built. */
export function gazetteerCost(runs: number): GazetteerCost {
  const entry = pathToFileURL(join(import.meta.dirname, "../dist/places/index.js")).href;
  const costs = Array.from({ length: runs }, (): GazetteerCost => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program(entry)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`the gazetteer did not load: ${stderr}`);
    return JSON.parse(stdout) as GazetteerCost;
  });
  return { loadMs: median(costs.map(({ loadMs }) => loadMs)), loadMb: median(costs.map(({ loadMb }) => loadMb)) };
}

/** Look-ups a second of as many different names, each of them new to the gazetteer, so that nothing kept answers. */
export function lookUpsPerSecond(count: number): number {
  const names = openGazetteer();
  const { places } = names.source();
  // A step that shares no factor with the number of places walks over all of them in no order of the file.
  const asked = Array.from({ length: count }, (_, i) => names.place((i * 7_919) % places).name);
  const fresh = openGazetteer();
  const began = performance.now();
  for (const name of asked) fresh.find(name);
  return count / ((performance.now() - began) / 1_000);
}
