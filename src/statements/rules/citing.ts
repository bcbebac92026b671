import { formTest, type Sentence } from "../../language/index.ts";
import type { Draft } from "../draft.ts";
import { partyFrom } from "../party.ts";
import { nounGroupOf, spanOf, type Scene } from "../scene.ts";

/** Every word that a citation is told by: all others are passed over. */
const isCiting = formTest(({ lower }) => /^(?:attributing|citing|quoting|reference|spoke|quoted|cited|quotes|cites)$/u.test(lower));

/** "…, the paper reported, citing two officials": the officials are the origin, the paper passes it on. Gives one statement more for each that a citation belongs to. */
export function citations(scene: Scene, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (!isCiting(scene.tokens[at])) continue;
    const lower = scene.tokens[at]?.lower;
    const given = lower === "attributing" ? sourceOf(scene, at + 1, sentence) : lower === "reference" && /^(?:with|in)$/u.test(scene.tokens[at - 1]?.lower ?? "") && scene.tokens[at + 1]?.lower === "to" ? at + 2 : -1;
    const relative = /^(?:quoted|cited|quotes|cites)$/u.test(lower ?? "") && /^(?:which|who)$/u.test(scene.tokens[at - 1]?.lower ?? "") && !/^(?:by|as)$/u.test(scene.tokens[at + 1]?.lower ?? "");
    const heard = lower === "spoke" && /^(?:which|who)$/u.test(scene.tokens[at - 1]?.lower ?? "") && /^(?:to|with)$/u.test(scene.tokens[at + 1]?.lower ?? "") && taken.some((draft) => draft.rule === "according-to");
    if ((!heard && lower !== "citing" && lower !== "quoting" && given < 0 && !relative) || (scene.quoteOf[at] ?? -1) >= 0) continue;
    const origin = partyFrom(scene, given >= 0 ? given : heard ? at + 2 : at + 1, sentence);
    const teller = taken.find((draft) => draft.family === "statements" && draft.speakers.length > 0 && draft.rule !== "citing");
    if (origin === null || teller === undefined || origin.party.name === teller.speakers[0]?.name) continue;
    drafts.push({ speakers: [origin.party], cue: spanOf(scene, { start: at, end: at + 1 }), content: teller.content, stance: teller.stance, via: [...teller.speakers.slice(0, 1), ...teller.via], family: "statements", rule: "citing", sentence: sentence.index });
  }
  return drafts;
}

/** Behind "to" in "attributing the figure to the governor"; -1 where it is not so. */
function sourceOf(scene: Scene, from: number, sentence: Sentence): number {
  const object = nounGroupOf(scene, from);
  return object !== null && object.tokens.end < sentence.tokens.end && /^(?:figures?|toll|numbers?|information|report|reports|claim|count|it)$/u.test(scene.tokens[object.head]?.lower ?? "") && scene.tokens[object.tokens.end]?.lower === "to" ? object.tokens.end + 1 : -1;
}

const isCarrying = formTest(({ lower }) => carriers.has(lower));
const carriers = new Set(["carried", "quoted", "cited", "published", "broadcast", "aired", "relayed", "reported", "posted"]);

/** "…, as quoted by the paper", "in a message carried by the agency": who passes on what the sentence's speaker said. Gives the drafts with that added. */
export function passedOn(scene: Scene, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.family === "statements" && draft.speakers.length > 0)) return drafts;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (!isCarrying(scene.tokens[at]) || scene.tokens[at + 1]?.lower !== "by" || (scene.quoteOf[at] ?? -1) >= 0) continue;
    const before = scene.tokens[at - 1];
    const relayed = before?.pos === "AUX" && drafts.some((draft) => draft.rule === "whose-claim");
    const beside = before?.text === "," && drafts.some((draft) => draft.speakers.some(({ span }) => span.end === scene.tokens[at - 2]?.end || span.end >= (scene.tokens[at]?.end ?? 0)));
    if (before?.lower !== "as" && before?.pos !== "NOUN" && !relayed && !beside) continue;
    const outlet = partyFrom(scene, at + 2, sentence)?.party;
    if (outlet === undefined || (outlet.kind !== "media" && outlet.kind !== "stateMedia")) continue;
    const cueStart = scene.tokens[at]?.start ?? 0;
    const opens = /^(?:in|through|by)$/u.test(scene.tokens[sentence.tokens.start]?.lower ?? "") && at - sentence.tokens.start <= 5;
    return drafts.map((draft) => (draft.family === "statements" && draft.speakers.length > 0 && draft.speakers[0]?.name !== outlet.name && draft.cue !== null && (opens || beside || draft.cue.end <= cueStart) && !draft.via.some((party) => party.name === outlet.name) ? { ...draft, via: [...draft.via, outlet] } : draft));
  }
  return drafts;
}
