import type { Span } from "../core/index.ts";
import { isCalendarDate } from "./calendar.ts";

/** A full date found in a line: the span in it and the day in ISO 8601. */
export interface DateInLine extends Span {
  readonly value: string;
}

const monthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const month = String.raw`(?<month>[a-z]{3,9})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})`;

/** Each accepts the first text of its comment and refuses the second. */
const forms: readonly RegExp[] = [
  // "6 August 2025", "17 Jan, 2019" · "6 August"
  new RegExp(String.raw`\b${day}\s+(?:of\s+)?${month},?\s+${year}\b`, "giu"),
  // "March 14, 2022", "July 17th, 2025" · "March 2022"
  new RegExp(String.raw`\b${month}\s+${day},?\s+${year}\b`, "giu"),
  // "2025 January 02" · "2025 02"
  new RegExp(String.raw`\b${year}\s+${month}\s+${day}\b`, "giu"),
  // "2025-05-21" · "2025-5"
  /\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})\b/gu,
  // "25.06.2025" · "1.2.3"
  /\b(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>\d{4})\b/gu,
  // "3 JAN 90", as wires of the time wrote it · "3 JAN 9"
  /\b(?<day>\d{1,2})\s+(?<month>[A-Z]{3,9})\s+(?<year>\d{2})\b(?!:)/gu,
];
const slashed = /\b(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})\b/gu;

/** Every date with day, month and year, in order. "05/11/2023" is left out, since it has two readings; "25/11/2023" has one. */
export function findDates(line: string): readonly DateInLine[] {
  const found: DateInLine[] = [];
  for (const form of forms) {
    for (const match of line.matchAll(form)) {
      const groups = match.groups ?? {};
      const monthNumber = groups["number"] === undefined ? numberOfMonth(groups["month"] ?? "") : Number(groups["number"]);
      add(found, match, fullYear(groups["year"] ?? ""), monthNumber, Number(groups["day"]));
    }
  }
  for (const match of line.matchAll(slashed)) {
    const [first, second] = [Number(match.groups?.["first"]), Number(match.groups?.["second"])];
    if (first > 12 || first === second) add(found, match, Number(match.groups?.["year"]), second, first);
    else if (second > 12) add(found, match, Number(match.groups?.["year"]), first, second);
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(found: DateInLine[], match: RegExpExecArray, yearNumber: number, monthNumber: number, dayNumber: number): void {
  if (!isCalendarDate(yearNumber, monthNumber, dayNumber)) return;
  const span = { start: match.index, end: match.index + match[0].length };
  if (found.some((other) => other.start < span.end && span.start < other.end)) return;
  found.push({ ...span, value: `${yearNumber.toString()}-${pad(monthNumber)}-${pad(dayNumber)}` });
}

/** 1 to 12 for a month's name or its first letters ("Sept"); 0 for any other word. */
function numberOfMonth(word: string): number {
  const lower = word.toLowerCase();
  return monthNames.findIndex((name) => name === lower || (lower.length <= 4 && name.startsWith(lower))) + 1;
}

/** Two digits stand for 1950 to 2049. */
function fullYear(digits: string): number {
  const value = Number(digits);
  return digits.length === 2 ? value + (value >= 50 ? 1900 : 2000) : value;
}

const pad = (value: number): string => value.toString().padStart(2, "0");
