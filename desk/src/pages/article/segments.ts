import type { ArticleView, ClaimView } from "sayso/api";
import type { Span, Statement } from "sayso/contract";

/** A stretch of text with the same marks all through. */
export interface Segment extends Span {
  readonly text: string;
  readonly claims: readonly ClaimView[];
  readonly furniture: boolean;
  /** True inside what a speaker is cited with. */
  readonly said: boolean;
}

/** A paragraph of the text as published, with the statements that begin in it. */
export interface Paragraph extends Span {
  readonly segments: readonly Segment[];
  readonly statements: readonly Statement[];
  /** Why it is page furniture, where all of it is. */
  readonly furniture: string | null;
}

/** The article's text in paragraphs and stretches: put together again, it is the text. */
export function paragraphsOf({ article, claims, statements }: ArticleView): readonly Paragraph[] {
  const { text, furniture } = article;
  const content = statements.flatMap((statement) => statement.content);
  const bounds = [...new Set([...claims.map(({ claim }) => claim.span), ...furniture, ...content].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return linesOf(text).map(({ start, end }) => {
    const cuts = [start, ...bounds.filter((bound) => bound > start && bound < end), end];
    const segments = cuts.slice(0, -1).map((from, index): Segment => {
      const to = cuts[index + 1] ?? end;
      return { start: from, end: to, text: text.slice(from, to), claims: claims.filter(({ claim }) => covers(claim.span, from, to)), furniture: furniture.some((piece) => covers(piece, from, to)), said: content.some((piece) => covers(piece, from, to)) };
    });
    const visible = segments.filter((segment) => segment.text.trim() !== "");
    const why = visible.length > 0 && visible.every((segment) => segment.furniture) ? (furniture.find((piece) => covers(piece, visible[0]?.start ?? 0, visible[0]?.end ?? 0))?.why ?? null) : null;
    return { start, end, segments, statements: statements.filter((statement) => beginOf(statement) >= start && beginOf(statement) < end), furniture: why };
  }).filter(({ segments }) => segments.length > 0);
}

function covers({ start, end }: Span, from: number, to: number): boolean {
  return start <= from && end >= to;
}

function beginOf({ cue, content, speaker }: Statement): number {
  return Math.min(...[cue?.start, content[0]?.start, speaker?.span.start].filter((position) => position !== undefined));
}

/** Paragraphs: runs of text between line feeds, without them. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) if (line.trim() !== "") lines.push({ start: index, end: index + line.length });
  return lines;
}

/** Where the selection stands in the text, by the stretches it begins and ends in; null where it is outside or empty. */
export function selectedSpan(selection: Selection | null, root: HTMLElement): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [offsetOf(range.startContainer, range.startOffset, root), offsetOf(range.endContainer, range.endOffset, root)];
  return start === null || end === null || end <= start ? null : { start, end };
}

function offsetOf(node: Node, offset: number, root: HTMLElement): number | null {
  const stretch = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");
  if (stretch === null || stretch === undefined || !root.contains(stretch)) return null;
  const start = Number(stretch.dataset["start"]);
  return node.nodeType === Node.TEXT_NODE ? start + offset : start + (offset === 0 ? 0 : (stretch.textContent?.length ?? 0));
}
