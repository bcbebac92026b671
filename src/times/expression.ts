import type { Token } from "../language/index.ts";

/** The tokens of one sentence, inside those of the article: what finders read. `start` and `end` are token positions. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly memo: Memo;
}

/** What was read at each token position: a token stands in one sentence only, so one memo does for an article. */
export interface Memo {
  readonly day: Map<number, Found | null>;
  readonly part: Map<number, Found | null>;
  readonly point: Map<number, Found | null>;
}

export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year" | "decade";
/** last: before now · next: after now · this: of the present week, month or year · bare: the words leave it open */
export type Direction = "last" | "this" | "next" | "bare";

/** What words say of a time, before it is known against which day they are to be read. */
export type Expression =
  /** "20 May 2025", "May", "2023"; the weekday, where one stands beside the date. */
  | { readonly kind: "calendar"; readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly weekday: number | null; readonly direction: Direction }
  /** "February last year": the year is counted from publication. */
  | { readonly kind: "ofYear"; readonly of: Extract<Expression, { kind: "calendar" }>; readonly offset: number }
  /** "05/06/2025": two readings. */
  | { readonly kind: "slashed"; readonly first: number; readonly second: number; readonly year: number }
  /** "on the 19th"; `offset` counts months from the publication's ("the 29th of last month" is -1), null where none is said. */
  | { readonly kind: "monthDay"; readonly day: number; readonly offset: number | null }
  /** "Friday", "last Friday"; `week` counts weeks from the present one ("Friday last week" is -1). */
  | { readonly kind: "weekday"; readonly weekday: number; readonly direction: Direction; readonly week: number | null }
  /** "the following Tuesday": from the day named before. */
  | { readonly kind: "nextWeekday"; readonly weekday: number; readonly way: -1 | 1 }
  /** "yesterday": days from publication. */
  | { readonly kind: "offset"; readonly days: number }
  /** "three days ago", "two days later", "a day after …". `count` is null in "days later". */
  | { readonly kind: "shift"; readonly count: number | null; readonly unit: Unit; readonly way: -1 | 1; readonly from: ShiftOrigin; readonly approximate: boolean }
  /** "last week", "this month", "next year", counted from publication. */
  | { readonly kind: "period"; readonly unit: "week" | "month" | "year" | "decade" | "weekend"; readonly offset: number; readonly upToNow: boolean }
  /** "the weekend", "this weekend". */
  | { readonly kind: "weekend"; readonly direction: Direction }
  /** "the past 24 hours". */
  | { readonly kind: "trailing"; readonly count: number | null; readonly unit: Unit; readonly way: -1 | 1 }
  /** "spring 2024": 21 spring, 22 summer, 23 autumn, 24 winter. */
  | { readonly kind: "season"; readonly season: number; readonly year: number | null; readonly direction: Direction }
  /** "the 1990s" is 199, "the 19th century" is 18 with two digits open. */
  | { readonly kind: "stretch"; readonly digits: string }
  /** "the same day", "that week": the day named before, or what holds it. */
  | { readonly kind: "same"; readonly unit: "day" | "week" | "month" | "year" }
  /** "Monday evening"; `of` is null in "in the evening". */
  | { readonly kind: "part"; readonly of: Expression | null }
  /** The night that ends on that day; null: on the day of publication. */
  | { readonly kind: "overnight"; readonly into: Expression | null }
  | { readonly kind: "clock"; readonly hour: number; readonly minute: number | null; readonly zone: string; readonly of: Expression | null; readonly line: boolean }
  /** "from 3 to 5 May", "between March and May 2024"; by night: "the night of 19–20 May". */
  | { readonly kind: "span"; readonly from: Expression; readonly to: Expression; readonly night: boolean }
  | { readonly kind: "since"; readonly from: Expression }
  | { readonly kind: "until"; readonly to: Expression }
  /** A day that everyone knows by its date: "9/11", "the October 7 attacks". EDTF; `otherwise` is what the words mean beside that. */
  | { readonly kind: "named"; readonly value: string; readonly otherwise: Expression | null }
  /** A time all the same, but nothing here tells which: "recent days", "the eve of Ramadan". */
  | { readonly kind: "unknown" };

/** publication: "ago" · named: "later", "earlier" · event: "after the attack" · or the time that the words themselves give. */
export type ShiftOrigin = "publication" | "named" | "event" | Expression;

/** What a finder saw: the half-open token range and its meaning. `start` may lie before the token that set the finder off. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
}

/** Reads the words that begin at `at`; null where they are no time of its kind. */
export type Finder = (words: Words, at: number) => Found | null;

/** Lower-case word at a position, empty outside the sentence. */
export function wordAt(words: Words, at: number): string {
  return at >= words.start && at < words.end ? (words.tokens[at]?.lower ?? "") : "";
}

/** True where the word at a position begins with a capital letter. */
export function isCapital(words: Words, at: number): boolean {
  return /^\p{Lu}/u.test(words.tokens[at]?.text ?? "");
}

type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;
const phraseTables = new Map<string, PhraseTable>();

/** Phrases by their first word, in the order that they were given in; `list` has `|` between them. */
function phraseTable(list: string): PhraseTable {
  const known = phraseTables.get(list);
  if (known !== undefined) return known;
  const table = Map.groupBy(list.split("|").map((phrase) => phrase.split(" ")), (parts) => parts[0] ?? "");
  phraseTables.set(list, table);
  return table;
}

/** The position after the first of the phrases ("early on|early") that stands at `at`; `at` itself where none does. */
export function skip(words: Words, at: number, phrases: string): number {
  const first = wordAt(words, at);
  const code = first.charCodeAt(0);
  // No phrase opens with a digit, and many of the words that are looked at are numbers.
  if (first === "" || (code >= 48 && code <= 57)) return at;
  for (const parts of phraseTable(phrases).get(first) ?? []) {
    let k = 1;
    while (k < parts.length && wordAt(words, at + k) === parts[k]) k++;
    if (k === parts.length) return at + k;
  }
  return at;
}

/** What a finder read at a position, kept, since several finders build on the same days and points. */
export function remembered(kind: keyof Memo, words: Words, at: number, find: Finder): Found | null {
  const memo = words.memo[kind];
  const known = memo.get(at);
  if (known !== undefined) return known;
  const found = find(words, at);
  memo.set(at, found);
  return found;
}
