import { sideIn } from "../../../actors/index.ts";
import { nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { doerOf, headAt, isDeed, isNobody, withOf } from "../clause.ts";
import { deedWords, harmedBy } from "../harm.ts";
import { countryName } from "../country-name.ts";
import { isRelative, textSpan, type Party } from "../parties.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";
import { deedNouns } from "../tables/en.ts";
import { isSame } from "./own-deed.ts";

const id = "en/responsibility/attributed-deed";

/** What a speaker says another party did: "Russian forces shelled the village, the governor said", "rockets fired by the army", "strikes by Pakistan, said Kabul". Refused: the same in the article's own voice, where the account of the attack itself names the party. */
export const attributedDeed: ResponsibilityRule = {
  id,
  words: [...deedWords, ...deedNouns, "do", "done"],
  find: (clause) =>
    clause.view.items.flatMap((_item, index) => {
      const found = doneBy(clause, index);
      if (found === null) return [];
      const who = userOf(clause.view, found.who) ?? clause.parties.at(clause.view, found.who);
      if (who === null || !(isNamedParty(who) || isNamedArmed(clause, found.who, who))) return [];
      const speaker = clause.speakerOf(index);
      if (speaker === null || speaker.kind === null || isOwnSide(speaker, who)) return [];
      // "The military had conducted strikes, a security official said": of his own.
      const own = who.side === null && /^(?:army|military|troops|forces|security forces|soldiers|air force|navy)$/u.test(who.name) && speaker.side !== null && /^(?:military|government)$/u.test(speaker.kind);
      if (own) return [draftOf(id, clause.view, speaker, "claimed", found.items, speaker)];
      return [draftOf(id, clause.view, who, "accused", found.items, speaker)];
    }),
};

/** A party's own account of its deed accuses nobody; a reporter from its country is not the party. */
const isOwnSide = (speaker: Party, who: Party): boolean => speaker.name === who.name || (isSame(speaker, who) && speaker.kind !== "media" && speaker.kind !== "person" && speaker.kind !== "ngo" && speaker.kind !== "witness");

const isNamedParty = (who: Party): boolean => who.known && (who.side !== null || /^(?:army|military|junta|regime|rebels?|government|security forces|troops|separatists|paramilitaries)$/u.test(who.name) || isNameOfGroup(who)) && (who.kind === "armedGroup" || who.kind === "military" || who.kind === "government");

/** "Fulani herders", "Karen rebels": people under arms by the name of their people. */
const isNamedArmed = ({ view }: Clause, index: number, who: Party): boolean => index > 0 && who.kind !== "media" && /\p{Lu}\p{Ll}/u.test(who.name) && /^(?:herders|herdsmen|fighters|militants|gunmen|rebels|settlers|militiamen|insurgents|separatists|jihadists|guerrillas|extremists)$/u.test(headAt(view, index));

/** A group that nobody knows, by its name in capitals: "Salt Brigade", not "Police" or "Gunmen" at the start of a sentence. */
const isNameOfGroup = (who: Party): boolean => /^\p{Lu}[\p{L}-]+(?: (?:of|for|the|and|\p{Lu}[\p{L}-]*))+$/u.test(who.name) || /^\p{Lu}{2,6}\d*$/u.test(who.name);

function doneBy({ view }: Clause, index: number): { readonly who: number; readonly items: readonly [number, number] } | null {
  const verb = verbAt(view, index);
  if (verb !== null) {
    if (verb.negated || verb.modal !== null || verb.form === "infinitive") return null;
    const by = wordOf(view, index + 1) === "out" ? index + 2 : index + 1;
    const byAgent = (verb.voice === "passive" || verb.form === "pastParticiple") && wordOf(view, by) === "by" && nounAt(view, by + 1) !== null;
    const done = /^(?:do|carry|commit|perpetrate|conduct|stage|mount)$/u.test(verb.lemma);
    if (byAgent && (isCounted(view, index - 1) || (tokenOf(view, index - 1)?.pos === "PRON" && !done))) return null;
    if (byAgent && verb.lemma === "do" && !/^(?:this|it|that)$/u.test(wordOf(view, index - 1))) return null;
    if (byAgent) return /^(?:do|fire|launch|carry|commit|perpetrate|stage|mount|conduct|drop|plant|hit|strike|bomb|shell|attack|ambush|shoot)$/u.test(verb.lemma) ? { who: by + 1, items: [Math.max(0, nounAt(view, index - 1) === null ? index : index - 1), by + 1] } : null;
    const object = harmedBy(view, index);
    if (object < 0 || verb.voice === "passive" || (verb.lemma !== "kill" && isCounted(view, object)) || (verb.lemma === "kill" && !isWeapon(view, doerOf(view, index)))) return null;
    const subject = doerOf(view, index);
    return subject < 0 || isNobody(view, subject) || isPronoun(view, subject) ? null : { who: subject, items: [subject, withOf(view, object)] };
  }
  return isDeed(view, index, false) && wordOf(view, index + 1) === "by" && nounAt(view, index + 2) !== null ? { who: index + 2, items: [index, index + 2] } : null;
}

const isPronoun = (view: SentenceView, subject: number): boolean => tokenOf(view, subject)?.pos === "PRON" || isRelative(wordOf(view, subject));

/** "launched 14 attacks": a count over a period is a figure, no deed. */
const isCounted = (view: SentenceView, object: number): boolean => {
  const amount = nounAt(view, object)?.amount;
  return amount != null && view.analysis.amounts[amount]?.amount.max !== 1;
};

const isWeapon = (view: SentenceView, index: number): boolean => /^(?:fire|strike|raid|shelling|gunfire|drone|missile|rocket|bomb|shell|plane|warplane|jet|aircraft|helicopter|airstrike|munition|mortar|artillery|gunship|tank)s?$/u.test(view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "");

/** "a Ukrainian drone", "Russian guided bombs": the party whose weapon it is. */
function userOf(view: SentenceView, index: number): Party | null {
  const group = nounAt(view, index);
  if (group === null || !isWeapon(view, index)) return null;
  const side = sideIn(view.analysis.tokens, group.tokens.start, group.head);
  const owner = view.analysis.tokens.slice(group.tokens.start, group.head).find((token) => /^(?:army|military|junta|regime|rebel|government)$/u.test(token.lower));
  if (side === null) return owner === undefined ? null : { name: owner.lower, actor: owner.lower, kind: "military", side: null, span: textSpan(view, group.tokens), known: true };
  const name = countryName(side) ?? side;
  return { name, actor: name, kind: "military", side, span: textSpan(view, group.tokens), known: true };
}
