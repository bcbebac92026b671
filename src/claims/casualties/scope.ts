import type { Scope } from "../../core/index.ts";
import { wordsAt, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";
import { cumulativeFrames, cumulativeNouns, periodNouns } from "./tables/en.ts";

/** Whether a figure is of one happening or a total over a war, a year, or several attacks or days: told by the frame that its own clause gives it. */
export function scopeOf(analysis: Analysis, candidate: Candidate): Scope {
  const sentence = analysis.sentences[candidate.sentence];
  if (sentence === undefined) return "event";
  const [from, to] = clauseAround(analysis, candidate, sentence.tokens.start, sentence.tokens.end);
  for (let at = from; at < to; at++) {
    if (cumulativeFrames.some((frame) => wordsAt(analysis.tokens, at, frame))) return "cumulative";
    if (opensPeriod(analysis, at, to)) return "cumulative";
    const token = analysis.tokens[at];
    if (token !== undefined && cumulativeNouns.has(token.lower)) return "cumulative";
  }
  return "event";
}

/** The clause of the figure: a semicolon, or a conjunction before a verb phrase with a period of its own, ends it. */
function clauseAround(analysis: Analysis, candidate: Candidate, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  for (let at = start; at < end; at++) {
    if (!/^[;—]$/u.test(analysis.tokens[at]?.lower ?? "")) continue;
    if (at < candidate.tokens.start) from = at + 1;
    else if (at >= candidate.tokens.end) {
      to = at;
      break;
    }
  }
  return [from, to];
}

/** "since February 2022", "in the past three weeks", "over the last year", "during the war", "in 2024 alone". */
function opensPeriod(analysis: Analysis, at: number, end: number): boolean {
  const word = (ahead: number): string => (at + ahead < end ? (analysis.tokens[at + ahead]?.lower ?? "") : "");
  if (word(0) === "since") return !/^(?:then|been)$/u.test(word(1)) && analysis.tokens[at + 1]?.pos !== "VERB" && word(1) !== "he" && word(1) !== "they";
  if (!/^(?:in|over|during|within|for|throughout|across)$/u.test(word(0))) return false;
  const skip = /^(?:the|a|its|this|just|only)$/u.test(word(1)) ? 2 : 1;
  if (/^(?:past|last|previous|preceding|first|recent)$/u.test(word(skip))) {
    for (let ahead = skip + 1; ahead <= skip + 3; ahead++) if (periodNouns.has(word(ahead))) return !(word(ahead) === "hours" || word(ahead) === "hour" || (word(ahead) === "day" && word(skip) === "last"));
    return false;
  }
  if (word(0) === "throughout" || word(0) === "during" || word(0) === "over") return /^(?:war|conflict|year|month|course|decade|insurgency|campaign|uprising|months|years|weeks|offensive)$/u.test(word(skip));
  return false;
}
