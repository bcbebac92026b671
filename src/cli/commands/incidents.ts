import { Command } from "commander";
import type { Incident } from "../../core/index.ts";
import { inCodebook, withCodebookOption, type CodebookOption } from "../codebook.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso incidents`: all incidents of a ledger. */
export const incidentsCommand: CommandMaker = (console, finish) =>
  withCodebookOption(withLedgerOption(new Command("incidents")))
    .summary("list the incidents of the ledger")
    .description("Lists the incidents of the ledger with their figures as low–best–high, the status of the first figure, and how many independent origins speak in how many articles.")
    .option("--all", "list also what articles only mention: earlier attacks, totals of a war")
    .option("--json", "print one JSON object an incident, all of them")
    .action(async (options: LedgerOption & CodebookOption & { readonly all?: boolean; readonly json?: boolean }) => {
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const incidents: Incident[] = [];
        for (const incident of await ledger.incidents()) incidents.push(await inCodebook(incident, ledger, options));
        if (options.json === true) for (const incident of incidents) await console.out(`${JSON.stringify(incident)}\n`);
        else {
          const { formatIncidents } = await import("../format/incidents.ts");
          await console.out(incidents.length === 0 ? "no incidents\n" : formatIncidents(incidents, console, { all: options.all ?? false }));
        }
        finish(0);
      } finally {
        await ledger.close();
      }
    });
