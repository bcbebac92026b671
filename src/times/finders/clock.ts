import { en } from "../../language/index.ts";
import { skip, wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { beforeClock } from "../tables/en.ts";
import { findDay } from "./day.ts";
import { findPartOfDay } from "./part-of-day.ts";
import { zoneAfter } from "./zone.ts";

/** An hour as it is written. `sure`: nothing but a time of day is written so. */
interface Hour {
  readonly hour: number;
  readonly minute: number | null;
  readonly end: number;
  readonly sure: boolean;
  /** True where the hour may be of either half of the day: "nine o'clock". */
  readonly twelve: boolean;
}

/** Each is tried at the first character of a token, since the tagger cuts "3.30pm" in odd places. */
const halfDay = /(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?::\d{2})?\s?(?<half>[ap])(?:\.\s?m\.?|m\b)/iuy;
const colon = /(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?:\s?h(?:(?:ou)?rs?)?\b)?(?![\d:])/iuy;
const lettered = /(?<hour>\d{1,2})h(?<minute>\d{2})\b/iuy;
const stopped = /(?<hour>\d{1,2})\.(?<minute>\d{2})(?![\d.])/uy;
const military = /(?<hour>\d{2})(?<minute>\d{2})(?:\s?(?<hours>hrs|hours|h)\b|(?!\d))/iuy;
const oclock = /(?<hour>\d{1,2})\s?o['’]clock/iuy;
const dateTime = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?/uy;

/** In the order in which they are tried, and whether nothing but a time of day is written so. */
const hourForms = [[halfDay, true], [oclock, true], [colon, false], [lettered, true], [stopped, false], [military, false]] as const;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * An hour, with its zone and its day where they stand beside it: accepts "3:30 p.m. local time", "14:05 GMT on Tuesday", "20 May at 9am", "00:30 (2230 GMT)", a line that is "19:42" alone;
 * refuses "won 3:2", "a ratio of 10:15", "version 3.30", "2000 hours of work".
 */
export function findClock(words: Words, at: number): Found | null {
  return isoDateTime(words, at) ?? hourFirst(words, at) ?? dayFirst(words, at);
}

function isoDateTime(words: Words, at: number): Found | null {
  const match = isDigit(wordAt(words, at).charCodeAt(0)) ? matchAt(words, at, dateTime) : null;
  if (match === null) return null;
  const { groups } = match;
  const of: Expression = { kind: "calendar", year: Number(groups["year"]), month: Number(groups["month"]), day: Number(groups["day"]), weekday: null, direction: "bare" };
  const hour = Number(groups["hour"]);
  const minute = Number(groups["minute"]);
  return hour > 23 || minute > 59 ? null : { start: at, end: match.end, expression: { kind: "clock", hour, minute, zone: groups["zone"] ?? "", of, line: false } };
}

function hourFirst(words: Words, at: number): Found | null {
  const hour = hourAt(words, at);
  if (hour === null) return null;
  const local = hour.hour * 60 + (hour.minute ?? 0);
  const zone = zoneAfter(words, hour.end, local, (from) => hourAt(words, from));
  const part = skip(words, zone.end, "in the morning|in the afternoon|in the evening|at night");
  const joint = skip(words, part, ", on|on the|on|,|of|in");
  const day = findPartOfDay(words, joint) ?? findDay(words, joint);
  const of = day === null || day.expression.kind === "unknown" || day.expression.kind === "span" ? null : day.expression;
  const end = of === null ? part : (day?.end ?? part);
  const first = at === words.start;
  const opensLine = first && (zone.end >= words.end || /^(?:[–—|:-]|--)$/u.test(wordAt(words, zone.end)));
  const cued = hour.minute !== null && (beforeClock.has(wordAt(words, at - 1)) || skip(words, at - 2, "as of") === at) && !/^(?:scored|won|lost|score|beat)$/u.test(wordAt(words, at - 2)) && wordAt(words, at - 1) !== "to";
  if (!hour.sure && !zone.found && !opensLine && !cued && of === null) return null;
  if (!hour.sure && words.tokens[at]?.text.includes(".") === true && !zone.found && (of === null || !beforeClock.has(wordAt(words, at - 1)))) return null;
  return { start: at, end, expression: { kind: "clock", hour: hour.twelve ? afterNoon(words, zone.end, end, hour.hour) : hour.hour, minute: hour.minute, zone: zone.zone, of, line: opensLine } };
}

/** "nine o'clock on Monday evening" is 21: the words after an hour of the half-day clock tell which half. */
function afterNoon(words: Words, from: number, to: number, hour: number): number {
  for (let at = from; at < to; at++) {
    const word = wordAt(words, at);
    if (word === "afternoon" || word === "evening" || (word === "night" && hour >= 6)) return hour < 12 ? hour + 12 : hour;
  }
  return hour;
}

/** "Tuesday at 9am", "20 May 2025, 14:05". */
function dayFirst(words: Words, at: number): Found | null {
  const day = findPartOfDay(words, at) ?? findDay(words, at);
  if (day === null || day.expression.kind === "unknown" || day.expression.kind === "span") return null;
  const comma = skip(words, day.end, ",|(|-|–");
  const cue = skip(words, comma, "at around|at about|at approximately|shortly after|shortly before|just after|just before|at exactly|at|around|about|by|before|after");
  const hour = hourAt(words, cue);
  if (hour === null || (cue === day.end && !hour.sure && hour.minute === null)) return null;
  const zone = zoneAfter(words, hour.end, hour.hour * 60 + (hour.minute ?? 0), (from) => hourAt(words, from));
  if (!hour.sure && !zone.found && !/[:h]/u.test(words.tokens[cue]?.text ?? "")) return null;
  return { start: at, end: zone.end, expression: { kind: "clock", hour: hour.hour, minute: hour.minute, zone: zone.zone, of: day.expression, line: false } };
}

/** The hour that begins at a token; null where none is written. */
function hourAt(words: Words, at: number): Hour | null {
  const word = wordAt(words, at);
  if (isDigit(word.charCodeAt(0))) {
    for (const [form, sure] of hourForms) {
      const match = matchAt(words, at, form);
      const hour = match === null ? null : hourOf(match.groups, match.end, sure);
      if (hour === null) continue;
      const digits = form === military;
      if (digits && match?.groups["hours"] === undefined && !/^(?:gmt|utc|local|cet|eet|est|edt|msk)$/u.test(wordAt(words, hour.end))) return null;
      if (digits && match?.groups["hours"] !== undefined) return beforeClock.has(wordAt(words, at - 1)) || word.startsWith("0") ? { ...hour, sure: true } : null;
      return hour;
    }
    return null;
  }
  const spelled = en.cardinals.get(word);
  if (spelled === undefined || spelled < 1 || spelled > 12 || wordAt(words, at + 1) !== "o'clock") return null;
  return { hour: spelled, minute: null, end: at + 2, sure: true, twelve: true };
}

function hourOf(groups: Readonly<Record<string, string | undefined>>, end: number, sure: boolean): Hour | null {
  let hour = Number(groups["hour"]);
  const minute = groups["minute"] === undefined ? null : Number(groups["minute"]);
  const half = groups["half"]?.toLowerCase();
  if (hour > 23 || (minute ?? 0) > 59 || (half !== undefined && (hour > 12 || hour === 0))) return null;
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  return { hour, minute, end, sure, twelve: half === undefined && hour > 0 && hour < 12 && groups["hour"]?.startsWith("0") !== true };
}

/** A form tried at the first character of a token, with the position of the token after it; null where it does not fit in the sentence. */
function matchAt(words: Words, at: number, form: RegExp): { readonly groups: Readonly<Record<string, string | undefined>>; readonly end: number } | null {
  const token = words.tokens[at];
  if (token === undefined || at >= words.end) return null;
  form.lastIndex = token.start;
  const match = form.exec(words.text);
  if (match === null) return null;
  const stop = token.start + match[0].length;
  let end = at + 1;
  while (end < words.end && (words.tokens[end]?.start ?? stop) < stop) end++;
  return (words.tokens[end - 1]?.end ?? 0) <= stop + 1 ? { groups: match.groups ?? {}, end } : null;
}
