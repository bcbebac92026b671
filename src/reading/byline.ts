import { findDates } from "./date-words.ts";
import { endsLikeSentence, wordsOf, type Layout, type TextLine } from "./layout.ts";

/** A line that names the writers. */
export interface ByLine {
  readonly line: TextLine;
  /** The names without label, date and reading time. */
  readonly names: string;
}

const linesFromTop = 10;
const linesFromEnd = 6;
/** A shorter line ends because it is over, not because the text is cut there. */
const fullWidth = 50;
const label = /^\(?(?:by|edited\s+by|written\s+by|reporting\s+by|reported\s+by|story\s+by|additional\s+reporting\s+by|compiled\s+by|words\s+by)\s*:?\s+/iu;
const particles = new Set(["and", "in", "our", "the", "of", "for", "at", "de", "van", "von", "al", "el", "bin", "da", "di", "la", "le", "staff", "team", "correspondent", "correspondents", "reporter", "reporters", "editor", "writer", "writers", "desk", "agencies", "editing", "by", "with", "additional", "reporting"]);
/** "(Agency writer A. Name in Cairo contributed.)" · "(Donors contributed.)" */
const contributed = /^\(.{3,120}\bcontributed(?:\s+to\s+this\s+(?:report|story|article)|\s+reporting)?\.?\)$|^.{3,80}\bcontributed\s+to\s+this\s+(?:report|story|article)\.?$/iu;

/** "By A. Writer", "Edited by: News Desk", "(Reporting by A. Writer; editing by B. Editor)" near the top or the end. "By Friday the toll had risen" is none. */
export function findByLines(layout: Layout): readonly ByLine[] {
  const { lines } = layout;
  return lines.flatMap((line) => {
    if (line.index >= linesFromTop && line.index < lines.length - linesFromEnd) return [];
    if (line.index > 0 && contributed.test(line.text) && wordsOf(line.text).length <= 20) return [{ line, names: "" }];
    if (!opensByItself(line, lines[line.index - 1])) return [];
    const names = readNames(line);
    return names === null ? [] : [{ line, names }];
  });
}

/** Who wrote, as the first byline has it; null where there is none. A byline that names an agency is a credit as well. */
export function findByline(layout: Layout): string | null {
  return findByLines(layout).find(({ names }) => names !== "")?.names ?? null;
}

/** False for a line that goes on with the sentence of the one before, as in text that is cut to a fixed width. */
function opensByItself(line: TextLine, before: TextLine | undefined): boolean {
  if (line.text === line.text.toUpperCase() && wordsOf(line.text).length > 6) return false;
  if (before === undefined || line.blankBefore > 0 || before.text.length < fullWidth || endsLikeSentence(before.text)) return true;
  return line.index <= 4;
}

function readNames(line: TextLine): string | null {
  const opening = label.exec(line.text)?.[0];
  if (opening === undefined || line.text.length > 160) return null;
  const rest = line.text.slice(opening.length).split(/\s*[|•·]\s*/u)[0] ?? "";
  const dated = findDates(rest)[0]?.start ?? rest.length;
  const names = rest
    .slice(0, dated)
    .replace(/[;,]?\s*\d+\s+min(?:ute)?s?(?:\s+read)?.*$/iu, "")
    .replace(/[\s,–—-]+$/u, "")
    .replace(/\.?\)$/u, "");
  const words = wordsOf(names);
  if (words.length === 0 || words.length > 14) return null;
  const proper = words.filter((word) => !particles.has(word.toLowerCase()));
  const named = proper.every((word) => /^\p{Lu}/u.test(word)) && (proper.length > 0 || words.length > 1);
  const weekdayOrMonth = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu.test(names);
  return named && !weekdayOrMonth && !/[.!?]["”’]?$/u.test(names.replace(/\b\p{Lu}\.$/u, "")) ? names : null;
}
