import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("filing-worker.ts", import.meta.url));

/** A process of its own that files reports. */
export interface Worker {
  readonly child: ChildProcess;
  /** Lines of `filed art_…`, as far as they came. */
  readonly said: () => readonly string[];
  readonly ended: Promise<number | null>;
}

/** Starts a process that files the reports `from` to `to`. */
export function startWorker(location: string, from: number, to: number, happenings: "few" | "many" = "few"): Worker {
  const child = spawn(process.execPath, [program, location, `${from}`, `${to}`, `worker ${from}`, happenings], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => { output += chunk; });
  return { child, said: () => output.split("\n").filter((line) => line !== ""), ended: once(child, "close").then(([code]) => code as number | null) };
}
