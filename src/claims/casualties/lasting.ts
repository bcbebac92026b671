import { en, formTest, type Analysis } from "../../language/index.ts";
import { fewFillers, lastingNouns, periodNouns, quantities, recentWords } from "./tables/en.ts";

/** Fewer hours than this are of one happening: two days. */
const fewestHours = 48;
/** How many words may stand between the preposition and its unit: "in the space of less than two weeks". */
const reach = 8;

const wordOf = ({ tokens }: Analysis, at: number, end: number): string => (at < end ? (tokens[at]?.lower ?? "") : "");
const isNumber = ({ tokens }: Analysis, at: number): boolean => tokens[at]?.pos === "NUM" && !/^(?:19|20)\d\d$/u.test(tokens[at].lower);

const openings: ReadonlySet<string> = new Set(["in", "within", "over", "during", "inside", "throughout", "across", "for"]);

/** "in two days", "within a week", "over the past fortnight", "in the space of ten days", "in less than a month", "in the week to Sunday": more than a day. */
export function opensSpan(analysis: Analysis, at: number, end: number): boolean {
  const opening = wordOf(analysis, at, end);
  if (!openings.has(opening)) return false;
  let counted = false;
  let recent = false;
  for (let next = at + 1; next < Math.min(end, at + reach); next++) {
    const word = wordOf(analysis, next, end);
    if (periodNouns.has(word)) return isSpan(analysis, at, next, end, { counted, recent });
    if (isLong(word)) return lastingNouns.has(wordOf(analysis, next + 1, end)) || lastingNouns.has(wordOf(analysis, next + 2, end));
    if (isNumber(analysis, next) || quantities.has(word)) counted = true;
    else if (recentWords.has(word)) recent = true;
    else if (!fewFillers.has(word)) return false;
  }
  return false;
}

/** True where the words from `at` to the unit of time tell how long it was, and not when: "in two days", but "two days after", "in the year 2021". */
function isSpan(analysis: Analysis, at: number, unit: number, end: number, { counted, recent }: { readonly counted: boolean; readonly recent: boolean }): boolean {
  const opening = wordOf(analysis, at, end);
  const word = wordOf(analysis, unit, end);
  const after = wordOf(analysis, unit + 1, end);
  if (/^(?:after|before|later|earlier|ago|old|'s|when|\d{4})$/u.test(after)) return false;
  if (word === "day" || word === "hour") return false;
  if (word === "hours") return [1, 2].some((back) => Number.parseInt(wordOf(analysis, unit - back, end), 10) >= fewestHours || wordOf(analysis, unit - back, end) === "seventy-two");
  if (opening === "for" && !recent) return isOfFight(analysis, at);
  if (recent) return true;
  if (word.endsWith("s")) return counted;
  // "in a week", "within the week", "in the year to March"; not "in the week when".
  const before = wordOf(analysis, unit - 1, end);
  return (before === "a" || before === "single" || opening === "within" || after === "to" || after === "ending" || after === "since") && opening !== "for" && !/^(?:of|in|for|that)$/u.test(after);
}

/** "over the past day", "for the day": what an army lost in it is one day of its tally, while those that attacks of the day killed are of one wave. */
export function opensPastDay(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => wordOf(analysis, at + ahead, end);
  return /^(?:in|over|during|for)$/u.test(word(0)) && /^(?:the|this)$/u.test(word(1)) && (word(2) === "day" || (/^(?:past|last|previous)$/u.test(word(2)) && (word(3) === "day" || (word(3) === "24" && word(4) === "hours"))));
}

/** "fought for four days", "went on for a week". */
const isOfFight = ({ tokens }: Analysis, at: number): boolean => [1, 2].some((back) => /^(?:fought|fighting|raged|lasted|continued|clashed|battled|on|dragged|rampaged)$/u.test(tokens[at - back]?.lower ?? ""));

/** "month-long", "12-day", "three-week". */
const isLong = (word: string): boolean => /^(?:(?:days|weeks?|months?|years?)-long|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multi)-(?:day|week|month|year)(?:-long)?|multiday|yearlong|monthlong|weeklong)$/u.test(word);

/** "ten days of bombing", "weeks of fighting have left", "a month of protests": the time that a fight went on. Refused: "after weeks of fighting", "a town that has seen years of violence". */
export function isTimeOf(analysis: Analysis, at: number, from: number, end: number): boolean {
  const unit = wordOf(analysis, at, end);
  if (wordOf(analysis, at + 1, end) !== "of" || !/^(?:days|weeks?|months?|years?|decades?)$/u.test(unit)) return false;
  if (![2, 3, 4].some((ahead) => lastingNouns.has(wordOf(analysis, at + ahead, end)))) return false;
  for (let back = at - 1; back >= from; back--) {
    const word = wordOf(analysis, back, end);
    if (isNumber(analysis, back) || quantities.has(word) || fewFillers.has(word)) continue;
    return /^(?:in|during|over|within|toll)$/u.test(word) || (word === "from" && /^(?:toll|dead|deaths)$/u.test(wordOf(analysis, back - 1, end)));
  }
  return true;
}

/** "a five-day siege left 30 dead", "the 12-day war", "the three-week battle". */
export const isLongFight = (analysis: Analysis, at: number, end: number): boolean => wordOf(analysis, at, end).length > 5 && isLong(wordOf(analysis, at, end)) && [1, 2].some((ahead) => lastingNouns.has(wordOf(analysis, at + ahead, end)) && wordOf(analysis, at + ahead, end) !== "period");

/** "which lasted three weeks", "fought for four days", "went on for five days". */
export function hasLasted(analysis: Analysis, at: number, end: number): boolean {
  const verb = wordOf(analysis, at, end);
  if (verb !== "lasted" && verb !== "lasting") return false;
  for (let next = at + 1; next < Math.min(end, at + 6); next++) if (/^(?:days|weeks?|months?|years?)$/u.test(wordOf(analysis, next, end))) return true;
  return false;
}

const weekdays: readonly string[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** "between Monday and Thursday", "from Friday to Sunday", "on Monday and Tuesday", "on 1 and 2 April": several days. Refused: "between Monday and Tuesday", which is the night. */
export function opensDayPair(analysis: Analysis, at: number, end: number): boolean {
  const opening = wordOf(analysis, at, end);
  if (opening !== "between" && opening !== "from" && opening !== "on") return false;
  const first = wordOf(analysis, at + 1, end);
  const joint = wordOf(analysis, at + 2, end);
  const second = wordOf(analysis, at + 3, end);
  if (!/^(?:and|to|through|until)$/u.test(joint)) return false;
  if (opening === "on" && joint === "and" && /^\d{1,2}$/u.test(first) && /^\d{1,2}$/u.test(second)) return en.monthNames.has(wordOf(analysis, at + 4, end));
  const days = (weekdays.indexOf(second) - weekdays.indexOf(first) + 7) % 7;
  if (!weekdays.includes(first) || !weekdays.includes(second)) return false;
  return opening === "on" ? joint === "and" : days > 1;
}

/** "in all of 2024", "in the whole of last year", "under his predecessor", "during her presidency", "since he took office": times of an office or a whole year. */
export function opensWholeTime(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => wordOf(analysis, at + ahead, end);
  if ((word(1) === "all" || (word(1) === "the" && /^(?:whole|entirety)$/u.test(word(2)))) && /^(?:in|during|for)$/u.test(word(0))) {
    const after = word(1) === "all" ? 2 : 3;
    return word(after) === "of" && (/^(?:19|20)\d\d$/u.test(word(after + 1)) || (/^(?:last|this|the)$/u.test(word(after + 1)) && periodNouns.has(word(after + 2))));
  }
  if ((word(0) === "under" || word(0) === "during") && /^(?:his|her|its|their|the|\p{L}+'s)$/u.test(word(1))) return /^(?:predecessor|presidency|premiership|tenure|rule|reign)$/u.test(word(2)) || /^(?:predecessor|presidency|tenure)$/u.test(word(3));
  return word(0) === "since" && /^(?:took|came|assumed)$/u.test(word(2)) && /^(?:office|power|charge|over|to|the)$/u.test(word(3));
}

/** Nouns that are counted by the year: "there were 31 homicides in 2024". */
export const isStatistic = formTest(({ lower }) => /^(?:homicides|murders|femicides|killings)$/u.test(lower));
