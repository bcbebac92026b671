import { Command } from "commander";
import { takeDecisions, withDecisionOptions, type DecisionOptions } from "../decisions.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";
import { namedSettings } from "./settings/named.ts";

/** `sayso settings`: whose names mean whom in this ledger, and the codebook. */
export const settingsCommand: CommandMaker = (console, finish) => {
  const command = new Command("settings")
    .summary("set parties, speakers, outlets and the codebook of a ledger")
    .description("Sets whose names mean whom in this ledger: parties with their sides and wars, names that are one speaker, outlets; and the codebook by which figures are chosen. Each is an entry of the ledger under a person's name, with the reason; sayso decide undo takes it back. Incidents and figures follow at once; no article is read again.");
  command.addCommand(withLedgerOption(new Command("show"))
    .summary("print what is set")
    .description("Prints what is set, as YAML that sayso settings import reads.")
    .option("--json", "print one JSON object")
    .action(async (options: LedgerOption & { readonly json?: boolean }) => {
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const settings = await ledger.settings();
        await console.out(options.json === true ? `${JSON.stringify(settings)}\n` : (await import("../settings-file.ts")).formatSettings(settings));
        finish(0);
      } finally {
        await ledger.close();
      }
    }));
  for (const inner of namedSettings(console, finish)) command.addCommand(inner);
  command.addCommand(withDecisionOptions(new Command("import"))
    .summary("set what a file says")
    .description("Sets what a file of YAML or JSON says, one entry for each difference: lists parties, speakers and outlets, and codebook, as sayso settings show prints them. What the file does not name stays.")
    .argument("<file>", "the file; - for standard input")
    .option("--only", "unset what the file does not name")
    .action(async (file: string, options: DecisionOptions & { readonly only?: boolean }) => {
      const [{ readSettings }, { settingChanges }] = await Promise.all([import("../settings-file.ts"), import("../../settings/index.ts")]);
      const wanted = await readSettings(file, console.stdin);
      await takeDecisions(options, console, finish, async (ledger) => settingChanges(await ledger.settings(), wanted, options.only ?? false).map((change) => ({ ...change, reason: options.reason })));
    }));
  return command;
};
