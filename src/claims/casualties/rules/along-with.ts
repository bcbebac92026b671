import { en } from "../../../language/index.ts";
import { candidatesOf, type CasualtyRule } from "../candidate.ts";
import { afterPhrase, countListRight } from "../grammar/lists.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/along-with";

/** People who share the fate just told: "two soldiers were killed, along with three civilians", "…, as were three civilians", "…, and two civilians". Refused: "was arrested along with three men". */
export const alongWith: CasualtyRule = {
  id,
  needsFigure: true,
  find: (view, found) =>
    view.items.flatMap((item, index) => {
      const at = afterJoint(view, index);
      if (at < 0 || nounAt(view, at) === null) return [];
      const before = found.filter((candidate) => candidate.sentence === view.sentence.index && candidate.tokens.end <= item.start && /\/(?:suffering-subject|suffering-object|counted-adjective)$/u.test(candidate.rule)).at(-1);
      if (before?.counted == null || before.denied || !standsRightBefore(view, index, before.tokens.end)) return [];
      const listed = countListRight(view, at, "weak");
      if (listed === null || listed.counted.head === null || listed.counted.amount.max === 0 || en.outcomeAdjectives.has(listed.counted.head.lower) || !closes(view, afterPhrase(view, listed.last))) return [];
      if (found.some((candidate) => candidate.counted !== null && candidate.counted.tokens.start < listed.counted.tokens.end && listed.counted.tokens.start < candidate.counted.tokens.end)) return [];
      return candidatesOf(id, view, before.outcome, listed.counted, before.trigger).map((candidate) => ({ ...candidate, tokens: candidate.counted?.tokens ?? candidate.tokens }));
    }),
};

/** Position of the people after "along with", "together with", "as well as", "as were", "and so were", ", and"; -1 where no joint stands at `index`. */
function afterJoint(view: SentenceView, index: number): number {
  const word = wordOf(view, index);
  const next = wordOf(view, index + 1);
  if (next === "with" && (word === "along" || word === "together")) return index + 2;
  if (word === "plus") return index + 1;
  if (word === "as" && next === "well" && wordOf(view, index + 2) === "as") return index + 3;
  if (word === "as" && /^(?:was|were|did|had)$/u.test(next)) return index + 2;
  if (word === "and" && next === "so" && /^(?:was|were|did|had)$/u.test(wordOf(view, index + 2))) return index + 3;
  return word === "," && next === "and" && (nounAt(view, index + 2)?.amount ?? null) !== null ? index + 2 : -1;
}

/** Between the fate and the joint stands at most a comma and a phrase of place or time. */
function standsRightBefore(view: SentenceView, index: number, end: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 18; at--) {
    if ((view.items[at]?.end ?? 0) <= end) return true;
    if (verbAt(view, at) !== null || /^[;:.]$/u.test(wordOf(view, at))) return false;
  }
  return false;
}

/** The people are not the subject of a verb of their own. */
const closes = (view: SentenceView, index: number): boolean => index >= view.items.length || /^(?:[.;,:)"”—–]|when|while|after|as|in|at|on|near|by|during|who|whose|that|which|only|and|but)$/u.test(wordOf(view, index));
