import type { AmountMention, Token } from "../analysis.ts";
import { clockWords, measureUnits, moneySigns, moneyWords, monthNames, nameAfter, nameBefore, personNouns, pluralNouns } from "../locales/en/index.ts";
import type { WrittenNumber } from "./number.ts";

/** What a number is used for: only a `count` can count people. Looks at the neighbours of the number alone. */
export function useOf(tokens: readonly Token[], at: number, number: WrittenNumber): AmountMention["use"] {
  const after = tokens[at + number.tokens];
  const before = tokens[at - 1];
  const afterWord = after?.lower ?? "";
  const beforeWord = before?.lower ?? "";
  if (moneySigns.has(beforeWord) || moneyWords.has(afterWord)) return "money";
  if (afterWord === "%" || afterWord === "percent" || afterWord === "percentage" || (afterWord === "per" && /^cent/u.test(tokens[at + number.tokens + 1]?.lower ?? ""))) return "percent";
  if (isDate(tokens, at, number)) return "date";
  if (/^:\d/u.test(afterWord) || clockWords.has(afterWord) || (afterWord === "local" && tokens[at + number.tokens + 1]?.lower === "time")) return afterWord === "hours" ? "measure" : "clock";
  if (isAge(tokens, at, number)) return "age";
  if (measureUnits.has(afterWord) && afterWord !== "second") return "measure";
  if ((before !== undefined && nameBefore.has(beforeWord) && number.digits && before.pos !== "VERB") || nameAfter.has(afterWord)) return "name";
  if ((afterWord === "in" || afterWord === "out") && !number.digits && /^(?:ten|\d+|five|four|three|two|every)$/u.test(tokens[at + number.tokens + (afterWord === "out" ? 2 : 1)]?.lower ?? "")) return "ratio";
  return looksLikeYear(tokens, at, number) ? "date" : "count";
}

/** "2025 Shabelle offensive", "a 2006 case": four digits without a comma that count no people right after. */
function looksLikeYear(tokens: readonly Token[], at: number, number: WrittenNumber): boolean {
  if (number.tokens > 1 || !/^(?:1[89]|20)\d\d$/u.test(tokens[at]?.lower ?? "")) return false;
  return ![1, 2, 3].some((ahead) => personNouns.has(tokens[at + ahead]?.lemma ?? "") || /^(?:killed|dead|wounded|injured|casualties|deaths)$/u.test(tokens[at + ahead]?.lower ?? ""));
}

function isDate(tokens: readonly Token[], at: number, number: WrittenNumber): boolean {
  if (!number.digits || number.tokens > 1) return false;
  const before = tokens[at - 1];
  const beforeWord = before?.lower ?? "";
  const after = tokens[at + 1];
  const afterWord = after?.lower ?? "";
  const monthAfter = monthNames.has(afterWord) && (afterWord !== "may" || after?.text === "May" || after?.text === "MAY");
  const monthBefore = monthNames.has(beforeWord) && (beforeWord !== "may" && beforeWord !== "march" || /^\p{Lu}/u.test(before?.text ?? ""));
  if (number.value >= 1 && number.value <= 31 && (monthAfter || monthBefore)) return true;
  if (afterWord === "of" && number.value <= 31 && monthNames.has(tokens[at + 2]?.lower ?? "")) return true;
  if (!/^(?:1[6-9]|20)\d\d$/u.test(tokens[at]?.lower ?? "")) return false;
  return monthBefore || monthNames.has(tokens[at - 2]?.lower ?? "") || /^(?:in|since|of|from|until|till|by|during|early|late|mid|year|before|after|and|-|to|through|the|\()$/u.test(beforeWord) || beforeWord === "," && after?.pos !== "NOUN";
}

/** "a man, 60, and a woman, 55, died": a noun for one person before the comma. */
const isOnePerson = (token: Token | undefined): boolean => token !== undefined && token.lemma === token.lower && personNouns.has(token.lower) && !pluralNouns.has(token.lower);

/** "the bodies of 27", "a family of five": what follows counts people and is no age. */
const holdsSeveral = /^(?:bod(?:y|ies)|corpses?|lives|family|families|couple|crew|crowd|staff|household)$/u;

/** A line or paragraph ends between the two: "killing of a girl, 5" as a headline. */
const isApart = (last: Token | undefined, next: Token): boolean => last !== undefined && next.start - last.end >= 2;

/** "aged 34", "34-year-old", "34 years old", ", 34,". */
function isAge(tokens: readonly Token[], at: number, number: WrittenNumber): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + number.tokens];
  if (before?.lower === "aged" || before?.lower === "age" || before?.lower === "ages") return true;
  if (/^(?:year|month|week|day)s?-old$/u.test(after?.lower ?? "")) return true;
  if (after?.lower === "years" && /^(?:old|of)$/u.test(tokens[at + number.tokens + 1]?.lower ?? "")) return true;
  if (after?.lower === "months" && tokens[at + number.tokens + 1]?.lower === "old") return true;
  if ((before?.lower === "between" || before?.lower === "and") && tokens[at - 2]?.lower === "aged") return true;
  if (before?.lower === "of" && number.value < 110 && personNouns.has(tokens[at - 2]?.lemma ?? "") && !holdsSeveral.test(tokens[at - 2]?.lower ?? "") && !/^(?:NOUN|PROPN|ADJ)$/u.test(after?.pos ?? "") && after?.lower !== "of") return true;
  // "men aged 25, 31, 44 and 60": each number after an age in a list is one too.
  const previous = tokens[at - 2];
  if (number.digits && number.value < 110 && previous !== undefined && (before?.lower === "," || before?.lower === "and") && /^\d{1,2}$/u.test(previous.lower) && after?.pos !== "NOUN" && after?.pos !== "ADJ" && after?.pos !== "PROPN" && isAge(tokens, at - 2, { value: Number(previous.lower), tokens: 1, digits: true })) return true;
  const bracketed = (before?.lower === "," && (after === undefined || isApart(tokens[at + number.tokens - 1], after) || after.lower === "," || after.lower === "." || after.lower === ";")) || (before?.lower === "(" && after?.lower === ")");
  return bracketed && number.digits && number.value < 120 && (tokens[at - 2]?.pos === "PROPN" || before.lower === "(" || isOnePerson(tokens[at - 2]));
}
