/** Columns that text takes on a terminal: combining marks take none, wide East Asian characters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    width += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u.test(character) ? 2 : 1;
  }
  return width;
}

/** The words of a text: parted by white space and control characters, but not by a no-break space. */
export function splitWords(text: string): readonly string[] {
  return text.split(/(?:(?!\u00A0)[\s\p{Cc}])+/u).filter((piece) => piece !== "");
}

/** Lines of at most `width` columns, cut between words; a longer word is cut behind a dash or slash, or where it has to be. White space and control characters become one blank. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of splitWords(text)) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = cutWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Cuts behind a dash or slash where there is one, elsewhere at the width. */
function cutWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && displayWidth(piece + character) > width) {
      const mark = /^.*[–—/#-](?=.)/u.exec(piece)?.[0].length ?? piece.length;
      pieces.push(piece.slice(0, mark));
      piece = piece.slice(mark);
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** A paragraph of wrapped lines, each after `indent` blanks. Ends with a line feed. */
export function formatParagraph(text: string, width: number, indent = 0): string {
  return wrapWords(text, Math.max(20, width - indent)).map((line) => `${" ".repeat(indent)}${line}\n`).join("");
}
