import type { Span } from "../core/index.ts";

/** One line of a text that holds more than white space. The span leaves the white space around it out. */
export interface TextLine extends Span {
  /** Position among the lines that are not blank. */
  readonly index: number;
  readonly text: string;
  /** How many lines stand between the one before and this one. */
  readonly blankBefore: number;
  /** Characters of white space that it opens with. */
  readonly indent: number;
}

/** A text by its lines: what reading looks at before anything is analysed. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly TextLine[];
}

/** Cuts a text at its line ends. Blank lines are counted and left out. */
export function layOut(text: string): Layout {
  const lines: TextLine[] = [];
  let blankBefore = 0;
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const trimmed = raw.trim();
    if (trimmed === "") blankBefore += 1;
    else {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ index: lines.length, start: start + indent, end: start + indent + trimmed.length, text: trimmed, blankBefore, indent });
      blankBefore = 0;
    }
    start += raw.length + (text.startsWith("\r\n", start + raw.length) ? 2 : 1);
  }
  return { text, lines };
}

/** True for a line that closes like a sentence. */
export function endsLikeSentence(line: string): boolean {
  return /[.!?…;]["'”’»)\]\s]*$/u.test(line);
}

/** Words of a line; marks between them do not count. */
export function wordsOf(line: string): readonly string[] {
  return line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}
