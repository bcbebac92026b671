import { formTest, type Sentence } from "../../language/index.ts";
import { contentSpans } from "../content.ts";
import type { Draft, SentenceRule } from "../draft.ts";
import { partyFrom } from "../party.ts";
import { amountAt, bodyEnd, nounGroupOf, spanOf, verbGroupAt, type Scene } from "../scene.ts";

const parts = formTest(({ lower }) => /^(?:;|,|and|while)$/u.test(lower));

/** "Residents speak of 25 dead; the authorities of 32", "Kyiv put its losses at 50, Moscow at 300": a further speaker whose verb is left out. */
export const gapped: SentenceRule = {
  id: "gapped",
  find(scene, sentence, taken) {
    const full = taken.find((draft) => draft.family === "statements" && draft.speakers.length > 0 && (draft.rule === "says-that" || draft.rule === "put-toll-at") && draft.cue !== null);
    if (full?.cue == null) return [];
    const drafts: Draft[] = [];
    const end = bodyEnd(scene, sentence);
    for (let at = sentence.tokens.start + 3; at < end - 2; at++) {
      const mark = scene.tokens[at];
      if (mark === undefined || mark.start < full.cue.end || !parts(mark) || (scene.quoteOf[at] ?? -1) >= 0) continue;
      const draft = furtherSpeaker(scene, sentence, at + 1, end, full);
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  },
};

function furtherSpeaker(scene: Scene, sentence: Sentence, start: number, end: number, full: Draft): Draft | null {
  const { tokens } = scene;
  const from = /^(?:and|while|but)$/u.test(tokens[start]?.lower ?? "") ? start + 1 : start;
  const speaker = nounGroupOf(scene, from)?.tokens.start === from ? partyFrom(scene, from, sentence) : null;
  if (speaker === null || speaker.party.kind === null || speaker.end >= end) return null;
  let at = speaker.end;
  while (at < end && (tokens[at]?.pos === "ADV" || tokens[at]?.text === ",") && tokens[at]?.pos !== "VERB") at++;
  const particle = tokens[at];
  const bare = amountAt(scene, at) !== null && full.rule === "says-that" && startsWithAmount(scene, full) ? amountAt(scene, at) : null;
  if (bare !== null || (particle?.lower === "that" && full.rule === "says-that" && tokens[at - 1]?.text === ",")) {
    const stop = bare === null ? end : segmentEnd(scene, bare.tokens.end, end);
    const content = stop < 0 ? [] : contentSpans(scene, bare === null ? at + 1 : at, stop);
    return content.length === 0 ? null : { speakers: [speaker.party], cue: spanOf(scene, { start: at - 1, end: at }), content, stance: full.stance, via: [], family: "statements", rule: "gapped", sentence: sentence.index };
  }
  if (particle === undefined || !/^(?:of|at)$/u.test(particle.lower) || !repeats(scene, full, particle.lower)) return null;
  const amount = amountAt(scene, at + 1);
  if (amount === null) return null;
  const stop = segmentEnd(scene, amount.tokens.end, end);
  if (stop < 0) return null;
  const content = contentSpans(scene, at + 1, stop);
  return content.length === 0 ? null : { speakers: [speaker.party], cue: spanOf(scene, { start: at, end: at + 1 }), content, stance: full.stance, via: [], family: "statements", rule: "gapped", sentence: sentence.index };
}

/** "reported nine deaths, aid groups at least 30": the first number is the object of the verb. */
function startsWithAmount({ analysis }: Scene, { content }: Draft): boolean {
  const first = content[0];
  return first !== undefined && analysis.amounts.some((mention) => mention.start === first.start);
}

/** True where the verb that is left out takes the same particle: "speak of … of", "put … at … at". */
function repeats(scene: Scene, full: Draft, particle: string): boolean {
  if (full.cue === null) return false;
  if (scene.text.slice(full.cue.start, full.cue.end).endsWith(` ${particle}`)) return true;
  return particle === "at" && full.content.some((span) => / at /u.test(` ${scene.text.slice(span.start, span.end)}`));
}

/** End of the words up to the next semicolon; -1 where they hold a finite verb of their own, which would make them a clause. */
function segmentEnd(scene: Scene, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (scene.tokens[at]?.text === ";") return at;
    if (verbGroupAt(scene, at)?.form === "finite") return -1;
  }
  return end;
}
