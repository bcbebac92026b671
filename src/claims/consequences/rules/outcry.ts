import { objectOf, subjectOf } from "../../casualties/grammar/arguments.ts";
import { atVerbs, nounAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { clauseStart, draftOf, isDone, type ConsequenceRule } from "../rule.ts";
import { attackWords, callingForth, condemning, outcries, supplies } from "../tables/en.ts";

const id = "en/consequences/outcry";

/** "The attack drew condemnation", "called the strike an outrage", "responded with a barrage of rockets", "knocked out power to 40,000 homes". Refused: "drew applause", "called the strike a success", "responded with a statement". */
export const outcry: ConsequenceRule = {
  id,
  find: (view) =>
    atVerbs(view, (verb, index) => {
      if (!(callingForth.has(verb.lemma) || crying.has(verb.lemma)) || !isDone(view, index)) return [];
      if (callingForth.has(verb.lemma)) {
        const object = objectOf(view, index);
        return object >= 0 && outcries.has(headOf(view, object)) ? [draftOf(id, view, "condemnation", [clauseStart(view, index), object])] : [];
      }
      if (/^(?:call|describe|brand|label)$/u.test(verb.lemma)) {
        const last = condemnedAs(view, index);
        return last < 0 || subjectOf(view, index) < 0 ? [] : [draftOf(id, view, "condemnation", [clauseStart(view, index), last])];
      }
      if (/^(?:respond|reply|retaliate|answer)$/u.test(verb.lemma) && wordOf(view, index + 1) === "with") return /^(?:barrage|salvo|volley|strikes?|airstrikes?|attacks?|rockets?|missiles?|drones?|shelling|fire|raids?|bombardment|offensive|artillery)$/u.test(headOf(view, index + 2)) ? [draftOf(id, view, "retaliation", [clauseStart(view, index), index + 2])] : [];
      const cut = (verb.lemma === "knock" && wordOf(view, index + 1) === "out") || /^(?:cut|disrupt|sever)$/u.test(verb.lemma);
      const cutAt = verb.lemma === "knock" || wordOf(view, index + 1) === "off" ? index + 2 : index + 1;
      return cut && supplies.has(headOf(view, cutAt)) ? [draftOf(id, view, "damage", [clauseStart(view, index), cutAt])] : [];
    }),
};

/** Verbs other than those that call something forth. */
const crying: ReadonlySet<string> = new Set(["call", "describe", "brand", "label", "respond", "reply", "retaliate", "answer", "knock", "cut", "disrupt", "sever"]);

const headOf = (view: SentenceView, index: number): string => view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";

/** Last item of what the attack is called by who condemns it: "called the strike an outrage", "called it a cowardly act"; -1 where it is called nothing of the kind. */
function condemnedAs(view: SentenceView, index: number): number {
  const object = index + 1;
  if (!attackWords.has(headOf(view, object))) return -1;
  const { tokens } = view.analysis;
  const from = view.items[object]?.end ?? 0;
  for (let at = from; at < Math.min(view.sentence.tokens.end, from + 6); at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^[.;,]$/u.test(word)) return -1;
    if (condemning.has(word) && word !== "act") return view.items.findIndex((item) => item.end > at);
  }
  return -1;
}
