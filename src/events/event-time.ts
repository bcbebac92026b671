import type { Time, TimeMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import type { Member } from "./clustering.ts";
import { dayRangeOf, isDay, isoOf } from "./day-range.ts";
import { sentenceAt } from "./surroundings.ts";

const timeOf = ({ value, precision, basis }: TimeMention): Time => ({ value, precision, basis });

/**
 * When the event was. The first day that its own claims are told with, an attack before a toll; else the first month or longer;
 * else, for what was confirmed "early on" a day, the day before, implied. Null where no words tell: the day of publication is never taken for it.
 */
export function eventTimeOf(analysis: Analysis, times: readonly TimeMention[], members: readonly Member[]): Time | null {
  const told = members.flatMap(({ claim, around }) => (around?.time?.value != null && around.ofAttack ? [{ claim, time: around.time }] : []));
  const day = told.find(({ time }) => isDay(time));
  if (day !== undefined) return timeOf(day.time);
  const early = earlyReport(analysis, times, members);
  if (early !== null) return early;
  const loose = members.find(({ around }) => around?.time?.value != null && isDay(around.time));
  const first = told[0]?.time;
  if (first !== undefined) return timeOf(first);
  return loose?.around?.time == null || loose.claim.kind !== "attack" ? null : timeOf(loose.around.time);
}

/** "The strike was confirmed early on Wednesday": what is reported before the day began in earnest happened the day before. */
function earlyReport(analysis: Analysis, times: readonly TimeMention[], members: readonly Member[]): Time | null {
  const sentences = new Set(members.filter(({ claim }) => claim.kind === "attack").map(({ around }) => around?.sentence.index ?? -1));
  for (const mention of times) {
    if (!isDay(mention)) continue;
    const sentence = sentenceAt(analysis.sentences, mention.span.start);
    if (sentence === null || !sentences.has(sentence.index)) continue;
    const before = analysis.text.slice(Math.max(sentence.start, mention.span.start - 16), mention.span.end).toLowerCase();
    if (!/\b(?:early|in the early hours of|shortly after midnight)\b/u.test(before)) continue;
    const days = dayRangeOf(mention.value);
    if (days !== null) return { value: isoOf(days.first - 1), precision: "day", basis: "implied" };
  }
  return null;
}
