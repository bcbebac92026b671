import { Command } from "commander";
import type { Claim } from "../../../core/index.ts";
import type { Decision, Ledger } from "../../../ledger/index.ts";
import type { Console } from "../../console.ts";
import { refusal, takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import { UsageError, type ExitStatus } from "../../exit.ts";
import { fieldsFrom, withClaimOptions, type ClaimWords } from "./claim-fields.ts";

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
    withClaimOptions(withDecisionOptions(new Command("correct")))
      .summary("correct what was read of a claim")
      .description("Corrects one or more fields of a claim; the claim as it was read stays on record. Each field is a decision of its own, so that each can be undone alone.")
      .argument("<claim>", "the claim, as art_…/killed@412-431")
      .action((claim: string, options: DecisionOptions & ClaimWords) =>
        takeDecisions(options, console, finish, async (ledger) => {
          const corrections = fieldsFrom(options, await standing(ledger, claim));
          if (corrections.length === 0) throw new UsageError("nothing is corrected; give what the claim should tell, as --amount or --speaker");
          return corrections.map((correction): Decision => ({ type: "correctClaim", claim, correction, reason: options.reason }));
        })),
  ];
}

async function standing(ledger: Ledger, reference: string): Promise<Claim> {
  const found = await ledger.claim(reference);
  if (found === null) throw refusal(`nothing in the ledger has the id ${reference}`);
  return found.claim;
}
