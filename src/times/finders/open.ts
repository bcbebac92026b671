import { skip, wordAt, type Expression, type Found, type Words } from "../expression.ts";
import { findPoint } from "./point.ts";
import { findShift } from "./shift.ts";

/** A time that is open at one end: accepts "since February 2022", "since Tuesday", "since then", "until March 2024", "before 2014"; refuses "since he arrived", "after Friday" (which stays Friday). */
export function findOpen(words: Words, at: number): Found | null {
  const word = wordAt(words, at);
  if (word === "since" && wordAt(words, at + 1) === "then") return { start: at, end: at + 2, expression: { kind: "since", from: { kind: "same", unit: "day" } } };
  if (word === "since" || word === "until" || word === "till") {
    const from = skip(words, at + 1, "at least|the|about|around");
    const point = findPoint(words, at + 1) ?? findShift(words, at + 1) ?? findPoint(words, from);
    if (point === null || point.expression.kind === "unknown" || point.expression.kind === "span") return null;
    return { start: at, end: point.end, expression: word === "since" ? { kind: "since", from: point.expression } : { kind: "until", to: point.expression } };
  }
  if (word !== "before" && word !== "after") return null;
  const point = findPoint(words, at + 1);
  if (point === null || !isMonthOrYear(point.expression)) return null;
  return { start: at, end: point.end, expression: word === "after" ? { kind: "since", from: point.expression } : { kind: "until", to: point.expression } };
}

function isMonthOrYear(expression: Expression): boolean {
  return expression.kind === "calendar" && expression.day === null;
}
