import { skip, wordAt, type Found, type ShiftOrigin, type Words } from "../expression.ts";
import { countedUnits, type Counted } from "./count.ts";
import { findPoint } from "./point.ts";

/**
 * So many units from another time: accepts "three days ago", "a day earlier", "two weeks later", "two days after 3 May", "a day after Friday's blast", "the day before", "the day after the attack" (unresolved);
 * refuses "for two days before", "within hours of", "three days of talks", "a two-day visit".
 */
export function findShift(words: Words, at: number): Found | null {
  const counted = countedUnits(words, at) ?? articled(words, at);
  if (counted === null) return null;
  const definite = wordAt(words, at) === "the";
  const found = (end: number, way: -1 | 1, from: ShiftOrigin): Found => ({ start: at, end, expression: { kind: "shift", count: counted.count, unit: counted.unit, way, from, approximate: counted.approximate } });
  const before = wordAt(words, at - 1);
  const next = wordAt(words, counted.end);
  if (!definite && next === "ago") return found(counted.end + 1, -1, "publication");
  if (before === "for" || before === "within" || before === "over" || before === "in" || before === "of") return null;
  if (!definite && (next === "earlier" || next === "previously")) return found(counted.end + 1, -1, "named");
  if (!definite && next === "later") return found(counted.end + 1, 1, "named");
  const from = skip(words, counted.end, "after that|after|before that|before|prior to|following");
  if (from === counted.end) return null;
  const way = next === "before" || next === "prior" ? -1 : 1;
  if (wordAt(words, from - 1) === "that" || closes(words, from)) return found(from, way, "named");
  // The time that follows is a mention of its own: here it is only counted from.
  const anchor = findPoint(words, from) ?? findPoint(words, skip(words, from, "the|a"));
  return found(from, way, anchor === null || anchor.expression.kind === "unknown" ? "event" : anchor.expression);
}

/** "the day before", "the week after". */
function articled(words: Words, at: number): Counted | null {
  if (wordAt(words, at) !== "the") return null;
  const word = wordAt(words, at + 1);
  if (word !== "day" && word !== "week" && word !== "month" && word !== "year") return null;
  const joint = wordAt(words, at + 2);
  if (joint !== "before" && joint !== "after") return null;
  return { count: 1, unit: word, end: at + 2, approximate: false };
}

function closes(words: Words, at: number): boolean {
  return at >= words.end || /^(?:[.,;:)!?"”'’–—]|and|but|when)$/u.test(wordAt(words, at));
}
