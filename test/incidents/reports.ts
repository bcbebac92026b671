import type { Extraction, Place, SubEventType } from "../../src/core/index.ts";
import { place, report, type ClaimNote, type EventNote } from "./builder.ts";
import { additions, headlines, slotNames, slots } from "./sentences.ts";

/** An invented happening, from which reports are written. */
export interface Happening {
  readonly slug: string;
  readonly place: Place;
  readonly region: string;
  readonly day: string;
  readonly target: string;
  readonly otherTarget: string;
  readonly weapon: string;
  readonly type: SubEventType;
  readonly killed: number;
  readonly injured: number;
  readonly official: string;
}

const towns: readonly (readonly [string, string, string, number, number])[] = [
  ["Varnova", "UA", "Lisets", 49.21, 33.4], ["Oskilne", "UA", "Lisets", 49.62, 33.9], ["Dubrivka", "UA", "Terny", 47.8, 35.2], ["Stara Hut", "UA", "Terny", 47.31, 35.9],
  ["Um Rakuba", "SD", "Gharb", 13.1, 29.7], ["Abu Sidra", "SD", "Gharb", 13.6, 30.3], ["Hajar Bani", "YE", "Wadi Ash", 15.2, 44.9], ["Kolowa", "ML", "Mopta", 14.6, -4.1],
  ["Tin Assel", "ML", "Mopta", 15.2, -3.5], ["Maung Kyi", "MM", "Upper Sedo", 21.5, 95.1], ["San Isidro del Monte", "CO", "Caucana", 2.6, -76.4], ["Darra Shah", "PK", "Kohi", 33.4, 71.2],
];
const targets: readonly (readonly [string, string])[] = [
  ["the covered market", "a bazaar"], ["the district hospital", "a clinic"], ["a primary school", "a school building"], ["an army barracks", "a military base"], ["the railway station", "a train stop"], ["a mosque", "a place of worship with a mosque yard"],
];
const weapons: readonly (readonly [string, SubEventType])[] = [["missile", "Shelling/artillery/missile attack"], ["drone", "Air/drone strike"], ["car bomb", "Remote explosive/landmine/IED"]];

export const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

/** The n-th of many happenings, all in different places or on days far apart. */
export function happening(n: number): Happening {
  const [town, country, region, lat, lon] = pick(towns, n);
  const [target, otherTarget] = pick(targets, n * 5 + Math.floor(n / 12));
  const [weapon, type] = pick(weapons, n + Math.floor(n / 6));
  const day = new Date(Date.UTC(2031, 0, 4 + (n % 12) * 3 + Math.floor(n / 12) * 40)).toISOString().slice(0, 10);
  return {
    slug: `h${n}`, place: place(town, country, lat, lon, { admin1: region }), region, day, target, otherTarget, weapon, type,
    killed: 2 + ((n * 7) % 23), injured: 5 + ((n * 11) % 41), official: pick(["the governor", "the mayor", "the head of the military administration", "a police spokesman"], n),
  };
}

const weekdays = ["on Sunday", "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday"];

function fill(sentence: string, of: Happening, figures: { readonly killed: number; readonly injured: number }): string {
  const values: Readonly<Record<string, string>> = { town: of.place.name, region: of.region, day: pick(weekdays, new Date(of.day).getUTCDay()), target: of.target, weapon: of.weapon, official: of.official, killed: String(figures.killed), injured: String(figures.injured) };
  return sentence.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
}

/** Paragraphs of one report. Two reports with other `wording` numbers (0 to 4) share no sentence. */
export function paragraphs(of: Happening, wording: number, figures = { killed: of.killed, injured: of.injured }): readonly string[] {
  return slotNames.map((name, slot) => fill(pick(slots[name] ?? [], wording + slot * (1 + (Number(of.slug.slice(1)) % 3))), of, figures));
}

export interface Telling {
  readonly slug: string;
  readonly paragraphs: readonly string[];
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly credit?: string | null;
  readonly event?: Partial<EventNote>;
  readonly figures?: { readonly killed: number; readonly injured: number };
  readonly noClaims?: boolean;
}

/** The extraction that a reader would make of a report about this happening. */
export function telling(of: Happening, { slug, paragraphs: body, published, outlet, credit, event, figures, noClaims }: Telling): Extraction {
  const numbersSaid = figures ?? { killed: of.killed, injured: of.injured };
  const claims: readonly ClaimNote[] = noClaims === true ? [] : [{ outcome: "killed", amount: String(numbersSaid.killed) }, { outcome: "injured", amount: String(numbersSaid.injured) }];
  const told = report({
    slug, text: body.join("\n\n"), published: published === undefined ? of.day : published, outlet: outlet ?? null, credit: credit ?? null,
    events: [{ type: of.type, weapon: of.weapon, target: of.target, place: of.place, day: of.day, ...event }], claims,
  });
  const start = told.article.text.indexOf(of.place.name);
  return { ...told, places: start < 0 ? [] : [{ ...of.place, span: { start, end: start + of.place.name.length }, kind: "city", candidates: [] }] };
}

/** Every n-th word replaced, as by a hasty editor. */
function reworded(text: string, every: number): string {
  return text.split(" ").map((word, i) => (i % every === every - 1 ? `re${word.length}worded` : word)).join(" ");
}

/** Ways in which an outlet makes its text from another's, mildest first. */
export const rewritings: readonly { readonly name: string; readonly rewrite: (original: readonly string[], of: Happening) => readonly string[] }[] = [
  { name: "exact", rewrite: (original) => original },
  { name: "new headline", rewrite: (original, of) => [pick(headlines, of.killed), ...original] },
  { name: "cut at the end", rewrite: (original) => original.slice(0, 5) },
  { name: "added paragraph", rewrite: (original, of) => [...original.slice(0, 4), pick(additions, of.killed), ...original.slice(4)] },
  { name: "rewritten lead", rewrite: (original, of) => [pick(paragraphs(of, 3), 0), ...original.slice(1)] },
  { name: "every ninth word replaced", rewrite: (original) => original.map((text) => reworded(text, 9)) },
  { name: "cut, with a new lead and an added paragraph", rewrite: (original, of) => [pick(paragraphs(of, 3), 0), ...original.slice(2, 6), pick(additions, of.injured)] },
  { name: "half of it in a text of one's own", rewrite: (original, of) => [...paragraphs(of, 2).slice(0, 3), ...original.slice(3, 7), ...paragraphs(of, 4).slice(6)] },
];
