import { eventTypes, subEventTypes } from "../../core/index.ts";
import { findingStatuses, reviewStates } from "../../core/contract/vocabulary.ts";
import type { IncidentFilterQuery } from "../shapes/incident-list.ts";
import { memberWidth, none, relationBits, type IncidentColumns } from "./incident-columns.ts";
import { openTextTest, plain, prefixMarks } from "./words.ts";
import type { Overview } from "./overview.ts";

type Test = (slot: number) => boolean;

/** The slots that a filter leaves, in the order asked for. `found`: 1 at the slot of each article in which the words of `q` stand. */
export function selectSlots({ incidents, orders }: Overview, order: Parameters<Overview["orders"]["slots"]>[0], filter: IncidentFilterQuery, found: Uint8Array): Int32Array {
  const tests = testsOf(incidents, filter, found);
  return orders.slots(order).filter((slot) => tests.every((test) => test(slot)));
}

/** What is quick to tell comes first: most incidents are left out by it. */
function testsOf(incidents: IncidentColumns, filter: IncidentFilterQuery, found: Uint8Array): readonly Test[] {
  const { mentioned = false, status, review, relation, of = "killed", least } = filter;
  const tests: Test[] = [];
  if (!mentioned) tests.push((slot) => incidents.main.get(slot) === 1);
  if (filter.from !== undefined || filter.to !== undefined) tests.push(inDays(incidents, filter));
  const types = new Set([...(filter.type ?? []), ...(filter.kind ?? [])]);
  if (types.size > 0) {
    const wanted = (names: readonly string[]): ReadonlySet<number> => new Set([...types].map((name) => names.indexOf(name)).filter((number) => number !== none));
    const [byType, byKind] = [wanted(eventTypes), wanted(subEventTypes)];
    tests.push((slot) => byType.has(incidents.type.get(slot)) || byKind.has(incidents.kind.get(slot)));
  }
  if (status !== undefined) tests.push(hasBit(incidents.statuses, status.map((one) => findingStatuses.indexOf(one))));
  if (review !== undefined) tests.push((slot) => review.includes(reviewStates[incidents.review.get(slot)] ?? "unreviewed"));
  if (relation !== undefined) tests.push(hasBit(incidents.relations, relation.map((one) => relationBits.indexOf(one))));
  if (least !== undefined) tests.push((slot) => incidents.best[of].get(slot) >= least);
  if (filter.area !== undefined) tests.push(inArea(incidents, filter.area));
  const { countries, sides, placeTexts } = incidents.dictionaries;
  if (filter.country !== undefined) tests.push(hasAny(incidents.lists.countries, marksOf(countries.words, (word) => filter.country?.includes(word) === true)));
  if (filter.side !== undefined) {
    const side = plain(filter.side);
    tests.push(hasAny(incidents.lists.sides, marksOf(sides.words, (word) => plain(word) === side)));
  }
  if (filter.place !== undefined && filter.place.trim() !== "") tests.push(hasAny(incidents.lists.places, marksOf(placeTexts.words, openTextTest(filter.place))));
  if (filter.q !== undefined && filter.q.trim() !== "") tests.push(hasWords(incidents, filter.q, found));
  return tests;
}

function inDays({ from: first, to: last }: IncidentColumns, { from, to }: IncidentFilterQuery): Test {
  const dayMs = 86_400_000;
  const earliest = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from) / dayMs;
  const latest = to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) / dayMs;
  return (slot) => {
    const [start, end] = [first.get(slot), last.get(slot)];
    return start <= end && end >= earliest && start <= latest;
  };
}

function inArea({ point, latOf, lonOf }: IncidentColumns, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): Test {
  return (slot) => {
    const at = point.get(slot);
    if (at === none) return false;
    const [lat, lon] = [latOf(at), lonOf(at)];
    if (lat < south || lat > north) return false;
    return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  };
}

function hasBit(column: IncidentColumns["statuses"], places: readonly number[]): Test {
  const wanted = places.reduce((all, place) => all | (1 << place), 0);
  return (slot) => (column.get(slot) & wanted) !== 0;
}

/** 1 for each word of a dictionary that passes. */
function marksOf(words: readonly string[], test: (word: string) => boolean): Uint8Array {
  return Uint8Array.from(words, (word) => (test(word) ? 1 : 0));
}

function hasAny(list: IncidentColumns["lists"]["sides"], marks: Uint8Array): Test {
  return (slot) => list.some(slot, (number) => marks[number] === 1);
}

function hasWords({ lists, dictionaries, ids }: IncidentColumns, q: string, found: Uint8Array): Test {
  const sought = prefixMarks(dictionaries.words.words, q);
  if (sought === null) return () => true;
  const { marks, all, wanted } = sought;
  const idBits = wanted.map((word, bit) => ({ word, bit })).filter(({ word }) => "inc_".startsWith(word.slice(0, 4)));
  return (slot) => {
    for (let place = 0; place < lists.members.count(slot); place += memberWidth) if (found[lists.members.at(slot, place)] === 1) return true;
    let seen = idBits.reduce((bits, { word, bit }) => (ids[slot]?.startsWith(word) === true ? bits | (1 << bit) : bits), 0);
    for (let place = 0; place < lists.words.count(slot) && seen !== all; place += 1) seen |= marks[lists.words.at(slot, place)] ?? 0;
    return seen === all;
  };
}
