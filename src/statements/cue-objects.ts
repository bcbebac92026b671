import type { Sentence, VerbGroup } from "../language/index.ts";
import { amountAt, nounGroupOf, type Scene } from "./scene.ts";
import { countNouns } from "./tables/en.ts";

/** "declared her dead", "were declared dead by doctors": an act at a bedside and not what somebody says of it. */
export function declaresDead({ tokens }: Scene, at: number, sentence: Sentence): boolean {
  for (let next = at + 1; next < Math.min(sentence.tokens.end, at + 7); next++) {
    if (tokens[next]?.lower === "dead") return !/^(?:is|are|was|were)$/u.test(tokens[next - 1]?.lower ?? "");
    if (tokens[next]?.lower === "that" || tokens[next]?.pos === "VERB" || tokens[next]?.text === ",") return false;
  }
  return false;
}

/** "deplored the death of 14 people", "lamented the murder of two soldiers": deaths as the object. */
export function deploresDeath(scene: Scene, lemma: string, at: number): boolean {
  if (!/^(?:deplore|lament|regret|grieve)$/u.test(lemma)) return false;
  const object = nounGroupOf(scene, at + 1);
  return object !== null && /^(?:death|deaths|loss|killing|killings|murder|murders|martyrdom|demise)$/u.test(scene.tokens[object.head]?.lower ?? "") && scene.tokens[object.tokens.end]?.lower === "of";
}

/** "named the dead as", "eleven victims were named by the town hall": who names the dead tells of them. */
export function namesDead(scene: Scene, lemma: string, at: number, group: VerbGroup | null): boolean {
  if (lemma !== "name") return false;
  const named = group?.voice === "passive" ? nounGroupOf(scene, group.tokens.start - 1) : nounGroupOf(scene, at + 1);
  return named !== null && /^(?:victims?|dead|deceased|fatalities|casualties|killed|wounded)$/u.test(scene.tokens[named.head]?.lower ?? "");
}

/** "agree on a toll of 34". */
export function agreesOnToll(scene: Scene, lemma: string, at: number): boolean {
  const object = lemma === "agree" && scene.tokens[at + 1]?.lower === "on" ? nounGroupOf(scene, at + 2) : null;
  return object !== null && countNouns.has(scene.tokens[object.head]?.lower ?? "") && amountAt(scene, object.tokens.end + 1) !== null;
}

/** Verbs that tell something only with a certain object, and the words that the object must begin with or hold. */
const withObject: ReadonlyMap<string, RegExp> = new Map([
  ...["release", "issue", "offer", "provide", "supply", "circulate", "share"].map((verb) => [verb, /^(?:tolls?|tally|count|figures?|list|number|estimate|names)$/u] as const),
  ["keep", /^(?:lists?|records?|tally|count|register|log|diary)$/u],
  ["hold", /^(?:lists?|records?|register)$/u],
  ["receive", /^(?:reports?|information|word|accounts?)$/u],
  ["have", /^(?:reports?|information|word|lists?)$/u],
]);

/** "keeps a list of 22 dead", "has received reports of nine killings". */
export function tellsByObject(scene: Scene, lemma: string, at: number): boolean {
  const object = withObject.get(lemma);
  const group = object === undefined ? null : nounGroupOf(scene, at + 1);
  return object !== undefined && group !== null && object.test(scene.tokens[group.head]?.lower ?? "") && scene.tokens[group.tokens.end]?.lower === "of" && [0, 1, 2].some((offset) => amountAt(scene, group.tokens.end + offset) !== null);
}
