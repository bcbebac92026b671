import type { VoiceFigure } from "./codebook.ts";

/** Low: the least that anyone's words allow; null where no one bounds it from below. */
export function lowOf(figures: readonly VoiceFigure[]): number | null {
  return least(figures.flatMap((figure) => figure.min ?? []));
}

/** High: the most that a bounded figure allows; null where no one bounds it, or where someone's "at least" lies above all of them. */
export function highOf(figures: readonly VoiceFigure[]): number | null {
  const high = most(figures.flatMap((figure) => figure.max ?? []));
  return high === null || figures.some((figure) => (figure.min ?? 0) > high) ? null : high;
}

/** High in codebooks that know no open end: the highest number that any words give, "at least 11" giving 11; null where none do. */
export function highestNumber(figures: readonly VoiceFigure[]): number | null {
  return most(figures.flatMap((figure) => figure.max ?? figure.min ?? []));
}

/** The least of the numbers; null where there are none. */
export function least(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.min(...numbers);
}

function most(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.max(...numbers);
}
