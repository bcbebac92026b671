import { formTest, type Sentence } from "../../language/index.ts";
import { contentSpans } from "../content.ts";
import type { Draft, SentenceRule } from "../draft.ts";
import { partyOfWords, type Party } from "../party.ts";
import { untrueNouns, untrueWords } from "../rejection.ts";
import { bodyEnd, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";

const hearsay = /^(?:posts?|reports?|claims?|rumou?rs?|talk|messages?|allegations?|suggestions?|versions?|stories|story|publications?|videos?)$/u;
/** Words without which a report or claim is nobody's that could be named. */
const medium = /^(?:media|social|online|news|press|local|viral|whatsapp|facebook|telegram|twitter|tiktok|internet|web)$/u;
const nameless = /^(?:reports?|claims?|rumou?rs?|talk|allegations?|suggestions?|versions?|stories|story|publications?|videos?)$/u;
const telling = /^(?:that|of|claiming|saying|alleging|suggesting|asserting|about)$/u;
const isHearsay = formTest(({ lower }) => hearsay.test(lower));
const dismissing = formTest(({ lemma }) => /^(?:deny|dismiss|reject|refute|rebut|contradict|brush)$/u.test(lemma));

/**
 * "Posts claiming that two children had died were “lies”, he said", "there was no truth to media reports of six deaths": what is rejected is said by those who spread it.
 * Refused: "reports that two died were false", whose source nobody names, and what is not rejected.
 */
export const rumours: SentenceRule = {
  id: "rumours",
  needs: ({ lower }) => hearsay.test(lower),
  find(scene, sentence) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const group = isHearsay(scene.tokens[at]) && (scene.quoteOf[at] ?? -1) < 0 ? nounGroupOf(scene, at) : null;
      if (group?.head !== at) continue;
      const open = openingOf(scene, at, sentence);
      const source = open < 0 ? null : sourceOf(scene, group.tokens.start, at, open);
      if (source === null) continue;
      const end = rejectedEnd(scene, sentence, group.tokens.start, open);
      const content = end < 0 ? [] : contentSpans(scene, open + 1, end);
      if (content.length > 0) return [draftOf(scene, source, at, content, sentence)];
    }
    return [];
  },
};

const draftOf = (scene: Scene, source: Party, at: number, content: Draft["content"], sentence: Sentence): Draft => ({ speakers: [source], cue: spanOf(scene, { start: at, end: at + 1 }), content, stance: "asserts", via: [], family: "statements", rule: "rumours", sentence: sentence.index });

/** Token of "that", "of" or "claiming" behind the noun, over where it was spread; -1 where none stands. */
function openingOf(scene: Scene, at: number, sentence: Sentence): number {
  for (let next = at + 1; next < Math.min(sentence.tokens.end - 1, at + 16); next++) {
    const word = scene.tokens[next]?.lower ?? "";
    if (telling.test(word) && !(word === "of" && next > at + 1)) return scene.tokens[next + 1]?.lower === "that" ? next + 1 : next;
    if (verbGroupAt(scene, next)?.form === "finite" || /^(?:[.;:]|by|from)$/u.test(word)) return -1;
  }
  return -1;
}

/** Who spreads it: "social media posts", "certain social media accounts", "talk on Facebook"; null where nobody is told. */
function sourceOf(scene: Scene, start: number, head: number, open: number): Party | null {
  const spread = scene.tokens.slice(head + 1, open).findIndex((token) => /^(?:on|in)$/u.test(token.lower));
  const where = spread < 0 ? null : nounGroupOf(scene, head + 2 + spread);
  if (where !== null && where.tokens.end <= open) return partyOfWords(scene, /^(?:talk|posts?|messages?|videos?)$/u.test(scene.tokens[head]?.lower ?? "") ? { start, end: where.tokens.end } : where.tokens);
  const told = !nameless.test(scene.tokens[head]?.lower ?? "") || scene.tokens.slice(start, head).some((token) => medium.test(token.lower));
  return told ? partyOfWords(scene, { start, end: head + 1 }) : null;
}

/** Where what is rejected ends: before "were false", or the sentence's end behind "no truth to" and "dismissed"; -1 where nobody rejects it. */
function rejectedEnd(scene: Scene, sentence: Sentence, start: number, open: number): number {
  for (let at = sentence.tokens.start; at < start; at++) {
    if ((scene.tokens[at]?.lower === "no" && /^(?:truth|basis)$/u.test(scene.tokens[at + 1]?.lower ?? "")) || (dismissing(scene.tokens[at]) && verbGroupAt(scene, at) !== null)) return bodyEnd(scene, sentence);
  }
  for (let at = open + 2; at < sentence.tokens.end; at++) {
    if (!/^(?:is|are|was|were)$/u.test(scene.tokens[at]?.lower ?? "")) continue;
    if (scene.tokens.slice(at + 1, at + 8).some(({ lower }) => untrueWords.test(lower) || untrueNouns.test(lower) || /^(?:inaccurate|figment|rumou?rs?)$/u.test(lower))) return at;
  }
  return -1;
}
