import type { Sentence } from "../../language/index.ts";
import { contentSpans, sentenceStart } from "../content.ts";
import type { Draft, SentenceRule } from "../draft.ts";
import { partyOf, partyOfWords } from "../party.ts";
import { actorAt, spanOf, verbGroupAt, type Scene } from "../scene.ts";

/** "In 2024, more than 5,600 people were killed (BINUH).": a body in a bracket behind a clause, as reports of the United Nations and of charities give their sources. */
export const bracketedSource: SentenceRule = {
  id: "bracketed-source",
  find(scene, sentence, taken) {
    if (taken.some((draft) => draft.family === "statements" && draft.speakers.length > 0)) return [];
    const each = besideFigures(scene, sentence);
    if (each.length > 0) return each;
    const close = closingBracket(scene, sentence);
    const open = close < 0 ? -1 : openingBracket(scene, sentence, close);
    if (open < 0) return [];
    const lead = /^(?:source|sources)$/u.test(scene.tokens[open + 1]?.lower ?? "") && scene.tokens[open + 2]?.text === ":" ? 2 : 0;
    const source = actorAt(scene, open + 1 + lead + (scene.tokens[open + 1 + lead]?.pos === "DET" && actorAt(scene, open + 1 + lead) === null ? 1 : 0));
    const initials = source === null && close === open + 2 && /^\p{Lu}[\p{Lu}\d-]{2,7}$/u.test(scene.tokens[open + 1]?.text ?? "") && !scene.analysis.capitals;
    if (!initials && (source === null || source.tokens.start > open + 2 + lead || (source.tokens.end !== close && !(source.tokens.end === close - 1 && /^(?:figures|data|count|tally|numbers|sources)$/u.test(scene.tokens[close - 1]?.lower ?? ""))) || !/^(?:un|ngo|government|medical|police|localOfficial)$/u.test(source.kind ?? ""))) return [];
    const party = source === null ? partyOfWords(scene, { start: open + 1, end: close }) : partyOf(source);
    const before = actorAt(scene, open - 1);
    if (before !== null || scene.tokens[open - 1]?.pos === "PROPN") return [];
    const content = contentSpans(scene, sentenceStart(scene, sentence), open);
    const tells = content.length > 0 && Array.from({ length: open - sentence.tokens.start }, (_, at) => verbGroupAt(scene, sentence.tokens.start + at)).some((group) => group?.form === "finite");
    return tells ? [{ speakers: [party], cue: spanOf(scene, { start: open, end: open + 1 }), content, stance: "asserts", via: [], family: "statements", rule: "bracketed-source", sentence: sentence.index }] : [];
  },
};

const outcome = /^(?:dead|killed|wounded|injured|missing|hurt|deaths|casualties|fatalities)$/u;

/** "Dead: 19 (army); 12 (rebels)", "12 killed (police)": a body in a bracket right behind a figure answers for what stands before it, up to the last mark. */
function besideFigures(scene: Scene, sentence: Sentence): readonly Draft[] {
  const drafts: Draft[] = [];
  let from = sentenceStart(scene, sentence);
  for (let at = sentence.tokens.start + 1; at < sentence.tokens.end - 1; at++) {
    const text = scene.tokens[at]?.text;
    if (text === ";") from = at + 1;
    if (text !== "(" || (scene.quoteOf[at] ?? -1) >= 0) continue;
    const lead = /^sources?$/u.test(scene.tokens[at + 1]?.lower ?? "") && scene.tokens[at + 2]?.text === ":" ? 2 : 0;
    const source = actorAt(scene, at + 1 + lead);
    const before = scene.tokens[at - 1];
    if (source === null || source.tokens.start !== at + 1 + lead || scene.tokens[source.tokens.end]?.text !== ")" || !/^(?:un|ngo|government|medical|police|localOfficial|military|armedGroup)$/u.test(source.kind ?? "") || (before?.pos !== "NUM" && !outcome.test(before?.lower ?? ""))) continue;
    const content = contentSpans(scene, from, at);
    if (content.length > 0) drafts.push({ speakers: [partyOf(source)], cue: spanOf(scene, { start: at, end: at + 1 }), content, stance: "asserts", via: [], family: "statements", rule: "bracketed-source", sentence: sentence.index });
    from = source.tokens.end + 1;
  }
  return drafts;
}

/** The bracket that ends the sentence; -1 where none does. */
function closingBracket(scene: Scene, { tokens }: Sentence): number {
  for (let at = tokens.end - 1; at > tokens.start && at >= tokens.end - 2; at--) if (scene.tokens[at]?.text === ")") return at;
  return -1;
}

function openingBracket(scene: Scene, { tokens }: Sentence, close: number): number {
  for (let at = close - 1; at > Math.max(tokens.start, close - 8); at--) if (scene.tokens[at]?.text === "(") return at;
  return -1;
}
