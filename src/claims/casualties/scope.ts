import type { Scope } from "../../core/index.ts";
import { en, wordsAt, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";
import { cumulativeFrames, cumulativeNouns, periodNouns, warNouns } from "./tables/en.ts";

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
    const goesOn = before !== undefined && candidate.part && candidate.sentence - before.sentence <= 1 && candidate.tokens.start >= before.tokens.start;
    const more = before !== undefined && candidate.counted?.additional === true && candidate.sentence - before.sentence === 1 && /^(?:a further|another)/iu.test(candidate.amount.words) && !candidates.some((other) => other.sentence === candidate.sentence && other !== candidate);
    scopes.push(own === "event" && (goesOn || more) ? (scopes[at - 1] ?? own) : own);
  });
  return scopes;
}

function scopeOf(analysis: Analysis, candidate: Candidate): Scope {
  const sentence = analysis.sentences[candidate.sentence];
  if (sentence === undefined) return "event";
  const size = candidate.amount.min ?? candidate.amount.max ?? 0;
  if (candidate.rule === "en/casualties/nth" && candidate.counted?.head?.lower !== "victim") return "cumulative";
  if (size >= largestOfOneEvent || isToldOfWar(analysis, candidate, sentence.tokens.start)) return "cumulative";
  if (candidate.amount.kind === "vague" && /\b(?:thousands|millions)\b/iu.test(candidate.amount.words)) return "cumulative";
  const [from, to] = clauseAround(analysis, candidate, sentence.tokens.start, sentence.tokens.end);
  if (isPeriodOfAttacks(analysis, from, to) || isManyAttacks(analysis, from, to)) return "cumulative";
  const aside = asideIn(analysis, candidate, from, to);
  for (let at = from; at < to; at++) {
    if (aside !== null && at >= aside[0] && at < aside[1]) continue;
    const token = analysis.tokens[at];
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

/** "in June", "in 2023", without a day. */
function isBarePeriod(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
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

/** The clause of the figure: a semicolon, or a conjunction before a verb phrase with a period of its own, ends it. */
function clauseAround(analysis: Analysis, candidate: Candidate, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  for (let at = start; at < end; at++) {
    const told = at < candidate.tokens.start && opensHappening(analysis, at);
    if (!told && !/^;$/u.test(analysis.tokens[at]?.lower ?? "") && !isLoneDash(analysis, at, start, end) && !opensToll(analysis, at)) continue;
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
  for (let back = at - 1; back >= Math.max(from, at - 8); back--) {
    const word = analysis.tokens[back]?.lower ?? "";
    if (/^(?:worst|deadliest|bloodiest|largest|biggest|heaviest|highest|first|fiercest|most|latest)$/u.test(word) || (word === "such" && /^(?:\p{L}+th|first|second|third|\d+(?:st|nd|rd|th))$/u.test(analysis.tokens[back - 1]?.lower ?? ""))) return true;
    if (analysis.tokens[back]?.pos === "VERB" || word === ",") return false;
  }
  return false;
}

/** "in July alone", "during the month of May". */
function isPeriodAlone(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if (!/^(?:in|during|for|throughout)$/u.test(word(0))) return false;
  if (word(1) === "the" && word(2) === "month" && word(3) === "of") return true;
  const month = /^(?:early|late|mid)$/u.test(word(1)) ? 2 : 1;
  const period = en.monthNames.has(word(month)) || /^(?:19|20)\d\d$/u.test(word(month));
  const after = /^(?:19|20)\d\d$/u.test(word(month + 1)) ? month + 2 : month + 1;
  return period && word(after) === "alone";
}

/** "between 24 July and 1 August", "between March 31 and April 3", "from 1 to 7 May": more days than two. */
function opensDays(analysis: Analysis, at: number, end: number): boolean {
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

/** ", bringing the number killed this year to 300": what brings a total is not of it. */
const opensToll = (analysis: Analysis, at: number): boolean => analysis.tokens[at]?.lower === "," && /^(?:bringing|raising|taking|pushing|lifting)$/u.test(analysis.tokens[at + 1]?.lower ?? "");

/** "Last month, 96 people were killed in bandit attacks": a period and several attacks. */
function isPeriodOfAttacks(analysis: Analysis, from: number, to: number): boolean {
  const word = (at: number): string => analysis.tokens[at]?.lower ?? "";
  let period = false;
  let attacks = false;
  for (let at = from; at < to; at++) {
    period ||= /^(?:last|this)$/u.test(word(at)) && !en.monthNames.has(word(at - 1)) && /^(?:week|month|year)$/u.test(word(at + 1)) && word(at + 2) !== "'s";
    attacks ||= /^(?:attacks|raids|strikes|bombings|shootings|incidents|clashes|ambushes|massacres)$/u.test(word(at));
  }
  return period && attacks;
}

/** "78 attacks, in which 100 died": what so many attacks did is a total. */
function isManyAttacks(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:wave|series|coordinated|simultaneous|overnight)$/u.test(analysis.tokens[at]?.lower ?? "")) return false;
    if (analysis.tokens[at]?.pos !== "NUM" || /^(?:19|20)\d\d$/u.test(analysis.tokens[at]?.lower ?? "") || Number.parseFloat(analysis.tokens[at]?.lower ?? "") < manyAttacks || !/^\d/u.test(analysis.tokens[at]?.lower ?? "")) continue;
    if ([1, 2, 3].some((ahead) => /^(?:attacks|raids|bombings|shootings|incidents|clashes|ambushes|massacres)$/u.test(analysis.tokens[at + ahead]?.lower ?? "")) && analysis.tokens[at + 1]?.pos !== "PUNCT") return true;
  }
  return false;
}

/** From here on attacks counted together are no one wave. */
const manyAttacks = 10;

/** "in three days of clashes", "over two weeks of fighting". */
function opensCount(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if (!/^(?:in|over|during|after|within)$/u.test(word(0)) || !(analysis.tokens[at + 1]?.pos === "NUM" || /^(?:several|many)$/u.test(word(1)))) return false;
  return /^(?:days|weeks|months|years)$/u.test(word(2)) && (word(3) === "of" || /^(?:in|within)$/u.test(word(0))) && !/^(?:after|before|later|ago|earlier)$/u.test(word(3));
}

/** "between 2013 and 2020", "since then, 49 have died", "in the Kherson direction". */
function opensYears(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if ((word(0) === "between" || word(0) === "from") && /^(?:and|to)$/u.test(word(2))) return (/^(?:19|20)\d\d$/u.test(word(1)) && /^(?:19|20)\d\d$/u.test(word(3))) || (en.monthNames.has(word(1)) && en.monthNames.has(word(3)));
  if (word(0) === "since" && word(1) === "then") return word(2) === "," && analysis.tokens[at]?.text === "Since";
  return word(0) === "in" && /^directions?$/u.test(word(1) === "the" ? word(3) : word(2)) && analysis.tokens[word(1) === "the" ? at + 2 : at + 1]?.pos === "PROPN";
}

/** ", since many never went to a hospital": because. */
const isReason = (analysis: Analysis, at: number): boolean => analysis.tokens[at - 1]?.lower === "," && /^(?:many|most|some|several|all|it|he|she|they|we|there|his|her|their|its|our|no|nobody|none|not|few|only|both|everyone)$/u.test(analysis.tokens[at + 1]?.lower ?? "");

/** "since seven of the injured have died", "since eleven": no day or year. */
function isReasonOrHour(analysis: Analysis, at: number): boolean {
  const word = analysis.tokens[at]?.lower ?? "";
  return analysis.tokens[at]?.pos === "NUM" && !/^(?:19|20)\d\d$/u.test(word) && !en.monthNames.has(analysis.tokens[at + 1]?.lower ?? "");
}

/** "since February 2022", "in the past three weeks", "over the last year", "during the war", "in 2024 alone". */
function opensPeriod(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if (word(0) === "since") return word(1) !== "" && !isReason(analysis, at) && !/^(?:\p{P}|then|been|dawn|noon|midday|midnight|yesterday|morning|afternoon|evening|night|today)$/u.test(word(/^(?:the|this|early|late)$/u.test(word(1)) ? 2 : 1)) && !/^(?:attack|blast|explosion|strike|bombing|raid|shooting)$/u.test(word(2)) && analysis.tokens[at + 1]?.pos !== "VERB" && word(1) !== "he" && word(1) !== "they" && !isReasonOrHour(analysis, at + 1);
  if (!/^(?:in|over|during|within|for|throughout|across)$/u.test(word(0))) return false;
  const skip = /^(?:the|a|its|this|just|only)$/u.test(word(1)) ? 2 : 1;
  if (/^(?:past|last|previous|preceding|first|recent)$/u.test(word(skip))) {
    for (let ahead = skip + 1; ahead <= skip + 3; ahead++) if (periodNouns.has(word(ahead))) return word(ahead + 1) !== "'s" && !(word(ahead) === "hours" || word(ahead) === "hour" || (word(ahead) === "day" && word(skip) === "last"));
    return false;
  }
  if (word(0) === "throughout" || word(0) === "during" || word(0) === "over") return /^(?:war|conflict|year|month|course|decade|insurgency|campaign|uprising|months|years|weeks|offensive)$/u.test(word(skip));
  return false;
}
