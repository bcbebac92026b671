import type { Sentence } from "../../language/index.ts";
import type { Draft } from "../draft.ts";
import { partyFrom } from "../party.ts";
import { spanOf, type Scene } from "../scene.ts";

/** "…, the paper reported, citing two officials": the officials are the origin, the paper passes it on. Gives one statement more for each that a citation belongs to. */
export function citations(scene: Scene, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const lower = scene.tokens[at]?.lower;
    if ((lower !== "citing" && lower !== "quoting") || (scene.quoteOf[at] ?? -1) >= 0) continue;
    const origin = partyFrom(scene, at + 1, sentence);
    const teller = taken.find((draft) => draft.family === "statements" && draft.speakers.length > 0 && draft.rule !== "citing");
    if (origin === null || teller === undefined) continue;
    drafts.push({ speakers: [origin.party], cue: spanOf(scene, { start: at, end: at + 1 }), content: teller.content, stance: teller.stance, via: teller.speakers.slice(0, 1), family: "statements", rule: "citing", sentence: sentence.index });
  }
  return drafts;
}
