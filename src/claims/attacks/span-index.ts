import type { Span } from "../../core/index.ts";

/** Look-up of spans by what they overlap. */
export interface SpanIndex {
  /** True where a span overlaps this one. */
  covers(span: Span): boolean;
  /** Position, in the list given, of a span that overlaps this one; null where none does. */
  at(span: Span): number | null;
}

/** An index over spans that do not overlap one another, sorted once; look-ups by halving. */
export function indexSpans(spans: readonly Span[]): SpanIndex {
  const order = spans.map((_, position) => position).sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
  const at = (span: Span): number | null => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[order[middle] ?? -1]?.start ?? 0) < span.end) low = middle + 1;
      else high = middle;
    }
    for (let k = low - 1; k >= Math.max(0, low - 3); k--) {
      const position = order[k];
      const candidate = position === undefined ? undefined : spans[position];
      if (position !== undefined && candidate !== undefined && candidate.start < span.end && span.start < candidate.end) return position;
    }
    return null;
  };
  return { at, covers: (span) => at(span) !== null };
}
