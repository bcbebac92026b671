import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/core/index.ts";
import { groupIncidents, openIncidentIndex } from "../../src/incidents/index.ts";
import { randomFrom } from "../seeded-random.ts";
import { happening, telling } from "./reports.ts";

const shelled = happening(0);
/** The same day, kind and target in another town: no report can be of both. */
const near = { ...shelled, place: { ...shelled.place, name: "Kolodne", lat: 49.61, lon: 33.9 } };

/** More reports of one happening than an event weighs against each other, some of the one nearby, and some that could be of either. */
function reports(): readonly Extraction[] {
  const own = (slug: string): readonly string[] => [`Report ${slug} of the editors of ${slug}: word of ${slug} came late, ${slug} asked.`];
  const told = Array.from({ length: 90 }, (_, n) => telling(shelled, { slug: `a${n}`, paragraphs: own(`a${n}`), outlet: `Outlet ${n}` }));
  const nearby = Array.from({ length: 12 }, (_, n) => telling(near, { slug: `b${n}`, paragraphs: own(`b${n}`), outlet: `Other ${n}` }));
  const vague = Array.from({ length: 8 }, (_, n) => telling(shelled, { slug: `c${n}`, paragraphs: own(`c${n}`), outlet: `Third ${n}`, event: { place: { ...shelled.place, name: shelled.region, precision: "admin1", lat: 49.3, lon: 33.5 } } }));
  return [...told, ...nearby, ...vague];
}

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed);
  return items.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
}

describe("a happening in very many reports", () => {
  const set = reports();
  const whole = groupIncidents(set);

  test("is one incident, and the one nearby another", () => {
    const sizes = whole.map(({ articles }) => articles.length).sort((a, b) => b - a);
    expect(sizes[0]).toBeGreaterThanOrEqual(90);
    for (const { articles, places } of whole) expect(new Set(places.filter(({ precision }) => precision === "town").map(({ name }) => name)).size, `${articles.length} reports`).toBeLessThan(2);
  });

  test.each([1, 2, 3])("is the same whatever the order and the batches in which they come (%i)", (seed) => {
    const index = openIncidentIndex();
    const random = randomFrom(seed);
    const order = shuffled(set, seed);
    for (let from = 0; from < order.length; ) {
      const to = from + 1 + Math.floor(random() * 30);
      for (const extraction of order.slice(from, to)) index.add(extraction);
      index.incidents();
      from = to;
    }
    expect(index.incidents()).toEqual(whole);
  });
});
