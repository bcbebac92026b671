import type { Claim, Extraction } from "../../src/core/index.ts";

/** What a claim says, as a row that is easy to compare: names in place of speakers, `least..most` in place of amounts. */
function rowOf(claim: Claim): Readonly<Record<string, unknown>> {
  const { id, kind, quote, event, stance } = claim;
  const common = { id, kind, quote, event, stance, speakers: claim.speakers.map((speaker) => speaker.name) };
  switch (claim.kind) {
    case "casualties":
      return { ...common, outcome: claim.outcome, amount: amountOf(claim.amount), role: claim.role, part: claim.part, scope: claim.scope, group: claim.people.group };
    case "attack":
      return { ...common, subEvent: claim.subEventType, attackers: claim.attackers.map(({ name }) => name), targets: claim.targets.map(({ name }) => name), weapons: claim.weapons.map(({ name, model }) => model ?? name) };
    case "responsibility":
      return { ...common, who: claim.who, result: claim.result };
    case "verification":
      return { ...common, of: claim.of, by: claim.by, result: claim.result };
    case "consequence":
      return { ...common, what: claim.what.code };
    case "figure":
      return { ...common, amount: amountOf(claim.amount), unit: claim.unit };
    case "place":
      return { ...common, place: claim.place.name };
    case "time":
      return { ...common, time: claim.time.value };
    default:
      return claim satisfies never;
  }
}

const amountOf = ({ kind, min, max }: { readonly kind: string; readonly min: number | null; readonly max: number | null }): string => `${kind} ${min ?? ""}..${max ?? ""}`;

/** The claims of an extraction as the text of `claims.json`: a list with one claim a line. */
export function claimLines({ claims }: Extraction): string {
  return claims.length === 0 ? "[]\n" : `[\n${claims.map((claim) => ` ${JSON.stringify(rowOf(claim))}`).join(",\n")}\n]\n`;
}
