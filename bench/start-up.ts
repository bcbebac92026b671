import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Median wall time in milliseconds of `./sayso extract FILE --json` on a text of two sentences. @throws Error where the program fails. */
export function startUpMs(runs: number): number {
  const program = join(import.meta.dirname, "../sayso");
  const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
  try {
    const file = join(folder, "short.txt");
    writeFileSync(file, "Six soldiers were killed in a missile strike near Poltava on Tuesday, the army said. More than ten others were wounded.\n");
    const run = (): number => {
      const began = performance.now();
      const { status, stderr } = spawnSync(program, ["extract", file, "--json"], { encoding: "utf8" });
      if (status !== 0) throw new Error(`sayso extract ended with status ${status}: ${stderr}`);
      return performance.now() - began;
    };
    run();
    return median(Array.from({ length: runs }, run));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
