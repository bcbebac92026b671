import { findingOf } from "../figures.ts";
import type { Naming } from "../naming.ts";
import { addressesOf, outletsOf, provenanceColumns, publicationDaysOf } from "../provenance.ts";
import type { ExportSubject } from "../subject.ts";
import { integer, number, text, type Column } from "../table/column.ts";
import { daysOf } from "../timing.ts";

type Tagged = readonly [tag: string, column: Column<ExportSubject>];

const killed = ({ incident }: ExportSubject): ReturnType<typeof findingOf> => findingOf(incident, "killed", "victim");
const injured = ({ incident }: ExportSubject): ReturnType<typeof findingOf> => findingOf(incident, "injured", "victim");

/** The id of the first-order unit where the place is one; a town's place has its name alone. */
function unitId({ incident: { place } }: ExportSubject): string | null {
  return place?.precision === "admin1" ? place.gazetteerId : null;
}

const provenanceTags: Readonly<Record<string, string>> = {
  sayso_incident: "#event+id", sayso_codebook: "#meta+codebook", sayso_rule: "#meta+rule", sayso_status: "#status+killed", sayso_low: "#affected+killed+low", sayso_best: "#affected+killed+best",
  sayso_high: "#affected+killed+high", sayso_time: "#date+occurred+edtf", sayso_time_precision: "#date+precision", sayso_time_basis: "#date+basis", sayso_place_precision: "#geo+precision",
  sayso_origins: "#meta+origins", sayso_articles: "#meta+articles", sayso_main: "#meta+main", sayso_review: "#status+review",
};

/** The columns of the HXL table, each with its hashtag (HXL 1.1). */
export function hxlColumns(naming: Naming): readonly Tagged[] {
  return [
    ["#date+start", text("Start date", ({ incident }) => daysOf(incident.time)?.first ?? null)],
    ["#date+end", text("End date", ({ incident }) => daysOf(incident.time)?.last ?? null)],
    ["#date+reported", text("First reported", (subject) => publicationDaysOf(subject)[0] ?? null)],
    ["#country+name", text("Country", ({ incident }) => (incident.place?.country == null ? null : (naming.countryName(incident.place.country) ?? incident.place.country)))],
    ["#country+code+v_iso2", text("Country code", ({ incident }) => incident.place?.country ?? null)],
    ["#adm1+name", text("Admin 1", ({ incident }) => incident.place?.admin1 ?? null)],
    ["#adm1+code", text("Admin 1 code", unitId)],
    ["#adm2+name", text("Admin 2", ({ admin2 }) => admin2)],
    ["#loc+name", text("Location", ({ incident }) => incident.place?.name ?? null)],
    ["#geo+lat", number("Latitude", ({ incident }) => incident.place?.lat ?? null)],
    ["#geo+lon", number("Longitude", ({ incident }) => incident.place?.lon ?? null)],
    ["#event+type", text("Event type", ({ incident }) => incident.eventType)],
    ["#event+type+sub", text("Sub-event type", ({ incident }) => incident.subEventType)],
    ["#event+description", text("Description", ({ title }) => title)],
    ["#affected+killed", integer("Killed", (subject) => killed(subject)?.best ?? null)],
    ["#affected+killed+min", integer("Killed, low", (subject) => killed(subject)?.low ?? null)],
    ["#affected+killed+max", integer("Killed, high", (subject) => killed(subject)?.high ?? null)],
    ["#affected+injured", integer("Injured", (subject) => injured(subject)?.best ?? null)],
    ["#affected+injured+min", integer("Injured, low", (subject) => injured(subject)?.low ?? null)],
    ["#affected+injured+max", integer("Injured, high", (subject) => injured(subject)?.high ?? null)],
    ["#meta+source", text("Sources", (subject) => outletsOf(subject).join("; ") || null)],
    ["#meta+url", text("Addresses", (subject) => addressesOf(subject).join(" ") || null)],
    ...provenanceColumns(killed).map((column): Tagged => [provenanceTags[column.name] ?? "#meta", column]),
  ];
}
