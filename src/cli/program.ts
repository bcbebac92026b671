import { Command, CommanderError } from "commander";
import { backupCommand } from "./commands/backup.ts";
import { conflictsCommand } from "./commands/conflicts.ts";
import { copyCommand } from "./commands/copy.ts";
import { decideCommand } from "./commands/decide.ts";
import { deskCommand } from "./commands/desk.ts";
import { evalCommand } from "./commands/eval.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { incidentsCommand } from "./commands/incidents.ts";
import { logCommand } from "./commands/log.ts";
import { placesCommand } from "./commands/places.ts";
import { readCommand } from "./commands/read.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { sealCommand } from "./commands/seal.ts";
import { searchCommand } from "./commands/search.ts";
import { settingsCommand } from "./commands/settings.ts";
import { showCommand } from "./commands/show.ts";
import { sourcesCommand } from "./commands/sources.ts";
import { verifyCommand } from "./commands/verify.ts";
import { watchCommand } from "./commands/watch.ts";
import type { Console } from "./console.ts";
import { UsageError, type ExitStatus } from "./exit.ts";
import { formatIssueLine } from "./format/issue-line.ts";
import { version } from "./version.ts";

/** A command's definition: its arguments, its help, and what it does, which ends with an exit status. */
export type CommandMaker = (console: Console, finish: (status: ExitStatus) => void) => Command;

const commands: readonly CommandMaker[] = [extractCommand, readCommand, watchCommand, sourcesCommand, incidentsCommand, showCommand, searchCommand, exportCommand, explainCommand, deskCommand, decideCommand, settingsCommand, conflictsCommand, logCommand, verifyCommand, sealCommand, rebuildCommand, backupCommand, copyCommand, evalCommand, placesCommand];

/** The whole command line, ready to parse. `finish` receives the exit status of the command that ran. */
export function makeProgram(console: Console, finish: (status: ExitStatus) => void): Command {
  const program = new Command("sayso")
    .description("On whose say-so? Reads reports of attacks and keeps a ledger of who claims what, how the claims compare, and the exact words behind each.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help of a command")
    .addHelpText("after", "\nExit status: 0 done, 1 failed or some input had an issue, 2 wrong usage.\nStart with: sayso read examples/articles.jsonl, then sayso incidents");
  for (const make of commands) program.addCommand(make(console, finish));
  for (const command of allCommands(program)) {
    command
      .exitOverride()
      .showHelpAfterError()
      .configureOutput({ writeOut: (text) => void console.out(text), writeErr: (text) => { console.err(text); }, outputError: (text, write) => write(text.replace(/^error: /u, "sayso: ")), getOutHelpWidth: () => console.width, getErrHelpWidth: () => console.width });
  }
  return program;
}

/** A command with all that it holds, itself first. */
export function allCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap((inner) => allCommands(inner))];
}

/** Runs one command line and gives its exit status. */
export async function runProgram(args: readonly string[], console: Console): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = makeProgram(console, (given) => (status = given));
  if (args.length === 0) {
    console.err(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      const command = program.commands.find((candidate) => candidate.name() === args.find((arg) => !arg.startsWith("-")));
      console.err(`sayso: ${error.message}\n\n${(command ?? program).helpInformation()}`);
      return 2;
    }
    const issue = issueCarriedBy(error);
    if (issue === null) throw error;
    console.err(formatIssueLine(issue.source, null, issue));
    return 1;
  }
}

/** Errors of the ledger carry an issue; `source` is the ledger's path, where the error knows it. */
function issueCarriedBy(error: unknown): { readonly code: string; readonly message: string; readonly source: string | null } | null {
  if (!(error instanceof Error) || !("issue" in error)) return null;
  const { issue } = error as { issue: unknown };
  if (issue === null || typeof issue !== "object" || !("code" in issue) || !("message" in issue)) return null;
  return { code: String(issue.code), message: String(issue.message), source: null };
}
