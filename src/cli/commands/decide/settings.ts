import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Command } from "commander";
import { findingStatuses, outcomes, placePrecisions, reviewStates, roles, timePrecisions, verificationResults, verificationSubjects } from "../../../core/contract/vocabulary.ts";
import type { Console } from "../../console.ts";
import { oneOf, refusal, takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import type { ExitStatus } from "../../exit.ts";
import { placeOf, timeOf, type PlaceWords } from "./place-time.ts";

type Finish = (status: ExitStatus) => void;

/** `sayso decide place`, `time`, `status`, `verify` and `review`. */
export function settingDecisions(console: Console, finish: Finish): readonly Command[] {
  return [placeCommand(console, finish), timeCommand(console, finish), statusCommand(console, finish), verifyCommand(console, finish), reviewCommand(console, finish)];
}

function placeCommand(console: Console, finish: Finish): Command {
  return withDecisionOptions(new Command("place"))
    .summary("set where an incident was")
    .description("Sets the place of an incident. What the articles say stays listed behind it.")
    .argument("<incident>", "the incident, as inc_…")
    .requiredOption("--name <name>", "what the place is called")
    .option("--country <code>", "ISO 3166-1 code of two letters, as UA")
    .option("--admin1 <name>", "name of the first-order unit, as Sumy")
    .option("--lat <degrees>", "latitude, WGS 84")
    .option("--lon <degrees>", "longitude, WGS 84")
    .option("--precision <precision>", `how precisely it is known: ${placePrecisions.join(", ")}`)
    .action((incident: string, options: DecisionOptions & PlaceWords) =>
      takeDecisions(options, console, finish, () => Promise.resolve([{ type: "setPlace", incident, place: placeOf(options), reason: options.reason }])));
}

function timeCommand(console: Console, finish: Finish): Command {
  return withDecisionOptions(new Command("time"))
    .summary("set when an incident was")
    .description("Sets the time of an incident, as a date or an interval: 2025-05-20, 2025-05, 2025-05-20/2025-05-21.")
    .argument("<incident>", "the incident, as inc_…")
    .requiredOption("--on <date>", "the date, as 2025-05-20")
    .option("--precision <precision>", `how precisely it is known: ${timePrecisions.join(", ")}`, "day")
    .action((incident: string, options: DecisionOptions & { readonly on: string; readonly precision: string }) => {
      const time = timeOf(options.on, options.precision);
      return takeDecisions(options, console, finish, () => Promise.resolve([{ type: "setTime", incident, time, reason: options.reason }]));
    });
}

function statusCommand(console: Console, finish: Finish): Command {
  return withDecisionOptions(new Command("status"))
    .summary("set the status of a figure")
    .description("Sets the status of one figure of an incident.")
    .argument("<incident>", "the incident, as inc_…")
    .requiredOption("--of <outcome>", `which figure: ${outcomes.join(", ")}`)
    .option("--role <role>", `of whom: ${roles.join(", ")}`, "victim")
    .requiredOption("--is <status>", `the status: ${findingStatuses.join(", ")}`)
    .action((incident: string, options: DecisionOptions & { readonly of: string; readonly role: string; readonly is: string }) =>
      takeDecisions(options, console, finish, () => Promise.resolve([{
        type: "setStatus", incident, of: oneOf("--of", options.of, outcomes), role: oneOf("--role", options.role, roles), status: oneOf("--is", options.is, findingStatuses), reason: options.reason,
      }])));
}

interface VerifyOptions extends DecisionOptions {
  readonly what: string;
  readonly result: string;
  readonly who: string;
  readonly how: string;
  readonly evidence?: string;
}

function verifyCommand(console: Console, finish: Finish): Command {
  return withDecisionOptions(new Command("verify"))
    .summary("record who verified what, how, and on which evidence")
    .description("Records that somebody verified, or refuted, one thing of an incident: a verified place is no verified toll. A file of evidence is kept in the ledger under its SHA-256, to the byte. The status of a figure is set apart, by sayso decide status.")
    .argument("<incident>", "the incident, as inc_…")
    .requiredOption("--what <thing>", `what was looked at: ${verificationSubjects.join(", ")}`)
    .option("--result <result>", `what came out: ${verificationResults.join(", ")}`, "verified")
    .requiredOption("--who <name>", "who verified it, who need not be who records it")
    .requiredOption("--how <text>", "how: what was compared with what")
    .option("--evidence <file>", "a file to keep as evidence")
    .action((incident: string, options: VerifyOptions) =>
      takeDecisions(options, console, finish, async () => [{
        type: "verify", incident, of: oneOf("--what", options.what, verificationSubjects), result: oneOf("--result", options.result, verificationResults),
        who: options.who, how: options.how, evidence: await evidenceIn(options.evidence), reason: options.reason,
      }]));
}

async function evidenceIn(path: string | undefined): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  if (path === undefined) return null;
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw refusal(`the evidence ${path} could not be read (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`, error);
  }
}

function reviewCommand(console: Console, finish: Finish): Command {
  return withDecisionOptions(new Command("review"))
    .summary("say how far an incident is reviewed")
    .description("Says that an incident is reviewed, or in review. What a machine read stays unreviewed until a person says so.")
    .argument("<incident>", "the incident, as inc_…")
    .option("--state <state>", `the state: ${reviewStates.join(", ")}`, "reviewed")
    .action((incident: string, options: DecisionOptions & { readonly state: string }) =>
      takeDecisions(options, console, finish, () => Promise.resolve([{ type: "reviewIncident", incident, state: oneOf("--state", options.state, reviewStates), reason: options.reason }])));
}
