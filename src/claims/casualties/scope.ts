import type { Scope } from "../../core/index.ts";
import { en, formTest, wordsAt, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";
import { asideIn, clauseAround } from "./figure-clause.ts";
import { hasLasted, isLongFight, isStatistic, isTimeOf, opensDayPair, opensPastDay, opensSpan, opensWholeTime } from "./lasting.ts";
import { isBarePeriod, isDeadliestPeriod, isPeriodAlone, opensDays, opensPeriod, opensYears } from "./periods.ts";
import { isDailyTally, isInCounted, isManyAttacks, isPeriodOfAttacks } from "./several-attacks.ts";
import { cumulativeFrames, cumulativeNouns, warNouns } from "./tables/en.ts";

/** Above this a figure is taken for a total: no single attack that reports count is known to come near it. */
const largestOfOneEvent = 2_000;
/** From here on a bare month or year in the clause frames a total ("184 civilians were killed in June"), below it a happening ("in June, seven farmers were killed"). */
const smallestOfPeriod = 100;

const framesByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(cumulativeFrames, (frame) => frame[0] ?? "");

/** Whether each figure of an article is of one happening or a total over a war, a year, or several attacks or days: told by the frame that its own clause gives it. A part has the scope of its whole. */
export function scopesOf(analysis: Analysis, candidates: readonly Candidate[]): readonly Scope[] {
  const scopes: Scope[] = [];
  candidates.forEach((candidate, at) => {
    const own = scopeOf(analysis, candidate);
    const before = candidates[at - 1];
    const goesOn = before !== undefined && candidate.part && candidate.sentence - before.sentence <= 1 && analysis.sentences[candidate.sentence]?.block === analysis.sentences[before.sentence]?.block && candidate.tokens.start >= before.tokens.start;
    const more = before !== undefined && candidate.counted?.additional === true && candidate.sentence - before.sentence === 1 && /^(?:a further|another)/iu.test(candidate.amount.words) && !candidates.some((other) => other.sentence === candidate.sentence && other !== candidate);
    // "95 this year, three times as many as in 2024, when there were 31": a bare number is counted as the one before it.
    const compared = before !== undefined && candidate.rule === "en/casualties/bare-figure" && candidate.sentence - before.sentence <= 1 && /\b(?:19|20)\d\d\b/u.test(analysis.text.slice(analysis.sentences[candidate.sentence]?.start ?? 0, analysis.tokens[candidate.tokens.start]?.start ?? 0));
    scopes.push(own === "event" && (goesOn || more || compared) ? (scopes[at - 1] ?? own) : own);
  });
  return scopes;
}

/** Words that a total over a period is told with: all others are passed over. */
const mayTotal = formTest(({ lower }) => framesByFirst.has(lower) || cumulativeNouns.has(lower) || en.monthNames.has(lower) || /^(?:since|in|over|during|within|for|throughout|across|after|between|from|of|on|under|inside|lasted|lasting|days|weeks|months|years|decades|january|february|march|april|may|june|july|august|september|october|november|december|month|year|week|decade|quarter|season)$/u.test(lower) || lower.includes("-"));

function scopeOf(analysis: Analysis, candidate: Candidate): Scope {
  const sentence = analysis.sentences[candidate.sentence];
  if (sentence === undefined) return "event";
  const size = candidate.amount.min ?? candidate.amount.max ?? 0;
  if (candidate.rule === "en/casualties/nth" && candidate.counted?.head?.lower !== "victim") return "cumulative";
  if (size >= largestOfOneEvent || isToldOfWar(analysis, candidate, sentence.tokens.start)) return "cumulative";
  if (candidate.amount.kind === "vague" && /\b(?:thousands|millions)\b/iu.test(candidate.amount.words)) return "cumulative";
  const [from, to] = clauseAround(analysis, candidate, sentence.tokens.start, sentence.tokens.end);
  if (candidate.rule === "en/casualties/toll" && (namesPeriod(analysis, candidate.tokens.start, to) || isTollOfWar(analysis, candidate.tokens.start, to))) return "cumulative";
  if (isOwnCount(analysis, candidate, to) || foughtBefore(analysis, sentence.tokens.start, from)) return "cumulative";
  if (isPeriodOfAttacks(analysis, from, to) || isManyAttacks(analysis, from, to) || isInCounted(analysis, from, to) || isDailyTally(analysis, from, to)) return "cumulative";
  const aside = asideIn(analysis, candidate, from, to);
  for (let at = from; at < to; at++) {
    if (aside !== null && at >= aside[0] && at < aside[1]) continue;
    const token = analysis.tokens[at];
    if (!mayTotal(token)) continue;
    if (isDeadliestPeriod(analysis, at)) return "cumulative";
    if (isOfSuperlative(analysis, at, from)) continue;
    if (framesByFirst.get(token?.lower ?? "")?.some((frame) => wordsAt(analysis.tokens, at, frame) && !datesBack(analysis, at + frame.length)) === true) return "cumulative";
    const open = token?.lower === "since" && (candidate.outcome === "missing" || candidate.outcome === "captured" || (isWeekday(analysis, at + 1) && isCareCount(analysis, from, at)));
    if (!open && (opensPeriod(analysis, at, to) || opensSpan(analysis, at, to) || opensYears(analysis, at, to) || opensWholeTime(analysis, at, to))) return "cumulative";
    if (token !== undefined && cumulativeNouns.has(token.lower)) return "cumulative";
    if (isTroops(candidate) && opensPastDay(analysis, at, to)) return "cumulative";
    if (opensDayPair(analysis, at, to) || isTimeOf(analysis, at, from, to) || isLongFight(analysis, at, to) || hasLasted(analysis, at, to)) return "cumulative";
    if (isPeriodAlone(analysis, at, to) || opensDays(analysis, at, to) || ((size >= smallestOfPeriod || isStatistic(analysis.tokens[candidate.trigger.start]) || isPeriodical(analysis, sentence.tokens.start, sentence.tokens.end)) && isBarePeriod(analysis, at, to))) return "cumulative";
  }
  return "event";
}

const endsSubject = formTest(({ lower }) => /^(?:[;.:]|gave|gives|put|puts|said|says|told|reported|counted|counts|spoke|speaks)$/u.test(lower));

/** "the war has killed", "an offensive that left", "the insurgency, which has claimed": a war or campaign is the subject of the verb. */
function isToldOfWar(analysis: Analysis, candidate: Candidate, start: number): boolean {
  for (let at = candidate.trigger.start - 1; at >= Math.max(start, candidate.trigger.start - 9); at--) {
    const token = analysis.tokens[at];
    if (token === undefined || endsSubject(token)) return false;
    if (warNouns.has(token.lemma) && token.pos === "NOUN" && analysis.tokens[at - 1]?.lower !== "home" && !/^(?:in|during|of|by)$/u.test(analysis.tokens[at - 2]?.lower ?? "") && analysis.tokens[at - 2]?.pos !== "VERB" && analysis.tokens[candidate.trigger.start]?.pos !== "NOUN" && candidate.counted !== null && candidate.counted.tokens.start >= candidate.trigger.start) return true;
  }
  return false;
}

/** "Monthly figures show", "the monitor documented the killing of", "in its annual report": who counts by the month or the year. */
const isPeriodical = ({ tokens }: Analysis, start: number, end: number): boolean => tokens.slice(start, end).some(countsByPeriod);

const countsByPeriod = formTest(({ lower }) => /^(?:monthly|annual|yearly|quarterly|documented)$/u.test(lower));

/** Fighters, or losses of both kinds told together: "970 servicemen", "1,060 casualties". */
const isTroops = ({ counted, outcome, amount }: Candidate): boolean => counted?.group === "military" || (outcome === "killedOrInjured" && (amount.min ?? amount.max ?? 0) >= smallestOfPeriod);

const isWeekday = ({ tokens }: Analysis, at: number): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(tokens[at]?.lower ?? "");

/** "has received 26 wounded since Saturday", "have buried nine since Monday": those of one happening come in over days. */
const isCareCount = ({ tokens }: Analysis, from: number, to: number): boolean => tokens.slice(from, to).some(({ lower }) => /^(?:received|admitted|treated|treating|hospital|clinic|bodies|body|buried|found|recovered|retrieved|pulled|succumbed|wounds|injuries)$/u.test(lower));

/** "a year before that", "a year after": told of is when it was. */
const datesBack = (analysis: Analysis, at: number): boolean => /^(?:before|after|earlier|later|ago|old|on|into|since)$/u.test(analysis.tokens[at]?.lower ?? "");

const opensComparison = formTest(({ lower }) => /^(?:since|in|for|of|within)$/u.test(lower));

/** "the worst attack since 2015", "one of the deadliest blows in recent months": what it is compared with is no frame of the figure. */
function isOfSuperlative(analysis: Analysis, at: number, from: number): boolean {
  if (!opensComparison(analysis.tokens[at])) return false;
  for (let back = at - 1; back >= Math.max(from, at - 14); back--) {
    const word = analysis.tokens[back]?.lower ?? "";
    if (/^(?:worst|deadliest|bloodiest|largest|biggest|heaviest|highest|first|fiercest|most|latest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|\d+(?:st|nd|rd|th))$/u.test(word) || (word === "such" && /^(?:\p{L}+th|first|second|third|\d+(?:st|nd|rd|th))$/u.test(analysis.tokens[back - 1]?.lower ?? ""))) return true;
    if ((analysis.tokens[back]?.pos === "VERB" && !/^(?:to|be)$/u.test(analysis.tokens[back - 1]?.lower ?? "")) || word === ",") return false;
  }
  return false;
}

/** "the number of dead in the city this week": a toll of the period. */
const namesPeriod = ({ tokens }: Analysis, from: number, to: number): boolean => tokens.slice(from, to).some(({ lower }, at) => lower === "this" && /^(?:week|weekend|month|year)$/u.test(tokens[from + at + 1]?.lower ?? "") && tokens[from + at + 2]?.lower !== "'s");

/** "the death toll of the unrest", "the toll from the protests": of what went on for days. */
const isTollOfWar = ({ tokens }: Analysis, from: number, to: number): boolean => tokens.slice(from, to).some(({ lower }, at) => /^(?:toll|dead|deaths)$/u.test(lower) && /^(?:of|from|in)$/u.test(tokens[from + at + 1]?.lower ?? "") && [2, 3, 4].some((ahead) => warNouns.has(tokens[from + at + ahead]?.lower ?? "") || /^(?:protests|demonstrations|riots)$/u.test(tokens[from + at + ahead]?.lower ?? "")));

/** "More than 200 of them have lost their lives, by the agency's count": somebody goes on counting. */
function isOwnCount({ tokens }: Analysis, candidate: Candidate, to: number): boolean {
  if (![1, 2, 3].some((back) => /^ha(?:ve|s)$/u.test(tokens[candidate.trigger.start - back]?.lower ?? "")) && !/^ha(?:ve|s)$/u.test(tokens[candidate.trigger.start]?.lower ?? "")) return false;
  return tokens.slice(candidate.tokens.end, to).some(({ lower }, at, rest) => /^(?:count|tally|reckoning|database|tracker)$/u.test(lower) && rest.slice(Math.max(0, at - 5), at).some(({ lower: word }) => word === "by" || word === "to"));
}

/** "They fought for four days; 21 people were killed": the words before the semicolon tell how long it went on. */
function foughtBefore(analysis: Analysis, start: number, from: number): boolean {
  if (from === start || analysis.tokens[from - 1]?.lower !== ";") return false;
  for (let at = start; at < from; at++) if (analysis.tokens[at]?.lower === "for" && opensSpan(analysis, at, from)) return true;
  return false;
}
