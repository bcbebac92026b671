import type { Furniture } from "../../core/index.ts";
import { endsLikeSentence, wordsOf, type Layout, type TextLine } from "../layout.ts";
import { headlineVerbs } from "../tables/headline-verbs.ts";
import type { FurnitureRule } from "./rule.ts";

const fewestWords = 9;
const mostWords = 20;
const paragraphUnits = 80;

/**
 * The headline of another story, left between two paragraphs where the page had a link. Sure only of a line that is long for a subheading, the only one of
 * its kind, has a verb in the present tense, states no figure, and names somebody or something that the article never names.
 */
export const otherHeadline: FurnitureRule = {
  id: "furniture/other-headline",
  find: (layout) => {
    const found = layout.lines.filter((line) => isBetweenParagraphs(layout, line) && readsLikeHeadline(line));
    const [only] = found;
    if (found.length !== 1 || only === undefined || !namesSomethingElse(layout, only)) return [];
    return [{ start: only.start, end: only.end, why: "read-more" } satisfies Furniture];
  },
};

function isBetweenParagraphs({ lines }: Layout, line: TextLine): boolean {
  const [before, after] = [lines[line.index - 1], lines[line.index + 1]];
  const isParagraph = (other: TextLine | undefined): boolean => other !== undefined && other.text.length >= paragraphUnits && endsLikeSentence(other.text);
  return line.index >= 2 && isParagraph(before) && isParagraph(after);
}

function readsLikeHeadline(line: TextLine): boolean {
  const words = wordsOf(line.text);
  if (words.length < fewestWords || words.length > mostWords) return false;
  if (!/^\p{Lu}/u.test(line.text) || /[.!?…:;,)\]”"]$/u.test(line.text) || /\d/u.test(line.text)) return false;
  return words.some((word) => headlineVerbs.has(word.toLowerCase()));
}

/** True where a capitalised word of the line stands nowhere else in the text. */
function namesSomethingElse({ text }: Layout, line: TextLine): boolean {
  const rest = `${text.slice(0, line.start)} ${text.slice(line.end)}`.toLowerCase();
  return wordsOf(line.text).some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !rest.includes(word.toLowerCase().replace(/['’]s$/u, "")));
}
