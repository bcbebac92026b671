import { atVerbs, nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { checkedAt, checkedBehind, checkerAt, checkerBefore, isDesk } from "../checked.ts";
import { draftOf, type Clause, type Finding, type VerificationRule } from "../rule.ts";
import { verifyingVerbs, type Checked } from "../tables/en.ts";

const id = "en/verification/verified";

/** "The agency verified the video", "clips geolocated to the camp", "has confirmed the location of two videos", "confirmed by satellite images". Refused: "the ministry confirmed the attack", "verified account". */
export const verified: VerificationRule = {
  id,
  needs: ({ lemma }) => verifyingVerbs.has(lemma) || lemma === "confirm",
  find: (clause) =>
    atVerbs(clause.view, (verb, index) => {
      if (verb.negated || verb.modal !== null || (verb.form === "infinitive" && !isAble(clause.view, index))) return [];
      const finding = verifyingVerbs.has(verb.lemma) ? verifying(clause, index) : verb.lemma === "confirm" ? confirming(clause, index) : null;
      return finding === null ? [] : [draftOf(id, clause.view, finding)];
    }),
};

/** "Reuters was able to verify the location": what somebody managed to check is checked; not "was not able to". */
const isAble = (view: SentenceView, index: number): boolean => (wordOf(view, index - 1) === "able" && verbAt(view, index - 2)?.lemma === "be" && verbAt(view, index - 2)?.negated === false && verbAt(view, index - 2)?.modal === null) || (verbAt(view, index - 1)?.lemma === "manage" && verbAt(view, index - 1)?.negated === false && verbAt(view, index - 1)?.modal === null);

function verifying(clause: Clause, index: number): Finding | null {
  const { view, antecedentOf } = clause;
  const verb = verbAt(view, index);
  if (verb === null || isName(view, index)) return null;
  if (verb.voice === "passive") {
    const subject = verb.form === "pastParticiple" && nounAt(view, index - 1) !== null ? index - 1 : checkerBefore(view, index);
    const thing = subject < 0 ? null : (checkedAt(view, subject) ?? (isVague(view, subject) ? antecedentOf(subject) : null));
    const by = wordOf(view, index + 1) === "by" ? checkerAt(view, index + 2, clause.parties) : null;
    // "The account is verified on X": a mark of a website.
    if (/^(?:accounts?|profile|profiles)$/u.test(view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "") && /^(?:on|by)$/u.test(wordOf(view, index + 1)) && /^(?:X|Twitter|Telegram|Facebook|Instagram|TikTok|YouTube)$/u.test(view.analysis.tokens[view.items[index + 2]?.start ?? -1]?.text ?? "")) return null;
    if (thing === null && !verb.lemma.startsWith("geolocat")) return null;
    return { of: verb.lemma.startsWith("geolocat") ? "place" : (thing ?? "place"), by, result: "verified", items: [subject < 0 ? index : subject, by === null ? index : index + 2] };
  }
  const checked = checkedBehind(view, index, antecedentOf(index));
  if (checked === null) return null;
  const subject = doerOf(view, index);
  return { of: verb.lemma.startsWith("geolocat") ? "place" : checked.of, by: checkerNamed(clause, subject, index), result: "verified", items: [subject < 0 ? index : subject, checked.last] };
}

/** The subject of the check; of "was able to verify" that of "was". */
const doerOf = (view: SentenceView, index: number): number => checkerBefore(view, isAble(view, index) ? (wordOf(view, index - 1) === "able" ? index - 2 : index - 1) : index);

/** Who checked; of "the group said it had geolocated" the group. */
function checkerNamed({ view, parties, speakerOf }: Clause, subject: number, index: number): string | null {
  if (subject < 0) return null;
  if (/^(?:it|they|he|she)$/u.test(wordOf(view, subject)) || /^(?:it|they|he|she)$/u.test(view.analysis.tokens[nounAt(view, subject)?.head ?? -1]?.lower ?? "")) return speakerOf(index)?.actor ?? checkerAt(view, subject, parties);
  return checkerAt(view, subject, parties);
}

/** "BBC Verify": the verb is part of a name. */
const isName = (view: SentenceView, index: number): boolean => {
  const token = view.analysis.tokens[verbAt(view, index)?.head ?? -1];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !view.analysis.capitals && token.start > view.sentence.start;
};

const isVague = (view: SentenceView, subject: number): boolean => /^(?:it|which|that|they|this|these|both|all)$/u.test(wordOf(view, subject));

/** What a confirmation checks, where it says so: place, identity or authenticity; anything else is a statement of a party. */
function confirming({ view, parties }: Clause, index: number): Finding | null {
  const verb = verbAt(view, index);
  if (verb === null) return null;
  if (verb.voice === "passive" && verb.form === "finite") {
    const by = wordOf(view, index + 1) === "by" ? index + 2 : -1;
    if (by < 0 || !/(?:imagery|images|pictures|photos)$/u.test(view.analysis.tokens[nounAt(view, by)?.head ?? -1]?.lower ?? "") ) return null;
    const subject = checkerBefore(view, index);
    const of = subject < 0 ? null : checkedAt(view, subject);
    return { of: of ?? "place", by: null, result: "verified", items: [subject < 0 ? index : subject, by] };
  }
  const subject = doerOf(view, index);
  const who = subject < 0 ? null : parties.at(view, subject);
  const desk = subject >= 0 && (isDesk(view, subject) || hasDeskBehind(view, subject, index));
  const official = who !== null && /^(?:government|military|localOfficial|armedGroup|stateMedia|medical)$/u.test(who.kind ?? "") && !desk;
  if (official) return null;
  const of = confirmedThing(view, index, desk);
  if (of === null) return null;
  return { of: of.of === "video" && !desk ? "video" : of.of, by: subject < 0 ? null : checkerAt(view, subject, parties), result: "verified", items: [subject < 0 ? index : subject, of.last] };
}

/** "Meridian Check, the outlet's verification desk, …": the apposition tells. */
function hasDeskBehind(view: SentenceView, subject: number, verb: number): boolean {
  for (let at = subject + 1; at < Math.min(verb, subject + 6); at++) if (isDesk(view, at)) return true;
  return false;
}

function confirmedThing(view: SentenceView, index: number, desk: boolean): { readonly of: Checked; readonly last: number } | null {
  const at = wordOf(view, index + 1) === "that" ? index + 2 : index + 1;
  const group = nounAt(view, at);
  const head = view.analysis.tokens[group?.head ?? -1]?.lower ?? "";
  if (/^(?:location|locations|identity|identities|authenticity|geolocation)$/u.test(head)) return { of: head.startsWith("ident") ? "identity" : head === "authenticity" ? "video" : "place", last: wordOf(view, at + 1) === "of" ? at + 2 : at };
  const of = checkedAt(view, at);
  return desk && (of === "place" || of === "video") ? { of: "place", last: at } : null;
}
