import { Command } from "commander";
import type { Claim } from "../../../core/index.ts";
import { relations, roles, scopes, speakerKinds } from "../../../core/contract/vocabulary.ts";
import type { Correction, Decision, Ledger } from "../../../ledger/index.ts";
import { parseAmount } from "../../amount.ts";
import type { Console } from "../../console.ts";
import { oneOf, refusal, takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import { UsageError, type ExitStatus } from "../../exit.ts";

/** `sayso decide accept`, `reject` and `correct`. */
export function claimDecisions(console: Console, finish: (status: ExitStatus) => void): readonly Command[] {
  const judge = (name: "accept" | "reject", summary: string, description: string): Command =>
    withDecisionOptions(new Command(name))
      .summary(summary)
      .description(description)
      .argument("<claim...>", "claims, as art_…/killed@412-431")
      .action((claims: string[], options: DecisionOptions) =>
        takeDecisions(options, console, finish, () => Promise.resolve(claims.map((claim): Decision => ({ type: name === "accept" ? "acceptClaim" : "rejectClaim", claim, reason: options.reason })))));
  return [
    judge("accept", "accept claims as they were read", "Says that claims were read rightly. It also takes back a rejection."),
    judge("reject", "reject claims, so that they count nowhere", "Rejects claims: they count nowhere and stay on record."),
    withDecisionOptions(new Command("correct"))
      .summary("correct what was read of a claim")
      .description("Corrects one or more fields of a claim; the claim as it was read stays on record. Each field is a decision of its own, so that each can be undone alone.")
      .argument("<claim>", "the claim, as art_…/killed@412-431")
      .option("--amount <amount>", "how many: 6, 6-10, \"at least 11\", \"more than 10\", \"up to 70\", \"about 20\"")
      .option("--scope <scope>", `what the figure is of: ${scopes.join(", ")}`)
      .option("--role <role>", `who was hit: ${roles.join(", ")}`)
      .option("--event <event>", "the event of the article that the claim is about, as e2")
      .option("--speaker <name>", "who says so")
      .option("--speaker-kind <kind>", `with --speaker: ${speakerKinds.join(", ")}`)
      .option("--speaker-side <side>", "with --speaker: the party spoken for, a country's code or a group's name")
      .option("--speaker-relation <relation>", `with --speaker: that side's relation to the people counted: ${relations.join(", ")}`)
      .option("--own-voice", "nobody is cited: the article says so itself")
      .action((claim: string, options: CorrectOptions) =>
        takeDecisions(options, console, finish, async (ledger) => {
          const corrections = correctionsOf(options, await standing(ledger, claim));
          if (corrections.length === 0) throw new UsageError("nothing is corrected; give --amount, --scope, --role, --event, --speaker or --own-voice");
          return corrections.map((correction): Decision => ({ type: "correctClaim", claim, correction, reason: options.reason }));
        })),
  ];
}

interface CorrectOptions extends DecisionOptions {
  readonly amount?: string;
  readonly scope?: string;
  readonly role?: string;
  readonly event?: string;
  readonly speaker?: string;
  readonly speakerKind?: string;
  readonly speakerSide?: string;
  readonly speakerRelation?: string;
  readonly ownVoice?: boolean;
}

async function standing(ledger: Ledger, reference: string): Promise<Claim> {
  const found = await ledger.claim(reference);
  if (found === null) throw refusal(`nothing in the ledger has the id ${reference}`);
  return found.claim;
}

function correctionsOf(options: CorrectOptions, claim: Claim): readonly Correction[] {
  const { amount, scope, role, event, speaker, ownVoice } = options;
  if (speaker !== undefined && ownVoice === true) throw new UsageError("--speaker and --own-voice contradict each other");
  return [
    ...(amount === undefined ? [] : [{ field: "amount" as const, value: amountOf(amount) }]),
    ...(scope === undefined ? [] : [{ field: "scope" as const, value: oneOf("--scope", scope, scopes) }]),
    ...(role === undefined ? [] : [{ field: "role" as const, value: oneOf("--role", role, roles) }]),
    ...(event === undefined ? [] : [{ field: "event" as const, value: event }]),
    ...(speaker === undefined ? [] : [{ field: "speakers" as const, value: [speakerOf(speaker, options, claim.span)] }]),
    ...(ownVoice === true ? [{ field: "speakers" as const, value: [] }] : []),
  ];
}

/** @throws UsageError, where the text is no amount. */
export function amountOf(text: string): NonNullable<ReturnType<typeof parseAmount>> {
  const amount = parseAmount(text);
  if (amount === null) throw new UsageError(`--amount ${text} is not an amount such as 6, 6-10, "at least 11" or "up to 70"`);
  return amount;
}

/** A speaker as a person names it; `span` is where the claim stands, since the words that name the speaker are not told. */
export function speakerOf(name: string, { speakerKind, speakerSide, speakerRelation }: Pick<CorrectOptions, "speakerKind" | "speakerSide" | "speakerRelation">, span: Claim["span"]): Claim["speakers"][number] {
  return {
    name,
    kind: speakerKind === undefined ? null : oneOf("--speaker-kind", speakerKind, speakerKinds),
    side: speakerSide ?? null,
    relation: speakerRelation === undefined ? null : oneOf("--speaker-relation", speakerRelation, relations),
    span,
  };
}
