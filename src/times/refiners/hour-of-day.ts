import type { Expression, Found } from "../expression.ts";

/** Gives an hour the only day that its sentence names: accepts "the 8 a.m. blast on Tuesday"; leaves "the 8 a.m. blast on Tuesday or Wednesday" and an hour that opens a line alone. */
export function dateHours(all: readonly Found[]): readonly Found[] {
  const days = all.filter(({ expression }) => namesDay(expression));
  const only = days.length === 1 ? days[0]?.expression : undefined;
  if (only === undefined) return all;
  return all.map((found) => (found.expression.kind === "clock" && found.expression.of === null && !found.expression.line ? { ...found, expression: { ...found.expression, of: only } } : found));
}

function namesDay(expression: Expression): boolean {
  switch (expression.kind) {
    case "calendar":
      return expression.day !== null;
    case "weekday":
    case "nextWeekday":
    case "offset":
      return true;
    case "part":
      return expression.of !== null && namesDay(expression.of);
    case "clock":
      return expression.of !== null;
    default:
      return false;
  }
}
