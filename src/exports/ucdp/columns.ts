import type { Incident } from "../../core/index.ts";
import { ucdpWherePrecision } from "../../places/index.ts";
import { countryByCode } from "../countries.ts";
import { findingOf } from "../figures.ts";
import type { Naming } from "../naming.ts";
import { addressesOf, headlinesOf, originalsOf, outletsOf, provenanceColumns, publicationDaysOf, rootSpeakersOf } from "../provenance.ts";
import type { ExportSubject } from "../subject.ts";
import { blank, integer, number, text, type Column } from "../table/column.ts";
import { daysOf } from "../timing.ts";
import { deathsOf, type Deaths } from "./deaths.ts";
import { priogridCell } from "./grid.ts";
import { sidesOf, type Sides } from "./sides.ts";

/** 1 the day · 2 two to six days · 3 the week · 4 the month · 5 more than that; null where unknown. */
export function ucdpDatePrecision({ time }: Pick<Incident, "time">): 1 | 2 | 3 | 4 | 5 | null {
  const days = daysOf(time);
  if (days === null) return null;
  if (days.count === 1) return 1;
  if (days.unit === "month") return 4;
  if (days.count <= 6 && days.unit !== "week") return 2;
  return days.count <= 7 ? 3 : days.count <= 31 ? 4 : 5;
}

/** 1 a single described event; 2 where the reports give it more than a day, or copy no single day. */
const clarityOf = ({ time }: Incident): 1 | 2 => ((daysOf(time)?.count ?? 1) > 1 ? 2 : 1);

/** The digits of an incident's id that a number holds exactly. */
const numericId = (id: string): number => Number.parseInt(id.slice("inc_".length, "inc_".length + 13), 16);

interface Coded {
  readonly sides: Sides;
  readonly deaths: Deaths;
}

const listed = (values: readonly string[]): string | null => values.join("; ") || null;

/** The 49 columns of UCDP GED 23.1 in order, then Sayso's. */
export function ucdpColumns(naming: Naming): readonly Column<ExportSubject>[] {
  const nameOf = (code: string): string => countryByCode(code)?.ucdp.name ?? naming.countryName(code) ?? code;
  const known = new WeakMap<ExportSubject, Coded>();
  const coded = (subject: ExportSubject): Coded => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const sides = sidesOf(subject, nameOf);
    const now = { sides, deaths: deathsOf(subject, sides) };
    known.set(subject, now);
    return now;
  };
  const country = ({ incident }: ExportSubject): ReturnType<typeof countryByCode> => countryByCode(incident.place?.country ?? null);
  const point = ({ incident: { place } }: ExportSubject): { readonly lat: number; readonly lon: number } | null => (place === null || place.lat === null || place.lon === null ? null : { lat: place.lat, lon: place.lon });
  return [
    integer("id", ({ incident }) => numericId(incident.id)),
    text("relid", ({ incident }) => incident.id),
    integer("year", ({ incident }) => {
      const first = daysOf(incident.time)?.first;
      return first === undefined ? null : Number(first.slice(0, 4));
    }),
    blank("active_year"),
    text("code_status", ({ incident }) => (incident.review.state === "reviewed" ? "Clear" : null)),
    integer("type_of_violence", (subject) => coded(subject).sides.violence),
    blank("conflict_dset_id"),
    blank("conflict_new_id"),
    blank("conflict_name"),
    blank("dyad_dset_id"),
    blank("dyad_new_id"),
    text("dyad_name", (subject) => {
      const { a, b } = coded(subject).sides;
      return a === null || b === null ? null : `${a.name} - ${b.name}`;
    }),
    blank("side_a_dset_id"),
    blank("side_a_new_id"),
    text("side_a", (subject) => coded(subject).sides.a?.name ?? null),
    blank("side_b_dset_id"),
    blank("side_b_new_id"),
    text("side_b", (subject) => coded(subject).sides.b?.name ?? null),
    integer("number_of_sources", (subject) => originalsOf(subject) || -1),
    text("source_article", (subject) => listed([...addressesOf(subject), ...subject.judged.sources.filter(({ article }) => article.url === null).map(({ article }) => article.id)])),
    text("source_office", (subject) => listed(outletsOf(subject))),
    text("source_date", (subject) => listed(publicationDaysOf(subject))),
    text("source_headline", (subject) => listed(headlinesOf(subject))),
    text("source_original", (subject) => listed(rootSpeakersOf(subject))),
    integer("where_prec", ({ incident }) => ucdpWherePrecision(incident.place?.precision ?? null)),
    text("where_coordinates", ({ incident }) => incident.place?.name ?? null),
    text("where_description", ({ incident, words }) => (incident.place?.words == null ? null : words(incident.place.words))),
    text("adm_1", ({ incident }) => incident.place?.admin1 ?? null),
    text("adm_2", ({ admin2 }) => admin2),
    number("latitude", (subject) => point(subject)?.lat ?? null),
    number("longitude", (subject) => point(subject)?.lon ?? null),
    text("geom_wkt", (subject) => {
      const at = point(subject);
      return at === null ? null : `POINT (${at.lon} ${at.lat})`;
    }),
    integer("priogrid_gid", (subject) => {
      const at = point(subject);
      return at === null ? null : priogridCell(at.lat, at.lon);
    }),
    text("country", ({ incident }) => (incident.place?.country == null ? null : nameOf(incident.place.country))),
    integer("country_id", (subject) => country(subject)?.ucdp.number ?? null),
    text("region", (subject) => country(subject)?.ucdp.region ?? null),
    integer("event_clarity", ({ incident }) => clarityOf(incident)),
    integer("date_prec", ({ incident }) => ucdpDatePrecision(incident)),
    text("date_start", ({ incident }) => daysOf(incident.time)?.first ?? null),
    text("date_end", ({ incident }) => daysOf(incident.time)?.last ?? null),
    integer("deaths_a", (subject) => coded(subject).deaths.a),
    integer("deaths_b", (subject) => coded(subject).deaths.b),
    integer("deaths_civilians", (subject) => coded(subject).deaths.civilians),
    integer("deaths_unknown", (subject) => coded(subject).deaths.unknown),
    integer("best", (subject) => coded(subject).deaths.best),
    integer("high", (subject) => coded(subject).deaths.high),
    integer("low", (subject) => coded(subject).deaths.low),
    integer("gwnoa", (subject) => coded(subject).sides.a?.number ?? null),
    integer("gwnob", (subject) => coded(subject).sides.b?.number ?? null),
    ...provenanceColumns(({ incident }) => findingOf(incident, "killed", "victim") ?? findingOf(incident, "killed", "attacker")),
  ];
}
