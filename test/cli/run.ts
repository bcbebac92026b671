import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import type { Console } from "../../src/cli/console.ts";
import { runProgram } from "../../src/cli/program.ts";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as one value a line. */
  readonly lines: () => readonly Record<string, unknown>[];
}

/** Runs a command line in this process, on a console that keeps what is printed. */
export async function run(args: readonly string[], given: Partial<Console> & { readonly input?: string } = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const input = given.input ?? "";
  const status = await runProgram(args, {
    out: async (text) => void (out += text),
    outBytes: async (bytes) => void (out += Buffer.from(bytes).toString("latin1")),
    err: (text) => void (err += text),
    stdin: (async function* () {
      if (input !== "") yield new TextEncoder().encode(input);
    })(),
    stdinIsTerminal: false,
    errIsTerminal: false,
    colour: false,
    width: 80,
    clock: fixedClock("2025-06-01T12:00:00.000Z"),
    stopped: async () => undefined,
    ...given,
  });
  return { status, out, err, lines: () => out.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>) };
}

/** A folder that is gone after the tests of the file. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sayso-cli-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Two reports of one invented attack and one of another. */
export const reports = {
  first: "Missile strike kills six soldiers near Sumy\n\nA Russian missile strike on a barracks near Sumy, Ukraine, killed six soldiers and wounded at least ten others on Tuesday, the National Guard of Ukraine said.\n\nRussia's defence ministry said up to 40 Ukrainian servicemen had died.",
  second: "Toll of Sumy strike rises\n\nThe missile strike on a barracks near Sumy on Tuesday killed seven soldiers, the National Guard of Ukraine said on Wednesday. An investigation was opened.",
  other: "Car bomb kills three in Cali\n\nA car bomb exploded outside a police station in Cali, Colombia, on Friday, killing three officers and injuring nine passers-by, the mayor said.",
} as const;
