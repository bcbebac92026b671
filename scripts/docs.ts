// Writes the documents that are generated: docs/cli.md from the command line's own help, docs/issues.md from the table of codes,
// and the README's transcripts from what its commands print.   node scripts/docs.ts
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Help, type Command } from "commander";
import { allCommands, makeProgram, runProgram } from "../src/cli/program.ts";
import { fillTranscripts, type Transcript } from "./transcripts.ts";
import type { Console } from "../src/cli/console.ts";
import { issueCodes } from "../src/core/issues.ts";
import { fixedClock } from "../src/core/index.ts";

const width = 100;

// The transcripts are those of the gazetteer as it ships.
process.env["SAYSO_DATA"] = "/nonexistent";

const silent: Console = {
  out: () => Promise.resolve(),
  outBytes: () => Promise.resolve(),
  err: () => undefined,
  stdin: (async function* () {})(),
  stdinIsTerminal: false,
  errIsTerminal: false,
  colour: false,
  width,
  clock: fixedClock("2025-01-01T00:00:00.000Z"),
  stopped: () => Promise.resolve(),
};

/** docs/cli.md: the help of the program and of every command. */
export function commandLineDocument(): string {
  const program = makeProgram(silent, () => undefined);
  const parts = allCommands(program).map((command) => {
    const help = Object.assign(new Help(), { helpWidth: width });
    const name = pathOf(command);
    return `## ${name}\n\n\`\`\`text\n${help.formatHelp(command, help).trimEnd()}\n\`\`\`\n`;
  });
  return `# The command line\n\nGenerated from the program's own help by \`npm run docs\`.\n\nData goes to standard output, messages to standard error, and \`-\` reads standard input. Exit status: 0 done, 1 failed or some input had an issue, 2 wrong usage.\nA message reads \`sayso: FILE:LINE: message (code)\`; [issues.md](issues.md) lists the codes. Colour is used on a terminal only, and not where \`NO_COLOR\` is set.\n\n${parts.join("\n")}`;
}

/** `sayso places find` */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** docs/issues.md: every code with what it means. */
export function issuesDocument(): string {
  const rows = Object.entries(issueCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Issues\n\nWhat goes wrong with an input, or is cut short, is a value with one of these codes: in \`issues\` of the JSON output, and as \`sayso: FILE:LINE: message (code)\` on standard error.\nThe rest of the input goes on, and the program ends with status 1.\n\nGenerated from the table in \`src/core/issues.ts\` by \`npm run docs\`.\n\n| code | meaning |\n| --- | --- |\n${rows.join("\n")}\n`;
}

/** What a transcript's command prints, run in this process with its ledger and output in `folder`. @throws where it fails. */
async function printedBy({ args, input, command }: Transcript, folder: string): Promise<string> {
  let printed = "";
  const keep = (text: string): void => {
    printed += text;
  };
  const status = await runProgram(args.map((arg, index) => (["--ledger", "-o"].includes(args[index - 1] ?? "") ? join(folder, arg) : arg)), {
    ...silent,
    width: 80,
    out: (text) => {
      keep(text);
      return Promise.resolve();
    },
    err: keep,
    stdin: (async function* () {
      if (input !== null) yield await Promise.resolve(new TextEncoder().encode(input));
    })(),
  });
  if (status !== 0) throw new Error(`${command} ended with status ${status.toString()}: ${printed}`);
  return printed;
}

/** README.md with its transcripts as the program prints them now. */
export async function readmeDocument(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-readme-"));
  try {
    return await fillTranscripts(readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8"), (transcript) => printedBy(transcript, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, "..", "docs");
  writeFileSync(join(folder, "cli.md"), commandLineDocument());
  writeFileSync(join(folder, "issues.md"), issuesDocument());
  writeFileSync(join(folder, "..", "README.md"), await readmeDocument());
}
