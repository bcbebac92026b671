import { Command } from "commander";
import type { CommandMaker } from "../program.ts";
import { claimDecisions } from "./decide/claims.ts";
import { addDecision } from "./decide/addition.ts";
import { incidentDecisions } from "./decide/incidents.ts";
import { noteDecisions } from "./decide/notes.ts";
import { settingDecisions } from "./decide/settings.ts";

/** `sayso decide`: what people decide about claims and incidents. */
export const decideCommand: CommandMaker = (console, finish) => {
  const command = new Command("decide")
    .summary("record what a person decides about claims and incidents")
    .description("Records a decision under a person's name, with the reason, as an entry of the ledger. Nothing that is on record is changed by it, and sayso decide undo takes it back. Decisions hold when a newer program reads the same articles; sayso conflicts lists those that should be looked at again.");
  for (const inner of [...claimDecisions(console, finish), addDecision(console, finish), ...incidentDecisions(console, finish), ...settingDecisions(console, finish), ...noteDecisions(console, finish)]) command.addCommand(inner);
  return command;
};
