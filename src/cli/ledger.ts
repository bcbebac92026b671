import type { Command } from "commander";
import type { Ledger, LedgerOptions } from "../ledger/index.ts";
import type { Console } from "./console.ts";
import { version } from "./version.ts";

export interface LedgerOption {
  readonly ledger: string;
}

/** What a ledger is named by, for help. */
export const ledgerLocations = "A ledger is a file, or a PostgreSQL database: postgres://USER@HOST/DATABASE, with ?schema=NAME where it is not in the schema sayso.";

/** Adds the option that names the ledger. */
export function withLedgerOption(command: Command): Command {
  return command.option("--ledger <where>", "the ledger: a file, or postgres://USER@HOST/DATABASE", "sayso.db");
}

/** How this program opens ledgers: in its own name, by the machine's clock. */
export function openingOptions({ clock }: Console): Omit<LedgerOptions, "mode"> {
  return { clock, who: `sayso ${version}` };
}

/** Opens a ledger in this program's name. @throws LedgerError, with the issue that says why not. */
export async function openLedgerAt(location: string, mode: LedgerOptions["mode"], console: Console): Promise<Ledger> {
  const { openLedger } = await import("../ledger/index.ts");
  return openLedger(location, { ...openingOptions(console), mode });
}

/** Opens a ledger where there is one; null where there is none. */
export async function openLedgerIfThere(location: string, mode: "existing" | "readOnly", console: Console): Promise<Ledger | null> {
  const { LedgerError } = await import("../ledger/index.ts");
  try {
    return await openLedgerAt(location, mode, console);
  } catch (error) {
    if (error instanceof LedgerError && error.issue.code === "ledger-missing") return null;
    throw error;
  }
}
