import { skip, wordAt, type Direction, type Found, type Words } from "../expression.ts";
import { seasons } from "../tables/en.ts";
import { yearOf } from "./calendar-date.ts";

const openings: ReadonlySet<string> = new Set([...seasons.keys(), "the", "early", "late", "mid", "last", "this", "next"]);

/** A season: accepts "spring 2024", "the winter of 2022-23", "last summer", "in the autumn"; refuses "the fall of the city", "spring water", "winter clothes". */
export function findSeason(words: Words, at: number): Found | null {
  if (!openings.has(wordAt(words, at)) && !wordAt(words, at).includes("-")) return null;
  const modified = skip(words, at, "the early|the late|early|late|mid|the");
  const direction: Direction = wordAt(words, modified) === "last" ? "last" : wordAt(words, modified) === "this" ? "this" : wordAt(words, modified) === "next" ? "next" : "bare";
  const from = modified + (direction === "bare" ? 0 : 1);
  const word = wordAt(words, from);
  const season = seasons.get(/^(?:mid|early|late)-/u.test(word) ? word.slice(word.indexOf("-") + 1) : word);
  if (season === undefined) return null;
  const of = wordAt(words, from + 1) === "of" ? 1 : 0;
  const years = /^(\d{4})(?:[-–/]\d{2,4})?$/u.exec(wordAt(words, from + 1 + of));
  const year = yearOf(years?.[1] ?? "");
  if (year !== null) {
    const split = /^[–-]$/u.test(wordAt(words, from + 2 + of)) && /^\d{2}(?:\d{2})?$/u.test(wordAt(words, from + 3 + of)) ? 2 : 0;
    return { start: at, end: from + 2 + of + split, expression: { kind: "season", season, year, direction: "bare" } };
  }
  const after = words.tokens[from + 1];
  if (from + 1 < words.end && (after?.pos === "NOUN" || after?.lower === "of")) return null;
  if (direction !== "bare") return { start: at, end: from + 1, expression: { kind: "season", season, year: null, direction } };
  const placed = /^(?:in|during|since|until|by|of)$/u.test(wordAt(words, at - 1));
  return placed && word !== "fall" && (word !== "spring" || modified > at || wordAt(words, at - 1) !== "of") ? { start: at, end: from + 1, expression: { kind: "season", season, year: null, direction: "bare" } } : null;
}
