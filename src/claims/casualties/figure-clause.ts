import { formTest, type Analysis } from "../../language/index.ts";
import type { Candidate } from "./candidate.ts";
import { isSeveralAttacks } from "./several-attacks.ts";
import { lastingNouns } from "./tables/en.ts";

/** The clause of the figure: a semicolon, or a conjunction before a verb phrase with a period of its own, ends it. */
export function clauseAround(analysis: Analysis, candidate: Candidate, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  for (let at = start; at < end; at++) {
    const mark = analysis.tokens[at]?.lower;
    if (at >= candidate.tokens.end && describesOther(analysis, at)) {
      to = at;
      break;
    }
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

const isRelative = formTest(({ lower }) => /^(?:who|whose|which|where|that)$/u.test(lower));

/** "in a region where a war has left hundreds dead", "a truce that had brought a pause in weeks of clashes": what is said of a place or a thing. Refused: of attacks, or of the fight itself ("attacks that began in May"). */
function describesOther({ tokens }: Analysis, at: number): boolean {
  if (!isRelative(tokens[at]) || /^(?:lasted|began|started|is|was|were|are)$/u.test(tokens[at + 1]?.lower ?? "")) return false;
  const before = tokens[at - 1];
  return before !== undefined && (before.pos === "NOUN" || before.pos === "PROPN") && !lastingNouns.has(before.lower) && !isSeveralAttacks(before) && before.lower !== "people";
}

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
export function asideIn(analysis: Analysis, candidate: Candidate, start: number, end: number): readonly [number, number] | null {
  const [first, second, ...more] = dashesIn(analysis, start, end);
  const own = candidate.counted?.tokens.start ?? candidate.tokens.start;
  return first === undefined || second === undefined || more.length > 0 || (own > first && own < second) ? null : [first, second];
}

/** ", bringing the number killed this year to 300": what brings a total is not of it. */
const opensToll = (analysis: Analysis, at: number): boolean => analysis.tokens[at]?.lower === "," && /^(?:bringing|raising|taking|pushing|lifting)$/u.test(analysis.tokens[at + 1]?.lower ?? "");
