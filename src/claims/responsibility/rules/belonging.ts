import { sideIn } from "../../../actors/index.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../../draft.ts";
import { behindPreposition, doerOf, headAt } from "../clause.ts";
import { countryName } from "../country-name.ts";
import { textSpan, type Party } from "../parties.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";
import { deedNouns } from "../tables/en.ts";
import { fights } from "./rebutted.ts";

const id = "en/responsibility/belonging";

/**
 * "The attackers belonged to Islamic State", "named a former policeman, X, as the gunman", "the shells came from army positions", "condemned an Israeli act of aggression".
 * Refused: "the car belonged to the mayor", "named her as the winner", "the reports came from the army".
 */
export const belonging: ResponsibilityRule = {
  id,
  words: ["belong", "member", "members", "name", "identify", "come", "came", "originate", "condemn", "denounce", "decry", "affiliate", "affiliated"],
  find: (clause) => clause.view.items.flatMap((_item, index) => member(clause, index) ?? named(clause, index) ?? cameFrom(clause, index) ?? condemned(clause, index) ?? []),
};

const attackers = /^(?:attackers?|gunm[ae]n|assailants?|bombers?|perpetrators?|shooters?|suspects?|killers?|raiders?|militants?|hijackers?|kidnappers?|cell)$/u;

function member({ view, parties, speakerOf }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null) return null;
  let to = -1;
  if (verb.lemma === "belong") to = behindPreposition(view, index + 1, /^to$/u);
  else if (verb.lemma === "be" && /^members?$/u.test(headAt(view, index + 1)) && wordOf(view, index + 2) === "of") to = index + 3;
  const subject = to < 0 ? -1 : doerOf(view, index);
  const who = subject < 0 || !attackers.test(headAt(view, subject)) ? null : parties.at(view, to);
  return who !== null && (fights(who) || who.known) ? draftOf(id, view, who, "accused", [subject, to], speakerOf(index)) : null;
}

/** "named X as the gunman", "identified the bomber as X". */
function named({ view, parties }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null || !/^(?:name|identify)$/u.test(verb.lemma)) return null;
  const passive = verb.voice === "passive" && verb.form === "finite";
  const subject = doerOf(view, index);
  for (let at = index + 1; at < Math.min(view.items.length, index + 9); at++) {
    if (wordOf(view, at) !== "as" || nounAt(view, at + 1) === null) continue;
    const isRole = attackers.test(headAt(view, at + 1));
    const whom = passive ? subject : nounAt(view, index + 1) !== null ? index + 1 : -1;
    if (whom < 0) return null;
    const person = isRole ? parties.at(view, whom) : attackers.test(headAt(view, whom)) ? parties.at(view, at + 1) : null;
    if (person?.known !== true || !/\p{Lu}/u.test(person.name)) return null;
    return draftOf(id, view, person, "accused", [passive || subject < 0 ? Math.min(whom, index) : subject, at + 1], passive || subject < 0 ? null : parties.at(view, subject));
  }
  return null;
}

/** "the shells came from army positions", "the rockets were fired from rebel territory". */
function cameFrom({ view, speakerOf }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null || !/^(?:come|originate|fire|launch)$/u.test(verb.lemma)) return null;
  const from = behindPreposition(view, index + 1, /^from$/u);
  const subject = from < 0 ? -1 : doerOf(view, index);
  if (subject < 0 || !/^(?:shell|rocket|missile|drone|mortar|bullet|shot|fire|shelling|projectile|gunfire|bombardment|shooting|round)s?$/u.test(headAt(view, subject))) return null;
  const group = nounAt(view, from);
  if (group === null || !/^(?:positions?|territory|base|bases|trenches|lines|side|tanks?|outposts?|areas?)$/u.test(headAt(view, from))) return null;
  const { tokens } = view.analysis;
  const party = tokens.slice(group.tokens.start, group.head).find(({ lower }) => /^(?:army|military|rebel|government|militia|junta|regime|separatist|insurgent)$/u.test(lower));
  const side = sideIn(tokens, group.tokens.start, group.head);
  const name = side === null ? party?.lower : (countryName(side) ?? side);
  const speaker = speakerOf(index);
  if (name === undefined || speaker === null) return null;
  return draftOf(id, view, partyNamed(view, group.tokens, name, side), "accused", [subject, from], speaker);
}

const partyNamed = (view: SentenceView, range: { readonly start: number; readonly end: number }, name: string, side: string | null): Party => ({ name, actor: name, kind: "military", side, span: textSpan(view, range), known: true });

/** "condemned what it called an Israeli act of aggression on the airport", "denounced the Pakistani strikes". */
function condemned({ view, parties }: Clause, index: number): ResponsibilityDraft | null {
  const verb = verbAt(view, index);
  if (verb === null || verb.negated || verb.modal !== null || verb.voice === "passive" || !/^(?:condemn|denounce|decry|slam)$/u.test(verb.lemma)) return null;
  const subject = doerOf(view, index);
  const accuser = subject < 0 ? null : parties.at(view, subject);
  if (accuser === null) return null;
  const { tokens } = view.analysis;
  const end = view.items[Math.min(index + 8, view.items.length - 1)]?.end ?? 0;
  for (let at = view.items[index]?.end ?? 0; at < end; at++) {
    if (!deedNouns.has(tokens[at]?.lower ?? "")) continue;
    const side = sideIn(tokens, Math.max(view.items[index]?.end ?? 0, at - 4), at);
    const name = side === null ? null : countryName(side);
    if (side === null || name === null || side === accuser.side) return null;
    const last = view.items.findIndex((item) => item.end > at);
    return draftOf(id, view, partyNamed(view, { start: at - 1, end: at + 1 }, name, side), "accused", [subject, last], accuser);
  }
  return null;
}
