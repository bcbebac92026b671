import type { FoundClaim } from "../claims/index.ts";
import type { Analysis } from "../language/index.ts";
import { dayRangeOf, type DayRange } from "./day-range.ts";
import type { Surroundings } from "./surroundings.ts";
import { warWords } from "./tables/en.ts";

/** Whether the claim counts over several attacks, a span of time or a war. */
export function isTotal(claim: FoundClaim): boolean {
  return claim.kind === "casualties" && claim.scope === "cumulative";
}

/**
 * The frame that a cumulative figure is counted over, as a key: two figures of one frame are of one total.
 * `null` where the words name none, so that the figure goes with the total told of before it.
 */
export function frameOf(analysis: Analysis, claim: FoundClaim, around: Surroundings, published: DayRange | null): string | null {
  if (claim.kind === "casualties" && isCompared(analysis.text.slice(around.sentence.start, claim.span.end), claim.amount.words)) return compared;
  const words = analysis.text.slice(around.sentence.start, around.sentence.end).toLowerCase();
  const reach = spanWords(words, dayRangeOf(around.time?.value ?? null), published);
  // "In the Kupyansk direction …": the day's figures of one place.
  if (reach === "days" || reach === null) {
    if (around.site !== null && around.siteOpens) return `days ${around.site.name}`;
  }
  if (reach !== null) return reach;
  for (const word of words.match(/\p{L}+/gu) ?? []) if (warWords.has(word)) return "war";
  return null;
}

/** The frame of all figures that others are compared with. */
const compared = "compared";

/** "95 this year, against 31 in 2024", "down from 196": what a figure is measured by is of another time. */
function isCompared(upTo: string, number: string): boolean {
  const at = upTo.lastIndexOf(number);
  return at > 0 && /\b(?:compared (?:with|to)|against|as opposed to|versus|down from|(?:more|fewer|less|higher|lower) than(?: the)?) (?:about |some |around |nearly )?$/iu.test(upTo.slice(Math.max(0, at - 40), at));
}

function spanWords(words: string, days: DayRange | null, published: DayRange | null): string | null {
  if (/\b(?:past|last|previous) (?:24 hours|day|two days)\b|\bin (?:one|two|three) days\b|\bbetween dawn\b|\bover the (?:day|weekend)\b/u.test(words)) return "days";
  if (/\bthis week\b/u.test(words)) return "week";
  if (/\bthis month\b/u.test(words)) return "month";
  if (/\blast year\b|\bin the whole of last year\b/u.test(words)) return "last year";
  if (/\bthis year\b|\bsince january\b|\bsince the (?:beginning|start|turn) of the year\b|\bso far (?:this year|in \d{4})\b|\bfirst (?:six|three|nine) months\b|\bsince 1 january\b/u.test(words)) return "year";
  if (days === null) return /^\s*(?:in total|altogether|overall)\b/u.test(words) ? "days" : null;
  const length = (published === null ? days.last : Math.max(published.last, Number.isFinite(days.last) ? days.last : published.last)) - days.first;
  if (length <= 4) return "days";
  if (length <= 45) return "month";
  if (length <= 366 && published !== null) return "year";
  return "war";
}

/** True where a figure of the frame goes with the total that the story is about: not one of a war or a year where the story is of some days or a month, nor one that it is compared with. */
export const isOfStory = (frame: string | null, story: string | null): boolean => frame !== compared && !(frame !== null && story !== null && /^(?:war|last year|year)$/u.test(frame) && /^(?:days|week|month)/u.test(story));

/** True where two frames may be those of one total: they are one, or the words of one name none. */
export const mayBeOne = (a: string | null, b: string | null): boolean => a === b || (a !== compared && b !== compared && (a === null || b === null));
