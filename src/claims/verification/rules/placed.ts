import { atVerbs, nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkedAt, checkerAt, checkerBefore, isDesk } from "../checked.ts";
import { draftOf, type VerificationRule } from "../rule.ts";
import { evidenceWords, placingVerbs } from "../tables/en.ts";

const id = "en/verification/placed";

/** "The desk located the camp by comparing photographs", "matched a tower to a range near the town", "has placed it on the road". Refused: "police located the car", "identified the gunman". */
export const placed: VerificationRule = {
  id,
  needs: ({ lemma }) => placingVerbs.has(lemma),
  find: ({ view, parties, antecedentOf, speakerOf }) =>
    atVerbs(view, (verb, index) => {
      if (verb.negated || verb.voice === "passive" || verb.form === "infinitive" || verb.form === "ingParticiple" || !placingVerbs.has(verb.lemma)) return [];
      const subject = checkerBefore(view, index);
      if (subject < 0) return [];
      const desk = isDesk(view, subject) || [1, 2, 3, 4].some((ahead) => subject + ahead < index && isDesk(view, subject + ahead));
      const object = nounAt(view, index + 1) === null ? -1 : index + 1;
      if (object < 0) return [];
      const head = view.analysis.tokens[nounAt(view, object)?.head ?? -1];
      const thing = checkedAt(view, object) ?? (head?.lower === "it" || head?.lower === "them" ? antecedentOf(index) : null);
      const where = placeBehind(view, object);
      const evidence = hasEvidence(view, index);
      if (!(desk ? where || thing === "place" || thing === "video" || (verb.lemma === "match" && evidence) : evidence && where && (thing === "place" || thing === "video"))) return [];
      if (verb.lemma === "compare" || (verb.lemma === "identify" && thing !== "place" && thing !== "video")) return [];
      return [draftOf(id, view, { of: "place", by: desk ? checkerAt(view, subject, parties) : (speakerOf(index)?.actor ?? null), result: "verified", items: [subject, where ? Math.min(object + 2, view.items.length - 1) : object] })];
    }),
};

/** "in a valley", "to a range", "on the road": a place behind the object. */
function placeBehind(view: SentenceView, object: number): boolean {
  for (let at = object + 1; at < Math.min(view.items.length, object + 8); at++) if (/^(?:in|to|on|near|at|as|inside|outside)$/u.test(wordOf(view, at)) && (nounAt(view, at + 1) !== null || verbAt(view, at + 1) !== null)) return true;
  return false;
}

function hasEvidence(view: SentenceView, index: number): boolean {
  const from = view.items[index]?.end ?? 0;
  for (let at = from; at < Math.min(view.sentence.tokens.end, from + 30); at++) if (evidenceWords.has(view.analysis.tokens[at]?.lower ?? "")) return true;
  return false;
}
