import { Command } from "commander";
import { claimKinds, outcomes } from "../../../core/contract/vocabulary.ts";
import type { Claim, Extraction } from "../../../core/index.ts";
import type { Console } from "../../console.ts";
import { oneOf, refusal, takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import { UsageError, type ExitStatus } from "../../exit.ts";
import { fieldsFrom, withClaimOptions, type ClaimWords } from "./claim-fields.ts";

interface AddOptions extends DecisionOptions, ClaimWords {
  readonly words: string;
  readonly occurrence: string;
  readonly kind: string;
}

/** `sayso decide add`: a claim that the program did not see. */
export function addDecision(console: Console, finish: (status: ExitStatus) => void): Command {
  return withClaimOptions(withDecisionOptions(new Command("add"))
    .summary("add a claim that the program did not see")
    .description("Adds a claim to an article, with the words of its text that it rests on. No claim is added without such words. Each kind has options of its own: a claim of casualties needs --outcome and --amount, one of responsibility --who and --result, of verification --of, of a place --name, of a time --on, of a consequence --followed, of a figure --amount and --unit, of an attack one of its options.")
    .argument("<article>", "the article, as art_…")
    .requiredOption("--words <words>", "the words of the text that state it, exactly as they stand there")
    .option("--occurrence <number>", "which one it is, where the words stand there several times", "1")
    .option("--kind <kind>", `what kind of claim: ${claimKinds.join(", ")}`, "casualties"))
    .action((article: string, options: AddOptions) =>
      takeDecisions(options, console, finish, async (ledger) => {
        const extraction = await ledger.article(article);
        if (extraction === null) throw refusal(`nothing in the ledger has the id ${article}`);
        return [{ type: "addClaim", article, claim: claimOf(extraction, options), reason: options.reason }];
      }));
}

/** What must be told of each kind, by field and option; the rest has a value of its own. */
const needed: Readonly<Record<Claim["kind"], readonly (readonly [field: string, option: string])[]>> = {
  casualties: [["outcome", "outcome"], ["amount", "amount"]], attack: [], responsibility: [["who", "who"], ["result", "result"]], verification: [["of", "of"]],
  place: [["place", "name"]], time: [["time", "on"]], consequence: [["what", "followed"]], figure: [["amount", "amount"], ["unit", "unit"]],
};
const untold: Readonly<Record<Claim["kind"], Readonly<Record<string, unknown>>>> = {
  casualties: { people: { words: null, group: null, side: null }, role: "victim", part: false, scope: "event" }, attack: { subEventType: null, attackers: [], targets: [], weapons: [] },
  responsibility: {}, verification: { by: null, result: "verified" }, place: {}, time: {}, consequence: {}, figure: {},
};

function claimOf({ article: { id, text }, claims }: Extraction, options: AddOptions): Claim {
  const kind = oneOf("--kind", options.kind, claimKinds);
  const span = spanOf(id, text, options);
  const common = { event: "e1", kind, speakers: [], stance: "asserts", hedges: [], span, quote: options.words, rule: "person" } as const;
  const fields = Object.fromEntries(fieldsFrom(options, common).map(({ field, value }) => [field, value]));
  const missing = needed[kind].find(([field]) => fields[field] === undefined);
  if (missing !== undefined) throw new UsageError(`a claim of kind ${kind} needs --${missing[1]}`);
  const base = `${kind === "casualties" ? oneOf("--outcome", options.outcome ?? "", outcomes) : kind}@${span.start.toString()}-${span.end.toString()}`;
  const taken = claims.filter((claim) => claim.id === base || claim.id.startsWith(`${base}.`)).length;
  // What is told was checked field by field.
  return { ...common, ...untold[kind], ...fields, id: taken === 0 ? base : `${base}.${(taken + 1).toString()}` } as unknown as Claim;
}

function spanOf(id: string, text: string, { words, occurrence }: AddOptions): Claim["span"] {
  const which = Number(occurrence);
  if (!Number.isInteger(which) || which < 1) throw new UsageError(`--occurrence ${occurrence} is not a number from 1`);
  let start = -1;
  for (let seen = 0; seen < which; seen += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw refusal(`the text of ${id} does not have the words “${words}”${which > 1 ? ` ${which.toString()} times` : ""}`);
  }
  return { start, end: start + words.length };
}
