import { Command } from "commander";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

/** `sayso conflicts`: decisions that should be looked at again. */
export const conflictsCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("conflicts"))
    .summary("list decisions that should be looked at again")
    .description("Lists what people decided about claims and incidents that a later reading has otherwise than they stood then (changed: the decision still holds), or no longer has (gone: it has no effect). Each names the entry that sayso decide undo takes back.")
    .option("--json", "print one JSON object a conflict")
    .action(async (options: LedgerOption & { readonly json?: boolean }) => {
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const conflicts = [...(await ledger.conflicts()), ...(await ledger.incidentConflicts())];
        if (options.json === true) for (const conflict of conflicts) await console.out(`${JSON.stringify(conflict)}\n`);
        else {
          const { formatEntry } = await import("../format/entry.ts");
          for (const { conflict, decision: { mark, event } } of conflicts) await console.out(`${conflict}\n${formatEntry({ number: mark.entry, time: mark.time, who: mark.who }, event, console)}\n`);
          if (conflicts.length === 0) await console.out("no conflicts\n");
        }
        finish(0);
      } finally {
        await ledger.close();
      }
    });
