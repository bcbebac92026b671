import { atVerbs, nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { doerOf, isDeed, isNobody } from "../clause.ts";
import { harmedBy } from "../harm.ts";
import { deedNouns } from "../tables/en.ts";
import { draftOf, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/admitted";

/** "admitted having shot down the helicopter", "claimed to have overrun the base", "confessed to the killing", "owned up to the bombing". Refused: "claimed to have won", "admitted firing the minister". */
export const admitted: ResponsibilityRule = {
  id,
  words: ["admit", "acknowledge", "confess", "claim", "boast", "own", "owned", "concede", "say"],
  find: ({ view, parties }) =>
    atVerbs(view, (verb, index) => {
      if (verb.modal !== null || verb.form === "infinitive") return [];
      const last = deedBehind(view, index, verb.lemma);
      const subject = last < 0 ? -1 : doerOf(view, index);
      if (subject < 0) return [];
      if (isNobody(view, subject)) return [draftOf(id, view, null, "notClaimed", [subject, last], null)];
      const who = parties.at(view, subject);
      if (who === null || !(who.known || who.kind === "armedGroup") || who.kind === "police" || (who.kind === "person" && who.side === null)) return [];
      return [draftOf(id, view, who, verb.negated ? "notClaimed" : "claimed", [subject, last], verb.negated ? null : who)];
    }),
};

/** Last item of the deed that is owned up to; -1 where there is none. */
function deedBehind(view: SentenceView, index: number, lemma: string): number {
  let at = index + 1;
  if (/^(?:own|confess)$/u.test(lemma)) {
    if (wordOf(view, at) === "up") at++;
    if (wordOf(view, at) !== "to") return -1;
    at++;
    const gerund = wordOf(view, at) === "the" || verbAt(view, at)?.form === "ingParticiple";
    if (isDeed(view, at, true)) return at;
    return gerund && deedNouns.has(view.analysis.tokens[view.items[wordOf(view, at) === "the" ? at + 1 : at]?.start ?? -1]?.lower ?? "") ? at + (wordOf(view, at) === "the" ? 1 : 0) : harmedBy(view, at, true);
  }
  const verb = verbAt(view, at);
  if (verb === null || !/^(?:admit|acknowledge|claim|boast|concede)$/u.test(lemma)) return -1;
  const first = view.analysis.tokens[verb.tokens.start]?.lower ?? "";
  // "having shot down", "to have overrun": the participle may be tagged as a noun.
  const having = verb.lemma === "have" && (first === "having" || verb.form === "infinitive");
  if (having) return /^(?:shot|overrun|hit|struck|killed|attacked|bombed|raided|ambushed|beheaded|fired|carried|launched|targeted|captured|abducted)$/u.test(view.analysis.tokens[view.items[at + 1]?.start ?? -1]?.lower ?? "") ? at + 1 : -1;
  const perfect = first === "having" || (first === "to" && view.analysis.tokens[verb.tokens.start + 1]?.lower === "have");
  const gerund = verb.form === "ingParticiple" && lemma !== "claim";
  if (!perfect && !gerund) return -1;
  const harmed = harmedBy(view, at, true);
  return harmed >= 0 || !perfect ? harmed : /^(?:overrun|raid|attack|kill|behead|ambush|bomb)$/u.test(verb.lemma) ? (nounAt(view, at + 1) === null ? at : at + 1) : -1;
}
