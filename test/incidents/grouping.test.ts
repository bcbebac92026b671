import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/core/index.ts";
import { groupIncidents } from "../../src/incidents/index.ts";
import { paragraphs, telling, type Happening } from "./reports.ts";
import { differently, first, happenings, shiftDay, similar } from "./tellings.ts";

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
