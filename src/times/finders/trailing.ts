import { skip, wordAt, type Found, type Words } from "../expression.ts";
import { units } from "../tables/en.ts";
import { countedUnits } from "./count.ts";

const openings: ReadonlySet<string> = new Set(["the", "this", "past", "last", "next", "recent", "coming"]);

/** A stretch that ends or begins with publication: accepts "the past 24 hours", "the last two weeks", "the past week", "recent days", "the coming weeks"; refuses "the last two weeks of May", "the last day", "the past". */
export function findTrailing(words: Words, at: number): Found | null {
  if (!openings.has(wordAt(words, at))) return null;
  const vague = skip(words, at, "the most recent|recent|the coming|coming");
  const plural = units.get(wordAt(words, vague));
  if (vague > at && plural !== undefined && wordAt(words, vague).endsWith("s")) return { start: at, end: vague + 1, expression: { kind: "unknown" } };
  const past = skip(words, at, "the past|the last|the previous|the preceding|this past|past|last");
  const coming = past > at ? at : skip(words, at, "the next|the coming|next");
  const from = Math.max(past, coming);
  if (from === at) return null;
  const counted = countedUnits(words, from) ?? single(words, from);
  if (counted === null || wordAt(words, counted.end) === "of") return null;
  const article = wordAt(words, at) === "the" || wordAt(words, at) === "this";
  if (!article && counted.count === null) return null;
  return { start: at, end: counted.end, expression: { kind: "trailing", count: counted.count, unit: counted.unit, way: past > at ? -1 : 1 } };
}

/** "the past week", "the last year": one of the unit. "Last year" without the article is the calendar year before, and "the last day" no stretch. */
function single(words: Words, at: number): ReturnType<typeof countedUnits> {
  const unit = units.get(wordAt(words, at));
  const last = wordAt(words, at - 1) === "last" && wordAt(words, at - 2) === "the" && unit?.unit !== "day" && unit?.unit !== "hour" && unit?.unit !== "minute";
  if (unit === undefined || (wordAt(words, at - 1) !== "past" && !last)) return null;
  return { count: unit.times, unit: unit.unit, end: at + 1, approximate: false };
}
