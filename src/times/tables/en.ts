import type { Unit } from "../expression.ts";

/** 1 Monday to 7 Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  Object.entries({ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7, tues: 2, "tues.": 2, thurs: 4, "thurs.": 4, weds: 3 }),
);

/** Short weekdays, which are times only beside a date or an hour: "Sun" is mostly a star or a newspaper. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map(Object.entries({ mon: 1, tue: 2, wed: 3, thu: 4, thur: 4, fri: 5, sat: 6, sun: 7 }));

/** Words before a weekday that make a name of it: "Bloody Sunday", "Good Friday", "Sheffield Wednesday". */
export const nameBeforeWeekday: ReadonlySet<string> = new Set(["bloody", "black", "good", "palm", "sheffield", "super", "cyber", "giving", "ruby", "easter", "ash", "shrove", "pancake", "holy", "maundy", "freaky"]);

/** Words after a weekday or "today" that make a newspaper, a programme or a person of it. */
export const nameAfterWeekday: ReadonlySet<string> = new Set(["times", "telegraph", "mirror", "express", "mail", "herald", "mercury", "post", "independent", "tribune", "star", "world", "programme", "show", "addams", "league"]);

/** Full month names; the short ones come with the language's own table. */
export const fullMonths: ReadonlySet<string> = new Set(["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]);

/** Words that a month may follow when nothing else shows that it is one. */
export const beforeMonth: ReadonlySet<string> = new Set(["in", "since", "of", "from", "until", "till", "by", "during", "through", "throughout", "to", "between", "last", "next", "this", "early", "late", "mid", "before", "after", "and", "or", "on", "for", "earlier", "-", "–"]);

/** Words that a year may follow when nothing else shows that it is one. */
export const beforeYear: ReadonlySet<string> = new Set(["in", "since", "of", "from", "until", "till", "by", "during", "through", "throughout", "to", "between", "early", "late", "mid", "before", "after", "earlier", "year", "back", "around", "than"]);

/** Nouns that a number before them counts, so that "the 2000 soldiers" names no year. */
export const countedNouns: ReadonlySet<string> = new Set(["people", "soldiers", "troops", "men", "women", "children", "civilians", "fighters", "prisoners", "deaths", "casualties", "refugees", "homes", "houses", "families", "victims", "residents", "others", "members", "dollars", "euros", "tonnes", "tons", "drones", "missiles", "rounds", "shells", "km", "kilometres", "kilometers", "miles", "metres", "meters", "feet", "hours", "days", "years", "times"]);

export const units: ReadonlyMap<string, { readonly unit: Unit; readonly times: number }> = new Map(
  Object.entries({
    minute: { unit: "minute", times: 1 }, minutes: { unit: "minute", times: 1 }, hour: { unit: "hour", times: 1 }, hours: { unit: "hour", times: 1 },
    day: { unit: "day", times: 1 }, days: { unit: "day", times: 1 }, night: { unit: "day", times: 1 }, nights: { unit: "day", times: 1 },
    week: { unit: "week", times: 1 }, weeks: { unit: "week", times: 1 }, fortnight: { unit: "week", times: 2 }, month: { unit: "month", times: 1 }, months: { unit: "month", times: 1 },
    year: { unit: "year", times: 1 }, years: { unit: "year", times: 1 }, decade: { unit: "decade", times: 1 }, decades: { unit: "decade", times: 1 },
  } as const),
);

/** Words that leave a count open: "a few days ago". */
export const vagueCounts = "a few|a couple of|few|couple of|several|some|many|a number of";

/** Words before a count that make it inexact: "about three years ago". */
export const approximators: ReadonlySet<string> = new Set(["about", "around", "nearly", "almost", "some", "roughly", "approximately", "over", "than", "least"]);

/** What may follow a day: "Monday evening". */
export const partsAfterDay: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night", "nights", "lunchtime", "midday", "noon", "dawn", "dusk", "midnight", "overnight", "mid-morning", "mid-afternoon", "evening's"]);

/** Parts of a day that stand after "at", "before", "after", "by" without an article. */
export const bareParts: ReadonlySet<string> = new Set(["dawn", "daybreak", "sunrise", "dusk", "sunset", "nightfall", "night", "noon", "midday", "midnight", "lunchtime", "sundown", "first light", "daylight"]);

/** EDTF codes: winter is of the year that it begins in. */
export const seasons: ReadonlyMap<string, number> = new Map(Object.entries({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }));

/** UTC offsets of zones whose letters name only one. Others ("IST", "CST") are read over, and leave the hour local. */
export const zones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gmt: "Z", utc: "Z", z: "Z", cet: "+01:00", cest: "+02:00", bst: "+01:00", eet: "+02:00", eest: "+03:00", msk: "+03:00", wat: "+01:00", cat: "+02:00", eat: "+03:00", pkt: "+05:00", trt: "+03:00",
    est: "-05:00", edt: "-04:00", et: "", pst: "-08:00", pdt: "-07:00", pt: "", mst: "-07:00", mdt: "-06:00", cdt: "-05:00", cst: "", ist: "", wib: "+07:00", jst: "+09:00", kst: "+09:00", aest: "+10:00", nzst: "+12:00",
  }),
);

/** Words right before a bare hour and minute ("at 14:05"). */
export const beforeClock: ReadonlySet<string> = new Set(["at", "by", "around", "about", "approximately", "roughly", "before", "after", "until", "till", "from", "between", "and", "to", "since", "circa", "past"]);

/** Feasts whose day is the same every year: month, day. */
export const fixedFeasts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["christmas day", [12, 25]], ["christmas eve", [12, 24]], ["boxing day", [12, 26]], ["new year's day", [1, 1]], ["new year's eve", [12, 31]], ["valentine's day", [2, 14]], ["halloween", [10, 31]],
]);

/** Feasts that move: a time, but nothing here tells which day. */
export const movingFeasts: ReadonlySet<string> = new Set(["ramadan", "eid", "eid al-fitr", "eid al-adha", "eid-al-fitr", "easter", "easter sunday", "good friday", "palm sunday", "ashura", "yom kippur", "passover", "diwali", "purim", "nowruz", "christmas", "hanukkah", "pentecost"]);

/** Words before a feast that make a time of it. */
export const beforeFeast: ReadonlySet<string> = new Set(["on", "during", "before", "after", "since", "until", "over", "at", "of", "for", "last", "this", "next"]);

/** Days known by their date alone, whatever year it is: EDTF by the words in lower case. */
export const namedDays: ReadonlyMap<string, string> = new Map([["9/11", "2001-09-11"]]);

/** Days known by month and day before a word such as "attacks": `MM-DD` to the day. */
export const namedMonthDays: ReadonlyMap<string, string> = new Map([["10-07", "2023-10-07"], ["09-11", "2001-09-11"], ["01-06", "2021-01-06"], ["07-07", "2005-07-07"]]);

/** Words after such a date that make a name of it. */
export const afterNamedDay: ReadonlySet<string> = new Set(["attack", "attacks", "massacre", "massacres", "assault", "atrocities", "hijackers", "riot", "insurrection", "bombings", "bombers"]);
