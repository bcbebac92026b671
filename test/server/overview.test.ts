import { describe, expect, test } from "vitest";
import { eventTypeOf, subEventTypes, type Finding, type Incident, type Place } from "../../src/core/index.ts";
import { findingStatuses, outcomes, relations, reviewStates } from "../../src/core/contract/vocabulary.ts";
import { everyIncident, selectIncidents } from "../../src/exports/index.ts";
import type { ArticleSummary, Ledger } from "../../src/ledger/index.ts";
import { countsOf, keepOverview, leftBy, mapMarks, waitingIn, type Loading } from "../../src/server/overview/index.ts";
import type { IncidentFilterQuery } from "../../src/server/shapes/incident-list.ts";
import { randomFrom } from "../seeded-random.ts";

type Random = () => number;
const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const some = <T>(random: Random, values: readonly T[], most: number): readonly T[] => Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, values));
const names = ["Dubrivka", "Česká Lípa", "Kurmuk", "Old Town", "Tall Rif'at", "Lindhavn"];
const codes = ["UA", "SD", "SY", "CZ"];
const parties = ["the 3rd Brigade", "Río guard", "Mayor Okello", "police"];
const sides = ["UA", "RU", "the Küste Front"];

function placeOf(random: Random): Place {
  const known = random() < 0.8;
  return { name: pick(random, names), country: random() < 0.9 ? pick(random, codes) : null, admin1: random() < 0.7 ? pick(random, ["North", "South"]) : null, lat: known ? Math.round(random() * 170 - 85) : null, lon: known ? Math.round(random() * 360 - 180) : null, precision: known ? "town" : null, gazetteerId: null, words: null };
}

function findingOf(random: Random): Finding {
  const low = random() < 0.8 ? Math.floor(random() * 20) : null;
  return {
    of: pick(random, outcomes), role: random() < 0.8 ? "victim" : "attacker", low, best: random() < 0.6 ? (low ?? 0) + Math.floor(random() * 3) : null, high: random() < 0.6 ? (low ?? 0) + Math.floor(random() * 40) : null, rule: "sayso/only", status: pick(random, findingStatuses), history: [],
    bySpeaker: some(random, parties, 3).map((name) => ({ name: random() < 0.8 ? name : null, kind: "police", side: random() < 0.7 ? pick(random, sides) : null, relation: random() < 0.7 ? pick(random, relations) : null, stance: "asserts", min: 1, max: 1, words: "one", origins: 1, asOf: null, claims: [] })),
  };
}

/** An incident of this id, otherwise for each `version`. */
function incidentOf(number: number, version: number, articles: number): Incident {
  const random = randomFrom(number * 1_009 + version * 31 + 5);
  const place = random() < 0.85 ? placeOf(random) : null;
  const kind = random() < 0.9 ? pick(random, subEventTypes) : null;
  const day = `2031-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const time = pick(random, [day, day, day, day.slice(0, 7), `${day}/2031-12-01`, `${day}/..`, null]);
  const state = pick(random, reviewStates);
  return {
    id: `inc_${number.toString(16).padStart(16, "0")}`, previousIds: [], title: `${pick(random, ["Shelling", "Drone strike", "Attack"])} ${number}, ${place?.name ?? "somewhere"}`, eventType: kind === null ? null : eventTypeOf(kind), subEventType: kind,
    place, places: [...(place === null ? [] : [place]), ...(random() < 0.2 ? [placeOf(random)] : [])], time: time === null ? null : { value: time, precision: "day", basis: "stated" },
    attackers: some(random, parties, 1).map((name) => ({ name, side: null })), targets: [], weapons: [], origins: Math.floor(random() * 5), findings: some(random, [1, 2, 3], 3).map(() => findingOf(random)),
    articles: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({ id: articleName(Math.floor(random() * articles)), file: null, outlet: pick(random, ["Northline", "Füllhorn"]), published: null, copyOf: null, event: "e1", main: random() < 0.7 })),
    verification: [], responsibility: [], consequences: [], why: [], decisions: [], review: { state, by: state === "unreviewed" ? null : "Ada", at: state === "unreviewed" ? null : `2031-02-0${1 + Math.floor(random() * 9)}T00:00:00.000Z` },
  };
}

const articleName = (number: number): string => `art_${number.toString(16).padStart(20, "0")}`;
const articleOf = (number: number): ArticleSummary => ({ id: articleName(number), file: null, url: null, outlet: null, title: null, published: null, language: null, sha256: "", engine: "", claims: 0, superseded: 0, decisions: 0, filedAt: `2031-02-0${1 + (number % 9)}T12:00:00.000Z`, filedIn: number + 1, readIn: number + 1 });

/** As much of a ledger as the overview asks. */
function pretendLedger(articles: number) {
  const incidents = new Map<string, Incident>();
  let number = 0;
  let changed: { readonly number: number; readonly id: string }[] = [];
  const part = <T extends { readonly id: string }>(all: readonly T[], which?: Parameters<Ledger["articles"]>[0]): readonly T[] => {
    const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (which === undefined) return sorted;
    return "after" in which ? sorted.filter(({ id }) => id > which.after).slice(0, which.limit) : sorted.filter(({ id }) => which.ids.includes(id));
  };
  const ledger: Partial<Ledger> = {
    head: async () => ({ number, hash: String(number) }),
    articles: async (which) => part(Array.from({ length: articles }, (_, index) => articleOf(index)), which),
    incidentSummaries: async (which) => part([...incidents.values()], which),
    conflicts: async () => [],
    changesAfter: async () => [],
    incidentIdsChangedAfter: async (after) => [...new Set(changed.filter((one) => one.number > after).map(({ id }) => id))],
    searchNumbers: async (words) => Array.from({ length: articles }, (_, index) => index + 1).filter((entry) => words === "found" && entry % 5 === 0),
  };
  return {
    ledger: ledger as Ledger,
    incidents: (): readonly Incident[] => [...incidents.values()],
    change(puts: readonly Incident[], removes: readonly string[]): void {
      number += 1;
      for (const incident of puts) incidents.set(incident.id, incident);
      for (const id of removes) incidents.delete(id);
      changed = [...changed, ...puts.map(({ id }) => ({ number, id })), ...removes.map((id) => ({ number, id }))];
    },
  };
}

const words = (text: string): readonly string[] => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
const holds = (text: string, query: string): boolean => words(query).every((wanted) => words(text).some((word) => word.startsWith(wanted)));
const placeText = ({ name, admin1, country }: Place): string => [name, admin1, country].join(" ");

/** What the filter means, told incident by incident. */
function isLeft(incident: Incident, { from, to, country, place, area, kind, status, review, of = "killed", least, side, relation, q, mentioned = false }: IncidentFilterQuery): boolean {
  const filter = { ...everyIncident, from: from ?? null, to: to ?? null, countries: country ?? [], types: kind ?? [], statuses: status ?? [], review: review ?? [], sides: side === undefined ? [] : [side], least: least === undefined ? null : { of, number: least } };
  const at = incident.place;
  const voices = incident.findings.flatMap(({ bySpeaker }) => bySpeaker);
  const named = [incident.id, incident.title, ...incident.places.map(placeText), ...incident.attackers.map(({ name }) => name), ...voices.map(({ name }) => name ?? ""), ...incident.articles.map(({ outlet }) => outlet ?? "")].join(" ");
  return selectIncidents([incident], filter).length === 1
    && (mentioned || incident.articles.some(({ main }) => main))
    && (place === undefined || [at, ...incident.places].some((one) => one !== null && holds(placeText(one), place)))
    && (area === undefined || (at?.lat != null && at.lon !== null && at.lat >= area[1]! && at.lat <= area[3]! && (area[0]! <= area[2]! ? at.lon >= area[0]! && at.lon <= area[2]! : at.lon >= area[0]! || at.lon <= area[2]!)))
    && (relation === undefined || voices.some((voice) => voice.name !== null && relation.includes(voice.relation ?? "unknown")))
    && (q === undefined || holds(named, q) || (q === "found" && incident.articles.some(({ id }) => (Number.parseInt(id.slice(4), 16) + 1) % 5 === 0)));
}

function filterFrom(random: Random): IncidentFilterQuery {
  const asked = <T>(share: number, value: () => T): T | undefined => (random() < share ? value() : undefined);
  const filter = {
    from: asked(0.2, () => "2031-03-12"), to: asked(0.2, () => "2031-07-15"), country: asked(0.2, () => some(random, codes, 2)), place: asked(0.15, () => pick(random, ["ceska", "old tow", "north", "Dubr UA"])), area: asked(0.15, () => pick(random, [[-90, -45, 90, 60], [150, -60, -100, 80]])),
    kind: asked(0.15, () => some(random, subEventTypes, 3)), status: asked(0.2, () => some(random, findingStatuses, 2)), review: asked(0.2, () => some(random, reviewStates, 2)), of: asked(0.3, () => pick(random, outcomes)), least: asked(0.2, () => Math.floor(random() * 15)), side: asked(0.15, () => pick(random, ["ua", "the kuste front", "RU"])),
    relation: asked(0.15, () => some(random, ["self", "adversary", "third", "unknown"] as const, 2)), q: asked(0.3, () => pick(random, ["found", "drone", "rio", "fullhorn shell", "inc_0000", "?", "nothing"])), mentioned: asked(0.4, () => random() < 0.5),
  };
  // An empty list is not what the API can be asked.
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)));
}

describe("the overview in memory", () => {
  test("leaves, counts, orders and places what a look at each incident would, through every change of the ledger", async () => {
    const random = randomFrom(11);
    const { ledger, incidents, change } = pretendLedger(60);
    change(Array.from({ length: 300 }, (_, number) => incidentOf(number, 0, 60)), []);
    const { now } = keepOverview(ledger, () => undefined);
    for (let round = 1; round <= 40; round += 1) {
      const filter = filterFrom(random);
      const expected = incidents().filter((incident) => isLeft(incident, filter));
      const { overview, slots } = await leftBy(filter, { ledger, overview: now });
      const idsIn = (order: "newest" | "oldest" | "figure" | "spread" | "origins"): readonly (string | null)[] => Array.from(slots(order), (slot) => overview.incidents.ids[slot] ?? null);
      const label = `${round} ${JSON.stringify(filter)}`;
      expect([...idsIn("newest")].sort(), label).toEqual(expected.map(({ id }) => id).sort());
      const rows = (order: Parameters<typeof idsIn>[0]): readonly Incident[] => idsIn(order).map((id) => expected.find((one) => one.id === id)!);
      expect(rows("origins").map(({ origins }) => origins)).toEqual(expected.map(({ origins }) => origins).sort((a, b) => b - a));
      const days = rows("oldest").flatMap(({ time }) => (time?.value == null ? [] : [time.value.slice(0, 7)]));
      expect(days, label).toEqual([...days].sort());
      expect(idsIn("oldest").slice(days.length).every((id) => expected.find((one) => one.id === id)!.time === null)).toBe(true);
      const counts = countsOf(slots("newest"), overview.incidents);
      for (const { value, count } of counts.side) expect(count, label).toBe(expected.filter(({ findings }) => findings.some(({ bySpeaker }) => bySpeaker.some((voice) => voice.side === value))).length);
      for (const { value, count } of counts.country) expect(count, label).toBe(expected.filter(({ places }) => places.some((place) => place.country === value)).length);
      for (const { value, count } of counts.status) expect(count, label).toBe(expected.filter(({ findings }) => findings.some((finding) => finding.role === "victim" && finding.status === value)).length);
      expect(counts.review.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
      const map = mapMarks(slots("newest"), overview.incidents);
      expect([map.total, map.unplaced, map.marks.length]).toEqual([expected.length, expected.filter(({ place }) => place?.lat == null).length, expected.filter(({ place }) => place?.lat != null).length]);
      const waiting = waitingIn(overview, true);
      expect(waiting.counts.new).toBe(incidents().filter(({ review }) => review.state !== "reviewed").length);
      expect(waiting.slots.length).toBeGreaterThanOrEqual(waiting.counts.new);
      const puts = Array.from({ length: Math.floor(random() * 30) }, () => incidentOf(Math.floor(random() * 360), round, 60));
      const gone = some(random, incidents(), 12).map(({ id }) => id).filter((id) => !puts.some((put) => put.id === id));
      if (random() < 0.8) change(puts, [...new Set(gone)]);
    }
  });

  test("draws a disc for each first-order unit where there are many, none of them lost", async () => {
    const { ledger, incidents, change } = pretendLedger(10);
    change(Array.from({ length: 4_000 }, (_, number) => incidentOf(number, 0, 10)), []);
    const { now } = keepOverview(ledger, () => undefined);
    const { overview, slots } = await leftBy({ mentioned: true }, { ledger, overview: now });
    const { aggregated, marks, unplaced, total } = mapMarks(slots("newest"), overview.incidents);
    expect(aggregated).toBe(true);
    expect(marks.reduce((sum, mark) => sum + mark.incidents, 0) + unplaced).toBe(total);
    const north = incidents().filter(({ place }) => place?.lat != null && place.country === "UA" && place.admin1 === "North");
    expect(marks.find(({ country, admin1 }) => country === "UA" && admin1 === "North")).toMatchObject({ name: "North", incidents: north.length, articles: north.reduce((sum, { articles }) => sum + new Set(articles.map(({ id }) => id)).size, 0) });
  });

  test("is read piece by piece, says how far it is, and lets others have their turn meanwhile", async () => {
    const { ledger, change } = pretendLedger(10);
    change(Array.from({ length: 1_200 }, (_, number) => ({ ...incidentOf(number, 0, 10), id: `inc_${Math.floor((number / 1_200) * 0xffff).toString(16).padStart(4, "0")}${number.toString(16).padStart(12, "0")}` })), []);
    const told: (Loading | null)[] = [];
    const keeper = keepOverview(ledger, (loading) => told.push(loading));
    expect(keeper.loading()).toEqual({ incidents: 0, share: 0 });
    let turns = 0;
    const tick = (): void => { turns += 1; if (keeper.loading() !== null) setImmediate(tick); };
    setImmediate(tick);
    const overview = await keeper.now();
    expect(overview.incidents.size()).toBe(1_200);
    expect(told.map((loading) => loading?.incidents ?? null)).toEqual([250, 500, 750, 1_000, null]);
    expect(told.slice(0, 4).map((loading) => Math.round(loading!.share * 100))).toEqual([21, 42, 62, 83]);
    expect(turns).toBeGreaterThanOrEqual(4);
    expect(keeper.loading()).toBeNull();
  });
});
