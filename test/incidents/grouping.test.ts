import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/core/index.ts";
import { groupIncidents } from "../../src/incidents/index.ts";
import { place, type EventNote } from "./builder.ts";
import { happening, paragraphs, telling, type Happening } from "./reports.ts";

const happenings = Array.from({ length: 48 }, (_, n) => happening(n));

const shiftDay = (day: string, by: number): string => new Date(Date.parse(day) + by * 864e5).toISOString().slice(0, 10);

/** Ways in which a second reporter tells of the same happening. */
const differently: readonly { readonly name: string; readonly tell: (of: Happening) => Extraction }[] = [
  { name: "with a higher toll, a day later", tell: (of) => telling(of, { slug: `${of.slug} later`, paragraphs: paragraphs(of, 1, { killed: of.killed + 4, injured: of.injured + 9 }), published: shiftDay(of.day, 1), figures: { killed: of.killed + 4, injured: of.injured + 9 } }) },
  { name: "placed only in its region", tell: (of) => telling(of, { slug: `${of.slug} region`, paragraphs: paragraphs(of, 2), event: { place: place(`${of.region} Oblast`, of.place.country ?? "UA", null, null, { admin1: of.region, precision: "admin1" }) } }) },
  { name: "with another word for the target", tell: (of) => telling(of, { slug: `${of.slug} word`, paragraphs: paragraphs(of, 3), event: { target: of.otherTarget } }) },
  { name: "without a day", tell: (of) => telling(of, { slug: `${of.slug} undated`, paragraphs: paragraphs(of, 1), event: { day: null }, published: shiftDay(of.day, 1) }) },
  { name: "without a place", tell: (of) => telling(of, { slug: `${of.slug} unplaced`, paragraphs: paragraphs(of, 2), event: { place: null } }) },
  { name: "without figures, kind and weapon", tell: (of) => { const { weapon: _, ...event } = { weapon: "", type: null } satisfies Partial<EventNote>; return telling(of, { slug: `${of.slug} bare`, paragraphs: paragraphs(of, 3), event, noClaims: true }); } },
  { name: "as the background of something else", tell: (of) => telling(of, { slug: `${of.slug} background`, paragraphs: ["A ministry spokesman spoke of winter coal on Friday.", `He recalled the blow to ${of.target} in ${of.place.name}.`], published: shiftDay(of.day, 9), event: { main: false } }) },
];

/** Happenings that are like one another and are not the same. */
const similar: readonly { readonly name: string; readonly tell: (of: Happening) => Extraction }[] = [
  { name: "another town on the same day", tell: (of) => telling({ ...of, place: { ...of.place, name: "Nova Lypka", lat: (of.place.lat ?? 0) + 0.4, lon: (of.place.lon ?? 0) + 0.3 } }, { slug: `${of.slug} town`, paragraphs: paragraphs({ ...of, place: { ...of.place, name: "Nova Lypka" } }, 1) }) },
  { name: "another town without coordinates", tell: (of) => telling({ ...of, place: { ...of.place, name: "Nova Lypka", lat: null, lon: null } }, { slug: `${of.slug} name`, paragraphs: paragraphs({ ...of, place: { ...of.place, name: "Nova Lypka" } }, 2) }) },
  { name: "the same town a day later, with another toll", tell: (of) => telling({ ...of, day: shiftDay(of.day, 1) }, { slug: `${of.slug} next`, paragraphs: paragraphs(of, 3), figures: { killed: of.killed + 3, injured: of.injured + 7 } }) },
  { name: "the same town a week later, with the same toll", tell: (of) => telling({ ...of, day: shiftDay(of.day, 7) }, { slug: `${of.slug} week`, paragraphs: paragraphs(of, 2) }) },
  { name: "another target by another means in the same town on the same day", tell: (of) => telling(of, { slug: `${of.slug} target`, paragraphs: paragraphs(of, 4, { killed: of.killed + 19, injured: 1 }), event: { target: "a prison", weapon: "rifle", type: "Attack" }, figures: { killed: of.killed + 19, injured: 1 } }) },
  { name: "a town of the same name in another country", tell: (of) => telling({ ...of, place: { ...of.place, country: of.place.country === "UA" ? "RU" : "TD", lat: (of.place.lat ?? 0) + 5 } }, { slug: `${of.slug} namesake`, paragraphs: paragraphs(of, 1) }) },
  { name: "another strike of the region, placed no finer", tell: (of) => telling(of, { slug: `${of.slug} vague`, paragraphs: paragraphs({ ...of, place: { ...of.place, name: of.region } }, 1, { killed: of.killed * 9, injured: of.injured * 9 }), event: { target: "a fuel depot and its pipeline", place: place(`${of.region} Oblast`, of.place.country ?? "UA", null, null, { admin1: of.region, precision: "admin1" }) }, figures: { killed: of.killed * 9, injured: of.injured * 9 } }) },
];

const first = (of: Happening): Extraction => telling(of, { slug: of.slug, paragraphs: paragraphs(of, 0) });
const together = (a: Extraction, b: Extraction): boolean => groupIncidents([a, b]).length === 1;

describe("different reports of one happening become one incident", () => {
  test.each(differently)("$name", ({ tell }) => {
    expect(happenings.filter((of) => !together(first(of), tell(of))).map(({ slug }) => slug)).toEqual([]);
  });
});

describe("similar happenings stay apart", () => {
  test.each(similar)("$name", ({ tell }) => {
    expect(happenings.filter((of) => together(first(of), tell(of))).map(({ slug }) => slug)).toEqual([]);
  });
});

describe("a whole set at once", () => {
  const all = happenings.flatMap((of) => [first(of), ...differently.map(({ tell }) => tell(of))]);
  // Beside them, from a fourth reporter: the same kind of strike on another town that day, and on this town a day, a week and a month later.
  const others = happenings.flatMap((of) => [1, 7, 31].map((later): Happening => ({ ...of, slug: `${of.slug}+${later}`, day: shiftDay(of.day, later), killed: of.killed + 5, injured: of.injured + 17 }))
    .concat({ ...of, slug: `${of.slug}+town`, killed: of.killed + 5, injured: of.injured + 17, place: { ...of.place, name: "Nova Lypka", lat: (of.place.lat ?? 0) + 0.5, lon: (of.place.lon ?? 0) - 0.4 } })
    .map((other) => telling(other, { slug: other.slug, paragraphs: paragraphs({ ...other, slug: of.slug }, 4) })));
  const incidents = groupIncidents([...all, ...others]);
  const happeningOf = (file: string | null): string => (file ?? "").split(/[ .]/u)[0] ?? "";

  test("no two happenings become one incident", () => {
    const wrong = incidents.map((incident) => new Set(incident.articles.map(({ file }) => happeningOf(file)))).filter((slugs) => slugs.size > 1);
    expect(wrong.map((slugs) => [...slugs])).toEqual([]);
  });

  test("nearly every report finds its incident", () => {
    const groupOf = new Map(incidents.flatMap((incident) => incident.articles.map(({ file }) => [file ?? "", incident.id] as const)));
    const missed = all.filter(({ article }) => groupOf.get(article.file ?? "") !== groupOf.get(`${happeningOf(article.file)}.txt`));
    expect(missed.length / all.length).toBeLessThan(0.05);
  });

  test("every event is in exactly one incident", () => {
    const keys = incidents.flatMap((incident) => incident.articles.map(({ id, event }) => `${id}/${event}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(all.length + others.length);
  });

  test("why says for and against in words", () => {
    const joined = incidents.find((incident) => incident.articles.length > 1);
    expect(joined?.why.length).toBe((joined?.articles.length ?? 0) - 1);
    expect(joined?.why.flatMap(({ because }) => because)).toContain("figures agree");
    expect(joined?.why.every(({ score }) => score >= 0.5 && score <= 1)).toBe(true);
  });
});
