import type { PartOfSpeech, Token } from "./analysis.ts";
import { headlineVerbs, verbForms } from "./locales/en/index.ts";

type Draft = Omit<Token, "index" | "sentence">;

/** Mends tags in place where the neighbours show that the tagger erred: verbs that headlines make look like nouns ("strike kills six", "23 die"). */
export function retag(tokens: Draft[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && token.pos === "ADJ" && verbForms.has(token.lower) && /ed$/u.test(token.lower) && /^(?:and|was|were|been|be|being|got)$/u.test(tokens[at - 1]?.lower ?? "") && !/^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? "")) {
      tokens[at] = { ...token, pos: "VERB", lemma: verbForms.get(token.lower) ?? token.lemma };
      continue;
    }
    if (token !== undefined && /^remains?$/u.test(token.lower) && /^(?:missing|in|on|critical|unaccounted|hospitali[sz]ed|trapped|at|under)$/u.test(tokens[at + 1]?.lower ?? "")) {
      tokens[at] = { ...token, pos: "VERB", lemma: "remain" };
      continue;
    }
    if (token === undefined || token.pos === "VERB" || !headlineVerbs.has(token.lower) || (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ" && token.pos !== "X")) continue;
    if (isVerbHere(token, tokens[at - 1], tokens[at + 1])) tokens[at] = { ...token, pos: "VERB", lemma: verbForms.get(token.lower) ?? token.lemma };
  }
}

const opensObject = (after: Draft | undefined): boolean =>
  after !== undefined && (after.pos === "NUM" || after.pos === "DET" || /^(?:at|more|up|over|nearly|about|around|dozens|scores|hundreds|several|two|three|some|another|fewer|almost|no|many|woman|man|child)$/u.test(after.lower));

function isVerbHere(token: Draft, before: Draft | undefined, after: Draft | undefined): boolean {
  const beforePos: PartOfSpeech | undefined = before?.pos;
  if (beforePos === "DET" || beforePos === "ADJ" || before?.lower === "'s" || before?.lower === "of" || beforePos === "ADP") return false;
  if (/^(?:die|dies|died|succumb|succumbs|perish)$/u.test(token.lower)) return beforePos === "NUM" || beforePos === "NOUN" || beforePos === "PROPN";
  if (/^(?:killed|wounded|injured|slain|shot|martyred)$/u.test(token.lower)) return token.pos === "PROPN" && (beforePos === "NUM" || beforePos === "NOUN" || beforePos === "PROPN");
  if (/ing$/u.test(token.lower)) return opensObject(after);
  if (/^(?:says|say|denies|confirms|rises|climbs|reaches)$/u.test(token.lower)) return beforePos === "NOUN" || beforePos === "PROPN";
  return opensObject(after) && (beforePos === "NOUN" || beforePos === "PROPN" || before?.lower === "and");
}
