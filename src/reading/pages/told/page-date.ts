import { isCalendarDate } from "../../calendar.ts";
import { findDates } from "../../date-words.ts";
import { parsePublished } from "../../published.ts";
import { monthsElsewhere } from "../tables/month-names.ts";

/** A date as pages give it to machines or show it, in EDTF: ISO 8601 and words, `20191118`, seconds since 1970. null for what is none or has two readings. */
export function parsePageDate(value: string): string | null {
  const text = value.trim().slice(0, 80);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(text);
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3]);
  if (/^\d{10}(?:\d{3})?$/u.test(text)) return `${new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString().slice(0, 19)}Z`;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2})?)?/iu.exec(text);
  if (iso !== null) {
    const day = dayOf(iso[1], iso[2], iso[3]);
    if (day === null || iso[4] === undefined) return day;
    const zone = iso[5]?.replace(/^([+-])(\d):?(\d{2})$/u, "$10$2:$3") ?? "";
    return parsePublished(`${day}T${twoDigits(iso[4])}${zone}`) ?? day;
  }
  // "Tue, 03 Jun 2025 06:12:00 GMT", as feeds and messages have it.
  const mail = /^(?:\w{3,9},?\s+)?(\d{1,2}\s+\w{3,9}\s+\d{4})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*(Z|UT|UTC|GMT|[+-]\d{4}|E[SD]T|C[SD]T|M[SD]T|P[SD]T)?$/iu.exec(text);
  if (mail !== null) {
    const day = findDates(mail[1] ?? "")[0]?.value;
    return day === undefined ? null : (parsePublished(`${day}T${twoDigits(mail[2])}${zoneOf(mail[3])}`) ?? day);
  }
  return parsePublished(text) ?? findPageDates(text)[0] ?? null;
}

const zones: Readonly<Record<string, string>> = { est: "-05:00", edt: "-04:00", cst: "-06:00", cdt: "-05:00", mst: "-07:00", mdt: "-06:00", pst: "-08:00", pdt: "-07:00" };

/** "6:12" → "06:12" */
const twoDigits = (clock = ""): string => clock.replace(/^(?=\d:)/u, "0");

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  return /^[+-]/u.test(zone) ? zone : (zones[zone.toLowerCase()] ?? "Z");
}

/** The days that words of a page name, ISO 8601, in order: in English as elsewhere in the program, in other languages, and in the forms of East Asia. */
export function findPageDates(text: string): readonly string[] {
  const found = findDates(text).map(({ value }) => value);
  for (const match of text.matchAll(/(?<![\d.])(\d{4})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?!\d)/gu)) add(found, dayOf(match[1], match[2], match[3]));
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})(?:º|er|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/gu)) {
    const month = monthsElsewhere.get(match[2]?.toLowerCase() ?? "");
    if (month !== undefined) add(found, dayOf(match[3], month.toString(), match[1]));
  }
  for (const match of text.matchAll(/(?<!\d)(\p{L}{3,12})\s+(\d{1,2}),\s+(\d{4})(?!\d)/gu)) {
    const month = monthsElsewhere.get(match[1]?.toLowerCase() ?? "");
    if (month !== undefined) add(found, dayOf(match[3], month.toString(), match[2]));
  }
  // "Mon Nov 18 14:05:00 EST 2019"
  const unix = /\b(\p{L}{3})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:\p{L}{2,5}\s+)?(\d{4})\b/u.exec(text);
  if (unix !== null) for (const { value } of findDates(`${unix[2] ?? ""} ${unix[1] ?? ""} ${unix[3] ?? ""}`)) add(found, value);
  // "11/18/19 06:56 AM EST": the clock of twelve hours with a zone of North America says which part is the month.
  const american = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?![\d/])(?=\D{1,12}\d{1,2}:\d{2}\s*[ap]\.?m\.?\s*(?:[ECMP][SD]T|ET|CT|MT|PT))/iu.exec(text);
  if (american !== null) add(found, dayOf((american[3] ?? "").padStart(4, "20"), american[1], american[2]));
  return found;
}

/** The day that an address holds: `/2019/11/18/`, `-20191118`. null where it holds none. */
export function dayInAddress(address: string): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const match = /(?:^|[/\-_])((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_-]|$|\.)/iu.exec(path) ?? /(?:^|[/\-_])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_-]|$|\.)/u.exec(path);
  if (match === null) return null;
  const month = /^\d/u.test(match[2] ?? "") ? match[2] : findDates(`1 ${match[2] ?? ""} 2000`)[0]?.value.slice(5, 7);
  return dayOf(match[1], month, match[3]);
}

/** True where two dates are one day, or may be: times without a zone and with one can differ by one. */
export function sameDay(a: string, b: string): boolean {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= 86_400_000;
}

function add(found: string[], day: string | null): void {
  if (day !== null && !found.includes(day)) found.push(day);
}

function dayOf(year = "", month = "", day = ""): string | null {
  if (!isCalendarDate(Number(year), Number(month), Number(day)) || Number(year) < 1980 || Number(year) > 2100) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
