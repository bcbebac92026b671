import type { Extraction } from "../../src/core/index.ts";
import { place, type EventNote } from "./builder.ts";
import { happening, paragraphs, telling, type Happening } from "./reports.ts";

/** The invented happenings that the sets are made of. */
export const happenings = Array.from({ length: 48 }, (_, n) => happening(n));

export const shiftDay = (day: string, by: number): string => new Date(Date.parse(day) + by * 864e5).toISOString().slice(0, 10);

/** Ways in which a second reporter tells of the same happening. */
export const differently: readonly { readonly name: string; readonly tell: (of: Happening) => Extraction }[] = [
  { name: "with a higher toll, a day later", tell: (of) => telling(of, { slug: `${of.slug} later`, paragraphs: paragraphs(of, 1, { killed: of.killed + 4, injured: of.injured + 9 }), published: shiftDay(of.day, 1), figures: { killed: of.killed + 4, injured: of.injured + 9 } }) },
  { name: "placed only in its region", tell: (of) => telling(of, { slug: `${of.slug} region`, paragraphs: paragraphs(of, 2), event: { place: place(`${of.region} Oblast`, of.place.country ?? "UA", null, null, { admin1: of.region, precision: "admin1" }) } }) },
  { name: "with another word for the target", tell: (of) => telling(of, { slug: `${of.slug} word`, paragraphs: paragraphs(of, 3), event: { target: of.otherTarget } }) },
  { name: "without a day", tell: (of) => telling(of, { slug: `${of.slug} undated`, paragraphs: paragraphs(of, 1), event: { day: null }, published: shiftDay(of.day, 1) }) },
  { name: "without a place", tell: (of) => telling(of, { slug: `${of.slug} unplaced`, paragraphs: paragraphs(of, 2), event: { place: null } }) },
  { name: "without figures, kind and weapon", tell: (of) => { const { weapon: _, ...event } = { weapon: "", type: null } satisfies Partial<EventNote>; return telling(of, { slug: `${of.slug} bare`, paragraphs: paragraphs(of, 3), event, noClaims: true }); } },
  { name: "as the background of something else", tell: (of) => telling(of, { slug: `${of.slug} background`, paragraphs: ["A ministry spokesman spoke of winter coal on Friday.", `He recalled the blow to ${of.target} in ${of.place.name}.`], published: shiftDay(of.day, 9), event: { main: false } }) },
];

/** Happenings that are like one another and are not the same. */
export const similar: readonly { readonly name: string; readonly tell: (of: Happening) => Extraction }[] = [
  { name: "another town on the same day", tell: (of) => telling({ ...of, place: { ...of.place, name: "Nova Lypka", lat: (of.place.lat ?? 0) + 0.4, lon: (of.place.lon ?? 0) + 0.3 } }, { slug: `${of.slug} town`, paragraphs: paragraphs({ ...of, place: { ...of.place, name: "Nova Lypka" } }, 1) }) },
  { name: "another town without coordinates", tell: (of) => telling({ ...of, place: { ...of.place, name: "Nova Lypka", lat: null, lon: null } }, { slug: `${of.slug} name`, paragraphs: paragraphs({ ...of, place: { ...of.place, name: "Nova Lypka" } }, 2) }) },
  { name: "the same town a day later, with another toll", tell: (of) => telling({ ...of, day: shiftDay(of.day, 1) }, { slug: `${of.slug} next`, paragraphs: paragraphs(of, 3), figures: { killed: of.killed + 3, injured: of.injured + 7 } }) },
  { name: "the same town a week later, with the same toll", tell: (of) => telling({ ...of, day: shiftDay(of.day, 7) }, { slug: `${of.slug} week`, paragraphs: paragraphs(of, 2) }) },
  { name: "another target by another means in the same town on the same day", tell: (of) => telling(of, { slug: `${of.slug} target`, paragraphs: paragraphs(of, 4, { killed: of.killed + 19, injured: 1 }), event: { target: "a prison", weapon: "rifle", type: "Attack" }, figures: { killed: of.killed + 19, injured: 1 } }) },
  { name: "a town of the same name in another country", tell: (of) => telling({ ...of, place: { ...of.place, country: of.place.country === "UA" ? "RU" : "TD", lat: (of.place.lat ?? 0) + 5 } }, { slug: `${of.slug} namesake`, paragraphs: paragraphs(of, 1) }) },
  { name: "another strike of the region, placed no finer", tell: (of) => telling(of, { slug: `${of.slug} vague`, paragraphs: paragraphs({ ...of, place: { ...of.place, name: of.region } }, 1, { killed: of.killed * 9, injured: of.injured * 9 }), event: { target: "a fuel depot and its pipeline", place: place(`${of.region} Oblast`, of.place.country ?? "UA", null, null, { admin1: of.region, precision: "admin1" }) }, figures: { killed: of.killed * 9, injured: of.injured * 9 } }) },
];

/** The first report of a happening. */
export const first = (of: Happening): Extraction => telling(of, { slug: of.slug, paragraphs: paragraphs(of, 0) });
