import { lengthDays, monthOf, type DayWindow } from "./days.ts";
import type { Member } from "./members.ts";
import { nameKey } from "./names.ts";

/** Under which keys an event is filed, and under which it looks for others: what shares a key is a candidate. */
export interface BlockKeys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

/** Windows up to this length are filed by day, longer ones by month. */
const longestByDay = 10;
/** An event that can have been on any of more days than this says too little about its day to be compared by it. */
const longestByMonth = 100;
/** How many months before publication an event without a time is looked for. */
const monthsBack = 3;
const daysOff = 2;

const anywhere = "*";

/** Areas of an event: its country, and "anywhere", which finds events whose country was not told. */
function areasFiled(member: Member): readonly string[] {
  const country = member.event.place?.country ?? null;
  return [country ?? "?", anywhere];
}

function areasSought(member: Member): readonly string[] {
  const country = member.event.place?.country ?? null;
  return country === null ? [anywhere] : [country, "?"];
}

function daysOf(window: DayWindow, margin: number): string[] {
  const days: string[] = [];
  for (let day = window.from - margin; day <= window.to + margin; day++) days.push(`d${day}`);
  return days;
}

function monthsOf(window: DayWindow): string[] {
  const months = new Set<string>();
  for (let day = window.from; day <= window.to; day += 28) months.add(monthOf(day));
  return [...months.add(monthOf(window.to))];
}

const cross = (areas: readonly string[], times: readonly string[]): string[] => areas.flatMap((area) => times.map((time) => `${area}|${time}`));

function placeKeys(member: Member, months: readonly string[]): string[] {
  const place = member.event.place;
  return place === null || place.precision === "country" ? [] : months.map((month) => `${nameKey(place.name)}|${month}`);
}

/** Blocking by day and area. An event without a time is looked for by the name of its place, in the months before publication. */
export function blockKeys(member: Member): BlockKeys {
  if (member.event.extent === "total") {
    const keys = [`total|${member.event.place?.country ?? "?"}`];
    return { filed: keys, sought: keys };
  }
  const { days } = member;
  const everything = cross(areasFiled(member), ["all"]);
  const dayless = cross(areasSought(member), ["never"]);
  if (days === null) {
    // With no day at all every event of the area is a candidate; such texts are few.
    if (member.published === null) return { filed: cross(areasFiled(member), ["never", "all"]), sought: cross(areasSought(member), ["all"]) };
    const months = monthsOf({ from: member.published.from - 30 * monthsBack, to: member.published.to });
    const keys = placeKeys(member, months).map((key) => `undated|${key}`);
    return { filed: [...keys, ...everything], sought: [...keys, ...placeKeys(member, months), ...dayless] };
  }
  const months = monthsOf(days);
  const byName = placeKeys(member, months);
  if (lengthDays(days) <= longestByDay) {
    return {
      filed: [...cross(areasFiled(member), daysOf(days, 0)), ...byName, ...everything],
      sought: [...cross(areasSought(member), [...daysOf(days, daysOff), ...months.map((month) => `m${month}`)]), ...byName.map((key) => `undated|${key}`), ...dayless],
    };
  }
  if (lengthDays(days) > longestByMonth) return { filed: [...byName, ...everything], sought: [...byName, ...dayless] };
  return {
    filed: [...cross(areasFiled(member), months.map((month) => `m${month}`)), ...byName, ...everything],
    sought: [...cross(areasSought(member), [...daysOf(days, 0), ...months.map((month) => `m${month}`)]), ...byName.map((key) => `undated|${key}`), ...dayless],
  };
}
