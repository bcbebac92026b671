import type { Span } from "../core/index.ts";
import { findByLines } from "./byline.ts";
import { endsLikeSentence, wordsOf, type Layout, type TextLine } from "./layout.ts";
import { creditedOutlets } from "./tables/outlets.ts";

/** Words that credit an agency or outlet, and the name in them. */
export interface Credit extends Span {
  readonly name: string;
}

/** A credit further up is that of a caption or of one item of a digest, not the article's. */
const closingLines = 4;
const captionOpening = /^\[?(?:photo(?:graph)?|image|picture|video|file\s+photo|caption|photo\s+caption)\s*(?:caption\s*)?:/iu;
/** A sentence's end, then a dash, slash or nothing, then a name of a few capitalised words. */
const afterSentence = /(?<=[.!?]["'”’)]?)\s+(?<mark>[–—/-]+\s*)?(?<name>(?:\p{Lu}|\d)[^.!?()[\]]{0,40})$/u;
/** "(Reuters)", also several of them: "(AP) (BBC News)". */
const bracketed = /(?<=[.!?]["'”’]?)\s*(?<all>(?:\((?<name>[^()]{2,40})\)\s*)+)$/u;
const alone = /^(?:[–—/-]+\s*|\()?(?:courtesy(?:\s+of)?\s+)?(?<name>[^()]{2,40}?)\)?$/iu;

/**
 * Credits of the text: after a paragraph's last sentence, or on a line of their own. The name has to be a known agency or outlet, or stand
 * in brackets or behind a dash in capitalised words. "…, she said. (The toll later rose)" is none.
 */
export function findTextCredits(layout: Layout): readonly Credit[] {
  const { lines } = layout;
  return lines.flatMap((line) => {
    if (isCaption(line)) return [];
    const own = readOwnLine(line, lines.length);
    if (own !== null) return [own];
    const inBrackets = bracketed.exec(line.text);
    if (inBrackets?.groups?.["name"] !== undefined) {
      const name = inBrackets.groups["name"];
      const all = inBrackets.groups["all"] ?? "";
      return isName(name) || isKnown(name) ? [at(line, line.text.length - all.length, name)] : [];
    }
    const trailing = afterSentence.exec(line.text);
    const name = trailing?.groups?.["name"]?.trim();
    if (trailing === null || name === undefined) return [];
    const marked = trailing.groups?.["mark"] !== undefined;
    if (!(marked ? isName(name) || isKnown(name) : isKnown(name) || areKnown(name))) return [];
    return [at(line, line.text.length - trailing[0].trimStart().length, name)];
  });
}

/** "(Getty Images)", ". — AFP", "Credit: A. Name" at the end of a caption; null where the line is no caption or has none. */
export function findCaptionCredit(line: TextLine): Credit | null {
  const text = line.text.replace(/\]$/u, "");
  const labelled = /(?:\b(?:photo|picture|image)\s+)?\b(?:credit|photo(?:graph)?\s+by|courtesy(?:\s+of)?)\s*:?\s*(?<name>[^.:]{2,60})$/iu.exec(text);
  if (labelled?.groups?.["name"] !== undefined && (isCaption(line) || labelled.index < 4)) return at(line, labelled.index, labelled.groups["name"], text.length);
  const photo = /\((?<name>[^()]{2,60}?)\s+(?:photo|image|file)s?\)$/iu.exec(text);
  if (photo?.groups?.["name"] !== undefined) return at(line, photo.index, photo.groups["name"], text.length);
  const slashed = /\((?<name>[\p{Lu}][^()]{1,40}\/[^()]{2,40})\)$/u.exec(text);
  if (slashed?.groups?.["name"] !== undefined && (isCaption(line) || line.index < 4)) return at(line, slashed.index, slashed.groups["name"], text.length);
  if (!isCaption(line)) return null;
  const ending = /\s(?:[–—/-]+\s*)?\(?(?<name>\p{Lu}[\p{L}\p{N}/. ]{1,40})\)?$/u.exec(text);
  const name = ending?.groups?.["name"];
  return ending !== null && name !== undefined && isKnown(name) ? at(line, ending.index + 1, name, text.length) : null;
}

/** Who the text itself says it is from; null where it says nothing, or credits several, as a digest does. */
export function findCredit(layout: Layout): string | null {
  const byAgency = findByLines(layout).flatMap(({ names }) => (isKnown(names) ? [names] : []));
  const last = layout.lines.at(-closingLines) ?? layout.lines[0];
  const credits = findTextCredits(layout);
  const closing = credits.length > 2 ? [] : credits.filter(({ start }) => last === undefined || start >= last.start);
  const names = new Set([...closing.map(({ name }) => name), ...byAgency]);
  if (names.size === 1) return [...names][0] ?? null;
  if (names.size > 1) return null;
  return findSourceLine(layout) ?? findDatelineAgency(layout);
}

/** "Source: A. Agency". "Source: Read Full Article" names nobody. */
function findSourceLine({ lines }: Layout): string | null {
  for (const line of lines) {
    const name = /^(?:source|via)\s*:\s*(?<name>.{2,60}?)\.?$/iu.exec(line.text)?.groups?.["name"];
    if (name !== undefined && !/^(?:read|full|click|link|view|original|https?:)/iu.test(name) && isName(name)) return name;
  }
  return null;
}

/** "TOKYO (Reuters) - " */
function findDatelineAgency({ lines }: Layout): string | null {
  for (const line of lines.slice(0, 6)) {
    const name = /^[\p{Lu}][^()]{1,60}\((?<name>[^()/]{2,40})(?:\/[^()]*)?\)\s*(?:[–—-]|--)/u.exec(line.text)?.groups?.["name"]?.trim();
    if (name !== undefined && isName(name)) return name;
  }
  return null;
}

function readOwnLine(line: TextLine, lines: number): Credit | null {
  const match = alone.exec(line.text);
  const name = match?.groups?.["name"];
  if (name === undefined || line.index === 0 || endsLikeSentence(line.text.replace(/\)$/u, ""))) return null;
  const marked = /^(?:[–—]|\()/u.test(line.text);
  const atEnd = line.index >= lines - closingLines;
  if (isKnown(name) && (marked || atEnd)) return at(line, 0, name);
  return marked && atEnd && isName(name) ? at(line, 0, name) : null;
}

/** True for a line that opens like a caption, or closes like one. */
function isCaption(line: TextLine): boolean {
  return captionOpening.test(line.text) || /\b(?:photo|image|picture)s?\)$/iu.test(line.text) || /^\[?(?:photo|picture)\b/iu.test(line.text);
}

const isKnown = (name: string): boolean => creditedOutlets.has(name.trim().replace(/^the\s+(?=reuters|ap$|bbc)/iu, "").toLowerCase());

/** "Idil News VOA": several known names side by side. */
function areKnown(name: string): boolean {
  const words = name.split(/[\s,/]+/u);
  if (words.length < 2 || words.length > 6) return false;
  return words.some((_, cut) => cut > 0 && isKnown(words.slice(0, cut).join(" ")) && (isKnown(words.slice(cut).join(" ")) || areKnown(words.slice(cut).join(" "))));
}

/** One to five words, each with a capital but for small words between. */
function isName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 5) return false;
  return words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|and|de|la|al|el|for)$/u.test(word)) && /\p{Lu}/u.test(name);
}

const at = (line: TextLine, offset: number, name: string, end = line.text.length): Credit => ({ start: line.start + offset, end: line.start + end, name: name.trim() });
