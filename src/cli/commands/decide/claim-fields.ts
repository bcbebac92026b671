import type { Command } from "commander";
import { consequenceCodes, subEventTypes } from "../../../core/contract/codes.ts";
import { groups, outcomes, placePrecisions, relations, responsibilityResults, roles, scopes, speakerKinds, timePrecisions, verificationResults, verificationSubjects } from "../../../core/contract/vocabulary.ts";
import type { Claim } from "../../../core/index.ts";
import type { Correction } from "../../../ledger/index.ts";
import { parseAmount } from "../../amount.ts";
import { oneOf } from "../../decisions.ts";
import { UsageError } from "../../exit.ts";
import { placeOf, timeOf, type PlaceWords } from "./place-time.ts";

/** What a person can tell of a claim, of whatever kind, in words of the command line. */
export interface ClaimWords extends Partial<PlaceWords> {
  readonly event?: string;
  readonly speaker?: string;
  readonly speakerKind?: string;
  readonly speakerSide?: string;
  readonly speakerRelation?: string;
  readonly ownVoice?: boolean;
  readonly stance?: string;
  readonly amount?: string;
  readonly outcome?: string;
  readonly role?: string;
  readonly scope?: string;
  readonly group?: string;
  readonly part?: boolean;
  readonly type?: string;
  readonly attacker?: readonly string[];
  readonly target?: readonly string[];
  readonly weapon?: readonly string[];
  readonly who?: string;
  readonly result?: string;
  readonly of?: string;
  readonly verifier?: string;
  readonly on?: string;
  readonly followed?: string;
  readonly unit?: string;
}

export const stances = ["asserts", "confirms", "denies", "unverified"] as const;

/** Adds the options that tell of a claim, by the kinds that have them. */
export function withClaimOptions(command: Command): Command {
  return command
    .option("--event <event>", "the event of the article that the claim is about, as e2")
    .option("--speaker <name>", "who says so")
    .option("--speaker-kind <kind>", `with --speaker: ${speakerKinds.join(", ")}`)
    .option("--speaker-side <side>", "with --speaker: the party spoken for, a country's code or a group's name")
    .option("--speaker-relation <relation>", `with --speaker: that side's relation to the people counted: ${relations.join(", ")}`)
    .option("--own-voice", "nobody is cited: the article says so itself")
    .option("--stance <stance>", `how it is said: ${stances.join(", ")}`)
    .option("--amount <amount>", "casualties, figure: how many: 6, 6-10, \"at least 11\", \"more than 10\", \"up to 70\", \"about 20\"")
    .option("--outcome <outcome>", `casualties: what happened to the people: ${outcomes.join(", ")}`)
    .option("--role <role>", `casualties: who was hit: ${roles.join(", ")}`)
    .option("--scope <scope>", `casualties: what the figure is of: ${scopes.join(", ")}`)
    .option("--group <group>", `casualties: who the people are: ${groups.join(", ")}`)
    .option("--part", "casualties: the figure is a part of a larger one")
    .option("--type <type>", "attack: ACLED's sub-event type, as \"Air/drone strike\"")
    .option("--attacker <name...>", "attack: who attacked")
    .option("--target <name...>", "attack: who or what was attacked")
    .option("--weapon <name...>", "attack: with what; a model after a colon, as \"missile: Iskander\"")
    .option("--who <name>", "responsibility: whose")
    .option("--result <result>", `responsibility: ${responsibilityResults.join(", ")}; verification: ${verificationResults.join(", ")}`)
    .option("--of <thing>", `verification: what was looked at: ${verificationSubjects.join(", ")}`)
    .option("--verifier <name>", "verification: who looked at it")
    .option("--name <name>", "place: what it is called")
    .option("--country <code>", "place: ISO 3166-1 code of two letters, as UA")
    .option("--admin1 <name>", "place: name of the first-order unit, as Sumy")
    .option("--lat <degrees>", "place: latitude, WGS 84")
    .option("--lon <degrees>", "place: longitude, WGS 84")
    .option("--on <date>", "time: a date or interval, as 2025-05-20 or 2025-05-20/2025-05-21")
    .option("--precision <precision>", `place: ${placePrecisions.join(", ")}; time: ${timePrecisions.join(", ")}`)
    .option("--followed <code>", `consequence: ${consequenceCodes.join(", ")}`)
    .option("--unit <words>", "figure: what is counted, as \"drones\"");
}

/** Options by the field of a claim that they tell. */
const fieldsOfKind: Readonly<Record<Claim["kind"], readonly (keyof ClaimWords)[]>> = {
  casualties: ["amount", "outcome", "role", "scope", "group", "part"],
  attack: ["type", "attacker", "target", "weapon"],
  responsibility: ["who", "result"],
  verification: ["of", "verifier", "result"],
  place: ["name", "country", "admin1", "lat", "lon", "precision"],
  time: ["on", "precision"],
  consequence: ["followed"],
  figure: ["amount", "unit"],
};
const everyField = new Set(Object.values(fieldsOfKind).flat());

/** The fields of a claim of this kind that the options tell. @throws UsageError where an option belongs to another kind or has no such value */
export function fieldsFrom(words: ClaimWords, claim: Pick<Claim, "kind" | "span" | "quote">): readonly Correction[] {
  const stray = [...everyField].find((option) => words[option] !== undefined && !fieldsOfKind[claim.kind].includes(option));
  if (stray !== undefined) throw new UsageError(`--${stray} tells nothing of a claim of kind ${claim.kind}`);
  return [...commonFields(words, claim), ...fieldsOf(words, claim)];
}

function commonFields({ event, speaker, ownVoice, stance, ...words }: ClaimWords, { span }: Pick<Claim, "span">): readonly Correction[] {
  if (speaker !== undefined && ownVoice === true) throw new UsageError("--speaker and --own-voice contradict each other");
  return [
    ...(event === undefined ? [] : [{ field: "event" as const, value: event }]),
    ...(speaker === undefined ? [] : [{ field: "speakers" as const, value: [speakerOf(speaker, words, span)] }]),
    ...(ownVoice === true ? [{ field: "speakers" as const, value: [] }] : []),
    ...(stance === undefined ? [] : [{ field: "stance" as const, value: oneOf("--stance", stance, stances) }]),
  ];
}

function fieldsOf(words: ClaimWords, { kind, quote }: Pick<Claim, "kind" | "quote">): readonly Correction[] {
  const { amount, outcome, role, scope, group, part, type, attacker, target, weapon, who, result, of, verifier, name, on, precision, followed, unit } = words;
  switch (kind) {
    case "casualties": return [
      ...(amount === undefined ? [] : [{ field: "amount" as const, value: amountOf(amount) }]),
      ...(outcome === undefined ? [] : [{ field: "outcome" as const, value: oneOf("--outcome", outcome, outcomes) }]),
      ...(role === undefined ? [] : [{ field: "role" as const, value: oneOf("--role", role, roles) }]),
      ...(scope === undefined ? [] : [{ field: "scope" as const, value: oneOf("--scope", scope, scopes) }]),
      ...(group === undefined ? [] : [{ field: "people" as const, value: { words: null, group: oneOf("--group", group, groups), side: null } }]),
      ...(part === true ? [{ field: "part" as const, value: true }] : []),
    ];
    case "attack": return [
      ...(type === undefined ? [] : [{ field: "subEventType" as const, value: oneOf("--type", type, subEventTypes) }]),
      ...(attacker === undefined ? [] : [{ field: "attackers" as const, value: attacker.map((party) => ({ name: party, side: null })) }]),
      ...(target === undefined ? [] : [{ field: "targets" as const, value: target.map((party) => ({ name: party, side: null })) }]),
      ...(weapon === undefined ? [] : [{ field: "weapons" as const, value: weapon.map(weaponOf) }]),
    ];
    case "responsibility": return [
      ...(who === undefined ? [] : [{ field: "who" as const, value: who }]),
      ...(result === undefined ? [] : [{ field: "result" as const, value: oneOf("--result", result, responsibilityResults) }]),
    ];
    case "verification": return [
      ...(of === undefined ? [] : [{ field: "of" as const, value: oneOf("--of", of, verificationSubjects) }]),
      ...(verifier === undefined ? [] : [{ field: "by" as const, value: verifier }]),
      ...(result === undefined ? [] : [{ field: "result" as const, value: oneOf("--result", result, verificationResults) }]),
    ];
    case "place": {
      if (name === undefined) {
        if (fieldsOfKind.place.some((option) => words[option] !== undefined)) throw new UsageError("a place is told with its --name");
        return [];
      }
      return [{ field: "place", value: placeOf({ ...words, name }) }];
    }
    case "time": return on === undefined ? [] : [{ field: "time", value: timeOf(on, precision ?? "day") }];
    case "consequence": return followed === undefined ? [] : [{ field: "what", value: { code: oneOf("--followed", followed, consequenceCodes), words: quote } }];
    case "figure": return [
      ...(amount === undefined ? [] : [{ field: "amount" as const, value: amountOf(amount) }]),
      ...(unit === undefined ? [] : [{ field: "unit" as const, value: unit }]),
    ];
    default: return kind satisfies never;
  }
}

function weaponOf(text: string): { readonly name: string; readonly model: string | null } {
  const [name = "", model] = text.split(/:\s*/u, 2);
  return { name: name.trim(), model: model === undefined || model.trim() === "" ? null : model.trim() };
}

function amountOf(text: string): NonNullable<ReturnType<typeof parseAmount>> {
  const amount = parseAmount(text);
  if (amount === null) throw new UsageError(`--amount ${text} is not an amount such as 6, 6-10, "at least 11" or "up to 70"`);
  return amount;
}

/** A speaker as a person names it; `span` is where the claim stands, since the words that name the speaker are not told. */
function speakerOf(name: string, { speakerKind, speakerSide, speakerRelation }: ClaimWords, span: Claim["span"]): Claim["speakers"][number] {
  return {
    name,
    kind: speakerKind === undefined ? null : oneOf("--speaker-kind", speakerKind, speakerKinds),
    side: speakerSide ?? null,
    relation: speakerRelation === undefined ? null : oneOf("--speaker-relation", speakerRelation, relations),
    span,
  };
}
