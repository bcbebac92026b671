import type { Amount } from "../../core/index.ts";
import type { AmountMention, Sentence, Token } from "../analysis.ts";
import { boundFillers, boundsAfter, boundsBefore, cardinals, multipliers, noneWords, ordinals, vagueAmounts, type Bound } from "../locales/en/index.ts";
import { formTest } from "../forms.ts";
import { wordsAt } from "../words.ts";
import { cardinalOf, isSet, parseNumber, type WrittenNumber } from "./number.ts";
import { useOf } from "./use.ts";

/** Words that can open an amount, besides digits and hyphenated numbers: all others are passed over. */
const openers: ReadonlySet<string> = new Set([...cardinals.keys(), ...ordinals.keys(), ...noneWords, ...vagueAmounts.map((words) => words[0] ?? ""), "a", "both", "half", "some", "not"]);

const vagueByFirst = Map.groupBy(vagueAmounts, (words) => words[0] ?? "");
const vagueAfterArticle: ReadonlySet<string> = new Set((vagueByFirst.get("a") ?? []).map((words) => words[1] ?? ""));
const afterByFirst = Map.groupBy(boundsAfter, ({ words }) => words[0] ?? "");
const boundsByLast = Map.groupBy(boundsBefore, ({ words }) => words.at(-1) ?? "");

const mayOpen = formTest(({ lower }) => {
  const first = lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || openers.has(lower) || lower.includes("-");
});

/** Every amount of a text in order: numbers and number words with what bounds them. None overlaps another. */
export function findAmounts(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): readonly AmountMention[] {
  const found: AmountMention[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; ) {
      const mention = amountAt(text, tokens, at, sentence);
      if (mention === null) at++;
      else {
        const overlapped = found.at(-1);
        if (overlapped !== undefined && overlapped.tokens.end > mention.tokens.start) found.pop();
        found.push(mention);
        at = mention.tokens.end;
      }
    }
  }
  return found;
}

/** What makes an amount of "a": "a dozen", "a few", "a third"; behind any other word it is the article. */
const followsArticle = formTest(({ lower }) => lower === "single" || vagueAfterArticle.has(lower) || multipliers.has(lower) || isSet(lower));

function amountAt(text: string, tokens: readonly Token[], at: number, sentence: Sentence): AmountMention | null {
  const token = tokens[at];
  if (token === undefined || !mayOpen(token) || (token.lower === "a" && !followsArticle(tokens[at + 1]))) return null;
  const make = (from: number, to: number, parts: Omit<Amount, "words">, use: AmountMention["use"], additional = false): AmountMention => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, tokens: { start: from, end: to }, amount: { ...parts, words: text.slice(start, end) }, additional, use };
  };
  const ordinal = ordinalAt(token);
  if (ordinal !== null && parseNumber(tokens, at) === null) return make(at, at + 1, { kind: "exact", min: ordinal, max: ordinal }, "ordinal");
  const joined = hyphenatedRange(token);
  if (joined !== null) {
    const from = boundStart(tokens, at, sentence)?.at ?? at;
    return make(from, at + 1, { kind: "range", min: joined[0], max: joined[1] }, useOf(tokens, at, { value: joined[1], tokens: 1, digits: true }));
  }
  const vague = vagueByFirst.get(token.lower)?.find((words) => wordsAt(tokens, at, words));
  if (vague !== undefined && !(token.lower === "few" && tokens[at - 1]?.lower === "a") && token.pos !== "VERB") {
    const bound = boundStart(tokens, at, sentence);
    const to = at + vague.length - (vague.at(-1) === "of" ? 1 : 0);
    const additional = tokens[at - 1]?.lower === "another" || /^(?:others?|more)$/u.test(tokens[to]?.lower ?? "");
    return make(bound?.at ?? at, to, { kind: "vague", min: null, max: null }, measureAfter(tokens, to) ? "measure" : "count", additional);
  }
  if (token.lower === "some" && tokens[at + 1]?.pos === "NOUN" && tokens[at + 1]?.lemma !== tokens[at + 1]?.lower) return make(at, at + 1, { kind: "vague", min: null, max: null }, measureAfter(tokens, at + 1) ? "measure" : "count");
  if (token.lower === "not" && ((tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "single") || tokens[at + 1]?.lower === "one")) return make(at, tokens[at + 1]?.lower === "a" ? at + 3 : at + 2, { kind: "exact", min: 0, max: 0 }, "count");
  const suffixed = suffixedNumber(token);
  if (suffixed !== null) return make(at, at + 1, suffixed, "count");
  if (noneWords.has(token.lower) && isNone(tokens, at)) return make(at, at + 1, { kind: "exact", min: 0, max: 0 }, "count");
  if (token.lower === "both" && tokens[at + 1]?.lower !== "sides") return make(at, at + 1, { kind: "exact", min: 2, max: 2 }, "count");
  const number = withFigure(tokens, at, parseNumber(tokens, at));
  if (number === null || at + number.tokens > sentence.tokens.end) return null;
  return numbered(tokens, at, number, sentence, make);
}

/** "four (4) persons": the figure in brackets repeats the word. */
function withFigure(tokens: readonly Token[], at: number, number: WrittenNumber | null): WrittenNumber | null {
  if (number === null || number.digits || tokens[at + number.tokens]?.lower !== "(" || tokens[at + number.tokens + 2]?.lower !== ")") return number;
  return parseNumber(tokens, at + number.tokens + 1)?.value === number.value ? { ...number, tokens: number.tokens + 3 } : number;
}

/** A number with its bounds on both sides: ranges first, then what stands before, then what stands after. */
function numbered(tokens: readonly Token[], at: number, number: WrittenNumber, sentence: Sentence, make: (from: number, to: number, parts: Omit<Amount, "words">, use: AmountMention["use"], additional?: boolean) => AmountMention): AmountMention | null {
  const use = useOf(tokens, at, number);
  if (token1(tokens, at)) return null;
  let end = at + number.tokens;
  const range = use === "count" || use === "measure" || use === "age" ? rangeAt(tokens, at, number) : null;
  if (range !== null) {
    const from = tokens[at - 1]?.lower === "between" ? at - 1 : (boundStart(tokens, at, sentence)?.at ?? at);
    const rangeUse = useOf(tokens, range.last, { value: range.max, tokens: range.end - range.last, digits: true });
    return make(from, range.end, { kind: "range", min: range.min, max: range.max }, rangeUse === "count" || use === "age" ? use : rangeUse);
  }
  const before = boundStart(tokens, at, sentence);
  let bound = before?.bound ?? null;
  let from = before?.at ?? at;
  const plus = tokens[end];
  if (plus?.text === "+" || (plus?.lower === "plus" && tokens[end + 1]?.pos === "NOUN") || plus?.lower === "plus" && plus.start - (tokens[end - 1]?.end ?? 0) === 0) {
    bound = { words: ["+"], kind: "atLeast", strict: false };
    end++;
  } else if (bound === null || bound.kind === "exact") {
    const after = afterByFirst.get(tokens[end]?.lower ?? "")?.find((candidate) => wordsAt(tokens, end, candidate.words) && end + candidate.words.length <= sentence.tokens.end);
    if (after !== undefined && !(after.words[0] === "at" && tokens[end + 2]?.pos === "NUM")) {
      bound = after;
      end += after.words.length;
    }
  }
  let additional = /^(?:another|further|additional|other)$/u.test(tokens[at - 1]?.lower ?? "") || (before !== null && /^(?:another|further|additional)$/u.test(tokens[before.at - 1]?.lower ?? ""));
  if (additional && tokens[from - 1]?.lower === "another" && from === at) from = at - 1;
  if (/^(?:others?|more|further|additional)$/u.test(tokens[end]?.lower ?? "") && tokens[end + 1]?.lower !== "than") additional = true;
  return make(from, end, bounded(number.value, bound), use, additional);
}

/** "one" as a pronoun ("no one", "one another", "the one") counts nobody. */
function token1(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "one") return false;
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1]?.lower ?? "";
  return before === "no" || before === "this" || before === "which" || before === "any" || before === "every" || after === "another" || after === "day" || after === "place" || after === "side" || after === "hand";
}

function isNone(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? "";
  if (tokens[at]?.lower === "neither") return after === "of" || /^(?:NOUN|ADJ)$/u.test(tokens[at + 1]?.pos ?? "");
  return !(tokens[at]?.lower === "no" && /^(?:longer|matter|doubt|way|fewer|less|more|\.|,|sign|evidence|word|comment|means|idea|need|reason|place|further)$/u.test(after));
}

const measureAfter = (tokens: readonly Token[], at: number): boolean => /^(?:of)?$/u.test("") && /^(?:kilomet|mile|met(?:re|er)|hour|day|week|month|year|minute|time)/u.test(tokens[tokens[at]?.lower === "of" ? at + 1 : at]?.lower ?? "");

function ordinalAt(token: Token): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(token.lower)?.[1];
  if (digits !== undefined) return Number(digits);
  return ordinals.get(token.lower) ?? null;
}

/** "twenty-odd", "30-plus". */
function suffixedNumber(token: Token): Omit<Amount, "words"> | null {
  const parts = /^(.+)-(odd|plus|some|something)$/u.exec(token.lower);
  const stem = parts?.[1] ?? "";
  const value = /^\d{1,6}$/u.test(stem) ? Number(stem) : cardinalOf(stem);
  if (parts === null || value === null) return null;
  return parts[2] === "plus" ? { kind: "atLeast", min: value, max: null } : { kind: "about", min: value, max: value };
}

function hyphenatedRange(token: Token): readonly [number, number] | null {
  const parts = /^(\d{1,4})[-–—](\d{1,4})$/u.exec(token.text);
  const min = Number(parts?.[1]);
  const max = Number(parts?.[2]);
  return parts !== null && min < max ? [min, max] : null;
}

/** "20 to 30", "between 20 and 30", "six or seven", "20 – 30". Not "rose from 9 to 12", where both numbers are figures of their own. */
function rangeAt(tokens: readonly Token[], at: number, number: WrittenNumber): { readonly min: number; readonly max: number; readonly last: number; readonly end: number } | null {
  const even = tokens[at + number.tokens]?.lower === "and" && tokens[at + number.tokens + 1]?.lower === "even" ? parseNumber(tokens, at + number.tokens + 2) : null;
  if (even !== null && even.value > number.value) return { min: number.value, max: even.value, last: at + number.tokens + 2, end: at + number.tokens + 2 + even.tokens };
  const guess = guessAfter(tokens, at + number.tokens);
  if (guess !== null && guess.number.value > number.value) return { min: number.value, max: guess.number.value, last: guess.at, end: guess.end };
  const joint = tokens[at + number.tokens]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const between = before === "between" && joint === "and";
  if (!between && joint !== "to" && joint !== "or" && joint !== "–" && joint !== "-") return null;
  if (joint === "to" && before === "from" && !ranging.test(tokens[at - 2]?.lower ?? "") && !opensSentence(tokens, at - 1)) return null;
  const last = at + number.tokens + 1;
  const second = parseNumber(tokens, last);
  if (second === null || second.value <= number.value) return null;
  if (joint === "or" && second.value > number.value * 2) return null;
  // "two to three dozen" is 24 to 36.
  const factor = multipliers.get(tokens[last + second.tokens - 1]?.lower ?? "") ?? 1;
  const min = factor > 1 && number.tokens === 1 && number.value < factor && number.value * factor < second.value ? number.value * factor : number.value;
  return { min, max: second.value, last, end: last + second.tokens };
}

/** Words before "from" by which two numbers are the ends of one range. */
const ranging = /^(?:anything|anywhere|somewhere|ranging|ranged|ranges|range|vary|varies|varied|varying|estimates)$/u;

/** "From 20 to 30 people were killed": no verb of change can stand before it. */
const opensSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;

/** "ten, possibly twelve": a second, larger number offered beside the first. */
function guessAfter(tokens: readonly Token[], at: number): { readonly at: number; readonly number: WrittenNumber; readonly end: number } | null {
  const comma = tokens[at]?.lower === "," ? 1 : 0;
  if (!/^(?:possibly|perhaps|maybe)$/u.test(tokens[at + comma]?.lower ?? "")) return null;
  const number = parseNumber(tokens, at + comma + 1);
  if (number === null) return null;
  const end = at + comma + 1 + number.tokens;
  return { at: at + comma + 1, number, end: comma === 1 && tokens[end]?.lower === "," && /^(?:NOUN|ADJ)$/u.test(tokens[end + 1]?.pos ?? "") ? end + 1 : end };
}

/** "revised up to 19": "up" goes with the verb and bounds nothing. */
const changes = /^(?:revised|raised|moved|pushed|gone|went|goes|bumped|adjusted|brought|updated|crept|shot|climbed|ticked|jumped)$/u;

/** The bound that ends right before `at`, and where it begins; fillers ("another", "the") may stand between. */
function boundStart(tokens: readonly Token[], at: number, sentence: Sentence): { readonly at: number; readonly bound: Bound } | null {
  let end = at;
  if (boundFillers.has(tokens[end - 1]?.lower ?? "") && tokens[end - 1]?.lower !== "of" && tokens[end - 1]?.lower !== "the") end--;
  for (const stop of end === at ? [at] : [at, end]) {
    for (const bound of boundsByLast.get(tokens[stop - 1]?.lower ?? "") ?? []) {
      const from = stop - bound.words.length;
      if (from < sentence.tokens.start || !wordsAt(tokens, from, bound.words)) continue;
      if (bound.words[0] === "up" && changes.test(tokens[from - 1]?.lower ?? "")) continue;
      if (bound.words.length === 1 && !boundFits(tokens, from, bound.words[0] ?? "")) continue;
      return { at: from, bound };
    }
  }
  return null;
}

/** "near 40 houses" bounds, "near 5th Street" and "over 2 days" or "around the 3 hills" need not; "all" and "some" must not be pronouns. */
function boundFits(tokens: readonly Token[], at: number, word: string): boolean {
  // "prayed over 27 bodies", "wept over two coffins": what the verb is about, and no bound.
  if (word === "over") return !/^(?:pray|preside|weep|mourn|grieve|fight|argue|clash|quarrel|protest|dispute|differ|fly|cry)/u.test(tokens[at - 1]?.lower ?? "");
  if (word === "under" || word === "above" || word === "below" || word === "near") return tokens[at - 1]?.pos !== "NOUN" || word === "under";
  return !(word === "just" && tokens[at + 1] === undefined);
}

function bounded(value: number, bound: Bound | null): Omit<Amount, "words"> {
  switch (bound?.kind ?? "exact") {
    case "exact":
      return { kind: "exact", min: value, max: value };
    case "about":
      return { kind: "about", min: value, max: value };
    case "atLeast":
      return { kind: "atLeast", min: bound?.strict === true ? value + 1 : value, max: null };
    case "atMost":
      return { kind: "atMost", min: null, max: bound?.strict === true ? Math.max(0, value - 1) : value };
  }
}

/** True for a word that multiplies the number before it: "two dozen". */
export const isMultiplier = (lower: string): boolean => multipliers.has(lower);
