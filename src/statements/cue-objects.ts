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

/** Verbs of judging, feeling and blaming: who says so of deaths tells of them. "Ordered the killing of" is none, nor "condemned the killing of", which takes it for known. */
const assessing: ReadonlySet<string> = new Set(
  "deplore lament regret grieve mourn condole hail welcome praise applaud laud celebrate congratulate rejoice apologise apologize hold find charge link tie connect suspect express voice convey offer extend send appal appall sadden shock horrify alarm outrage devastate".split(" "),
);
const feelings = /^(?:grief|sorrow|horror|shock|sadness|outrage|anger|fury|alarm|concern|regret|remorse|condolences?|sympath(?:y|ies)|dismay|indignation|consternation|anguish|pain|satisfaction|pride|joy|disgust|revulsion|apolog(?:y|ies)|inquiry|investigation|probe|justice|accountability|answers|responsible|accountable|liable)$/u;
const deathNouns = /^(?:deaths?|loss|killings?|murders?|massacres?|slayings?|slaughter|executions?|assassinations?|martyrdoms?|demise|beheadings?|lynchings?|abductions?|kidnappings?|wounding|drowning)$/u;

/** "deplored the death of 14 people", "expressed grief over the loss of five lives", "charged the group with 12 murders", "the killing of six was condemned by": deaths as what is judged. */
export function assessesDeaths(scene: Scene, lemma: string, at: number, group: VerbGroup | null): boolean {
  if (!assessing.has(lemma)) return false;
  if (group?.voice === "passive" && !/^(?:appal|appall|sadden|shock|horrify|alarm|outrage|devastate|suspect)$/u.test(lemma)) {
    const subject = nounGroupOf(scene, group.tokens.start - 1);
    return subject !== null && namesDeaths(scene, nounGroupOf(scene, subject.tokens.start - 2)?.tokens.start ?? subject.tokens.start) && scene.tokens[at + 1]?.lower === "by";
  }
  const feels = /^(?:express|voice|convey|offer|extend|send|demand|urge|hold|find)$/u.test(lemma);
  let felt = !feels;
  for (let next = at + 1; next < at + 12; next++) {
    const token = scene.tokens[next];
    if (token === undefined || token.sentence !== scene.tokens[at]?.sentence || (scene.quoteOf[next] ?? -1) >= 0) return false;
    if (felt && namesDeaths(scene, next)) return true;
    if (feelings.test(token.lower)) felt = true;
    else if (/^[,;:]$/u.test(token.text) || token.pos === "VERB" || /^(?:after|that|which|who|in|during|following|before|from|as)$/u.test(token.lower)) return false;
  }
  return false;
}

/** "the killing of 12 people", "12 murders", "reports of 40 deaths": a noun group of deaths that tells how many begins here. */
function namesDeaths(scene: Scene, at: number): boolean {
  const group = nounGroupOf(scene, at);
  if (group?.tokens.start !== at) return false;
  const word = scene.tokens[group.head]?.lower ?? "";
  return deathNouns.test(word) && (group.amount !== null || scene.tokens[group.tokens.end]?.lower === "of");
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
