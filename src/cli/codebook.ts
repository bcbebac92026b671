import { Option, type Command } from "commander";
import { codebookNames, type CodebookName } from "../core/contract/vocabulary.ts";
import type { Incident } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";

export interface CodebookOption {
  readonly codebook?: CodebookName;
}

/** Adds the option that names the codebook. */
export function withCodebookOption(command: Command): Command {
  return command.addOption(new Option("--codebook <name>", "choose the figures by this codebook (default: the one that sayso settings codebook set; sayso where none was)").choices(codebookNames));
}

/** The incident with the figures that the codebook chooses from the same claims; as the ledger keeps it where none is named. */
export async function inCodebook(incident: Incident, ledger: Ledger, { codebook: name }: CodebookOption): Promise<Incident> {
  if (name === undefined || name === (await ledger.settings()).codebook) return incident;
  const [{ codebookNamed, judgeIncident }, { articlesBehind }] = await Promise.all([import("../incidents/index.ts"), import("../exports/index.ts")]);
  const codebook = codebookNamed(name);
  if (codebook === null) return incident;
  return judgeIncident(incident, await articlesBehind(incident, (id) => ledger.article(id)), codebook)?.incident ?? incident;
}
