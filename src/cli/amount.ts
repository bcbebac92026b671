import type { Amount } from "../core/index.ts";

const number = String.raw`(\d[\d,]*)`;
const shapes: readonly { readonly pattern: RegExp; readonly read: (one: number, two: number) => Omit<Amount, "words"> }[] = [
  { pattern: new RegExp(`^${number}$`, "u"), read: (n) => ({ kind: "exact", min: n, max: n }) },
  { pattern: new RegExp(`^${number} *(?:-|–|to) *${number}$`, "u"), read: (min, max) => ({ kind: "range", min, max }) },
  { pattern: new RegExp(`^(?:at least|no fewer than|>=|≥) *${number}$`, "u"), read: (min) => ({ kind: "atLeast", min, max: null }) },
  { pattern: new RegExp(`^(?:more than|over|>) *${number}$`, "u"), read: (n) => ({ kind: "atLeast", min: n + 1, max: null }) },
  { pattern: new RegExp(`^(?:at most|up to|no more than|<=|≤) *${number}$`, "u"), read: (max) => ({ kind: "atMost", min: null, max }) },
  { pattern: new RegExp(`^(?:fewer than|less than|under|<) *${number}$`, "u"), read: (n) => ({ kind: "atMost", min: null, max: Math.max(0, n - 1) }) },
  { pattern: new RegExp(`^(?:about|around|some|~) *${number}$`, "u"), read: (n) => ({ kind: "about", min: n, max: n }) },
];

/** An amount as people type it: `6`, `6-10`, `at least 11`, `more than 10`, `up to 70`, `about 20`. null where it is none, or a range that runs backwards. */
export function parseAmount(text: string): Amount | null {
  const words = text.trim();
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(words.toLowerCase());
    if (match === null) continue;
    const [one = 0, two = 0] = match.slice(1).map((digits) => Number(digits.replaceAll(",", "")));
    const amount = read(one, two);
    return amount.min !== null && amount.max !== null && amount.min > amount.max ? null : { ...amount, words };
  }
  return null;
}
