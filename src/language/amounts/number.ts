import type { Token } from "../analysis.ts";
import { cardinals, multipliers } from "../locales/en/index.ts";

/** A number as the tokens write it. `tokens` counts how many it takes. */
export interface WrittenNumber {
  readonly value: number;
  readonly tokens: number;
  /** True where the number is written in digits. */
  readonly digits: boolean;
}

const grouped = /^\d{1,3}(?:[,.'’\u00a0\u2009\u202f]\d{3})+$/u;
const plain = /^\d{1,9}$/u;

/** Nouns for a set of fixed size: "a pair of gunmen". */
const sets: ReadonlyMap<string, number> = new Map(Object.entries({ pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5, score: 20 }));

/** True for a noun for a set of fixed size. */
export const isSet = (lower: string): boolean => sets.has(lower);

/** The number that begins at `at`, or null: "six", "1,200", "1.200", "1 200", "two hundred and twelve", "half a dozen", "3.5 million". Years and decimals without a multiplier are none. */
export function parseNumber(tokens: readonly Token[], at: number): WrittenNumber | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.lower === "a" && tokens[at + 1]?.lower === "single" && tokens[at + 2]?.pos === "NOUN") return { value: 1, tokens: 2, digits: false };
  if (first.lower === "half" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "dozen") return { value: 6, tokens: 3, digits: false };
  const set = first.lower === "a" && tokens[at + 2]?.lower === "of" ? sets.get(tokens[at + 1]?.lower ?? "") : undefined;
  if (set !== undefined) return { value: set, tokens: 3, digits: false };
  if ((first.lower === "a" || first.lower === "one") && multipliers.has(tokens[at + 1]?.lower ?? "")) {
    const next = tokens[at + 1]?.lower ?? "";
    if (next !== "score") return withRest(tokens, at, { value: multipliers.get(next) ?? 0, tokens: 2, digits: false });
  }
  const digits = digitsAt(tokens, at);
  if (digits !== null) return scaled(tokens, at, digits);
  const word = cardinalOf(first.lower);
  if (word === null) return null;
  return withRest(tokens, at, scaled(tokens, at, { value: word, tokens: 1, digits: false }));
}

/** Value of a number word, "twenty-one" and "thirty-three" among them; null for any other word. */
export function cardinalOf(lower: string): number | null {
  const whole = cardinals.get(lower);
  if (whole !== undefined) return whole;
  const dash = lower.indexOf("-");
  if (dash < 0) return null;
  const tens = cardinals.get(lower.slice(0, dash));
  const ones = cardinals.get(lower.slice(dash + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}

/** A number written in digits, with commas, full stops or thin spaces between its groups. */
function digitsAt(tokens: readonly Token[], at: number): WrittenNumber | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (grouped.test(first.lower)) return { value: Number(first.lower.replace(/\D/gu, "")), tokens: 1, digits: true };
  if (plain.test(first.lower)) {
    let value = first.lower;
    let used = 1;
    // Thin or no-break spaces split "12 000" into two tokens; so does a plain space before exactly three digits.
    for (let next = tokens[at + used]; used < 3 && next !== undefined && first.lower.length <= 3 && /^\d{3}$/u.test(next.lower) && next.start - (tokens[at + used - 1]?.end ?? 0) === 1; next = tokens[at + used]) {
      value += next.lower;
      used++;
    }
    return { value: Number(value), tokens: used, digits: true };
  }
  const decimal = /^\d{1,3}\.\d{1,2}$/u.test(first.lower) ? Number(first.lower) : null;
  const factor = multipliers.get(tokens[at + 1]?.lower ?? "");
  return decimal !== null && factor !== undefined ? { value: Math.round(decimal * factor), tokens: 2, digits: true } : null;
}

/** "two dozen", "three hundred", "1.5 million". */
function scaled(tokens: readonly Token[], at: number, number: WrittenNumber): WrittenNumber {
  let { value, tokens: used } = number;
  for (let factor = multipliers.get(tokens[at + used]?.lower ?? ""); factor !== undefined && Number.isInteger(value); factor = multipliers.get(tokens[at + used]?.lower ?? "")) {
    value *= factor;
    used++;
  }
  return { ...number, value, tokens: used };
}

/** "hundred and twelve", "two thousand three hundred": what follows a round number and is smaller than it. */
function withRest(tokens: readonly Token[], at: number, number: WrittenNumber): WrittenNumber {
  if (number.digits || number.value < 100) return number;
  const joined = tokens[at + number.tokens]?.lower === "and" ? 1 : 0;
  const restAt = at + number.tokens + joined;
  const word = cardinalOf(tokens[restAt]?.lower ?? "");
  if (word === null) return number;
  const rest = withRest(tokens, restAt, scaled(tokens, restAt, { value: word, tokens: 1, digits: false }));
  const scale = number.value % 1000 === 0 ? 1000 : 100;
  if (rest.value >= scale) return number;
  return { value: number.value + rest.value, tokens: number.tokens + joined + rest.tokens, digits: false };
}
