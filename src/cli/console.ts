import { systemClock, type Clock } from "../core/index.ts";
import type { Network } from "../fetching/index.ts";

/** What a command sees of the world. Tests give their own. */
export interface Console {
  /** Writes to standard output and waits where the reader is slower. */
  readonly out: (text: string) => Promise<void>;
  /** The same for what is no text. */
  readonly outBytes: (bytes: Uint8Array) => Promise<void>;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** True where somebody may type on standard input, so that nothing waits for it by surprise. */
  readonly stdinIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colour: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  readonly clock: Clock;
  /** The network; this machine's where none is given. */
  readonly network?: Network;
  /** Resolves when somebody asks the program to stop: Ctrl+C, or the system. */
  readonly stopped: () => Promise<void>;
}

const columnsWithoutTerminal = 80;

/** The console of this process. A reader that goes away ends it quietly; output that cannot be written ends it with status 1. */
export function processConsole(): Console {
  const { stdout, stderr, env } = process;
  const leave = (error: NodeJS.ErrnoException): void => {
    if (error.code === "EPIPE") process.exit(0);
    // As where the disk is full.
    process.stderr.write(`sayso: the output could not be written: ${error.message}\n`);
    process.exit(1);
  };
  stdout.on("error", leave);
  stderr.on("error", () => process.exit(1));
  const write = (piece: string | Uint8Array): Promise<void> => (stdout.write(piece) ? Promise.resolve() : new Promise((resolve) => void stdout.once("drain", resolve)));
  return {
    out: write,
    outBytes: write,
    err: (text) => void stderr.write(text),
    // Opened only when a command reads it.
    stdin: { [Symbol.asyncIterator]: () => (process.stdin as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]() },
    stdinIsTerminal: process.stdin.isTTY,
    errIsTerminal: stderr.isTTY,
    colour: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    width: stdout.isTTY ? Math.max(40, stdout.columns) : columnsWithoutTerminal,
    clock: systemClock,
    stopped: () => new Promise((resolve) => { for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => { resolve(); }); }),
  };
}
