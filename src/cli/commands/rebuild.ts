import { Command } from "commander";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso rebuild`: all that is worked out from the entries, made again. */
export const rebuildCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("rebuild"))
    .summary("make lists, incidents and search again from the entries")
    .description("Throws away all that is worked out from the entries (lists, incidents, search) and makes it again from them, in one transaction. The result is the same to the letter; it is for a ledger of which sayso verify says otherwise.")
    .action(async (options: LedgerOption) => {
      const ledger = await openLedgerAt(options.ledger, "existing", console);
      try {
        await ledger.rebuild();
        const { number } = await ledger.head();
        await console.out(`${ledger.location}: rebuilt from ${number.toString()} entries\n`);
        finish(0);
      } finally {
        await ledger.close();
      }
    });
