import { spansOverlap, type Furniture } from "../core/index.ts";
import { endsLikeSentence, wordsOf, type Layout } from "./layout.ts";

/** The headline that the text itself opens with: a line of three words or more, without a full stop, with paragraphs below it. null where there is none. */
export function findHeadline(layout: Layout, furniture: readonly Furniture[]): string | null {
  const [first, ...rest] = layout.lines;
  if (first === undefined || !rest.some((line) => endsLikeSentence(line.text) && line.text.length > 60)) return null;
  if (furniture.some((piece) => spansOverlap(piece, first))) return null;
  if (first.text.length > 200 || wordsOf(first.text).length < 3 || /[.:;,]$|--|\)\s[–—-]\s/u.test(first.text)) return null;
  // A heading of Markdown.
  return first.text.replace(/^#{1,6}\s+/u, "");
}
