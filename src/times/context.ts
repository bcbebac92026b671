import type { Analysis } from "../language/index.ts";
import type { Time } from "../core/index.ts";
import { civilDate, type DayNumber } from "./calendar.ts";
import { dayNumberOf, intervalOf } from "./edtf.ts";

/** A time already read in this article. */
export interface Earlier {
  readonly time: Time;
  readonly sentence: number;
  readonly block: number;
  /** Day number, where the value is one day (or an hour of it). */
  readonly day: DayNumber | null;
  /** True where a block holds this date and nothing else. */
  readonly alone: boolean;
  /** True where the words hold the year themselves. */
  readonly dated: boolean;
}

/** Against what the words of one mention are to be read. Nothing here is guessed: null where the article does not tell. */
export interface Context {
  /** Day of publication. */
  readonly published: DayNumber | null;
  /** True where the words speak of what was still to come. */
  readonly future: () => boolean;
  /** True where the words set a term: a date without a year is then the nearest, before or after publication. */
  readonly term: boolean;
  /** The day named before, where exactly one can be meant: in the nearest sentence of the paragraph that names one, else the only one that the article has named. */
  readonly namedDay: DayNumber | null;
  /** True where the article has named any day so far. */
  readonly anyDayNamed: boolean;
  /** The latest time before that holds a month or a year, for "that year". */
  readonly latest: Time | null;
  /** The year and month of the last date with a year of its own in this paragraph. */
  readonly datedBefore: { readonly year: number; readonly month: number } | null;
  /** The day that a line of its own gave, above this one. */
  readonly dayLine: DayNumber | null;
}

/** The day of publication as a day number; null where it is unknown or not known to the day. */
export function publishedDay(analysis: Analysis): DayNumber | null {
  const value = analysis.article.published?.value;
  return value === undefined ? null : dayNumberOf(value);
}

/** What an article has named so far, for a mention in `block`. */
export function contextOf(published: DayNumber | null, earlier: readonly Earlier[], block: number, dayLine: DayNumber | null, words: Pick<Context, "future" | "term">): Context {
  const days = new Set<DayNumber>();
  let namedDay: DayNumber | null = null;
  let nearest: number | null = null;
  let ambiguous = false;
  let paragraphNames = false;
  let datedBefore: Context["datedBefore"] = null;
  let latest: Time | null = null;
  // Only the last few sentences can decide, so a long text stays linear.
  for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - 40; k--) {
    const mention = earlier[k];
    if (mention === undefined) continue;
    if (mention.block === block) {
      if (latest === null && mention.time.value !== null) latest = mention.time;
      if (datedBefore === null && mention.dated) datedBefore = monthOf(mention.time);
      // A month or a year named since then has moved the story on: "In 2016 … that night".
      if (nearest === null && mention.day === null && isCoarse(mention.time)) paragraphNames = true;
      if (mention.day !== null && !paragraphNames && (nearest === null || mention.sentence === nearest)) {
        nearest = mention.sentence;
        if (namedDay !== null && namedDay !== mention.day) ambiguous = true;
        namedDay = mention.day;
      }
    }
    // The line that dates the article tells nothing of what it reports.
    if (mention.day !== null && !(mention.alone && mention.day === published)) days.add(mention.day);
  }
  if (ambiguous || paragraphNames) namedDay = null;
  else if (namedDay === null) namedDay = dayLine !== null && (dayLine !== published || days.size === 0) ? dayLine : days.size === 1 ? ([...days][0] ?? null) : null;
  return { published, ...words, namedDay, anyDayNamed: days.size > 0, latest, datedBefore, dayLine };
}

/** A mention once read, as the mentions after it see it. */
export function earlierOf(time: Time, sentence: number, block: number, words: string, alone: boolean): Earlier {
  const interval = time.value === null || time.value.includes("/") || time.value.includes("~") ? null : intervalOf(time.value);
  const day = interval !== null && interval.from !== null && interval.from === interval.to ? dayNumberOf(interval.from) : null;
  return { time, sentence, block, day, alone, dated: time.basis === "stated" && /\d{4}/u.test(words) && time.value?.includes("/") === false && time.value.length >= 7 };
}

function isCoarse(time: Time): boolean {
  return time.basis === "stated" && (time.precision === "month" || time.precision === "year") && time.value?.includes("/") === false;
}

function monthOf(time: Time): Context["datedBefore"] {
  const from = intervalOf(time.value)?.from;
  const day = from == null ? null : dayNumberOf(from);
  if (day === null) return null;
  const { year, month } = civilDate(day);
  return { year, month };
}
