import { formTest, type Analysis, type Sentence } from "../../language/index.ts";

/** Every word that another time is told by: all others are passed over. */
const tellsTime = formTest(({ lower }) => /^(?:(?:19|20)\d\d|last|previous|ago|previously)$/u.test(lower));

/** True where the sentence tells of another time: a year before that of publication, "last year", "months ago", "since". What it says was done did not follow this attack. */
export function isBackground(analysis: Analysis, sentence: Sentence): boolean {
  const published = analysis.article.published?.value.slice(0, 4);
  const { tokens } = analysis;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (!tellsTime(tokens[at])) continue;
    const word = tokens[at]?.lower ?? "";
    const next = tokens[at + 1]?.lower ?? "";
    if (/^(?:19|20)\d\d$/u.test(word) && word !== published && /^(?:in|since|of|from|,|and|until|to|january|february|march|april|may|june|july|august|september|october|november|december|early|late)$/u.test(tokens[at - 1]?.lower ?? "")) return true;
    if ((word === "last" || word === "previous") && /^(?:year|month|years|months|decade|summer|winter|spring|autumn)$/u.test(next)) return true;
    if (word === "ago" || word === "previously") return true;
  }
  return false;
}

/** True where the sentence asks. */
export function isQuestion(analysis: Analysis, sentence: Sentence): boolean {
  for (let at = sentence.tokens.end - 1; at >= Math.max(sentence.tokens.start, sentence.tokens.end - 3); at--) if (analysis.tokens[at]?.text === "?") return true;
  return false;
}
