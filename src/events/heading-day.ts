import type { TimeMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { digestTitle } from "./tables/en.ts";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const longestHeading = 40;
/** An entry of a live page: "14:05", "14:05 GMT", "21:15 – We are closing". */
const clockHeading = /^\d{1,2}[:.]\d{2}(?:\s\p{L}{2,4})?(?:$|\s[–—-]\s)/u;
const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";
/** "2025 March 11" · "November 21, 2025" · "11 March 2025": year, month and day in the order of the pattern. */
const written: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: new RegExp(`^${weekday}(\\d{4})\\s+(\\p{L}+)\\s+(\\d{1,2})$`, "iu"), order: [1, 2, 3] },
  { pattern: new RegExp(`^${weekday}(\\p{L}+)\\s+(\\d{1,2}),?\\s+(\\d{4})$`, "iu"), order: [3, 1, 2] },
  { pattern: new RegExp(`^${weekday}(\\d{1,2})\\s+(\\p{L}+),?\\s+(\\d{4})$`, "iu"), order: [3, 2, 1] },
  { pattern: /^(\d{4})-(\d{2})-(\d{2})$/u, order: [1, 2, 3] },
];

/** The ISO day of words that are nothing but a date; null for all else. */
export function dayOfHeading(words: string): string | null {
  for (const { pattern, order } of written) {
    const match = pattern.exec(words.trim());
    if (match === null) continue;
    const [year = "", name = "", date = ""] = order.map((at) => match[at] ?? "");
    const month = /^\d+$/u.test(name) ? Number(name) : months.findIndex((one) => one === name.toLowerCase() || (name.length >= 3 && one.startsWith(name.toLowerCase()))) + 1;
    const day = Number(date);
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    return `${year}-${month.toString().padStart(2, "0")}-${day.toString().padStart(2, "0")}`;
  }
  return null;
}

/** What the layout of an article tells of days. */
export interface Headings {
  /** For each block, the day of the date that stands over it, null where none does. */
  readonly days: readonly (string | null)[];
  /** True for a live page of one day, its entries headed by the hour. */
  readonly live: boolean;
}

/**
 * The days of dates that stand alone as a line over blocks: the title of a day's digest, the date of its section.
 * None where the text only carries one date under its own headline (that is the date of publication).
 */
export function headingDays(analysis: Analysis, times: readonly TimeMention[]): Headings {
  const { blocks, text, article } = analysis;
  const none: Headings = { days: blocks.map(() => null), live: false };
  const clocks = blocks.filter(({ start, end }) => clockHeading.test(text.slice(start, Math.min(end, start + 16)).trim())).length;
  // A blog of one day, its entries headed by the hour, under a line that opens with the day.
  const blog = clocks < 2 ? undefined : times.find(({ span, precision }) => precision === "day" && blocks.slice(0, 3).some(({ start }) => span.start - start >= 0 && span.start - start <= 1));
  if (blog?.value != null) return { days: blocks.map(() => blog.value?.slice(0, 10) ?? null), live: true };
  const alone = blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    if (words.length > longestHeading) return null;
    const mention = times.find(({ span }) => span.start >= block.start && span.start - block.start <= 1 && span.end <= block.end && block.end - span.end <= 1);
    return dayOfHeading(words) ?? (mention?.precision === "day" ? (mention.value?.slice(0, 10) ?? null) : null);
  });
  let day = article.title === null ? null : dayOfHeading(article.title);
  day ??= alone[0] ?? digestDay(analysis, times);
  if (day === null && new Set(alone.filter((one) => one !== null)).size < 2) return none;
  return { days: blocks.map((_, at) => (day = alone[at] ?? day)), live: false };
}

/** "World in brief: Tuesday, 19 August": the day at the end of a digest's title. */
function digestDay({ blocks, text }: Analysis, times: readonly TimeMention[]): string | null {
  const [title] = blocks;
  if (title === undefined) return null;
  const last = times.find(({ span, precision }) => precision === "day" && span.start > title.start && span.end <= title.end && title.end - span.end <= 1);
  return last !== undefined && digestTitle.test(text.slice(title.start, title.end)) ? (last.value?.slice(0, 10) ?? null) : null;
}
