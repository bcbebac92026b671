import type { Article } from "../../core/index.ts";
import { hashText } from "../hashes.ts";

/** The words of an article as copies are compared by: lower case, page furniture left out. All lists have one item a word. */
export interface TextWords {
  /** A number for each word. */
  readonly hashes: Uint32Array;
  /** Offsets into `article.text`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 inside quotation marks: two reporters may quote one speech without copying each other. */
  readonly quoted: Uint8Array;
}

const wordOrMark = /[\p{L}\p{N}]+|["“”«»„\n]/gu;

/** Splits an article into the words that copies are compared by. */
export function textWords(article: Article): TextWords {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const furniture = [...article.furniture].sort((a, b) => a.start - b.start);
  let next = 0;
  let inside = false;
  for (const match of article.text.matchAll(wordOrMark)) {
    const start = match.index;
    const [found] = match;
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= start) next++;
    const piece = furniture[next];
    if (piece !== undefined && piece.start <= start) continue;
    if (found === "\n") inside = false; // A mark that is never closed must not swallow the rest of the text.
    else if (found === '"') inside = !inside;
    else if (found === "“" || found === "«" || found === "„") inside = true;
    else if (found === "”" || found === "»") inside = false;
    else {
      hashes.push(hashText(found.toLowerCase()));
      starts.push(start);
      ends.push(start + found.length);
      quoted.push(inside ? 1 : 0);
    }
  }
  return { hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), quoted: Uint8Array.from(quoted) };
}
