import { openExtractor } from "../../src/extract/index.ts";
import type { Claim, Extraction, SubEventType } from "../../src/core/index.ts";
import { openGazetteer } from "../../src/places/index.ts";
import { makeArticle } from "../../src/reading/index.ts";

const kinds: ReadonlyMap<string, SubEventType> = new Map([
  ["air", "Air/drone strike"], ["shelling", "Shelling/artillery/missile attack"], ["ied", "Remote explosive/landmine/IED"], ["suicide", "Suicide bomb"], ["grenade", "Grenade"], ["chemical", "Chemical weapon"],
  ["clash", "Armed clash"], ["attack", "Attack"], ["abduction", "Abduction/forced disappearance"], ["sexual", "Sexual violence"], ["mob", "Mob violence"], ["riot", "Violent demonstration"], ["overtakes", "Non-state actor overtakes territory"],
  ["regains", "Government regains territory"], ["force", "Excessive force against protesters"],
]);

const extractor = openExtractor(openGazetteer());

/** What the program reads in a sentence that stands alone, published on Friday 13 March 2026. */
export async function readingOf(text: string): Promise<Extraction> {
  return extractor.extract(await makeArticle({ file: "wording.txt", url: null, title: null, outlet: null, published: "2026-03-13", language: "en", text }, new TextEncoder().encode(text), null));
}

const has = (name: string | undefined | null, part: string): boolean => (name ?? "").toLowerCase().includes(part.toLowerCase());
const ofKind = <K extends Claim["kind"]>({ claims }: Extraction, kind: K) => claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
const least = ({ min, max }: { readonly min: number | null; readonly max: number | null }): number | null => min ?? max;

/**
 * Whether an expectation holds, and what was read instead where it does not.
 * `type`, `by`, `with`, `on`: kind, attackers (all), weapons (all), a target of the event · `claimed`, `denied`, `accused`, `notClaimed` WHO / SPEAKER · `verified`, `unverified`, `refuted` OF / BY · `then` CODE ·
 * `displaced` N · `figure` N UNIT · `place`, `time` VALUE / SPEAKER · `no` KIND
 */
export function check(read: Extraction, expectation: string): string | null {
  const [term = "", ...rest] = expectation.split(" ");
  const [what = "", whom = ""] = rest.join(" ").split(" / ");
  const event = read.events[0];
  const said = (claims: readonly Claim[], fits: (claim: Claim) => boolean): string | null =>
    claims.some((claim) => fits(claim) && (whom === "" || claim.speakers.some(({ name }) => has(name, whom)) || (claim.kind === "verification" && has(claim.by, whom)))) ? null : JSON.stringify(claims.map((claim) => ({ ...claim, id: undefined, span: undefined, event: undefined, speakers: claim.speakers.map(({ name }) => name) })));
  switch (term) {
    case "type":
      return event?.subEventType === kinds.get(what) ? null : String(event?.subEventType);
    case "by": {
      const names = event?.attackers.map(({ name }) => name) ?? [];
      return names.length === 1 && has(names[0], what) ? null : names.join(" + ");
    }
    case "with": {
      const names = event?.weapons.map(({ name }) => name) ?? [];
      return [...names].sort().join("+") === what.split("+").sort().join("+") ? null : names.join("+");
    }
    case "on":
      return event?.targets.some(({ name }) => has(name, what)) === true ? null : (event?.targets.map(({ name }) => name).join("+") ?? "");
    case "claimed":
    case "denied":
    case "accused":
    case "notClaimed":
      return said(ofKind(read, "responsibility"), (claim) => claim.kind === "responsibility" && claim.result === term && has(claim.who, what));
    case "verified":
    case "unverified":
    case "refuted":
      return said(ofKind(read, "verification"), (claim) => claim.kind === "verification" && claim.result === term && claim.of === what);
    case "then":
      return said(ofKind(read, "consequence"), (claim) => claim.kind === "consequence" && claim.what.code === what);
    case "displaced":
      return said(ofKind(read, "casualties"), (claim) => claim.kind === "casualties" && claim.outcome === "displaced" && (what === "vague" ? claim.amount.kind === "vague" : least(claim.amount) === Number(what)));
    case "figure":
      return said(ofKind(read, "figure"), (claim) => claim.kind === "figure" && least(claim.amount) === Number(rest[0]) && has(claim.unit, rest.slice(1).join(" ")));
    case "place":
      return said(ofKind(read, "place"), (claim) => claim.kind === "place" && has(claim.place.name, what));
    case "time":
      return said(ofKind(read, "time"), (claim) => claim.kind === "time" && claim.time.value?.startsWith(what) === true);
    case "no":
      return none(read, what);
    default:
      throw new Error(`"${expectation}" begins with no known term`);
  }
}

function none(read: Extraction, what: string): string | null {
  const found = read.claims.filter((claim) => claim.kind === what || (claim.kind === "responsibility" && claim.result === what) || (claim.kind === "verification" && claim.result === what) || (claim.kind === "casualties" && claim.outcome === what));
  return found.length === 0 ? null : found.map(({ quote }) => quote).join(" | ");
}
