import type { Scope } from "../../core/index.ts";
import { en, formTest, wordsAt, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";
import { isBarePeriod, isDeadliestPeriod, isPeriodAlone, opensCount, opensDays, opensPeriod, opensYears } from "./periods.ts";
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
const mayTotal = formTest(({ lower }) => framesByFirst.has(lower) || cumulativeNouns.has(lower) || /^(?:since|in|over|during|within|for|throughout|across|after|between|from|of|month|year|week|quarter|season)$/u.test(lower));

function scopeOf(analysis: Analysis, candidate: Candidate): Scope {
  const sentence = analysis.sentences[candidate.sentence];
  if (sentence === undefined) return "event";
  const size = candidate.amount.min ?? candidate.amount.max ?? 0;
  if (candidate.rule === "en/casualties/nth" && candidate.counted?.head?.lower !== "victim") return "cumulative";
  if (size >= largestOfOneEvent || isToldOfWar(analysis, candidate, sentence.tokens.start)) return "cumulative";
  if (candidate.amount.kind === "vague" && /\b(?:thousands|millions)\b/iu.test(candidate.amount.words)) return "cumulative";
  const [from, to] = clauseAround(analysis, candidate, sentence.tokens.start, sentence.tokens.end);
  if (candidate.rule === "en/casualties/toll" && namesPeriod(analysis, candidate.tokens.start, to)) return "cumulative";
  if (isPeriodOfAttacks(analysis, from, to) || isManyAttacks(analysis, from, to)) return "cumulative";
  const aside = asideIn(analysis, candidate, from, to);
  for (let at = from; at < to; at++) {
    if (aside !== null && at >= aside[0] && at < aside[1]) continue;
    const token = analysis.tokens[at];
    if (!mayTotal(token)) continue;
    if (isDeadliestPeriod(analysis, at)) return "cumulative";
    if (isOfSuperlative(analysis, at, from)) continue;
    if (framesByFirst.get(token?.lower ?? "")?.some((frame) => wordsAt(analysis.tokens, at, frame) && !datesBack(analysis, at + frame.length)) === true) return "cumulative";
    const open = token?.lower === "since" && (candidate.outcome === "missing" || candidate.outcome === "captured" || (isWeekday(analysis, at + 1) && isCareCount(analysis, from, at)));
    if (!open && (opensPeriod(analysis, at, to) || opensCount(analysis, at, to) || opensYears(analysis, at, to))) return "cumulative";
    if (token !== undefined && cumulativeNouns.has(token.lower)) return "cumulative";
    if (isPeriodAlone(analysis, at, to) || opensDays(analysis, at, to) || (size >= smallestOfPeriod && isBarePeriod(analysis, at, to))) return "cumulative";
  }
  return "event";
}

/** "the war has killed", "an offensive that left", "the insurgency, which has claimed": a war or campaign is the subject of the verb. */
function isToldOfWar(analysis: Analysis, candidate: Candidate, start: number): boolean {
  for (let at = candidate.trigger.start - 1; at >= Math.max(start, candidate.trigger.start - 9); at--) {
    const token = analysis.tokens[at];
    if (token === undefined || /^(?:[;.:]|gave|gives|put|puts|said|says|told|reported|counted|counts|spoke|speaks)$/u.test(token.lower)) return false;
    if (warNouns.has(token.lemma) && token.pos === "NOUN" && analysis.tokens[at - 1]?.lower !== "home" && !/^(?:in|during|of|by)$/u.test(analysis.tokens[at - 2]?.lower ?? "") && analysis.tokens[at - 2]?.pos !== "VERB" && analysis.tokens[candidate.trigger.start]?.pos !== "NOUN" && candidate.counted !== null && candidate.counted.tokens.start >= candidate.trigger.start) return true;
  }
  return false;
}

/** The clause of the figure: a semicolon, or a conjunction before a verb phrase with a period of its own, ends it. */
function clauseAround(analysis: Analysis, candidate: Candidate, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  for (let at = start; at < end; at++) {
    const mark = analysis.tokens[at]?.lower;
    if (mark !== "," && mark !== ";" && mark !== "—") continue;
    const told = at < candidate.tokens.start && opensHappening(analysis, at);
    if (!told && mark !== ";" && !isLoneDash(analysis, at, start, end) && !opensToll(analysis, at)) continue;
    if (at < candidate.tokens.start) from = at + 1;
    else if (at >= candidate.tokens.end) {
      to = at;
      break;
    }
  }
  return [from, to];
}

/** "the deadliest attack in years came in 2017, when a gunman killed seven": what follows is one happening. */
const opensHappening = (analysis: Analysis, at: number): boolean => analysis.tokens[at]?.lower === "," && /^(?:when|where)$/u.test(analysis.tokens[at + 1]?.lower ?? "");

/** A dash ends a clause, but not where two of them hold an aside inside another ("20 people — 14 of them civilians — have died since May"). */
function isLoneDash(analysis: Analysis, at: number, start: number, end: number): boolean {
  return analysis.tokens[at]?.lower === "—" && dashesIn(analysis, start, end).length !== 2;
}

function dashesIn(analysis: Analysis, start: number, end: number): readonly number[] {
  const dashes: number[] = [];
  for (let at = start; at < end; at++) if (analysis.tokens[at]?.lower === "—") dashes.push(at);
  return dashes;
}

/** The words between two dashes, which say nothing of the figures outside them; null where there are none, or the figure is one of them. */
function asideIn(analysis: Analysis, candidate: Candidate, start: number, end: number): readonly [number, number] | null {
  const [first, second, ...more] = dashesIn(analysis, start, end);
  const own = candidate.counted?.tokens.start ?? candidate.tokens.start;
  return first === undefined || second === undefined || more.length > 0 || (own > first && own < second) ? null : [first, second];
}

const isWeekday = ({ tokens }: Analysis, at: number): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(tokens[at]?.lower ?? "");

/** "has received 26 wounded since Saturday", "have buried nine since Monday": those of one happening come in over days. */
const isCareCount = ({ tokens }: Analysis, from: number, to: number): boolean => tokens.slice(from, to).some(({ lower }) => /^(?:received|admitted|treated|treating|hospital|clinic|bodies|body|buried|found|recovered|retrieved|pulled|succumbed|wounds|injuries)$/u.test(lower));

/** "a year before that", "a year after": told of is when it was. */
const datesBack = (analysis: Analysis, at: number): boolean => /^(?:before|after|earlier|later|ago|old|on|into|since)$/u.test(analysis.tokens[at]?.lower ?? "");

/** "the worst attack since 2015", "one of the deadliest blows in recent months": what it is compared with is no frame of the figure. */
function isOfSuperlative(analysis: Analysis, at: number, from: number): boolean {
  if (!/^(?:since|in|for|of|within)$/u.test(analysis.tokens[at]?.lower ?? "")) return false;
  for (let back = at - 1; back >= Math.max(from, at - 14); back--) {
    const word = analysis.tokens[back]?.lower ?? "";
    if (/^(?:worst|deadliest|bloodiest|largest|biggest|heaviest|highest|first|fiercest|most|latest)$/u.test(word) || (word === "such" && /^(?:\p{L}+th|first|second|third|\d+(?:st|nd|rd|th))$/u.test(analysis.tokens[back - 1]?.lower ?? ""))) return true;
    if (analysis.tokens[back]?.pos === "VERB" || word === ",") return false;
  }
  return false;
}

/** ", bringing the number killed this year to 300": what brings a total is not of it. */
const opensToll = (analysis: Analysis, at: number): boolean => analysis.tokens[at]?.lower === "," && /^(?:bringing|raising|taking|pushing|lifting)$/u.test(analysis.tokens[at + 1]?.lower ?? "");

const isSeveralAttacks = formTest(({ lower }) => /^(?:attacks|raids|strikes|bombings|shootings|incidents|clashes|ambushes|massacres)$/u.test(lower));

/** "the number of dead in the city this week": a toll of the period. */
const namesPeriod = ({ tokens }: Analysis, from: number, to: number): boolean => tokens.slice(from, to).some(({ lower }, at) => lower === "this" && /^(?:week|weekend|month|year)$/u.test(tokens[from + at + 1]?.lower ?? "") && tokens[from + at + 2]?.lower !== "'s");

/** "Last month, 96 people were killed in bandit attacks": a period and several attacks. */
function isPeriodOfAttacks({ tokens }: Analysis, from: number, to: number): boolean {
  let period = false;
  let attacks = false;
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower;
    period ||= (lower === "last" || lower === "this") && !en.monthNames.has(tokens[at - 1]?.lower ?? "") && /^(?:week|month|year)$/u.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower !== "'s";
    attacks ||= isSeveralAttacks(tokens[at]);
  }
  return period && attacks;
}

const isOneWave = formTest(({ lower }) => /^(?:wave|series|coordinated|simultaneous|overnight)$/u.test(lower));

/** "78 attacks, in which 100 died": what so many attacks did is a total. */
function isManyAttacks({ tokens }: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isOneWave(tokens[at])) return false;
    const lower = tokens[at]?.lower ?? "";
    if (tokens[at]?.pos !== "NUM" || /^(?:19|20)\d\d$/u.test(lower) || Number.parseFloat(lower) < manyAttacks || !/^\d/u.test(lower)) continue;
    if ([1, 2, 3].some((ahead) => isSeveralAttacks(tokens[at + ahead]) && tokens[at + ahead]?.lower !== "strikes") && tokens[at + 1]?.pos !== "PUNCT") return true;
  }
  return false;
}

/** From here on attacks counted together are no one wave. */
const manyAttacks = 10;

