import { Command } from "commander";
import { UsageError } from "../exit.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "../ledger.ts";
import type { CommandMaker } from "../program.ts";

interface LogOptions extends LedgerOption {
  readonly from?: string;
  readonly limit: string;
  readonly on?: string;
  readonly decisions?: boolean;
  readonly json?: boolean;
}

const batch = 500;

/** `sayso log`: the entries of a ledger. */
export const logCommand: CommandMaker = (console, finish) =>
  withLedgerOption(new Command("log"))
    .summary("list what happened in the ledger: entries, by whom and when")
    .description("Lists the entries of the ledger, the newest first: what happened, when, by whom and why. With --from they come in their order, from that entry on.")
    .option("--from <entry>", "in their order, from this entry on")
    .option("--limit <number>", "how many at most; 0 for all", "50")
    .option("--on <id>", "only what is about an article (art_…), a claim or an incident (inc_…)")
    .option("--decisions", "only what people decided")
    .option("--json", "print one JSON object an entry, with all that it holds")
    .action(async (options: LogOptions) => {
      const [limit, from] = [wholeNumber("--limit", options.limit), options.from === undefined ? null : wholeNumber("--from", options.from)];
      const ledger = await openLedgerAt(options.ledger, "readOnly", console);
      try {
        const { describeSubject, isDecision, recordedEvent } = await import("../../ledger/index.ts");
        const { formatEntry } = await import("../format/entry.ts");
        const about = options.on === undefined ? null : new Set([options.on, ...((await ledger.incident(options.on))?.previousIds ?? [])]);
        let printed = 0;
        let next = from ?? (await ledger.head()).number;
        while (next >= 1 && (limit === 0 || printed < limit)) {
          const entries = from === null ? (await ledger.entries(Math.max(1, next - batch + 1), Math.min(batch, next))).toReversed() : await ledger.entries(next, batch);
          if (entries.length === 0) break;
          for (const entry of entries) {
            const event = recordedEvent(entry);
            if (options.decisions === true && !isDecision(event)) continue;
            if (about !== null && ![entry.subject, ...describeSubject(event).split(", ")].some((id) => about.has(id))) continue;
            if (limit !== 0 && printed === limit) break;
            printed += 1;
            await console.out(options.json === true ? `${JSON.stringify({ ...entry, payload: event.payload })}\n` : formatEntry(entry, event, console));
          }
          next = from === null ? next - batch : next + batch;
        }
        if (printed === 0 && options.json !== true) await console.out("no entries\n");
        finish(0);
      } finally {
        await ledger.close();
      }
    });

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`${option} ${text} is not a whole number`);
  return number;
}
