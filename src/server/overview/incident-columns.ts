import type { Finding, Incident, Outcome, Place, SpeakerInterval } from "../../core/index.ts";
import { eventTypes, subEventTypes } from "../../core/index.ts";
import { findingStatuses, outcomes, reviewStates } from "../../core/contract/vocabulary.ts";
import { dayWindow } from "../../incidents/index.ts";
import type { IncidentRow } from "../shapes/incident-row.ts";
import { openColumn, openListColumn, openTimeColumn, type Column } from "./column.ts";
import { dayOrder, firstDay } from "./day.ts";
import { openDictionary } from "./dictionary.ts";
import { rowOf } from "./incident-row.ts";
import { openWordTable } from "./words.ts";

/** Relations of a voice to those counted, as bits of `relations` in this order. */
export const relationBits = ["self", "adversary", "third", "unknown"] as const;
/** No day, and no number. */
export const none = -1;

/** What an article is to an incident: its slot among articles, the event, and the slot of the one it copies; three numbers each. */
export const memberWidth = 3;

/**
 * All incidents as columns, one slot each: what filters, counts, orders and the map's aggregates are worked out from without a look at
 * any incident as a whole. Numbers stand for words by the dictionaries beside them.
 */
export type IncidentColumns = ReturnType<typeof openIncidentColumns>;

/** Columns without incidents; `articleSlot` gives the slot of an article by its id. */
export function openIncidentColumns(articleSlot: (id: string) => number) {
  const [countries, regions, placeNames, placeTexts, units, points, sides, speakers, rules, events] = [openDictionary(), openDictionary(), openDictionary(), openDictionary(), openDictionary(), openDictionary(), openDictionary(), openDictionary(), openDictionary(), openDictionary()];
  const words = openWordTable();
  const [lats, lons]: [number[], number[]] = [[], []];
  const ids: (string | null)[] = [];
  const rows: string[] = [];
  const slots = new Map<string, number>();
  const free: number[] = [];
  const columns = {
    /** 1 for what some article is mainly about. */
    main: openColumn(),
    /** First and last day that the time can mean, in days since 1970; `to` before `from` where that is not known. */
    from: openColumn(), to: openColumn(none),
    /** `dayOrder` of its first day. */
    day: openColumn(none),
    type: openColumn(none), kind: openColumn(none),
    /** Statuses of all figures, and of those of victims, as bits. */
    statuses: openColumn(), victimStatuses: openColumn(),
    /** Outcomes of victims on which voices differ, as bits. */
    contested: openColumn(),
    review: openColumn(), reviewedAt: openTimeColumn(),
    relations: openColumn(),
    /** Highest number of killed; how far contested figures lie apart; the same of all figures of victims. */
    top: openColumn(none), spread: openColumn(none), topOfAll: openColumn(), spreadOfAll: openColumn(),
    origins: openColumn(), articles: openColumn(),
    /** Of the chosen place. */
    point: openColumn(none), unit: openColumn(none), country: openColumn(none), region: openColumn(none), placeName: openColumn(none),
  };
  /** The best figure of victims by outcome, the low where there is no best. */
  const best = Object.fromEntries(outcomes.map((of) => [of, openColumn(none)])) as Record<Outcome, Column>;
  const lists = { countries: openListColumn(), sides: openListColumn(), places: openListColumn(), speakers: openListColumn(), rules: openListColumn(), words: openListColumn(), members: openListColumn() };

  const put = (incident: Incident): number => {
    const known = slots.get(incident.id);
    const slot = known ?? free.pop() ?? ids.length;
    slots.set(incident.id, slot);
    ids[slot] = incident.id;
    rows[slot] = JSON.stringify(rowOf(incident));
    const { place, time, findings, articles, review } = incident;
    const voices = findings.flatMap(({ bySpeaker }) => bySpeaker);
    const window = dayWindow(time?.value ?? null);
    const victims = findings.filter(({ role }) => role === "victim");
    const contested = victims.filter(({ status }) => status === "contested");
    const own = [...(place === null ? [] : [place]), ...incident.places];
    const set = (values: Partial<Record<keyof typeof columns, number>>): void => { for (const [name, value] of Object.entries(values)) columns[name as keyof typeof columns].set(slot, value); };
    set({
      main: articles.some(({ main }) => main) ? 1 : 0, from: window?.from ?? 0, to: window?.to ?? none, day: dayOrder(firstDay(time?.value ?? "")),
      type: incident.eventType === null ? none : eventTypes.indexOf(incident.eventType), kind: incident.subEventType === null ? none : subEventTypes.indexOf(incident.subEventType),
      statuses: bits(findings.map(({ status }) => findingStatuses.indexOf(status))), victimStatuses: bits(victims.map(({ status }) => findingStatuses.indexOf(status))), contested: bits(contested.map(({ of }) => outcomes.indexOf(of))),
      review: reviewStates.indexOf(review.state), reviewedAt: review.at === null ? Number.NaN : Date.parse(review.at),
      relations: bits(voices.flatMap(({ name, relation }) => (name === null ? [] : [relationBits.indexOf(relation ?? "unknown")]))),
      top: Math.max(none, ...victims.filter(({ of }) => of === "killed").map(highestOf)), spread: Math.max(none, ...contested.map(spreadOf)), topOfAll: Math.max(0, ...victims.map(highestOf)), spreadOfAll: Math.max(0, ...victims.map(spreadOf)),
      origins: incident.origins, articles: new Set(articles.map(({ id }) => id)).size,
      point: pointOf(place), unit: place === null ? none : units.numberOf(unitKey(place)),
      country: place?.country == null ? none : countries.numberOf(place.country), region: place?.admin1 == null ? none : regions.numberOf(place.admin1), placeName: place === null ? none : placeNames.numberOf(place.name),
    });
    for (const of of outcomes) best[of].set(slot, Math.max(none, ...victims.filter((finding) => finding.of === of).map((finding) => finding.best ?? finding.low ?? none)));
    lists.countries.set(slot, distinct(incident.places.flatMap(({ country }) => (country === null ? [] : countries.numberOf(country)))));
    lists.sides.set(slot, distinct(voices.flatMap(({ side }) => (side === null ? [] : sides.numberOf(side)))));
    lists.places.set(slot, distinct(own.map((one) => placeTexts.numberOf(placeWords(one)))));
    lists.speakers.set(slot, [...new Map(voices.flatMap(({ name, side, kind }) => (name === null ? [] : [[name, speakers.numberOf(JSON.stringify([name, side, kind]))] as const]))).values()]);
    lists.rules.set(slot, findings.map(({ rule }) => rules.numberOf(rule)));
    lists.members.set(slot, articles.flatMap(({ id, event, copyOf }) => [articleSlot(id), events.numberOf(event), copyOf === null ? none : articleSlot(copyOf)]));
    lists.words.set(slot, words.numbersOf(namesOf(incident, own, voices), incident.title));
    return slot;
  };
  const pointOf = (place: Place | null): number => {
    if (place?.lat == null || place.lon === null) return none;
    const point = points.numberOf(`${place.lat} ${place.lon}`);
    [lats[point], lons[point]] = [place.lat, place.lon];
    return point;
  };

  return {
    ...columns, best, lists,
    dictionaries: { countries, regions, placeNames, placeTexts, units, sides, speakers, rules, events, words: words.dictionary },
    latOf: (point: number): number => lats[point] ?? 0, lonOf: (point: number): number => lons[point] ?? 0, points: lats as readonly number[],
    /** By slot; null where a slot is free. */
    ids: ids as readonly (string | null)[],
    size: (): number => slots.size,
    slotOf: (id: string): number | undefined => slots.get(id),
    row: (slot: number): IncidentRow => JSON.parse(rows[slot] ?? "null") as IncidentRow,
    /** Takes an incident in, or in place of what was known of it; gives its slot. */
    put,
    /** Lets go of an incident; gives the slot that it had. */
    remove(id: string): number | undefined {
      const slot = slots.get(id);
      if (slot === undefined) return undefined;
      slots.delete(id);
      free.push(slot);
      [ids[slot], rows[slot]] = [null, ""];
      return slot;
    },
  };
}

function bits(places: readonly number[]): number {
  return places.reduce((all, place) => all | (1 << place), 0);
}

function distinct(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)];
}

function highestOf({ low, best, high }: Finding): number {
  return Math.max(low ?? none, best ?? none, high ?? none);
}

function spreadOf({ low, high }: Finding): number {
  return (high ?? low ?? 0) - (low ?? 0);
}

function placeWords({ name, admin1, country, words }: Place): string {
  return [name, admin1, country, words].filter((word) => word !== null).join(" ");
}

function unitKey({ country, admin1, name }: Place): string {
  return JSON.stringify([country, admin1, admin1 ?? name]);
}

/** The names by which people look for an incident, besides its title. */
function namesOf({ attackers, targets, weapons, articles }: Incident, places: readonly Place[], voices: readonly SpeakerInterval[]): readonly string[] {
  return [...places.map(placeWords), ...[...attackers, ...targets, ...weapons].map(({ name }) => name), ...voices.flatMap(({ name }) => name ?? []), ...articles.flatMap(({ outlet }) => outlet ?? [])];
}
