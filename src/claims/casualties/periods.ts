import { en, formTest, type Analysis } from "../../language/index.ts";

/** "in June", "in 2023", without a day. */
export function isBarePeriod(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  // "July 2025 saw the highest number": the month is what the sentence is about.
  if (en.monthNames.has(word(0)) && /^(?:19|20)\d\d$/u.test(word(1)) && /^(?:saw|was|were|brought)$/u.test(word(2))) return true;
  if (!/^(?:in|during|of)$/u.test(word(0)) || tellsHappening(analysis, at)) return false;
  return (en.monthNames.has(word(1)) && /^\p{Lu}/u.test(analysis.tokens[at + 1]?.text ?? "") && !/^\d{1,2}(?:[-–]\d{1,2})?(?:st|nd|rd|th)?$/u.test(word(2))) || /^(?:19|20)\d\d$/u.test(word(1));
}

/** "when jets bombed a ceremony", "in a raid on a village": the sentence tells of one happening. */
function tellsHappening(analysis: Analysis, at: number): boolean {
  const sentence = analysis.sentences[analysis.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return false;
  for (let next = sentence.tokens.start; next < sentence.tokens.end; next++) {
    const word = analysis.tokens[next]?.lower ?? "";
    if (word === "when") return true;
    if (/^an?$/u.test(word) && [1, 2, 3].some((ahead) => /^(?:attack|strike|airstrike|raid|bombing|shooting|massacre|ambush|blast|explosion|assault|crash)$/u.test(analysis.tokens[next + ahead]?.lower ?? ""))) return true;
  }
  return false;
}

const isUnit = formTest(({ lower }) => /^(?:month|year|week|quarter|season)$/u.test(lower));

/** "the worst month in three years", "August was the third-deadliest month": what such a month counts is a total. */
export const isDeadliestPeriod = ({ tokens }: Analysis, at: number): boolean => isUnit(tokens[at]) && [1, 2].some((back) => /(?:^|-)(?:worst|deadliest|bloodiest)$/u.test(tokens[at - back]?.lower ?? ""));

const opensAlone = formTest(({ lower }) => /^(?:in|during|for|throughout)$/u.test(lower));

/** "in July alone", "during the month of May". */
export function isPeriodAlone(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if (!opensAlone(analysis.tokens[at])) return false;
  if (word(1) === "the" && word(2) === "month" && word(3) === "of") return true;
  const month = /^(?:early|late|mid)$/u.test(word(1)) ? 2 : 1;
  const period = en.monthNames.has(word(month)) || /^(?:19|20)\d\d$/u.test(word(month));
  const after = /^(?:19|20)\d\d$/u.test(word(month + 1)) ? month + 2 : month + 1;
  return period && word(after) === "alone";
}

/** "between 24 July and 1 August", "between March 31 and April 3", "from 1 to 7 May": more days than two. */
export function opensDays(analysis: Analysis, at: number, end: number): boolean {
  const first = analysis.tokens[at]?.lower ?? "";
  if (first !== "between" && first !== "from") return false;
  const joint = first === "between" ? "and" : "to";
  const days: number[] = [];
  let months = 0;
  for (let next = at + 1; next < Math.min(end, at + 8); next++) {
    const word = analysis.tokens[next]?.lower ?? "";
    if (word === joint) continue;
    if (/^\d{1,2}$/u.test(word)) days.push(Number(word));
    else if (en.monthNames.has(word)) months++;
    else if (!/^(?:the|of|,|(?:19|20)\d\d)$/u.test(word)) break;
  }
  const [one, two] = days;
  return one !== undefined && two !== undefined && days.length === 2 && months > 0 && (months > 1 || Math.abs(two - one) > 1);
}

/** The last "have" or "has" of the sentence before the token; the empty string where there is none. */
function precedingAuxiliary({ tokens }: Analysis, at: number): string {
  for (let back = at - 1; back >= Math.max(0, at - 12) && tokens[back]?.sentence === tokens[at]?.sentence; back--) if (/^(?:have|has|had)$/u.test(tokens[back]?.lower ?? "")) return tokens[back - 1]?.pos === "PUNCT" ? "" : (tokens[back]?.lower ?? "");
  return "";
}

/** "between 2013 and 2020", "since then, 49 have died", "in the Kherson direction". */
export function opensYears(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if ((word(0) === "between" || word(0) === "from") && /^(?:and|to)$/u.test(word(2))) return (/^(?:19|20)\d\d$/u.test(word(1)) && /^(?:19|20)\d\d$/u.test(word(3))) || (en.monthNames.has(word(1)) && en.monthNames.has(word(3)));
  if (word(0) === "since" && word(1) === "then") return (word(2) === "," && analysis.tokens[at]?.text === "Since") || /^(?:have|has)$/u.test(precedingAuxiliary(analysis, at));
  return word(0) === "in" && /^directions?$/u.test(word(1) === "the" ? word(3) : word(2)) && analysis.tokens[word(1) === "the" ? at + 2 : at + 1]?.pos === "PROPN";
}

/** ", since many never went to a hospital": because. */
const isReason = (analysis: Analysis, at: number): boolean => analysis.tokens[at - 1]?.lower === "," && !/^(?:arrived|began|started|deployed|joined|resumed)$/u.test(analysis.tokens[at + 2]?.lower ?? "") && /^(?:many|most|some|several|all|it|he|she|they|we|there|his|her|their|its|our|no|nobody|none|not|few|only|both|everyone)$/u.test(analysis.tokens[at + 1]?.lower ?? "");

/** "since seven of the injured have died", "since eleven": no day or year. */
function isReasonOrHour(analysis: Analysis, at: number): boolean {
  const word = analysis.tokens[at]?.lower ?? "";
  return analysis.tokens[at]?.pos === "NUM" && !/^(?:19|20)\d\d$/u.test(word) && !en.monthNames.has(analysis.tokens[at + 1]?.lower ?? "");
}

/** "since February 2022", "over the years", "during the war". */
export function opensPeriod(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if (word(0) === "since") return word(1) !== "" && !isReason(analysis, at) && !/^(?:\p{P}|then|been|dawn|noon|midday|midnight|yesterday|morning|afternoon|evening|night|today)$/u.test(word(/^(?:the|this|early|late)$/u.test(word(1)) ? 2 : 1)) && !/^(?:attack|blast|explosion|strike|bombing|raid|shooting)$/u.test(word(2)) && analysis.tokens[at + 1]?.pos !== "VERB" && word(1) !== "he" && word(1) !== "they" && !isReasonOrHour(analysis, at + 1);
  if (word(0) !== "throughout" && word(0) !== "during" && word(0) !== "over") return false;
  const skip = /^(?:the|a|its|this|just|only)$/u.test(word(1)) ? 2 : 1;
  return /^(?:war|conflict|year|month|course|decade|insurgency|campaign|uprising|months|years|weeks|offensive|invasion|occupation|genocide)$/u.test(word(skip));
  return false;
}
