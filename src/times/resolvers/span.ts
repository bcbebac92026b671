import type { Time } from "../../core/index.ts";
import { civilDate, dayNumber } from "../calendar.ts";
import type { Context } from "../context.ts";
import { dayNumberOf, intervalOf } from "../edtf.ts";
import type { Expression } from "../expression.ts";
import { precisionOf } from "../precision.ts";
import { impliedDay, singleDay, unresolved } from "./outcome.ts";
import { weekdayBefore } from "./weekday.ts";

type Span = Extract<Expression, { kind: "span" }>;

/** From one time to another. The later one is read first, and the earlier one takes its year or week from it. */
export function resolveSpan(expression: Span, context: Context, resolve: (expression: Expression, context: Context) => Time): Time {
  const to = resolve(expression.to, context);
  const from = resolveFrom(expression.from, to, context, resolve);
  if (from.value === null || to.value === null) return unresolved;
  const first = partsOf(from.value).first;
  const last = partsOf(to.value).last;
  const value = first === last ? first : `${first}/${last}`;
  if (intervalOf(value) === null) return unresolved;
  const basis = from.basis === "stated" && to.basis === "stated" ? "stated" : "implied";
  return { value, precision: expression.night ? "partOfDay" : precisionOf(value), basis };
}

function resolveFrom(expression: Expression, to: Time, context: Context, resolve: (expression: Expression, context: Context) => Time): Time {
  const inner = expression.kind === "part" && expression.of !== null ? expression.of : expression;
  const end = intervalOf(to.value)?.from;
  const endDay = end == null ? null : dayNumberOf(end);
  if (endDay === null) return resolve(inner, context);
  if (inner.kind === "weekday" && inner.direction === "bare" && singleDay(to) !== null) return impliedDay(weekdayBefore(endDay - 1, inner.weekday));
  if (inner.kind === "calendar" && inner.year === null && inner.month !== null) {
    const { year } = civilDate(endDay);
    const sameYear = dayNumber(year, inner.month, inner.day ?? 1);
    const chosen = sameYear !== null && sameYear > endDay ? year - 1 : year;
    return { ...resolve({ ...inner, year: chosen }, context), basis: to.basis };
  }
  return resolve(inner, context);
}

function partsOf(value: string): { readonly first: string; readonly last: string } {
  const parts = value.split("/");
  return { first: dateOnly(parts[0] ?? ""), last: dateOnly(parts.at(-1) ?? "") };
}

const dateOnly = (value: string): string => value.replace(/T.*$/u, "");
