import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { subjectIn } from "../grammar/clause-subject.ts";
import { isUnreal } from "../grammar/arguments.ts";
import { countPronoun } from "../grammar/counted.ts";
import { countListLeft } from "../grammar/lists.ts";
import { outcomeOfVerb } from "../grammar/outcome-verb.ts";
import { atVerbs, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/self";
const reflexive = /^(?:himself|herself|themselves|themself)$/u;

/** People who harm themselves: "he then shot himself", "the bomber blew himself up", "took her own life", "committed suicide". Refused: "introduced himself". */
export const self: CasualtyRule = {
  id,
  needs: new Set(["himself", "herself", "themselves", "themself", "suicide", "life"]),
  find: (view) =>
    atVerbs(view, (verb, index, item) => {
      if (isUnreal(verb) || verb.negated || verb.voice === "passive" || verb.form === "infinitive") return [];
      const end = endOfDeed(view, index);
      if (end < 0) return [];
      const subject = subjectIn(view, index);
      const counted = subject < 0 ? null : (countListLeft(view, subject, "strong") ?? countPronoun(view, subject));
      if (counted === null) return [];
      const harmedOnly = verb.lemma === "shoot" && !lethal(view, index);
      return candidatesOf(id, view, harmedOnly ? "injured" : "killed", counted, { start: item.start, end });
    }),
};

/** End (token position) of the words that say what somebody did to himself, or -1. */
function endOfDeed(view: SentenceView, index: number): number {
  const verb = verbAt(view, index);
  const after = view.items[index + 1];
  if (verb === null || after === undefined) return -1;
  if (/^(?:shoot|kill|stab|hang|blow|immolate|detonate|electrocute)$/u.test(verb.lemma) && reflexive.test(wordOf(view, index + 1))) return after.end;
  const coordinate = thenHimself(view, index);
  if (coordinate >= 0) return coordinate;
  const head = view.analysis.tokens[nounAt(view, index + 1)?.head ?? -1]?.lower;
  if (verb.lemma === "commit" && head === "suicide") return after.end;
  if (verb.lemma === "take" && head === "life" && view.analysis.tokens.slice(after.start, after.end).some((token) => token.lower === "own")) return after.end;
  if (verb.lemma === "turn" && /^(?:gun|rifle|weapon|pistol|shotgun|knife)$/u.test(head ?? "") && wordOf(view, index + 2) === "on" && reflexive.test(wordOf(view, index + 3))) return view.items[index + 3]?.end ?? -1;
  return -1;
}

/** "killed his wife and then himself": end (token position) of the reflexive that shares the verb, or -1. */
function thenHimself(view: SentenceView, index: number): number {
  if (!/^(?:kill|shoot|stab)$/u.test(verbAt(view, index)?.lemma ?? "")) return -1;
  for (let at = index + 2; at < index + 9; at++) {
    if (verbAt(view, at) !== null || /^[.;:]$/u.test(wordOf(view, at))) return -1;
    if (reflexive.test(wordOf(view, at)) && /^(?:and|then|,|before)$/u.test(wordOf(view, at - 1))) return view.items[at]?.end ?? -1;
  }
  return -1;
}

/** "fatally shot himself", "shot himself to death", "shot and killed himself". */
function lethal(view: SentenceView, index: number): boolean {
  const item = view.items[index];
  if (item === undefined) return false;
  const near = view.analysis.tokens.slice(Math.max(0, item.start - 2), item.end + 5).map((token) => token.lower);
  return near.includes("fatally") || near.includes("dead") || near.includes("death") || near.includes("killed") || outcomeOfVerb(view, index)?.outcome === "killed";
}
