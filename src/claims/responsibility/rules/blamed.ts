import { objectOf } from "../../casualties/grammar/arguments.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../../casualties/grammar/view.ts";
import type { ResponsibilityDraft } from "../../draft.ts";
import { behindPreposition, doerOf, isDeed, isTold } from "../clause.ts";
import type { Party } from "../parties.ts";
import { draftOf, type Clause, type ResponsibilityRule } from "../rule.ts";

const id = "en/responsibility/blamed";

/** "Police blamed the front", "blamed the bombing on the BRN", "an attack blamed on rebels", "held Hamas responsible", "pointed to the militia". Refused: "blamed bad weather", "blamed the delay on rain". */
export const blamed: ResponsibilityRule = {
  id,
  words: ["blame", "pin", "attribute", "ascribe", "point", "hold", "lay"],
  find: (clause) => clause.view.items.flatMap((_item, index) => read(clause, index) ?? []),
};

function read(clause: Clause, index: number): ResponsibilityDraft | null {
  const { view } = clause;
  const verb = verbAt(view, index);
  if (verb === null || !isTold(view, index) || verb.negated) return null;
  switch (verb.lemma) {
    case "blame":
    case "pin":
    case "attribute":
    case "ascribe":
      return blame(clause, index, verb.lemma);
    case "point":
      return pointing(clause, index);
    case "hold":
      return holding(clause, index);
    case "lay":
      return atTheDoor(clause, index);
    default:
      return null;
  }
}

/** "blamed X", "blamed the attack on X", "attack blamed on X", "X was blamed", "attributed the attack to X". */
function blame(clause: Clause, index: number, lemma: string): ResponsibilityDraft | null {
  const { view } = clause;
  const verb = verbAt(view, index);
  if (verb === null) return null;
  const preposition = lemma === "blame" || lemma === "pin" ? /^on$/u : /^to$/u;
  const object = objectOf(view, index);
  const passive = verb.voice === "passive" && object < 0;
  if (passive) {
    const subject = verb.form === "pastParticiple" && nounAt(view, index - 1) !== null ? index - 1 : doerOf(view, index);
    const on = behindAgent(view, index + 1, preposition);
    if (on >= 0) return subject >= 0 && isDeed(view, subject, true) ? accused(clause, on, [subject, on], null) : null;
    if (lemma !== "blame" || subject < 0 || isDeed(view, subject, true)) return null;
    const by = behindPreposition(view, index + 1, /^by$/u);
    return forDeed(view, by < 0 ? index : by) ? accused(clause, subject, [subject, by < 0 ? index : by], by < 0 ? null : clause.parties.at(view, by)) : null;
  }
  if (object < 0) return null;
  const accuser = doerOf(view, index);
  const origin = accuser < 0 ? null : clause.parties.at(view, accuser);
  const first = accuser < 0 ? index : accuser;
  if (isDeed(view, object, true)) {
    for (let at = object + 1; at < Math.min(view.items.length, object + 6); at++) {
      const on = behindPreposition(view, at, preposition);
      if (on < 0) continue;
      const who = accused(clause, on, [first, on], origin);
      if (who !== null) return who;
    }
    return null;
  }
  return lemma === "blame" ? accused(clause, object, [first, object], origin) : null;
}

/** "blamed by the army on the BRN": past the agent. */
function behindAgent(view: SentenceView, index: number, preposition: RegExp): number {
  const direct = behindPreposition(view, index, preposition);
  if (direct >= 0) return direct;
  const by = behindPreposition(view, index, /^by$/u);
  return by < 0 ? -1 : behindPreposition(view, by + 1, preposition);
}

/** "blamed for the attack": nothing said of what, or a deed. */
const forDeed = (view: SentenceView, last: number): boolean => wordOf(view, last + 1) === "for" && isDeed(view, last + 2, true);

/** "pointed to the front", "pointed the finger at Kabul". Only at a known party: pointing to evidence accuses nobody. */
function pointing(clause: Clause, index: number): ResponsibilityDraft | null {
  const { view } = clause;
  const object = objectOf(view, index);
  const finger = object >= 0 && /^(?:finger|fingers)$/u.test(view.analysis.tokens[nounAt(view, object)?.head ?? -1]?.lower ?? "");
  if (object >= 0 && !finger) return null;
  const at = behindPreposition(view, finger ? object + 1 : index + 1, finger ? /^(?:at|towards|toward)$/u : /^to$/u);
  const accuser = doerOf(view, index);
  if (at < 0 || accuser < 0) return null;
  const who = clause.parties.at(view, at);
  return who !== null && (finger || isBelligerent(who)) ? accused(clause, at, [accuser, at], clause.parties.at(view, accuser)) : null;
}

const isBelligerent = (who: Party): boolean => who.kind === "armedGroup" || (who.kind === "military" && who.known) || who.kind === "government";

/** "held Hamas responsible for". */
function holding(clause: Clause, index: number): ResponsibilityDraft | null {
  const { view } = clause;
  const object = objectOf(view, index);
  if (object < 0 || !/^(?:responsible|accountable)$/u.test(wordOf(view, object + 1) || wordOf(view, object + 2))) return null;
  const accuser = doerOf(view, index);
  return accused(clause, object, [accuser < 0 ? index : accuser, object + 1], accuser < 0 ? null : clause.parties.at(view, accuser));
}

/** "an attack laid at the door of the militia". */
function atTheDoor(clause: Clause, index: number): ResponsibilityDraft | null {
  const { view } = clause;
  const { tokens } = view.analysis;
  for (let at = index + 1; at < Math.min(view.items.length, index + 6); at++) {
    if (wordOf(view, at) !== "at" || !/^(?:door|doorstep|feet)$/u.test(tokens[nounAt(view, at + 1)?.head ?? -1]?.lower ?? "") || wordOf(view, at + 2) !== "of") continue;
    const layer = verbAt(view, index)?.voice === "active" ? doerOf(view, index) : -1;
    const subject = layer >= 0 ? layer : nounAt(view, index - 1) !== null ? index - 1 : index;
    return accused(clause, at + 3, [subject, at + 3], layer >= 0 ? clause.parties.at(view, layer) : null);
  }
  return null;
}

function accused(clause: Clause, index: number, items: readonly [number, number], origin: Party | null): ResponsibilityDraft | null {
  const who = clause.parties.at(clause.view, index);
  if (who === null || who.kind === "media" || !isAgent(clause.view, index, who)) return null;
  return draftOf(id, clause.view, who, "accused", items, origin);
}

/** Weather, brakes and negligence are blamed too: an agent is a known actor or a noun for people. */
function isAgent(view: SentenceView, index: number, who: Party): boolean {
  if (who.known) return true;
  return /(?:groups?|factions?|gangs?|militias?|rebels?|fighters|militants|insurgents|terrorists|separatists|bandits|agitators|guerrillas|extremists|gunmen|forces|army|troops|soldiers|dissidents|cartels?|clans?|front|jihadists|mercenaries|regime|junta|enemy|paramilitaries|side|sides|government)$/u.test(view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "");
}
