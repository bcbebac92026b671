import { countryByCode } from "../countries.ts";
import { addTolls, findingOf } from "../figures.ts";
import type { Naming } from "../naming.ts";
import { notesOf } from "../notes.ts";
import { addressesOf, outletsOf, provenanceColumns } from "../provenance.ts";
import { attackersOf } from "../parties.ts";
import type { ExportSubject } from "../subject.ts";
import { blank, integer, number, text, type Column } from "../table/column.ts";
import { gtdAttackTypes, gtdRegions, gtdTargetTypes, gtdWeaponTypes } from "../tables/gtd-codes.ts";
import { daysOf } from "../timing.ts";
import { attackType, specificity, targetType, weaponType } from "./codes.ts";
import { gtdOrder } from "./order.ts";
import { claimants, claimedCode, competingCode } from "./responsibility.ts";

/** Victims and attackers together, as GTD counts; where the victims' number is unknown, the attackers' alone. null where neither is known. */
export function gtdTotal({ incident }: ExportSubject, of: "killed" | "injured"): number | null {
  const victims = findingOf(incident, of, "victim");
  const attackers = findingOf(incident, of, "attacker");
  return victims?.best == null ? (attackers?.best ?? null) : (addTolls(victims, attackers)?.best ?? null);
}

/** Doubt whether GTD would call it terrorism: 1 with the reason that its `alternative` has, -9 where nobody has judged. */
function doubt(subject: ExportSubject): { readonly code: 1 | -9; readonly alternative: 1 | 5 | null } {
  const attackers = attackersOf(subject);
  if (attackers.some(({ kind }) => kind === "state")) return { code: 1, alternative: 5 };
  return targetType(subject) === 4 ? { code: 1, alternative: 1 } : { code: -9, alternative: null };
}

const alternatives: Readonly<Record<number, string>> = { 1: "Insurgency/Guerilla Action", 5: "State Actors" };

const datePart = (subject: ExportSubject, part: "year" | "month" | "day"): number | null => {
  const days = daysOf(subject.incident.time);
  if (days === null) return part === "year" ? null : 0;
  const [year, month, day] = days.first.split("-").map(Number);
  const [lastYear, lastMonth, lastDay] = days.last.split("-").map(Number);
  // GTD writes 0 for a month or a day that is not known.
  if (part === "year") return year === lastYear ? (year ?? null) : null;
  if (part === "month") return year === lastYear && month === lastMonth ? (month ?? 0) : 0;
  return days.count === 1 && day === lastDay ? (day ?? 0) : 0;
};

const weaponText = ({ incident, words }: ExportSubject): string | null => incident.weapons.map(({ name, model }) => words(model === null ? name : `${model} ${name}`)).join("; ") || null;

function groupName(subject: ExportSubject): string {
  const [first] = attackersOf(subject);
  if (first === undefined || first.kind === "unidentified") return "Unknown";
  if (first.kind === "group") return first.name;
  return (first.kind === "state" ? subject.incident.attackers.find(({ side }) => side === first.code)?.name : undefined) ?? "Unknown";
}

/** GTD's 135 columns in order, then Sayso's. `eventid` is the day and the row's number of that day within the export. */
export function gtdColumns(naming: Naming): readonly Column<ExportSubject>[] {
  const country = ({ incident }: ExportSubject): ReturnType<typeof countryByCode> => countryByCode(incident.place?.country ?? null);
  const counts = new Map<string, number>();
  const numbered = new WeakMap<ExportSubject, string>();
  const eventId = (subject: ExportSubject): string => {
    const before = numbered.get(subject);
    if (before !== undefined) return before;
    const pad = (value: number | null, length: number): string => String(value ?? 0).padStart(length, "0");
    const day = `${pad(datePart(subject, "year"), 4)}${pad(datePart(subject, "month"), 2)}${pad(datePart(subject, "day"), 2)}`;
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    const id = `${day}${pad(count, 4)}`;
    numbered.set(subject, id);
    return id;
  };
  const told: readonly Column<ExportSubject>[] = [
    text("eventid", eventId),
    integer("iyear", (subject) => datePart(subject, "year")),
    integer("imonth", (subject) => datePart(subject, "month")),
    integer("iday", (subject) => datePart(subject, "day")),
    text("approxdate", ({ incident }) => ((daysOf(incident.time)?.count ?? 1) > 1 ? (incident.time?.value ?? null) : null)),
    integer("extended", ({ incident }) => (incident.subEventType === "Abduction/forced disappearance" ? 1 : 0)),
    integer("country", (subject) => country(subject)?.gtd.number ?? null),
    text("country_txt", (subject) => {
      const code = subject.incident.place?.country ?? null;
      return code === null ? null : (countryByCode(code)?.gtd.name ?? naming.countryName(code) ?? code);
    }),
    integer("region", (subject) => country(subject)?.gtd.region ?? null),
    text("region_txt", (subject) => gtdRegions[country(subject)?.gtd.region ?? 0] ?? null),
    text("provstate", ({ incident }) => incident.place?.admin1 ?? null),
    text("city", ({ incident: { place } }) => (place?.precision === "town" || place?.precision === "exact" || place?.precision === "near" ? place.name : "Unknown")),
    number("latitude", ({ incident }) => incident.place?.lat ?? null),
    number("longitude", ({ incident }) => incident.place?.lon ?? null),
    integer("specificity", ({ incident }) => specificity(incident)),
    integer("vicinity", ({ incident: { place } }) => (place?.precision == null ? -9 : place.precision === "near" ? 1 : 0)),
    text("location", ({ incident, words }) => (incident.place?.words == null ? null : words(incident.place.words))),
    text("summary", notesOf),
    integer("doubtterr", (subject) => doubt(subject).code),
    integer("alternative", (subject) => doubt(subject).alternative),
    text("alternative_txt", (subject) => alternatives[doubt(subject).alternative ?? 0] ?? null),
    integer("suicide", ({ incident }) => (incident.subEventType === null ? null : incident.subEventType === "Suicide bomb" ? 1 : 0)),
    integer("attacktype1", ({ incident }) => attackType(incident)),
    text("attacktype1_txt", ({ incident }) => gtdAttackTypes[attackType(incident)]),
    integer("targtype1", targetType),
    text("targtype1_txt", (subject) => gtdTargetTypes[targetType(subject)]),
    text("target1", ({ incident, words }) => (incident.targets[0] === undefined ? null : words(incident.targets[0].name))),
    text("gname", groupName),
    integer("guncertain1", (subject) => (groupName(subject) === "Unknown" ? null : claimants(subject).length > 0 ? 0 : 1)),
    integer("claimed", claimedCode),
    integer("compclaim", competingCode),
    integer("weaptype1", ({ incident }) => weaponType(incident)),
    text("weaptype1_txt", ({ incident }) => gtdWeaponTypes[weaponType(incident)]),
    text("weapdetail", weaponText),
    integer("nkill", (subject) => gtdTotal(subject, "killed")),
    integer("nkillter", ({ incident }) => findingOf(incident, "killed", "attacker")?.best ?? null),
    integer("nwound", (subject) => gtdTotal(subject, "injured")),
    integer("nwoundte", ({ incident }) => findingOf(incident, "injured", "attacker")?.best ?? null),
    integer("ishostkid", ({ incident }) => (incident.subEventType === "Abduction/forced disappearance" ? 1 : -9)),
    integer("nhostkid", ({ incident }) => findingOf(incident, "captured", "victim")?.best ?? null),
    text("scite1", (subject) => addressesOf(subject)[0] ?? outletsOf(subject)[0] ?? null),
    text("scite2", (subject) => addressesOf(subject)[1] ?? outletsOf(subject)[1] ?? null),
    text("scite3", (subject) => addressesOf(subject)[2] ?? outletsOf(subject)[2] ?? null),
    text("dbsource", () => "Sayso"),
  ];
  const byName = new Map(told.map((column) => [column.name, column]));
  return [...gtdOrder.map((name) => byName.get(name) ?? blank<ExportSubject>(name)), ...provenanceColumns(({ incident }) => findingOf(incident, "killed", "victim"))];
}
