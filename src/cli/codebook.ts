import { Option, type Command } from "commander";
import type { Incident } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";

export interface CodebookOption {
  readonly codebook: string;
}

/** The ledger's own codebook: what it keeps needs no second look. */
const kept = "sayso";

/** Adds the option that names the codebook. */
export function withCodebookOption(command: Command): Command {
  return command.addOption(new Option("--codebook <name>", "choose the figures by this codebook").choices([kept, "acled", "ucdp", "gtd", "airwars"]).default(kept));
}

/** The incident with the figures that the codebook chooses from the same claims. */
export async function inCodebook(incident: Incident, ledger: Ledger, { codebook: name }: CodebookOption): Promise<Incident> {
  if (name === kept) return incident;
  const [{ codebookNamed, judgeIncident }, { articlesBehind }] = await Promise.all([import("../incidents/index.ts"), import("../exports/index.ts")]);
  const codebook = codebookNamed(name);
  if (codebook === null) return incident;
  return judgeIncident(incident, await articlesBehind(incident, (id) => ledger.article(id)), codebook)?.incident ?? incident;
}
