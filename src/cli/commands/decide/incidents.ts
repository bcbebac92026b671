import { Command } from "commander";
import type { Console } from "../../console.ts";
import { takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import type { ExitStatus } from "../../exit.ts";

/** `sayso decide merge` and `split`. */
export function incidentDecisions(console: Console, finish: (status: ExitStatus) => void): readonly Command[] {
  return [
    withDecisionOptions(new Command("merge"))
      .summary("say that incidents are one happening")
      .description("Makes one incident of several, now and after every later reading.")
      .argument("<incident...>", "two incidents or more, as inc_…")
      .action((incidents: string[], options: DecisionOptions) =>
        takeDecisions(options, console, finish, () => Promise.resolve([{ type: "mergeIncidents", incidents, reason: options.reason }]))),
    withDecisionOptions(new Command("split"))
      .summary("take reports out of an incident")
      .description("Takes reports out of an incident and makes an incident of their own of them, now and after every later reading. An article that tells of one event of the incident can be named by its id alone.")
      .argument("<incident>", "the incident, as inc_…")
      .argument("<member...>", "the reports that leave it, as art_…/e1 or art_…")
      .action((incident: string, members: string[], options: DecisionOptions) =>
        takeDecisions(options, console, finish, async (ledger) => {
          const articles = (await ledger.incident(incident))?.articles ?? [];
          const named = members.flatMap((member) => (member.includes("/") ? [member] : articles.filter(({ id }) => id === member).map(({ id, event }) => `${id}/${event}`)));
          return [{ type: "splitIncident", incident, members: named, reason: options.reason }];
        })),
  ];
}
