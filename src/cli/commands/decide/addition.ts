import { Command } from "commander";
import { groups, outcomes, relations, roles, scopes, speakerKinds } from "../../../core/contract/vocabulary.ts";
import type { CasualtyClaim, Extraction } from "../../../core/index.ts";
import type { Console } from "../../console.ts";
import { oneOf, refusal, takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import { UsageError, type ExitStatus } from "../../exit.ts";
import { amountOf, speakerOf } from "./claims.ts";

interface AddOptions extends DecisionOptions {
  readonly words: string;
  readonly occurrence: string;
  readonly outcome: string;
  readonly amount: string;
  readonly event: string;
  readonly role: string;
  readonly scope: string;
  readonly group?: string;
  readonly speaker?: string;
  readonly speakerKind?: string;
  readonly speakerSide?: string;
  readonly speakerRelation?: string;
}

/** `sayso decide add`: a figure that the program did not see. */
export function addDecision(console: Console, finish: (status: ExitStatus) => void): Command {
  return withDecisionOptions(new Command("add"))
    .summary("add a figure that the program did not see")
    .description("Adds a claim of killed, injured or others to an article, with the words of its text that it rests on. No claim is added without such words.")
    .argument("<article>", "the article, as art_…")
    .requiredOption("--words <words>", "the words of the text that state it, exactly as they stand there")
    .option("--occurrence <number>", "which one it is, where the words stand there several times", "1")
    .requiredOption("--outcome <outcome>", `what happened to the people: ${outcomes.join(", ")}`)
    .requiredOption("--amount <amount>", "how many: 6, 6-10, \"at least 11\", \"more than 10\", \"up to 70\", \"about 20\"")
    .option("--event <event>", "the event of the article that it is about", "e1")
    .option("--role <role>", `who was hit: ${roles.join(", ")}`, "victim")
    .option("--scope <scope>", `what the figure is of: ${scopes.join(", ")}`, "event")
    .option("--group <group>", `who the people are: ${groups.join(", ")}`)
    .option("--speaker <name>", "who says so; the article's own voice unless told")
    .option("--speaker-kind <kind>", `with --speaker: ${speakerKinds.join(", ")}`)
    .option("--speaker-side <side>", "with --speaker: the party spoken for, a country's code or a group's name")
    .option("--speaker-relation <relation>", `with --speaker: that side's relation to the people counted: ${relations.join(", ")}`)
    .action((article: string, options: AddOptions) =>
      takeDecisions(options, console, finish, async (ledger) => {
        const extraction = await ledger.article(article);
        if (extraction === null) throw refusal(`nothing in the ledger has the id ${article}`);
        return [{ type: "addClaim", article, claim: claimOf(extraction, options), reason: options.reason }];
      }));
}

function claimOf({ article: { id, text }, claims }: Extraction, options: AddOptions): CasualtyClaim {
  const { words, occurrence, group, speaker } = options;
  const which = Number(occurrence);
  if (!Number.isInteger(which) || which < 1) throw new UsageError(`--occurrence ${occurrence} is not a number from 1`);
  let start = -1;
  for (let seen = 0; seen < which; seen += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw refusal(`the text of ${id} does not have the words “${words}”${which > 1 ? ` ${which.toString()} times` : ""}`);
  }
  const span = { start, end: start + words.length };
  const outcome = oneOf("--outcome", options.outcome, outcomes);
  const base = `${outcome}@${span.start.toString()}-${span.end.toString()}`;
  const taken = claims.filter((claim) => claim.id === base || claim.id.startsWith(`${base}.`)).length;
  return {
    id: taken === 0 ? base : `${base}.${(taken + 1).toString()}`, event: options.event, kind: "casualties", outcome,
    amount: amountOf(options.amount),
    people: { words: null, group: group === undefined ? null : oneOf("--group", group, groups), side: null },
    role: oneOf("--role", options.role, roles), part: false, scope: oneOf("--scope", options.scope, scopes),
    speakers: speaker === undefined ? [] : [speakerOf(speaker, options, span)],
    stance: "asserts", hedges: [], span, quote: words, rule: "person",
  };
}
