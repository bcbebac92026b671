import { articleId, sha256, type Article, type CasualtyClaim, type Extraction, type Place, type SubEventType } from "../src/core/index.ts";
import type { Filing } from "../src/ledger/index.ts";
import { randomFrom } from "../test/seeded-random.ts";

/** A country as the generator invents it: some are at war and much in the news, most are not. */
interface Country {
  readonly code: string;
  readonly regions: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** Share of all happenings. */
  readonly share: number;
}

const syllables = ["ka", "ve", "lin", "dor", "mu", "sha", "ber", "ost", "nar", "til", "quo", "ris", "fel", "gan", "zu", "wei", "pol", "tam", "ir", "ek", "sol", "bra", "yun", "hov", "cha", "dez"];
const outlets = Array.from({ length: 120 }, (_, n) => `Outlet ${n + 1}`);
const kinds: readonly (readonly [SubEventType, string])[] = [["Air/drone strike", "drone"], ["Shelling/artillery/missile attack", "missile"], ["Remote explosive/landmine/IED", "bomb"], ["Attack", "rifle"], ["Armed clash", "rifle"]];
const targets = ["a market", "a school", "a hospital", "an army post", "a power station", "a convoy", "a village", "a church", "a bridge", "a bus"];
const officials = ["The governor", "The health ministry", "The army", "Police", "Rescue workers"];

/** How the generator spreads reports. */
export interface Spread {
  readonly articles: number;
  /** How many of them are published in a day. */
  readonly perDay: number;
}

/**
 * Articles about invented happenings in the order in which they would be published: two countries at war tell three fifths of them, towns near
 * the front more often than others; a happening is told by one to eight outlets over a few days, a third of the reports copy another, and half
 * mention an earlier happening. The same number gives the same article, whatever the others are.
 */
export function* syntheticFilings({ articles, perDay }: Spread, engine = "sayso 0.1.0"): Generator<Filing> {
  for (let number = 0; number < articles; number++) yield syntheticFiling(number, perDay, engine);
}

const countries: readonly Country[] = Array.from({ length: 30 }, (_, n) => ({
  code: `${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(65 + Math.floor(n / 26) * 7 + 1)}`,
  regions: Array.from({ length: 14 }, (_unused, region) => nameFrom(n * 50 + region + 7_000)),
  lat: -30 + (n * 37) % 85, lon: -100 + (n * 53) % 240, share: n < 2 ? 0.3 : 0.4 / 28,
}));

function nameFrom(seed: number): string {
  const random = randomFrom(seed);
  const name = Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)] ?? "").join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface Happening {
  readonly number: number;
  readonly day: number;
  readonly place: Place;
  readonly kind: readonly [SubEventType, string];
  readonly target: string;
  readonly killed: number;
  readonly injured: number;
}

const vocabulary = Array.from({ length: 6_000 }, (_, n) => nameFrom(n + 40_000).toLowerCase());
const smallWords = ["the", "of", "in", "a", "and", "to", "was", "by", "with", "that", "for", "at"];

/** Sentences of invented words, about `length` UTF-16 units: the first of the list more often than the last, with small words between. */
export function bodyOf(seed: number, length: number): string {
  const random = randomFrom(seed);
  let text = "";
  while (text.length < length) {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, () => (random() < 0.4 ? smallWords[Math.floor(random() * smallWords.length)] : vocabulary[Math.floor(random() ** 2.2 * vocabulary.length)]) ?? "");
    text += `${words.join(" ").replace(/^./u, (letter) => letter.toUpperCase())}.${random() < 0.3 ? "\n\n" : " "}`;
  }
  return text;
}

const firstDay = Date.UTC(2031, 0, 1) / 864e5;
const reportsEach = 3;
const dayText = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

function happening(number: number, perDay: number): Happening {
  const random = randomFrom(900_001 + number * 13);
  let left = random();
  const [country] = countries.filter(({ share }) => (left -= share) <= 0);
  if (country === undefined) return happening(number + 1, perDay);
  const region = Math.floor(random() ** 1.7 * country.regions.length);
  const town = Math.floor(random() ** 2 * 60);
  const seed = countries.indexOf(country) * 100_000 + region * 1_000 + town;
  const spot = randomFrom(seed);
  return {
    number, day: firstDay + Math.floor((number * reportsEach) / perDay),
    place: { name: nameFrom(seed), country: country.code, admin1: country.regions[region] ?? null, lat: country.lat + (region % 4) * 1.6 + spot() * 1.5, lon: country.lon + Math.floor(region / 4) * 2.1 + spot() * 1.9, precision: "town", gazetteerId: `invented:${seed}`, words: null },
    kind: kinds[Math.floor(random() * kinds.length)] ?? ["Attack", "rifle"], target: targets[Math.floor(random() * targets.length)] ?? "", killed: 1 + Math.floor(random() ** 3 * 60), injured: Math.floor(random() ** 2 * 90),
  };
}

function eventOf(of: Happening, id: string, main: boolean, vague: boolean, dayless: boolean): Extraction["events"][number] {
  const region: Place = { ...of.place, name: of.place.admin1 ?? "", precision: "admin1", gazetteerId: `invented:${of.place.country ?? ""}/${of.place.admin1 ?? ""}`, lat: Math.floor(of.place.lat ?? 0), lon: Math.floor(of.place.lon ?? 0) };
  return {
    id, main, extent: "single", words: [`hit ${of.target}`], eventType: of.kind[0] === "Attack" ? "Violence against civilians" : of.kind[0] === "Armed clash" ? "Battles" : "Explosions/Remote violence", subEventType: of.kind[0],
    weapons: [{ name: of.kind[1], model: null, claims: [] }], attackers: [], targets: [{ name: of.target, side: null, claims: [] }], place: vague ? region : of.place,
    time: dayless ? null : { value: dayText(of.day), precision: "day", basis: "implied" }, tolls: { killed: null, injured: null, attackersKilled: null, attackersInjured: null },
  };
}

function claimOf(text: string, words: string, event: string, outcome: "killed" | "injured", number: number): CasualtyClaim {
  const start = text.indexOf(words);
  return {
    id: `${outcome}@${start}-${start + words.length}`, event, kind: "casualties", outcome, amount: { kind: "exact", min: number, max: number, words: `${number}` }, people: { words: "people", group: null, side: null }, role: "victim", part: false, scope: "event",
    speakers: [{ name: text.slice(0, text.indexOf(" said")), kind: "localOfficial", side: null, relation: null, span: { start: 0, end: text.indexOf(" said") } }], stance: "asserts", hedges: [], span: { start, end: start + words.length }, quote: words, rule: "en/casualties/people-killed",
  };
}

/** The article of this number, with what the earlier stages would read in it. */
export function syntheticFiling(number: number, perDay: number, engine: string): Filing {
  const random = randomFrom(77 + number * 31);
  const of = happening(Math.floor(number / reportsEach) - Math.floor(random() ** 3 * Math.min(40, number / reportsEach)), perDay);
  const copied = random() < 0.33;
  const late = Math.floor(random() ** 4 * 4);
  const killed = of.killed + (late > 0 && random() < 0.5 ? 1 + Math.floor(random() * 3) : 0);
  const lead = `${officials[of.number % officials.length] ?? ""} said ${killed} people were killed and ${of.injured} were injured when a ${of.kind[1]} hit ${of.target} in ${of.place.name} in ${of.place.admin1 ?? ""}.`;
  const body = bodyOf(copied ? 5_000_000 + of.number : number + 1, 1_200 + Math.floor(random() * 1_800));
  const text = `${lead}\n\n${body}`;
  const earlier = random() < 0.5 && of.number > 50 ? happening(of.number - 1 - Math.floor(random() * 50), perDay) : null;
  const bytes = new TextEncoder().encode(text);
  const outlet = outlets[Math.floor(random() * outlets.length)] ?? null;
  const article: Article = {
    id: articleId(`art_${sha256(`${outlet ?? ""}\n${number}\n${text}`).slice(0, 20)}`), file: `report-${number}.txt`, url: null, title: null, outlet, byline: null, credit: null,
    published: { value: dayText(of.day + late), basis: "metadata" }, language: "en", sha256: sha256(bytes), text, furniture: [],
  };
  const at = text.indexOf(of.place.name);
  return {
    article, bytes, engine,
    extraction: {
      article, events: [eventOf(of, "e1", true, random() < 0.12, random() < 0.08), ...(earlier === null ? [] : [eventOf(earlier, "e2", false, false, false)])],
      claims: [claimOf(text, `${killed} people were killed`, "e1", "killed", killed), claimOf(text, `${of.injured} were injured`, "e1", "injured", of.injured)],
      statements: [], places: [{ ...of.place, span: { start: at, end: at + of.place.name.length }, kind: "city", candidates: [] }], times: [], issues: [],
    },
  };
}
