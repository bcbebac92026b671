import { Command } from "commander";
import { formatIssueLine } from "../format/issue-line.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso verify`: the ledger's integrity. */
export const verifyCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("verify"))
    .summary("check the ledger against its own record")
    .description("Checks the whole ledger against its own record: the chain of entries, the stored bytes, every quote, and the incidents. Ends with status 1 where something does not agree.")
    .option("--json", "print one JSON object")
    .action(async (options: LedgerOption & { readonly json?: boolean }) => {
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const report = await ledger.verify();
        if (options.json === true) await console.out(`${JSON.stringify(report)}\n`);
        else {
          for (const issue of report.problems) console.err(formatIssueLine(options.ledger, null, issue));
          const entries = `${report.entries.toString()} ${report.entries === 1 ? "entry" : "entries"}`;
          await console.out(report.ok ? `${options.ledger}: ${entries}, all in order\n` : `${options.ledger}: ${entries}, ${report.problems.length.toString()} ${report.problems.length === 1 ? "problem" : "problems"}\n`);
        }
        finish(report.ok ? 0 : 1);
      } finally {
        await ledger.close();
      }
    });
