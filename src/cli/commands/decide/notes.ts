import { Command } from "commander";
import type { Console } from "../../console.ts";
import { takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import { UsageError, type ExitStatus } from "../../exit.ts";

/** `sayso decide note` and `undo`. */
export function noteDecisions(console: Console, finish: (status: ExitStatus) => void): readonly Command[] {
  return [
    withDecisionOptions(new Command("note"), false)
      .summary("put a note on an article, a claim or an incident")
      .description("Puts a note on an article, a claim or an incident. It changes nothing else.")
      .argument("<id>", "an incident (inc_…), an article (art_…) or a claim (art_…/killed@412-431)")
      .argument("<text...>", "the note")
      .action((on: string, text: string[], options: DecisionOptions) =>
        takeDecisions(options, console, finish, () => Promise.resolve([{ type: "note", on, text: text.join(" ") }]))),
    withDecisionOptions(new Command("undo"))
      .summary("take decisions back")
      .description("Takes decisions back, by the numbers of their entries. They stay on record; sayso log lists them.")
      .argument("<entry...>", "numbers of entries")
      .action((entries: string[], options: DecisionOptions) =>
        takeDecisions(options, console, finish, () => Promise.resolve(entries.map((text) => ({ type: "undo" as const, entry: entryNumber(text), reason: options.reason }))))),
  ];
}

function entryNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${text} is not the number of an entry`);
  return number;
}
