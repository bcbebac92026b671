import type { Group, Outcome } from "../../core/index.ts";
import { countryByCode } from "../countries.ts";
import { armedGroups, civilianGroups, findingOf, largestPortion } from "../figures.ts";
import type { Naming } from "../naming.ts";
import { addressesOf, outletsOf, provenanceColumns } from "../provenance.ts";
import type { ExportSubject } from "../subject.ts";
import { integer, number, text, type Column } from "../table/column.ts";
import { daysOf } from "../timing.ts";
import { gradeOf, harmsPeople, isDeclared } from "./grade.ts";

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** The range of one group: the lowest minimum and the highest maximum among the figures that are of the whole group. */
function rangeOf({ judged }: ExportSubject, of: Outcome, groups: ReadonlySet<Group>): Range {
  const portion = largestPortion(judged.portions, (candidate) => candidate.of === of && candidate.role === "victim" && candidate.group !== null && groups.has(candidate.group));
  return { min: portion?.low ?? null, max: portion?.high ?? null };
}

/** Victims of whom no report says what they were. */
function untoldRange(subject: ExportSubject, of: Outcome): Range {
  const told = [...civilianGroups, ...armedGroups].some((group) => largestPortion(subject.judged.portions, (portion) => portion.of === of && portion.role === "victim" && portion.group === group) !== null);
  const finding = told ? null : findingOf(subject.incident, of, "victim");
  return { min: finding?.low ?? null, max: finding?.high ?? null };
}

type Of = "killed" | "injured";

function rangeColumns(name: string, of: Of, range: (subject: ExportSubject) => Range): readonly Column<ExportSubject>[] {
  return [integer(`${name}_${of}_min`, (subject) => range(subject).min), integer(`${name}_${of}_max`, (subject) => range(subject).max)];
}

const only = (...groups: Group[]): ReadonlySet<Group> => new Set(groups);

function harmColumns(of: Of): readonly Column<ExportSubject>[] {
  return [
    ...rangeColumns("civilians", of, (subject) => rangeOf(subject, of, civilianGroups)),
    ...rangeColumns("children", of, (subject) => rangeOf(subject, of, only("children"))),
    ...rangeColumns("women", of, (subject) => rangeOf(subject, of, only("women"))),
    // Claims tell men apart nowhere; the columns stand for those who fill them in.
    ...rangeColumns("men", of, () => ({ min: null, max: null })),
    ...rangeColumns("belligerents", of, (subject) => rangeOf(subject, of, armedGroups)),
    ...rangeColumns("people_not_told_apart", of, (subject) => untoldRange(subject, of)),
  ];
}

/** The fields of an Airwars assessment that claims can fill, in the order of its incident pages, then Sayso's. */
export function airwarsColumns(naming: Naming): readonly Column<ExportSubject>[] {
  const nameOf = (code: string): string => naming.countryName(code) ?? code;
  const belligerents = ({ incident, words }: ExportSubject): readonly string[] => [...new Set(incident.attackers.map(({ name, side }) => (side === null ? words(name) : countryByCode(side) === null ? side : nameOf(side))))];
  return [
    text("unique_reference_code", ({ incident }) => incident.id),
    text("incident_date", ({ incident }) => daysOf(incident.time)?.first ?? null),
    text("incident_date_end", ({ incident }) => daysOf(incident.time)?.last ?? null),
    text("country", ({ incident }) => (incident.place?.country == null ? null : nameOf(incident.place.country))),
    text("location", ({ incident }) => incident.place?.name ?? null),
    text("admin1", ({ incident }) => incident.place?.admin1 ?? null),
    number("latitude", ({ incident }) => incident.place?.lat ?? null),
    number("longitude", ({ incident }) => incident.place?.lon ?? null),
    text("geolocation_accuracy", ({ incident }) => incident.place?.precision ?? null),
    text("strike_type", ({ incident }) => incident.subEventType),
    text("strike_status", (subject) => (isDeclared(subject) ? "Declared" : "Alleged")),
    text("belligerent_status", (subject) => (belligerents(subject).length === 0 ? null : isDeclared(subject) ? "Known" : "Suspected")),
    text("belligerents", (subject) => belligerents(subject).join("; ") || null),
    text("targets", ({ incident, words }) => incident.targets.map(({ name }) => words(name)).join("; ") || null),
    text("civilian_harm_reported", (subject) => {
      if (!harmsPeople(subject)) return "No";
      const told = (["killed", "injured"] as const).some((of) => rangeOf(subject, of, civilianGroups).max !== null || rangeOf(subject, of, civilianGroups).min !== null);
      return told ? "Yes" : "Not told apart";
    }),
    ...harmColumns("killed"),
    ...harmColumns("injured"),
    text("civilian_harm_grading", gradeOf),
    text("weapons", ({ incident, words }) => incident.weapons.map(({ name, model }) => words(model === null ? name : `${model} ${name}`)).join("; ") || null),
    text("sources", (subject) => outletsOf(subject).join("; ") || null),
    text("source_urls", (subject) => addressesOf(subject).join("; ") || null),
    ...provenanceColumns(({ incident }) => findingOf(incident, "killed", "victim")),
  ];
}
