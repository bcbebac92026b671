import { objectOf } from "../../casualties/grammar/arguments.ts";
import { atVerbs, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import { behindPreposition, doerOf, gerundStem, isTold } from "../clause.ts";
import { isRelative } from "../parties.ts";
import { draftOf, type ResponsibilityRule } from "../rule.ts";
import { accusableNouns, accusableVerbs } from "../tables/en.ts";

const id = "en/responsibility/accused";

/** "Baku accused Yerevan of shelling the village", "is accused of having recruited the gunmen". Refused: "accused of corruption", "accused the paper of lying". */
export const accused: ResponsibilityRule = {
  id,
  words: ["accuse"],
  find: ({ view, parties }) =>
    atVerbs(view, (verb, index) => {
      if (verb.lemma !== "accuse" || !isTold(view, index) || verb.negated) return [];
      const behind = relativeObject(view, index);
      const direct = behind >= 0 ? -1 : objectOf(view, index);
      const subject = doerOf(view, index);
      const passive = direct < 0 && behind < 0;
      const target = passive ? subject : behind >= 0 ? behind : direct;
      if (target < 0) return [];
      const last = accusation(view, passive || behind >= 0 ? index : direct);
      const who = parties.at(view, target);
      if (last < 0 || who === null) return [];
      if (passive && !(who.known && (who.side !== null || who.kind === "armedGroup" || nounAt(view, target)?.proper === true))) return [];
      const by = passive ? behindPreposition(view, index + 1, /^by$/u) : -1;
      const origin = passive ? (by < 0 ? null : parties.at(view, by)) : subject < 0 ? null : parties.at(view, subject);
      const bare = / of (?:a |an |the )?\S*$/u.test(who.name) && !passive ? { ...who, name: who.name.replace(/ of .*$/u, "") } : who;
      return [draftOf(id, view, bare, "accused", [passive ? target : subject < 0 ? index : Math.min(subject, target), last], origin)];
    }),
};

/** "Poland and Lithuania, which state television accused of …": the noun before the relative pronoun; -1 where there is none. */
function relativeObject(view: SentenceView, index: number): number {
  const accuser = nounAt(view, index - 1);
  if (accuser === null) return -1;
  if (isRelative(wordOf(view, index - 2))) return index - 2;
  if (!isRelative(accuser.determiner ?? "")) return -1;
  for (let at = index - 2; at >= Math.max(0, index - 4); at--) if (nounAt(view, at) !== null) return at;
  return -1;
}

/** Last item of "of" and a deed behind the item; -1 where the accusation is of something else. */
function accusation(view: SentenceView, from: number): number {
  const start = pastInsertion(view, from);
  for (let at = start + 1; at < Math.min(view.items.length, start + 6); at++) {
    if (wordOf(view, at) !== "of") {
      if (/^[,;.]$/u.test(wordOf(view, at)) || verbAt(view, at) !== null) return -1;
      continue;
    }
    for (let next = at + 1; next < Math.min(view.items.length, at + 4); next++) {
      const verb = verbAt(view, next);
      if (verb?.lemma === "be") return /^(?:behind|responsible)$/u.test(wordOf(view, next + 1)) ? next + 1 : -1;
      // "accused the army of using the hospital as a base": no attack.
      if (verb?.lemma === "use" && view.items.slice(next, next + 6).some((_item, k) => wordOf(view, next + k) === "as")) return -1;
      if (verb !== null) return accusableVerbs.has(verb.lemma) || accusableVerbs.has(gerundStem(view.analysis.tokens[verb.head]?.lower ?? "", accusableVerbs)) ? (nounAt(view, next + 1) === null ? next : next + 1) : -1;
      const head = view.analysis.tokens[nounAt(view, next)?.head ?? -1]?.lower;
      if (head !== undefined && accusableNouns.has(head)) return next;
      const first = tokenOf(view, next)?.lower ?? "";
      if (head !== undefined && /ing$/u.test(first) && accusableVerbs.has(gerundStem(first, accusableVerbs))) return next;
      if (head !== undefined) break;
    }
  }
  return -1;
}

/** "the Front, an armed group that has denied it, of planting": the comma that closes the insertion; `from` where none opens. */
function pastInsertion(view: SentenceView, from: number): number {
  let opens = from + 1;
  if (wordOf(view, opens) === "of" && nounAt(view, opens + 1) !== null) opens += 2;
  if (wordOf(view, opens) !== ",") return from;
  for (let at = opens + 1; at < Math.min(view.items.length, opens + 16); at++) if (wordOf(view, at) === "," && wordOf(view, at + 1) === "of") return at;
  return from;
}
