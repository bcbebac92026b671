import { sliceOf, type Named } from "../../core/index.ts";
import type { Reading } from "../types.ts";
import type { Construction, Surroundings } from "./construction.ts";
import { isFighting } from "./parties.ts";
import { countryWords, nounTriggers } from "./tables/en.ts";
import type { Trigger } from "./triggers.ts";
import { lowerAt, singular } from "./words.ts";

/** Whether the words tell of violence. Those of two senses need a weapon, a party, a target or people hit beside them. */
export function isViolent(at: Surroundings, trigger: Trigger, read: Construction): boolean {
  const { reading } = at;
  const { tokens } = reading.analysis;
  const before = lowerAt(tokens, trigger.tokens.start - 1);
  if (endsAttack(reading, trigger)) return false;
  if (trigger.kind === "noun") {
    // "In some attacks", "such attacks": attacks at large.
    const atLarge = /^(?:some|any|many|such|most|all|several)$/u.test(before) && read.attackers.length + read.targets.length + read.weapons.length === 0;
    // "The battle against a rival brand", "carnage on the high street": often a figure of speech.
    if (/^(?:battle|carnage|bloodbath|rampage)$/u.test(trigger.word)) return read.attackers.length + read.weapons.length > 0 || (read.supported && read.targets.length === 0);
    return !atLarge && (!trigger.qualified || read.supported);
  }
  if (trigger.kind === "phrase" && trigger.sub === null && /^(?:set|sets|setting)$/u.test(lowerAt(tokens, trigger.head))) return read.weapons.some(({ word }) => word.sub !== "Attack") || read.attackers.length > 0;
  if (trigger.kind === "phrase" && /^(?:shot|shoots|brought)$/u.test(lowerAt(tokens, trigger.head)) && trigger.sub === "Armed clash") return read.targets.some(({ name }) => /(?:plane|helicopter|jet|aircraft|airliner|bomber)s?$/iu.test(name)) && read.attackers.length > 0;
  if (trigger.kind === "phrase" && trigger.sub === "Non-state actor overtakes territory") return read.attackers.length > 0 && takesPlace(at, trigger);
  if (trigger.kind === "phrase") return trigger.sub !== "Remote explosive/landmine/IED" || read.weapons.length > 0 || read.supported;
  if (trigger.object === "any") return true;
  if (trigger.object === "weapon") return read.weapons.some(({ word }) => word.sub !== "Attack") && !/\btest(?:s|ed|ing)?\b/iu.test(sentenceText(reading, trigger.head)) && (read.supported || read.targets.length > 0);
  if (trigger.object === "person") return read.targets.length > 0 || read.attackers.length > 0;
  if (trigger.object === "shots") return read.weapons.length > 0;
  if (trigger.object === "mob") return read.attackers.some(({ name }) => crowds.test(name)) || crowds.test(subjectWord(reading, trigger));
  if (trigger.object === "place") return read.attackers.some((party) => fights(reading, party)) && takesPlace(at, trigger);
  if (trigger.object === "agent") return isDoneBy(reading, trigger, read);
  const needsBoth = /^(?:hit|strike|target|pound|hijack)$/u.test(trigger.lemma);
  if (/^(?:explode|detonate)$/u.test(trigger.lemma)) return read.weapons.length > 0;
  return needsBoth ? (read.weapons.length > 0 && (trigger.lemma !== "target" || read.targets.length > 0)) || (read.targets.length > 0 && read.supported && (read.attackers.length > 0 || read.name === "passive-verb")) : read.supported;
}

const crowds = /\b(?:mob|rioters?|protest\p{L}*|demonstrators?|crowds?|youths?|looters?|supporters?|hooligans|villagers|residents|students|settlers)\b/iu;
const armed = /\b(?:gunm[ae]n|militants?|rebels?|fighters?|jihadists?|insurgents?|bandits?|assailants?|attackers?|terrorists?|raiders?|pirates?|gangs?|militia\p{L}*|extremists?|separatists?|guerrillas?|soldiers?|troops|army|military|forces|navy|warplanes?|jets?|commandos?|paramilitar\p{L}*|shooter|sniper|bomber|herders|mercenaries|settlers)\b/iu;
const countryNames = new Set([...countryWords.values()].map(({ name }) => name));

/** True for a party that fights: a state, its forces, a group under arms, gunmen. */
function fights(reading: Reading, { name }: Named): boolean {
  let known = fighting.get(reading);
  if (known === undefined) fighting.set(reading, (known = new Set(reading.actors.flatMap((actor) => (isFighting(actor.kind) ? [actor.name] : [])))));
  return armed.test(name) || countryNames.has(name) || known.has(name);
}

/** Names of an article's parties that fight; kept for as long as its reading. */
const fighting = new WeakMap<Reading, ReadonlySet<string>>();

/** "A drone killed two", "gunmen killed six": what kills by the words is a weapon, or people under arms; whoever ends an attack by killing the attacker attacks nobody. */
function isDoneBy(reading: Reading, trigger: Trigger & { kind: "verb" }, read: Construction): boolean {
  const { tokens } = reading.analysis;
  if (tokens.slice(trigger.tokens.end, trigger.tokens.end + 5).some(({ lower }) => /^\d{1,3}(?:[, ]\d{3})+$|^[5-9]\d\d$|^\d{4,}$|^(?:thousands?|millions?|hundreds)$/u.test(lower))) return false;
  const active = read.name === "active-verb";
  // "killing five", "… and wounded two" go on from what was said before, and a noun of violence tells by itself what it did.
  if (active && (read.tokens.start === (trigger.group.tokens.start) || trigger.group.form !== "finite" || isJoined(reading, trigger))) return false;
  const doers = active ? tokens.slice(read.tokens.start, trigger.tokens.start) : tokens.slice(trigger.tokens.end, read.tokens.end);
  if (doers.some(({ lower, pos }) => pos !== "VERB" && lower !== "assault" && nounTriggers.has(singular(lower)))) return false;
  // "the number of soldiers killed at 22": no object, so a participle.
  if (active && /^(?:kill|wound|injure)$/u.test(trigger.lemma) && /^(?:at|to|by|in|on|as|since|were|was|had|stood|rose|,|\.)$/u.test(next(reading, trigger)[0] ?? ".") && !/^(?:least|most)$/u.test(next(reading, trigger)[1] ?? "") && trigger.group.tokens.end - trigger.group.tokens.start === 1) return false;
  if (read.weapons.some(({ word }) => word.sub !== "Attack")) return true;
  if (!/^(?:kill|wound|injure)$/u.test(trigger.lemma)) return false;
  if (active && next(reading, trigger).some((word) => attackerWords.test(word) || /^(?:him|them|themselves|himself)$/u.test(word))) return false;
  return read.attackers.some((party) => fights(reading, party));
}

const attackerWords = /^(?:attackers?|gunm[ae]n|assailants?|bombers?|shooters?|suspects?)$/u;

const next = ({ analysis }: Reading, trigger: Trigger): readonly string[] => analysis.tokens.slice(trigger.tokens.end, trigger.tokens.end + 5).map(({ lower }) => lower);

/** "Police shot him dead", "guards shot the attackers": who ends an attack makes none. */
function endsAttack(reading: Reading, trigger: Trigger): boolean {
  if (trigger.kind === "noun" || !/^(?:shot|shoots?|killed|gunned)$/u.test(lowerAt(reading.analysis.tokens, trigger.head))) return false;
  const words = next(reading, trigger);
  const ended = words.slice(0, 3).some((word) => attackerWords.test(word)) || /^(?:him|them|her)$/u.test(words[0] ?? "");
  return ended && /\b(?:police\w*|officers?|cops?|guards?|deput(?:y|ies)|marshals?|instructors?|security|troopers?)\b/u.test(subjectWord(reading, trigger));
}

/** "killed two and wounded five": the second verb of one subject. */
function isJoined({ analysis }: Reading, { group }: Trigger & { kind: "verb" }): boolean {
  const before = analysis.tokens[group.tokens.start - 1]?.lower ?? "";
  return before === "and" || before === "or" || before === ",";
}

/** "captured the town", "took control of the district": what is taken is a place, and no prisoner. */
function takesPlace({ reading, places, actors }: Surroundings, trigger: Trigger): boolean {
  const { tokens } = reading.analysis;
  for (let k = trigger.tokens.end; k < trigger.tokens.end + 6; k++) {
    const token = tokens[k];
    // "the army retook Bambo": what is taken back by its name alone is a place.
    if (k === trigger.tokens.end && token?.pos === "PROPN" && trigger.kind === "verb" && /^re(?:take|capture|claim|gain)$/u.test(trigger.lemma) && !actors.covers(token)) return true;
    if (token === undefined || token.sentence !== tokens[trigger.head]?.sentence || /^(?:[,;.:]|and|in|from|near|at|by|with|after|during)$/u.test(token.lower)) return false;
    if (/^(?:town|city|village|villages|district|region|province|capital|territory|settlement|settlements|towns|neighbourhood|area|airport|island)$/u.test(token.lower) || places.covers(token)) return true;
  }
  return false;
}

/** The word right before the verb, which a group of its own may not name as a party: "rioters ransacked". */
const subjectWord = ({ analysis }: Reading, trigger: Trigger): string => analysis.tokens.slice(Math.max(0, trigger.tokens.start - 3), trigger.tokens.start).map(({ lower }) => lower).join(" ");

function sentenceText({ analysis }: Reading, token: number): string {
  const sentence = analysis.sentences[analysis.tokens[token]?.sentence ?? -1];
  return sentence === undefined ? "" : sliceOf(analysis.text, sentence);
}

