import { wordAt, type Expression, type Found, type Words } from "../expression.ts";

const joints: ReadonlySet<string> = new Set(["and", "or", "to", "until", "till", "–", "-", "&", ","]);

/** Gives the first of two joined times what only the second one says: accepts "April and May 2024" (the year), "from 22:00 to 23:30 on Monday" (the day); leaves "in April, 2023" and "June and 3 May 2024" alone. */
export function joinLike(words: Words, all: readonly Found[]): readonly Found[] {
  return all.map((found, k) => {
    const next = all[k + 1];
    if (next === undefined || next.start !== found.end + 1 || !joints.has(wordAt(words, found.end))) return found;
    const expression = joined(found.expression, next.expression);
    return expression === null ? found : { ...found, expression };
  });
}

function joined(first: Expression, second: Expression): Expression | null {
  if (first.kind === "clock" && second.kind === "clock" && first.of === null && second.of !== null) return { ...first, of: second.of, zone: first.zone === "" ? second.zone : first.zone };
  if (first.kind !== "calendar" || second.kind !== "calendar" || first.year !== null || second.year === null || first.month === null || second.month === null) return null;
  return first.direction === "bare" && first.month <= second.month && (first.day === null) === (second.day === null) ? { ...first, year: second.year } : null;
}
