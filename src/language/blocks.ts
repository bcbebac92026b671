import { spanContains, spansOverlap, type Article, type Span } from "../core/index.ts";
import type { Block, BlockKind } from "./analysis.ts";

/** A block before its sentences are known. */
export type BlockFrame = Omit<Block, "sentences" | "index">;

const endStop = /[.!?:;,…]["'”’»)\]]*\s*$/u;
const listMark = /^\s*(?:[•▪●◦‣*·]|[-–—]\s|\d{1,2}[.)]\s)/u;
const captionMark = /^(?:photo|image|picture|caption|video|file photo|file picture)s?(?:\s?\([^)]*\))?\s?:/iu;
const month = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|MAY|JUNE|JULY)\\b";
/** "KYIV —", "Port Sudan, 6 August (Agency) –", "SANTA CRUZ DE LA SIERRA, Bolivia, Aug. 3 --": a place, perhaps a date or an agency, and a dash. Refused: "It was late - very late". */
const datelineMark = new RegExp(`^((?!(?:It|He|She|We|They|This|That|There|But|And|A|The)\\b(?! \\p{Lu}))\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]+(?:(?:de|la|las|los|el|al|del|du|of|and|upon) ){0,2}(?!${month})\\p{Lu}[\\p{L}.'’-]*){0,5})(?:,? (?:${month}\\.?|\\d)[^\\n—–:.!?]{0,30})?(?:\\s*\\([^)\\n]{2,40}\\))?\\s*(?:—|–|--| - )\\s?(?=\\S)`, "u");

/** The blocks of an article: one a line, or one a paragraph where the lines were wrapped by hand. Linear in the length. */
export function findBlocks(article: Article): readonly BlockFrame[] {
  const { text } = article;
  const lines = joinWrapped(text, linesOf(text));
  const frames: BlockFrame[] = [];
  for (const line of lines) {
    const visible = withoutEdges(line, article.furniture);
    const block = visible ?? line;
    const words = text.slice(block.start, block.end);
    const kind = visible === null ? "furniture" : kindOf(words, frames.length === 0, block, article);
    frames.push({ ...block, kind, dateline: kind === "furniture" ? null : datelineOf(words, block.start) });
  }
  return frames;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    let from = start;
    let to = end;
    while (from < to && isBlank(text, from)) from++;
    while (to > from && isBlank(text, to - 1)) to--;
    if (from < to) lines.push({ start: from, end: to });
    start = end + 1;
  }
  return lines;
}

const isBlank = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/** Lines that break in mid-sentence at about the same width are one paragraph up to the next blank line. */
function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && next.start - line.end <= 3 && line.end - line.start >= 40 && line.end - line.start <= 100 && !endStop.test(text.slice(line.end - 4, line.end));
  });
  if (broken.length < 3 || broken.length < lines.length * 0.4) return lines;
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const sameParagraph = last !== undefined && !text.slice(last.end, line.start).replace("\n", "").includes("\n");
    if (last !== undefined && sameParagraph && !listMark.test(text.slice(line.start, line.end))) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The block without furniture at its edges; null where nothing else is in it. */
function withoutEdges(line: Span, furniture: Article["furniture"]): Span | null {
  let { start, end } = line;
  for (const piece of furniture) {
    if (!spansOverlap(piece, { start, end })) continue;
    if (spanContains(piece, { start, end })) return null;
    if (piece.start <= start) start = Math.min(end, piece.end);
    else if (piece.end >= end) end = piece.start;
  }
  return start < end ? { start, end } : null;
}

function kindOf(words: string, first: boolean, block: Span, article: Article): BlockKind {
  if (article.title !== null && block.start < article.title.length && article.text.startsWith(article.title)) return "headline";
  if (captionMark.test(words)) return "caption";
  if (listMark.test(words)) return "listItem";
  const open = !endStop.test(words.slice(-6));
  if (first && open && words.length <= 200 && article.text.length > block.end + 20) return "headline";
  if (open && words.length <= 110 && !/^["“‘«]/u.test(words)) return "subheading";
  return "paragraph";
}

function datelineOf(words: string, offset: number): Span | null {
  const place = datelineMark.exec(words.slice(0, 140))?.[1];
  return place === undefined ? null : { start: offset, end: offset + place.length };
}
