import { en } from "../../language/index.ts";
import { skip, wordAt, type Unit, type Words } from "../expression.ts";
import { approximators, units, vagueCounts } from "../tables/en.ts";

/** "three days", "a week", "a few months", "days". `count` is null where the words leave it open. */
export interface Counted {
  readonly count: number | null;
  readonly unit: Unit;
  readonly end: number;
  readonly approximate: boolean;
}

/** A number of units that begins at `at`; null for anything else. Accepts "24 hours", "a fortnight", "a couple of weeks"; refuses "three-day", "a weekly". */
export function countedUnits(words: Words, at: number): Counted | null {
  const vague = skip(words, at, vagueCounts);
  if (vague > at) return unitAt(words, vague, null, false);
  const word = wordAt(words, at);
  const bare = units.get(word);
  if (bare !== undefined) return word.endsWith("s") ? { count: null, unit: bare.unit, end: at + 1, approximate: false } : null;
  const count = /^\d{1,3}$/u.test(word) ? Number(word) : word === "a" || word === "an" || word === "one" ? 1 : spelledCount(word);
  if (count === null || count === 0) return null;
  return unitAt(words, at + 1, count, approximators.has(wordAt(words, at - 1)));
}

/** "twelve", "twenty-two". */
function spelledCount(word: string): number | null {
  const whole = en.cardinals.get(word);
  if (whole !== undefined) return whole;
  if (!word.includes("-")) return null;
  const [tens, ones] = word.split("-").map((part) => en.cardinals.get(part));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}

function unitAt(words: Words, at: number, count: number | null, approximate: boolean): Counted | null {
  const unit = units.get(wordAt(words, at));
  if (unit === undefined) return null;
  return { count: count === null ? null : count * unit.times, unit: unit.unit, end: at + 1, approximate };
}
