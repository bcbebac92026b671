import { objectOf, subjectOf } from "../../casualties/grammar/arguments.ts";
import { atVerbs, nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { clauseStart, draftOf, isDone, type ConsequenceRule } from "../rule.ts";
import { measures, type Measure } from "../tables/en.ts";

const id = "en/consequences/measure";

/** "The commander was suspended", "prosecutors opened a criminal case", "shut the crossing", "12 houses were damaged". Refused: "demanded an inquiry", "will suspend", "an investigation opened in 2019". */
export const measureTaken: ConsequenceRule = {
  id,
  find: (view) =>
    atVerbs(view, (verb, index) => {
      if (!verbsOfMeasures.has(verb.lemma) || !isDone(view, index)) return [];
      const noun = nounOf(view, index);
      if (noun < 0) return [];
      const found = measures.find((measure) => measure.verbs.has(verb.lemma) && fits(view, noun, measure));
      if (found === undefined || (found.code === "trial-or-sentence" && verb.lemma === "charge" && noun > index && wordOf(view, noun + 1) !== "with" && wordOf(view, noun + 1) !== "over")) return [];
      return [draftOf(id, view, found.code, [startOf(view, index, noun), Math.max(index, lastOf(view, noun))])];
    }),
};

const verbsOfMeasures: ReadonlySet<string> = new Set(measures.flatMap((measure) => [...measure.verbs]));

/** The object of an active verb, the subject of a passive one; of a bare participle only where it goes on from another ("was suspended and an inquiry opened"). */
function nounOf(view: SentenceView, index: number): number {
  const verb = verbAt(view, index);
  if (verb === null) return -1;
  // "handed in his resignation": a particle hides the object.
  if (verb.voice === "passive" && verb.form === "pastParticiple" && /^(?:in|out|off|up)$/u.test(wordOf(view, index + 1)) && nounAt(view, index + 2) !== null) return index + 2;
  if (verb.lemma === "agree" && /^(?:to|on)$/u.test(wordOf(view, index + 1)) && nounAt(view, index + 2) !== null) return index + 2;
  if (verb.voice === "active") return /^(?:at|on|out|upon)$/u.test(wordOf(view, index + 1)) && !/^(?:set|carry)$/u.test(verb.lemma) ? -1 : objectPast(view, index);
  if (verb.form === "finite") return subjectOf(view, index);
  const before = nounAt(view, index - 1) !== null ? index - 1 : subjectBeforePhrase(view, index);
  if (before < 0) return -1;
  const goesOn = wordOf(view, index + 1);
  const nounBehind = nounAt(view, index + 1) !== null;
  if (nounBehind) return index + 1;
  return isAfterAnd(view, before) && /^(?:[,.;]|and|of|from|by|on)?$/u.test(goesOn) ? before : -1;
}

/** "the camp's commander relieved of his post": the noun, where a phrase stands between. */
const subjectBeforePhrase = (view: SentenceView, index: number): number => (nounAt(view, index - 3) !== null && /^(?:of|in)$/u.test(wordOf(view, index - 2)) ? index - 3 : -1);

function isAfterAnd(view: SentenceView, noun: number): boolean {
  if (wordOf(view, noun - 1) !== "and") return false;
  for (let at = noun - 2; at >= Math.max(0, noun - 8); at--) if (verbAt(view, at)?.voice === "passive") return true;
  return false;
}

/** "set up a commission", "sealed off the area". */
function objectPast(view: SentenceView, index: number): number {
  const at = /^(?:up|off|down|out|in)$/u.test(wordOf(view, index + 1)) ? index + 2 : index + 1;
  return nounAt(view, at) !== null ? at : objectOf(view, index);
}

function fits(view: SentenceView, noun: number, measure: Measure): boolean {
  const group = nounAt(view, noun);
  const { tokens } = view.analysis;
  if (group === null || /^(?:no|any)$/u.test(tokens[group.tokens.start]?.lower ?? "")) return false;
  if (!measure.nouns.has(tokens[group.head]?.lower ?? "")) return false;
  if (measure.code === "damage" && tokens.slice(group.tokens.start, group.head).some((token) => /^(?:aerial|armou?red|combat|military|fighting|enemy|unmanned)$/u.test(token.lower))) return false;
  if (measure.beside === null) return true;
  const end = view.items[noun + 2]?.end ?? group.tokens.end;
  for (let at = group.tokens.start; at < (wordOf(view, noun + 1) === "of" ? end : group.tokens.end); at++) if (measure.beside.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function startOf(view: SentenceView, index: number, noun: number): number {
  return noun < index ? noun : clauseStart(view, index);
}

const lastOf = (view: SentenceView, noun: number): number => (wordOf(view, noun + 1) === "of" && view.items[noun + 2] !== undefined ? noun + 2 : noun);
