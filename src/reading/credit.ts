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
/** Credits stand at the end of a line, and only so much of a line is looked at. */
const tailUnits = 240;
const captionOpening = /^\[?(?:photo(?:graph)?|image|picture|video|file\s+photo|caption|photo\s+caption)\s*(?:caption\s*)?:/iu;
/** A sentence's end, then a dash, slash or nothing, then a name of a few capitalised words. */
const afterSentence = /(?<=[.!?]["'”’)]?)\s+(?<mark>[–—/-]+\s*)?(?<name>(?:\p{Lu}|\d)[^.!?()[\]]{0,40})$/u;
/** "(Reuters)", also several of them: "(AP) (BBC News)". */
const bracketed = /(?<=[.!?]["'”’]?)\s*(?<all>(?:\((?<name>[^()]{2,40})\)\s*)+)$/u;
/** "(Desk Photo)", "Photo by A. Name", "(Agency/A. Name)", "…, in a hospital. AFP": the forms of a picture's credit, and whether only captions have them. */
const namedAtEnd = /\s(?:[–—/-]+\s*)?\(?(?<name>\p{Lu}[\p{L}\p{N}/. ]{1,40})\)?$/u;
const captionForms: readonly (readonly [form: RegExp, needsCaption: boolean])[] = [
  [/\((?<name>[^()]{2,60})\s(?:photo|image|file)s?\)$/iu, false],
  [/(?:\b(?:photo|picture|image)\s+)?\b(?:credit|photo(?:graph)?\s+by|courtesy(?:\s+of)?)(?:\s*:)?\s(?<name>[^.:]{2,60})$/iu, true],
  [/\((?<name>\p{Lu}[^()]{1,40}\/[^()]{2,40})\)$/u, true],
  [namedAtEnd, true],
];
const alone = /^(?:[–—/-]+\s*|\()?(?:courtesy(?:\s+of)?\s+)?(?<name>[^()]{2,40})\)?$/iu;

/**
 * Credits of the text: after a paragraph's last sentence, or on a line of their own. The name has to be a known agency or outlet, or stand
 * in brackets or behind a dash in capitalised words. "…, she said. (The toll later rose)" is none.
 */
export function findTextCredits(layout: Layout): readonly Credit[] {
  const { lines } = layout;
  return lines.flatMap((line) => {
    if (isCaption(line)) return [];
    const own = readOwnLine(line, lines.length);
    const found = own ?? readBracketed(line) ?? readTrailing(line);
    return found === null ? [] : [found];
  });
}

function readBracketed(line: TextLine): Credit | null {
  const match = bracketed.exec(tailOf(line));
  const name = match?.groups?.["name"];
  if (name === undefined || !(isName(name) || isKnown(name))) return null;
  return closingCredit(line, match?.groups?.["all"]?.length ?? 0, name);
}

function readTrailing(line: TextLine): Credit | null {
  const match = afterSentence.exec(tailOf(line));
  const name = match?.groups?.["name"]?.trim();
  if (match === null || name === undefined) return null;
  const marked = match.groups?.["mark"] !== undefined;
  return isKnown(name) || (marked ? isName(name) : areKnown(name)) ? closingCredit(line, match[0].trimStart().length, name) : null;
}

/** "(Getty Images)", ". — AFP", "Credit: A. Name" at the end of a caption; null where the line is no caption or has none. */
export function findCaptionCredit(line: TextLine): Credit | null {
  const tail = tailOf(line).replace(/\]$/u, "");
  const bracket = line.text.endsWith("]") ? 1 : 0;
  const near = isCaption(line) || line.index < closingLines;
  for (const [form, needsCaption] of captionForms) {
    const match = form.exec(tail);
    const name = match?.groups?.["name"];
    if (match === null || name === undefined || (needsCaption && !near)) continue;
    if (form === namedAtEnd && !(isCaption(line) && isKnown(name))) continue;
    return closingCredit(line, match[0].trimStart().length + bracket, name, bracket);
  }
  return null;
}

/** Who the text itself says it is from; null where it says nothing, or credits several, as a digest does. */
export function findCredit(layout: Layout): string | null {
  const byAgency = findByLines(layout).flatMap(({ names }) => (isKnown(names) ? [names] : []));
  const last = layout.lines.at(-closingLines) ?? layout.lines[0];
  const credits = findTextCredits(layout);
  const closing = credits.length > 2 ? [] : credits.filter(({ start }) => last === undefined || start >= last.start);
  const names = new Set([...closing.map(({ name }) => name.replace(/^©\s*(?:\d{4}\s+)?/u, "")).filter((name) => !/^(?:published|updated)\b/iu.test(name)), ...byAgency]);
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
    const name = /^\p{Lu}[^()]{1,60}\((?<name>[^()/]{2,40})(?:\/[^()]*)?\)\s*[–—-]/u.exec(line.text)?.groups?.["name"]?.trim();
    if (name !== undefined && isName(name)) return name;
  }
  return null;
}

function readOwnLine(line: TextLine, lines: number): Credit | null {
  const match = alone.exec(line.text);
  const name = match?.groups?.["name"];
  if (name === undefined || line.index === 0 || endsLikeSentence(line.text.replace(/\)$/u, ""))) return null;
  const marked = /^[–—(]/u.test(line.text);
  const atEnd = line.index >= lines - closingLines;
  if (isKnown(name) && (marked || atEnd)) return closingCredit(line, line.text.length, name);
  return marked && atEnd && isName(name) ? closingCredit(line, line.text.length, name) : null;
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

const tailOf = (line: TextLine): string => line.text.slice(-tailUnits);

/** A credit of `length` characters that closes a line, but for `after` characters behind it. */
function closingCredit(line: TextLine, length: number, name: string, after = 0): Credit {
  return { start: line.end - length, end: line.end - after, name: name.trim() };
}
