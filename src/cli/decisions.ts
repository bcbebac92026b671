import { Option, type Command } from "commander";
import { issue } from "../core/index.ts";
import type { Decision, Ledger } from "../ledger/index.ts";
import type { Console } from "./console.ts";
import { UsageError, type ExitStatus } from "./exit.ts";
import { openLedgerAt, withLedgerOption, type LedgerOption } from "./ledger.ts";

export interface DecisionOptions extends LedgerOption {
  readonly by: string;
  readonly reason: string;
  readonly json?: boolean;
}

/** Adds what all decisions have in common: who decides, why, and in which ledger. */
export function withDecisionOptions(command: Command, reason = true): Command {
  command.addOption(new Option("--by <name>", "who decides; it is on record with the decision").env("SAYSO_REVIEWER").makeOptionMandatory());
  if (reason) command.requiredOption("--reason <text>", "why; it is on record too");
  return withLedgerOption(command).option("--json", "print one JSON object a decision");
}

/** Takes decisions in their order, brings the incidents up to date, and prints the entries by which each can be undone. */
export async function takeDecisions(options: DecisionOptions, console: Console, finish: (status: ExitStatus) => void, make: (ledger: Ledger) => Promise<readonly Decision[]>): Promise<void> {
  if (options.by.trim() === "") throw new UsageError("--by needs a name");
  const ledger = await openLedgerAt(options.ledger, "existing", console);
  try {
    const { describeEvent, describeSubject, recordedEvent } = await import("../ledger/index.ts");
    for (const decision of await make(ledger)) {
      const number = await taken(ledger, decision, options.by);
      const [entry] = await ledger.entries(number, 1);
      if (entry === undefined) throw new Error(`entry ${number.toString()} is not there`);
      const event = recordedEvent(entry);
      if (options.json === true) await console.out(`${JSON.stringify({ entry: number, kind: event.kind, on: describeSubject(event) })}\n`);
      else await console.out(`entry ${number.toString()}: ${describeEvent(event)}\n`);
    }
    await ledger.regroup();
    finish(0);
  } finally {
    await ledger.close();
  }
}

/** A decision that does not fit what it is about ends the command with one clear line. */
async function taken(ledger: Ledger, decision: Decision, by: string): Promise<number> {
  try {
    return await ledger.decide(decision, by);
  } catch (error) {
    if (!(error instanceof Error) || "issue" in error) throw error;
    throw refusal(error.message, error);
  }
}

/** An error that says why a decision was not recorded. */
export function refusal(message: string, cause?: unknown): Error {
  const text = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}; nothing was recorded.`;
  return Object.assign(new Error(text, cause === undefined ? undefined : { cause }), { issue: issue("decision-refused", text) });
}

/** An option's value, where it is one of a list. @throws UsageError */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} ${value} is none of ${allowed.join(", ")}`);
  return found;
}
