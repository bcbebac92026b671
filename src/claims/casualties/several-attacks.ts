import { en, formTest, type Analysis } from "../../language/index.ts";

export const isSeveralAttacks = formTest(({ lower }) => /^(?:attacks|raids|strikes|bombings|shootings|incidents|clashes|ambushes|massacres)$/u.test(lower));

/** "Last month, 96 people were killed in bandit attacks": a period and several attacks. */
export function isPeriodOfAttacks({ tokens }: Analysis, from: number, to: number): boolean {
  let period = false;
  let month = false;
  let wave = false;
  let attacks = false;
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower;
    if (isOneWave(tokens[at])) wave = true;
    month ||= opensMonth(tokens, at) || lower === "weekend";
    period ||= (lower === "last" || lower === "this") && !en.monthNames.has(tokens[at - 1]?.lower ?? "") && /^(?:week|month|year)$/u.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower !== "'s";
    attacks ||= isSeveralAttacks(tokens[at]) ? !/(?:est|worst|most)$/u.test(tokens[at - 1]?.lower ?? "") : lower === "communities" && tokens[at - 1]?.pos === "NUM";
  }
  return attacks && (period || (month && !wave));
}

const isDuring = formTest(({ lower }) => lower === "in" || lower === "during" || lower === "throughout");

/** "in May", "during March": a month without a day. */
const opensMonth = (tokens: Analysis["tokens"], at: number): boolean => isDuring(tokens[at]) && en.monthNames.has(tokens[at + 1]?.lower ?? "") && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.pos !== "NUM";

const isOneWave = formTest(({ lower }) => /^(?:wave|series|coordinated|simultaneous|overnight)$/u.test(lower));

/** "78 attacks, in which 100 died": what so many attacks did is a total. */
export function isManyAttacks({ tokens }: Analysis, from: number, to: number): boolean {
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

/** "in three separate operations", "in two incidents": happenings that are counted, without a day that they share. */
export function isInCounted({ tokens }: Analysis, from: number, to: number): boolean {
  let counted = false;
  for (let at = from; at < to; at++) {
    if (/^(?:\p{L}+day|overnight|night|dawn|hours)$/u.test(tokens[at]?.lower ?? "")) return false;
    if (tokens[at]?.lower !== "in" || tokens[at + 1]?.pos !== "NUM" || tokens[at + 1]?.lower === "one") continue;
    const apart = /^(?:separate|different)$/u.test(tokens[at + 2]?.lower ?? "");
    const what = tokens[at + (apart ? 3 : 2)];
    counted ||= apart ? isSeveralAttacks(what) || what?.lower === "operations" : /^(?:incidents|operations|encounters)$/u.test(what?.lower ?? "");
  }
  return counted;
}

/** "the daily death toll", "daily toll": what a day brought everywhere. */
export const isDailyTally = ({ tokens }: Analysis, from: number, to: number): boolean => tokens.slice(from, to).some(({ lower }, at) => lower === "daily" && [1, 2].some((ahead) => tokens[from + at + ahead]?.lower === "toll"));
