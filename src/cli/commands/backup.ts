import { Command } from "commander";
import { openingOptions, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso backup`: the ledger into one new file. */
export const backupCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("backup"))
    .summary("write the ledger into a new file while others go on writing")
    .description("Writes the ledger, as it stands at one moment, into a new file, which is a whole ledger. Others may go on writing. A ledger in PostgreSQL becomes one in a file.")
    .argument("<file>", "the file; there must be nothing yet")
    .action(async (file: string, { ledger }: LedgerOption) => {
      const { backUpLedger } = await import("../../ledger/index.ts");
      const { number, hash } = await backUpLedger(ledger, file, openingOptions(console));
      await console.out(`${file}: ${number.toString()} entries; the last one has the hash ${hash}\n`);
      finish(0);
    });
