import type { ArticleView, DecisionRequest } from "sayso/api";
import type { Amount, AmountKind, Claim, ConsequenceCode, Group, Named, Outcome, Place, Role, Scope, Span, Speaker, Stance, SubEventType, Time, Weapon } from "sayso/contract";

type Of<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;
export type Correction = Extract<DecisionRequest["decision"], { readonly type: "correctClaim" }>["correction"];

/** What the form of a claim holds, of whatever kind. */
export interface ClaimFields {
  claimKind: Claim["kind"];
  speaker: string;
  stance: Stance;
  event: string;
  kind: AmountKind;
  min: number | null;
  max: number | null;
  outcome: Outcome;
  scope: Scope;
  role: Role;
  group: Group | "";
  part: boolean;
  unit: string;
  subEventType: SubEventType | "";
  /** One a line. */
  attackers: string;
  targets: string;
  weapons: string;
  who: string;
  answer: Of<"responsibility">["result"];
  of: Of<"verification">["of"];
  by: string;
  result: Of<"verification">["result"];
  placeName: string;
  country: string;
  admin1: string;
  lat: number | null;
  lon: number | null;
  precision: NonNullable<Place["precision"]> | "";
  on: string;
  timePrecision: NonNullable<Time["precision"]>;
  followed: ConsequenceCode;
}

export const amountKinds: readonly (readonly [AmountKind, string])[] = [["exact", "exactly"], ["atLeast", "at least"], ["atMost", "at most"], ["range", "between"], ["about", "about"], ["vague", "in words only"]];
export const stanceNames: readonly (readonly [Stance, string])[] = [["asserts", "says so"], ["confirms", "confirms it"], ["denies", "denies it"], ["unverified", "not verified, the report says"]];
export const answers: readonly (readonly [ClaimFields["answer"], string])[] = [["claimed", "claimed by them"], ["denied", "denied by them"], ["accused", "they are accused"], ["notClaimed", "not claimed by them"]];
export const subjects: readonly (readonly [ClaimFields["of"], string])[] = [["place", "the place"], ["video", "a video or picture"], ["toll", "the toll"], ["identity", "who it was"], ["time", "the time"], ["weapon", "the weapon"]];
export const results: readonly (readonly [ClaimFields["result"], string])[] = [["verified", "verified"], ["unverified", "not verified"], ["refuted", "refuted"]];

const linesOf = (text: string): readonly string[] => [...new Set(text.split("\n").map((line) => line.trim()).filter((line) => line !== ""))];
/** An emptied field of numbers holds nothing, of whatever sort. */
const isNumber = (value: number | null): value is number => typeof value === "number" && Number.isFinite(value);
const told = (text: string): string | null => (text.trim() === "" ? null : text.trim());
const weaponLine = ({ name, model }: Weapon): string => (model === null ? name : `${name}: ${model}`);

/** The form as it is opened: on a claim, or empty. */
export function fieldsOf(claim: Claim | null, firstEvent: string): ClaimFields {
  const empty: ClaimFields = {
    claimKind: claim?.kind ?? "casualties", speaker: claim?.speakers[0]?.name ?? "", stance: claim?.stance ?? "asserts", event: claim?.event ?? firstEvent, kind: "exact", min: null, max: null, outcome: "killed", scope: "event", role: "victim", group: "", part: false, unit: "",
    subEventType: "", attackers: "", targets: "", weapons: "", who: "", answer: "claimed", of: "place", by: "", result: "verified",
    placeName: "", country: "", admin1: "", lat: null, lon: null, precision: "", on: "", timePrecision: "day", followed: "other",
  };
  if (claim === null) return empty;
  switch (claim.kind) {
    case "casualties": return { ...empty, ...amountFields(claim.amount), outcome: claim.outcome, scope: claim.scope, role: claim.role, group: claim.people.group ?? "", part: claim.part };
    case "attack": return { ...empty, subEventType: claim.subEventType ?? "", attackers: claim.attackers.map(({ name }) => name).join("\n"), targets: claim.targets.map(({ name }) => name).join("\n"), weapons: claim.weapons.map(weaponLine).join("\n") };
    case "responsibility": return { ...empty, who: claim.who, answer: claim.result };
    case "verification": return { ...empty, of: claim.of, by: claim.by ?? "", result: claim.result };
    case "place": return { ...empty, placeName: claim.place.name, country: claim.place.country ?? "", admin1: claim.place.admin1 ?? "", lat: claim.place.lat, lon: claim.place.lon, precision: claim.place.precision ?? "" };
    case "time": return { ...empty, on: claim.time.value ?? "", timePrecision: claim.time.precision ?? "day" };
    case "consequence": return { ...empty, followed: claim.what.code };
    case "figure": return { ...empty, ...amountFields(claim.amount), unit: claim.unit };
    default: return claim satisfies never;
  }
}

const amountFields = ({ kind, min, max }: Amount): Pick<ClaimFields, "kind" | "min" | "max"> => ({ kind, min, max });

/** Who is named in the article as a speaker, once each; the empty name is the article's own voice. */
export function speakersIn({ claims, statements }: ArticleView): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  for (const { speaker } of statements) if (speaker !== null) speakers.set(speaker.name, { ...speaker, relation: null });
  for (const { claim } of claims) for (const speaker of claim.speakers) speakers.set(speaker.name, speaker);
  return speakers;
}

/** The fields as an amount; null where they make none: a bound missing, or the least above the most. */
export function amountFrom({ kind, min, max }: Pick<ClaimFields, "kind" | "min" | "max">, words: string): Amount | null {
  const whole = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 0;
  switch (kind) {
    case "exact":
    case "about": return whole(min) ? { kind, min, max: min, words } : null;
    case "atLeast": return whole(min) ? { kind, min, max: null, words } : null;
    case "atMost": return whole(max) ? { kind, min: null, max, words } : null;
    case "range": return whole(min) && whole(max) && (min ?? 0) <= (max ?? 0) ? { kind, min, max, words } : null;
    case "vague": return { kind, min: null, max: null, words };
    default: return kind satisfies never;
  }
}

/** What does not fit, in one line; null where all does. */
export function troubleIn(fields: ClaimFields): string | null {
  const { claimKind, country, lat, lon, precision } = fields;
  switch (claimKind) {
    case "casualties": return amountFrom(fields, "") === null ? "The number is missing, or the least is above the most." : null;
    case "attack": return fields.subEventType === "" && linesOf(`${fields.attackers}\n${fields.targets}\n${fields.weapons}`).length === 0 ? "Tell the kind of attack, a weapon, or a party." : null;
    case "responsibility": return told(fields.who) === null ? "Whose responsibility is missing." : null;
    case "verification": return null;
    case "place":
      if (told(fields.placeName) === null) return "The place needs a name.";
      if (told(country) !== null && !/^[A-Za-z]{2}$/u.test(country.trim())) return "A country is a code of two letters, as UA.";
      if (isNumber(lat) !== isNumber(lon)) return "Latitude and longitude go together.";
      if (isNumber(lat) && isNumber(lon) && (Math.abs(lat) > 90 || Math.abs(lon) > 180)) return "Latitude goes to 90, longitude to 180 degrees.";
      return isNumber(lat) && precision === "" ? "Say how precisely the position is known." : null;
    case "time": return /^\d{4}[\dX?~%./T:+Z-]*$/u.test(fields.on.trim()) ? null : "A time is written as 2025-05-20, 2025-05 or 2025-05-20/2025-05-21.";
    case "consequence": return null;
    case "figure": return amountFrom(fields, "") === null ? "The number is missing, or the least is above the most." : told(fields.unit) === null ? "Say what is counted." : null;
    default: return claimKind satisfies never;
  }
}

/** Names that stood there keep their side. */
function partiesFrom(text: string, held: readonly Named[]): readonly Named[] {
  return linesOf(text).map((name) => held.find((party) => party.name === name) ?? { name, side: null });
}

function placeFrom({ placeName, country, admin1, lat, lon, precision }: ClaimFields, held: Place | null): Place {
  const name = placeName.trim();
  const kept = held !== null && held.name === name ? held : null;
  return { name, country: told(country.toUpperCase()), admin1: told(admin1), lat: isNumber(lat) ? lat : null, lon: isNumber(lon) ? lon : null, precision: precision === "" ? null : precision, gazetteerId: kept?.gazetteerId ?? null, words: kept?.words ?? null };
}

/** What the form tells of a claim besides who says it: the fields of its kind. `held` is the claim as it stands. */
function toldBy(fields: ClaimFields, quote: string, held: Claim | null): Readonly<Record<string, unknown>> {
  const words = held?.kind === "casualties" || held?.kind === "figure" ? held.amount.words : quote;
  const amount = amountFrom(fields, words);
  switch (fields.claimKind) {
    case "casualties": {
      const people = held?.kind === "casualties" ? held.people : { words: null, group: null, side: null };
      return { outcome: fields.outcome, amount, people: { ...people, group: fields.group === "" ? null : fields.group }, role: fields.role, part: fields.part, scope: fields.scope };
    }
    case "attack": {
      const [attackers, targets] = held?.kind === "attack" ? [held.attackers, held.targets] : [[], []];
      const weapons = linesOf(fields.weapons).map((line): Weapon => { const [name = "", model] = line.split(/:\s*/u, 2); return { name: name.trim(), model: model === undefined ? null : told(model) }; });
      return { subEventType: fields.subEventType === "" ? null : fields.subEventType, attackers: partiesFrom(fields.attackers, attackers), targets: partiesFrom(fields.targets, targets), weapons };
    }
    case "responsibility": return { who: fields.who.trim(), result: fields.answer };
    case "verification": return { of: fields.of, by: told(fields.by), result: fields.result };
    case "place": return { place: placeFrom(fields, held?.kind === "place" ? held.place : null) };
    case "time": {
      const same = held?.kind === "time" && held.time.value === fields.on.trim() && held.time.precision === fields.timePrecision;
      return { time: same ? held.time : { value: fields.on.trim(), precision: fields.timePrecision, basis: "stated" } };
    }
    case "consequence": return { what: { code: fields.followed, words: held?.kind === "consequence" ? held.what.words : quote } };
    case "figure": return { amount, unit: fields.unit.trim() };
    default: return fields.claimKind satisfies never;
  }
}

/** The fields of a claim that the form has otherwise, each a correction of its own. */
export function correctionsFrom(fields: ClaimFields, before: ClaimFields, held: Claim, view: ArticleView): readonly Correction[] {
  const speaker = speakersIn(view).get(fields.speaker);
  const common = [
    ...(fields.speaker === before.speaker ? [] : [{ field: "speakers", value: speaker === undefined ? [] : [speaker] }]),
    ...(fields.stance === before.stance ? [] : [{ field: "stance", value: fields.stance }]),
    ...(fields.event === before.event ? [] : [{ field: "event", value: fields.event }]),
  ];
  const was = toldBy(before, held.quote, held);
  const own = Object.entries(toldBy(fields, held.quote, held)).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field])).map(([field, value]) => ({ field, value }));
  // Each field was made for the claim's own kind.
  return [...own, ...common] as readonly Correction[];
}

/** A claim made by hand, with the words that it rests on. */
export function claimFrom(fields: ClaimFields, span: Span, view: ArticleView): Claim {
  const speaker = speakersIn(view).get(fields.speaker);
  const base = `${fields.claimKind === "casualties" ? fields.outcome : fields.claimKind}@${span.start}-${span.end}`;
  const taken = new Set(view.claims.map(({ claim }) => claim.id));
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}.${next}`;
  const quote = view.article.text.slice(span.start, span.end);
  return { id, event: fields.event, kind: fields.claimKind, speakers: speaker === undefined ? [] : [speaker], stance: fields.stance, hedges: [], span, quote, rule: "hand/added", ...toldBy(fields, quote, null) } as unknown as Claim;
}
