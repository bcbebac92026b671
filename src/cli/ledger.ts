import type { Command } from "commander";
import type { Ledger } from "../ledger/index.ts";
import type { Console } from "./console.ts";
import { version } from "./version.ts";

export interface LedgerOption {
  readonly ledger: string;
}

/** Adds the option that names the ledger. */
export function withLedgerOption(command: Command): Command {
  return command.option("--ledger <file>", "the ledger", "sayso.db");
}

/** Opens a ledger in this program's name. @throws LedgerError, with the issue that says why not. */
export async function openLedgerFile(path: string, mode: "create" | "existing" | "readOnly", { clock }: Console): Promise<Ledger> {
  const [{ openLedger }, { groupIncidents }] = await Promise.all([import("../ledger/index.ts"), import("../incidents/index.ts")]);
  return openLedger(path, { clock, who: `sayso ${version}`, mode, group: groupIncidents });
}
