import type { EventType, Incident } from "../../core/index.ts";
import { acledGeoPrecision } from "../../places/index.ts";
import { countryByCode } from "../countries.ts";
import { addTolls, findingOf } from "../figures.ts";
import type { Naming } from "../naming.ts";
import { outletsOf, provenanceColumns, publicationDaysOf } from "../provenance.ts";
import type { ExportSubject } from "../subject.ts";
import { blank, integer, number, text, type Column } from "../table/column.ts";
import { daysOf } from "../timing.ts";
import { acledActors, interactionText, interText, type AcledActors } from "./actors.ts";
import { notesOf } from "../notes.ts";

const demonstrations: ReadonlySet<string> = new Set(["Protest with intervention", "Peaceful protest", "Violent demonstration"]);

/** ACLED's disorder type of an event; force against protesters is of two kinds. */
export function disorderType({ eventType, subEventType }: Pick<Incident, "eventType" | "subEventType">): string | null {
  if (eventType === null) return null;
  if (subEventType === "Excessive force against protesters") return "Political violence; Demonstrations";
  if (subEventType !== null && demonstrations.has(subEventType)) return "Demonstrations";
  const byType: Readonly<Record<EventType, string>> = { Battles: "Political violence", Protests: "Demonstrations", Riots: "Political violence", "Explosions/Remote violence": "Political violence", "Violence against civilians": "Political violence", "Strategic developments": "Strategic developments" };
  return byType[eventType];
}

/** 1 the day is known · 2 a week or some days · 3 the month; null for what is vaguer, which ACLED does not record. */
export function acledTimePrecision({ time }: Pick<Incident, "time">): 1 | 2 | 3 | null {
  const days = daysOf(time);
  if (days === null || days.count > 31) return null;
  return days.count === 1 ? 1 : days.count <= 7 ? 2 : 3;
}

/** Victims and attackers together, as ACLED counts; 0 where no report speaks of dead. null where they speak of dead and give no number to add. */
export function acledFatalities({ incident }: ExportSubject): number | null {
  const dead = addTolls(findingOf(incident, "killed", "victim"), findingOf(incident, "killed", "attacker"));
  return dead === null ? 0 : dead.best;
}

function isTargetingCivilians({ eventType }: Incident, { second }: AcledActors): boolean {
  return eventType === "Violence against civilians" || second?.inter === 7;
}

/** ACLED's 31 columns in order, then Sayso's. `naming` gives countries' names. */
export function acledColumns(naming: Naming): readonly Column<ExportSubject>[] {
  const countryOf = ({ incident }: ExportSubject): ReturnType<typeof countryByCode> => countryByCode(incident.place?.country ?? null);
  const nameOf = (code: string): string => countryByCode(code)?.acled.name ?? naming.countryName(code) ?? code;
  const known = new WeakMap<ExportSubject, AcledActors>();
  const actorsOf = (subject: ExportSubject): AcledActors => {
    const actors = known.get(subject) ?? acledActors(subject, nameOf);
    known.set(subject, actors);
    return actors;
  };
  const dayOf = ({ incident }: ExportSubject): string | null => {
    const days = daysOf(incident.time);
    return days === null ? null : days.middle;
  };
  return [
    text("event_id_cnty", (subject) => `${countryOf(subject)?.alpha3 ?? "XXX"}${subject.incident.id.slice("inc_".length)}`),
    text("event_date", dayOf),
    integer("year", (subject) => {
      const day = dayOf(subject);
      return day === null ? null : Number(day.slice(0, 4));
    }),
    integer("time_precision", ({ incident }) => acledTimePrecision(incident)),
    text("disorder_type", ({ incident }) => disorderType(incident)),
    text("event_type", ({ incident }) => incident.eventType),
    text("sub_event_type", ({ incident }) => incident.subEventType),
    text("actor1", (subject) => actorsOf(subject).first?.name ?? null),
    text("assoc_actor_1", (subject) => actorsOf(subject).withFirst.map(({ name }) => name).join("; ") || null),
    text("inter1", (subject) => interText(actorsOf(subject).first)),
    text("actor2", (subject) => actorsOf(subject).second?.name ?? null),
    text("assoc_actor_2", (subject) => actorsOf(subject).withSecond.map(({ name }) => name).join("; ") || null),
    text("inter2", (subject) => interText(actorsOf(subject).second)),
    text("interaction", (subject) => interactionText(actorsOf(subject))),
    text("civilian_targeting", (subject) => (isTargetingCivilians(subject.incident, actorsOf(subject)) ? "Civilian targeting" : null)),
    integer("iso", (subject) => countryOf(subject)?.numeric ?? null),
    text("region", (subject) => countryOf(subject)?.acled.region ?? null),
    text("country", ({ incident }) => (incident.place?.country == null ? null : nameOf(incident.place.country))),
    text("admin1", ({ incident }) => incident.place?.admin1 ?? null),
    text("admin2", ({ admin2 }) => admin2),
    blank("admin3"),
    text("location", ({ incident }) => incident.place?.name ?? null),
    number("latitude", ({ incident }) => incident.place?.lat ?? null),
    number("longitude", ({ incident }) => incident.place?.lon ?? null),
    integer("geo_precision", ({ incident }) => acledGeoPrecision(incident.place?.precision ?? null)),
    text("source", (subject) => outletsOf(subject).join("; ") || null),
    blank("source_scale"),
    text("notes", notesOf),
    integer("fatalities", acledFatalities),
    blank("tags"),
    integer("timestamp", (subject) => {
      const day = publicationDaysOf(subject).at(-1);
      return day === undefined ? null : Date.parse(day) / 1000;
    }),
    ...provenanceColumns(({ incident }) => findingOf(incident, "killed", "victim") ?? findingOf(incident, "killed", "attacker"), "acled/no-fatalities-mentioned"),
  ];
}
