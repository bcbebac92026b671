import type { Named } from "../../core/index.ts";
import type { NounGroup } from "../../language/index.ts";
import { agentFrom, subjectFor } from "./agents.ts";
import { isTargetName, joinedTargets, type Construction, type Surroundings } from "./construction.ts";
import { attackerOf, attackersBefore, isTarget, isThing, targetOf } from "./parties.ts";
import { attackerHeads, hitVerbs } from "./tables/en.ts";
import type { Trigger } from "./triggers.ts";
import { isPassive } from "./voice.ts";
import { findWeapons, type WeaponMention } from "./weapons.ts";
import { lowerAt, nounGroupFrom, sentenceRange } from "./words.ts";

/** Prepositions behind a verb of violence that lead to what it hit, and those that lead to it only where it is a listed target. */
const aims = /^(?:on|at|upon|into|onto|through|with|near|outside|towards|toward|among|against|beside)$/u;
const loose = /^(?:through|with|near|outside|towards|toward|beside)$/u;

/** Reads a verb or phrase of violence: who did it, to what, with what. */
export function readVerb(at: Surroundings, trigger: Trigger & { kind: "verb" | "phrase" }): Construction {
  const { reading, groups } = at;
  const { tokens } = reading.analysis;
  const range = sentenceRange(reading.analysis, trigger.head);
  const group = trigger.group;
  const from = group?.tokens.start ?? trigger.tokens.start;
  const holdsObject = trigger.kind === "phrase" && lowerAt(tokens, trigger.tokens.start + 1) === "tear";
  const passive = (group !== null && !holdsObject && isPassive(tokens, group)) || /^(?:came|come|comes|coming)$/u.test(lowerAt(tokens, trigger.head));
  const subject = subjectFor(at, from, group, passive, range.start);
  const sure = trigger.kind === "phrase" ? trigger.sub !== null && lowerAt(tokens, trigger.head) !== "fired" : trigger.object === "any" || /^(?:bomb|shell|torch|storm|raid|pound|destroy|level|flatten|gut|wreck|sink|demolish|raze)$/u.test(trigger.lemma);
  // "shot down a helicopter": the aircraft is what was hit.
  const downs = trigger.kind === "phrase" && trigger.sub === "Armed clash" && lowerAt(tokens, trigger.tokens.end - 1) === "down";
  // "attacked a mine", "targeted a missile launcher": what is attacked is no weapon of it.
  const suffers = trigger.kind === "verb" && /^(?:attack|raid|storm|overrun|assault|ambush|target|bombard|torch)$/u.test(trigger.lemma);
  const attackers: Named[] = [];
  const targets: Named[] = [];
  const absorbs: number[] = [];
  let supported = false;

  // Weapons named with the subject: "a drone", "a man armed with a machete", "rebels using machine guns".
  const withSubject = subject === null || passive ? [] : findWeapons(tokens, { start: subject.tokens.start, end: Math.max(subject.tokens.end, from - subject.head <= 12 ? from : 0) });
  const isWeapon = subject !== null && withSubject.some(({ tokens: span }) => span.start <= subject.head && subject.head < span.end);
  const byItself = isWeapon && !(attackerHeads.has(lowerAt(tokens, subject.head)) && !/bomber|jet|plane/u.test(lowerAt(tokens, subject.head)));
  let weapons: readonly WeaponMention[] = subject === null ? [] : !passive ? withSubject : trigger.kind === "verb" && trigger.object === "agent" ? [] : findWeapons(tokens, subject.tokens);

  const add = (found: readonly Named[]): void => {
    for (const party of found) if (!attackers.some(({ name }) => name.toLowerCase() === party.name.toLowerCase())) attackers.push(party);
  };
  if (!passive && subject !== null) {
    if (byItself) {
      supported = true;
      add(attackersBefore(reading, at.actors, at.places, subject, subject.head));
      add(ownersOf(at, subject, from));
      if (/bomber/u.test(lowerAt(tokens, subject.head))) add([{ name: "suicide bomber", side: null }]);
    } else {
      const party = attackerOf(reading, at.actors, at.places, memberOf(at, subject));
      if (party !== null) {
        add([party]);
        supported = true;
      }
    }
  }

  // What it hit: the object, or what stands behind the weapon that is its object ("fired rockets at a convoy").
  let end = trigger.tokens.end;
  let next = end;
  const aimed = aims.test(lowerAt(tokens, next));
  const certain = sure && !(aimed && loose.test(lowerAt(tokens, next))) && trigger.sub !== "Armed clash";
  if (aimed) next++;
  const rest = groups[next];
  const direct = passive ? null : rest?.kind === "noun" && rest.tokens.start < trigger.tokens.start ? { ...rest, tokens: { start: next, end: rest.tokens.end }, determiner: null } : nounGroupFrom(tokens, groups, next, range.end);
  if (passive) {
    const harmed = subject === null ? null : partOf(at, subject);
    if (harmed !== null && subject !== null && (isTarget(reading, at.places, harmed) || (sure && isThing(reading, harmed)))) supported = addTarget(at, harmed, targets) || supported || isTarget(reading, at.places, harmed);
  } else if (direct !== null) {
    let object: NounGroup | null = direct;
    for (let steps = 0; steps < 3 && object !== null; steps++) {
      // "Air defences destroyed two drones": what is destroyed is no weapon of the attack.
      const held: readonly WeaponMention[] = downs || suffers || (trigger.kind === "verb" && trigger.object === "agent") ? [] : findWeapons(tokens, object.tokens);
      weapons = [...weapons, ...held];
      const fits = held.length === 0 && (isTarget(reading, at.places, object) || (certain && isThing(reading, object)));
      const whole = held.length === 0 ? partOf(at, object) : object;
      if (fits || whole !== object) {
        supported ||= fits;
        supported = (addTarget(at, whole, targets, downs || suffers) && isTarget(reading, at.places, whole)) || supported;
        end = Math.max(end, joinedTargets(at, whole, range.end, targets, certain));
        break;
      }
      // Behind a weapon, or a word like "salvo", stands what it was aimed at.
      const linked = lowerAt(tokens, object.tokens.end);
      // "fired missiles that hit a power station": one attack.
      const hits = held.length > 0 && /^(?:that|which)$/u.test(linked) ? (groups[object.tokens.end + 1] ?? null) : null;
      if (hits?.kind === "verb" && hitVerbs.has(hits.lemma) && hits.voice === "active" && !hits.negated && hits.modal === null) {
        absorbs.push(hits.head);
        object = nounGroupFrom(tokens, groups, hits.tokens.end, range.end);
        end = Math.max(end, hits.tokens.end);
        continue;
      }
      const on = held.length > 0 || /^(?:salvo|volley|barrage|hail|burst|bursts|number|series|pair|swarm|wave)$/u.test(lowerAt(tokens, object.head));
      if (!on || !(aims.test(linked) || /^(?:of|in|inside|over|under)$/u.test(linked))) break;
      object = nounGroupFrom(tokens, groups, object.tokens.end + 1, range.end);
      end = Math.max(end, held.length > 0 ? end : 0);
    }
  }

  // Agents and means may follow: "by two gunmen", "with mortars", "using drones".
  for (let k = end; k < Math.min(range.end, end + 16); k++) {
    const word = lowerAt(tokens, k);
    if (/^(?:[;:—]|that|which|who)$/u.test(word) || (groups[k]?.kind === "verb" && !/^(?:using|armed)$/u.test(word) && !(lowerAt(tokens, k - 1) === "by" && groups[k + 1]?.kind === "noun"))) break;
    if (word !== "by" && word !== "with" && word !== "using" && word !== "from") continue;
    const after = agentFrom(at, k + 1, range.end);
    if (after === null) continue;
    const named = findWeapons(tokens, after.tokens);
    if (named.length > 0) {
      weapons = [...weapons, ...named];
      supported = true;
      if (word === "by") add(attackersBefore(reading, at.actors, at.places, after, after.head));
      if (word === "by") add(ownersOf(at, after, Math.min(range.end, after.tokens.end + 5)));
    }
    const party = word === "by" && (named.length === 0 || /gunm[ae]n|bomber/u.test(lowerAt(tokens, after.head))) ? attackerOf(reading, at.actors, at.places, after) : null;
    if (party !== null) {
      add([party]);
      supported = true;
    }
    if (named.length > 0 || party !== null) end = Math.max(end, after.tokens.end);
  }
  const start = subject !== null && from - subject.tokens.end <= 6 ? subject.tokens.start : from;
  return { name: trigger.kind === "phrase" ? "phrase" : passive ? "passive-verb" : "active-verb", attackers, targets, weapons, tokens: { start, end }, supported, absorbs };
}

/** "a drone belonging to the army", "bombs dropped by aircraft of the coalition", "shells fired from rebel positions": whose the weapon is. */
function ownersOf({ reading, groups, actors, places }: Surroundings, weapon: NounGroup, end: number): readonly Named[] {
  const { tokens } = reading.analysis;
  for (let k = weapon.tokens.end; k < end; k++) {
    const word = lowerAt(tokens, k);
    const links = word === "of" || (word === "to" && lowerAt(tokens, k - 1) === "belonging") || (word === "by" && /^(?:launched|fired|dropped|operated|flown|sent|controlled|used|planted)$/u.test(lowerAt(tokens, k - 1)));
    if (!links) continue;
    const group = nounGroupFrom(tokens, groups, k + 1, Math.max(end, k + 4));
    const party = group === null ? null : attackerOf(reading, actors, places, group);
    if (party !== null && group !== null && findWeapons(tokens, group.tokens).length === 0) return [party];
    if (group !== null) return attackersBefore(reading, actors, places, group, group.head);
  }
  return [];
}

/** "a pair of conscripts", "a group of gunmen": who they are. */
function memberOf({ reading, groups }: Surroundings, group: NounGroup): NounGroup {
  const { tokens } = reading.analysis;
  if (!/^(?:pair|number|handful|couple|trio|group|band|dozen|dozens|column|team|wave)$/u.test(lowerAt(tokens, group.head)) || lowerAt(tokens, group.tokens.end) !== "of") return group;
  const members = nounGroupFrom(tokens, groups, group.tokens.end + 1, group.tokens.end + 8);
  return members !== null && attackerHeads.has(lowerAt(tokens, members.head)) ? members : group;
}

const parts = /^(?:roof|roofs|gate|gates|wall|walls|side|entrance|grounds|perimeter|wing|edge|outskirts|hands|middle|courtyard|windows?|doors?|floors?|hull|deck|stern|part|parts|section|back|front|centre|center|heart|yard|compound)$/u;

/** "the roof of a clinic": what the part belongs to; the group itself where it is no part. */
function partOf({ reading, groups }: Surroundings, group: NounGroup): NounGroup {
  const { tokens } = reading.analysis;
  if (!parts.test(lowerAt(tokens, group.head)) || lowerAt(tokens, group.tokens.end) !== "of") return group;
  return nounGroupFrom(tokens, groups, group.tokens.end + 1, group.tokens.end + 8) ?? group;
}

/** Adds what the group names to the targets; false where it names none. */
function addTarget({ reading, places }: Surroundings, group: NounGroup, targets: Named[], downs = false): boolean {
  const target = targetOf(reading, places, group);
  if (target === null || (!downs && !isTargetName(target))) return isTarget(reading, places, group);
  if (!targets.some(({ name }) => name === target.name)) targets.push(target);
  return true;
}
