import { Command } from "commander";
import { ledgerLocations, openingOptions } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso copy`: a ledger into a new place, between kinds of stores as well. */
export const copyCommand: CommandMaker = (console, finish) =>
  new Command("copy")
    .summary("copy a ledger to a new place, or from one store to another")
    .description(`Copies a ledger as it stands at one moment, while others may go on writing, and compares the copy with it to the byte. ${ledgerLocations}`)
    .argument("<from>", "the ledger that is copied")
    .argument("<to>", "where the copy goes: a place where there is nothing yet")
    .action(async (from: string, to: string) => {
      const { copyLedger } = await import("../../ledger/index.ts");
      const options = openingOptions(console);
      const copy = await copyLedger(from, to, options);
      try {
        const { number, hash } = await copy.head();
        await console.out(`${copy.location}: ${number.toString()} entries, equal to the byte; the last one has the hash ${hash}\n`);
        finish(0);
      } finally {
        await copy.close();
      }
    });
