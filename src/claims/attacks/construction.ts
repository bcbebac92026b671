import type { Named, Span, Weapon } from "../../core/index.ts";
import type { NounGroup, VerbGroup } from "../../language/index.ts";
import { subjectFor } from "./agents.ts";
import { verbIn } from "./verb-forms.ts";
import { isPassive } from "./voice.ts";
import type { Reading } from "../types.ts";
import { attackerOf, attackersBefore, isListedTarget, isTarget, isThing, targetBefore, targetOf } from "./parties.ts";
import type { SpanIndex } from "./span-index.ts";
import { aimPrepositions, attackerHeads, hitVerbs, lightVerbs, weaponModels, weaponWords } from "./tables/en.ts";
import type { Trigger } from "./triggers.ts";
import { findWeapons, type WeaponMention } from "./weapons.ts";
import { lowerAt, nounGroupFrom, sentenceRange, singular, type GroupIndex } from "./words.ts";

/** What the words of one clause say of an attack. */
export interface Construction {
  /** Last part of the rule id. */
  readonly name: string;
  readonly attackers: readonly Named[];
  readonly targets: readonly Named[];
  readonly weapons: readonly WeaponMention[];
  /** Tokens that state it, half-open. */
  readonly tokens: Span;
  /** The thing that the words are about is one that is attacked, or the party one that attacks: enough for a word of two senses. */
  readonly supported: boolean;
  /** Other tokens of violence that this construction takes in: "a strike hit the camp" is one attack. */
  readonly absorbs: readonly number[];
}

/** Shared look-ups of one article. */
export interface Surroundings {
  readonly reading: Reading;
  readonly groups: GroupIndex;
  readonly places: SpanIndex;
  readonly actors: SpanIndex;
}

const harmVerbs = new Set(["kill", "wound", "injure", "leave", "claim", "maim", "hurt", "die", "damage"]);
const deadly = new Set(["deadly", "deadliest", "fatal", "bloody", "brutal", "armed", "mass", "lethal", "lone", "coordinated", "retaliatory", "cross-border", "targeted", "indiscriminate", "devastating", "terrorist", "terror", "double-tap", "overnight", "racist", "deadlier", "precision", "murderous"]);

/** Reads a noun of violence: parties before it, aim after it, the verb that carries it or that it carries. */
export function readNoun(at: Surroundings, trigger: Trigger & { kind: "noun" }): Construction {
  const { reading, groups } = at;
  const { tokens } = reading.analysis;
  const range = sentenceRange(reading.analysis, trigger.head);
  const whole = trigger.group?.tokens ?? trigger.tokens;
  // "[Russia launches drone attacks]": the verb that carries the noun stands inside the group.
  const inside = carrierInside(at, whole.start, trigger.head);
  const own = inside < 0 ? whole : { start: inside + 1, end: whole.end };
  const attackers: Named[] = [...attackersBefore(reading, at.actors, at.places, trigger.group === null ? null : { ...trigger.group, tokens: own }, trigger.tokens.start)];
  const targets: Named[] = [];
  const absorbs: number[] = [];
  let weapons = findWeapons(tokens, { start: own.start, end: Math.max(own.end, trigger.tokens.end) });
  let { start } = own;
  let end = Math.max(own.end, trigger.tokens.end);
  let name = "noun";
  let supported = attackers.length > 0 || weapons.length > 0;
  for (let k = own.start; k < trigger.head; k++) supported ||= deadly.has(lowerAt(tokens, k));
  const named = targetBefore(reading, trigger.group, trigger.tokens.start);
  if (named !== null) targets.push(named);

  let next = end;
  for (let steps = 0; steps < 4 && next < range.end; steps++) {
    const preposition = lowerAt(tokens, next);
    const group = nounGroupFrom(tokens, groups, next + 1, range.end);
    if (preposition === "by") {
      const party = attackerOf(reading, at.actors, at.places, group);
      if (party === null || group === null) break;
      attackers.push(party);
      weapons = [...weapons, ...findWeapons(tokens, group.tokens)];
      next = end = group.tokens.end;
    } else if ((preposition === "with" || preposition === "using") && group !== null) {
      const named = findWeapons(tokens, group.tokens);
      if (named.length === 0) break;
      weapons = [...weapons, ...named];
      next = end = group.tokens.end;
    } else if (preposition === "of" && group !== null && /^(?:salvo|barrage)$/u.test(trigger.word) && findWeapons(tokens, group.tokens).length > 0) {
      weapons = [...weapons, ...findWeapons(tokens, group.tokens)];
      supported = true;
      next = end = group.tokens.end;
    } else if (aimPrepositions.has(preposition) && group !== null) {
      const sure = /^(?:on|against|upon|targeting)$/u.test(preposition) || (preposition === "of" && /^(?:bombing|shelling|bombardment|shooting|stabbing|massacre|killing|abduction|kidnapping|assassination|murder|lynching|hijacking|ambush|raid|storming|execution|slaying|ramming)$/u.test(trigger.word));
      const fits = isTarget(reading, at.places, group);
      if (!sure && !fits) break;
      const target = sure || (fits && !/^(?:in|near)$/u.test(preposition)) || group.determiner === "a" || group.determiner === "an" ? targetOf(reading, at.places, group) : null;
      if (target !== null && isTargetName(target) && !targets.some((known) => known.name === target.name)) targets.push(target);
      supported ||= fits;
      end = group.tokens.end;
      next = joinedTargets(at, group, range.end, targets);
      end = Math.max(end, next);
      name = "noun-on-target";
    } else break;
  }

  const verb = groups[nextVerb(at, next, range.end)] ?? null;
  if (verb?.kind === "verb" && !verb.negated && verb.modal === null) {
    // "The bombing damaged a bridge": what is harmed by it was hit.
    const object = nounGroupFrom(tokens, groups, verb.tokens.end + (/^(?:through|into|at|out)$/u.test(lowerAt(tokens, verb.tokens.end)) ? 1 : 0), range.end);
    if (verb.voice === "active" && hitVerbs.has(verb.lemma) && object !== null) {
      const target = isTarget(reading, at.places, object) ? targetOf(reading, at.places, object) : null;
      if (target !== null && !targets.some((known) => known.name === target.name)) targets.push(target);
      supported ||= isTarget(reading, at.places, object);
      const head = tokens[object.head];
      if (target !== null || (head !== undefined && at.places.covers(head))) end = Math.max(end, object.tokens.end);
      absorbs.push(verb.head);
      name = "noun-hit-target";
    } else if (verb.voice === "passive" && lightVerbs.has(verb.lemma) && !describesAnother(at, verb, next)) {
      const by = tokens.slice(verb.tokens.end, verb.tokens.end + 3).findIndex((token) => token.lower === "by");
      const party = by < 0 ? null : attackerOf(reading, at.actors, at.places, nounGroupFrom(tokens, groups, verb.tokens.end + by + 1, range.end));
      if (party !== null) {
        attackers.push(party);
        supported = true;
      }
    } else if (harmVerbs.has(verb.lemma)) supported = true;
  }
  if (harmVerbs.has(verbLemmaNear(at, next, range.end))) supported = true;

  const carrier = carrierBefore(at, own.start, range.start);
  if (carrier !== null) {
    const subject = carrier.voice === "active" || !isPassive(tokens, carrier) ? subjectFor(at, carrier.tokens.start, carrier, false, range.start) : null;
    const party = attackerOf(reading, at.actors, at.places, subject);
    if (party !== null && subject !== null) {
      if (!attackers.some((known) => known.name === party.name)) attackers.push(party);
      start = subject.tokens.start;
      supported = true;
      name = "carried-out";
    }
  }
  return { name, attackers, targets, weapons, tokens: { start, end }, supported, absorbs };
}

/** "the attack, in a statement carried by the agency": a participle behind another noun, which is no day and no place, tells of that noun. */
function describesAnother(at: Surroundings, verb: VerbGroup, next: number): boolean {
  const before = at.groups[verb.tokens.start - 1];
  const head = at.reading.analysis.tokens[before?.kind === "noun" ? before.head : -1];
  return verb.form === "pastParticiple" && before?.kind === "noun" && before.tokens.start >= next && head !== undefined && !at.places.covers(head) && !/(?:day|night|morning|evening|afternoon|week|month|yesterday|today)$/u.test(head.lower);
}

export const isTargetName = (target: Named): boolean => !weaponWords.has(singular(target.name)) && !weaponModels.has(target.name.toLowerCase());

/** "…, and state news agency Tass put": who speaks next is no further target. */
function isSpeaker(at: Surroundings, group: NounGroup): boolean {
  let behind = group.tokens.end;
  // "the governor of the province told state radio"
  for (let steps = 0; steps < 3; steps++) {
    const link = lowerAt(at.reading.analysis.tokens, behind);
    const joined = /^(?:of|in|at|for|from|with|to)$/u.test(link) ? nounGroupFrom(at.reading.analysis.tokens, at.groups, behind + 1, behind + 10) : null;
    if (joined === null) break;
    behind = joined.tokens.end;
  }
  const next = at.groups[behind];
  if (next?.kind === "verb" && /^(?:say|report|tell|add|announce|claim|confirm|state|put|deny|estimate|accuse|blame|write|post|warn|note|explain|recall|declare|acknowledge|admit|insist|allege)$/u.test(next.lemma)) return true;
  const head = at.reading.analysis.tokens[group.head];
  const actor = head === undefined ? undefined : at.reading.actors[at.actors.at(head) ?? -1];
  return actor?.kind === "media" || actor?.kind === "stateMedia";
}

/** Further targets of a list: "on a market and a fuel depot". Returns the token after the last. */
export function joinedTargets(at: Surroundings, first: NounGroup, end: number, targets: Named[], sure = false): number {
  const { tokens } = at.reading.analysis;
  let next = first.tokens.end;
  for (let steps = 0; steps < 4; steps++) {
    const mark = lowerAt(tokens, next);
    if (mark !== "and" && mark !== ",") return next;
    const from = mark === "," && lowerAt(tokens, next + 1) === "and" ? next + 2 : next + 1;
    const group = nounGroupFrom(tokens, at.groups, from, end);
    if (group === null || !(sure ? isThing(at.reading, group) : isListedTarget(at.reading, at.places, group) && group.amount === null) || isSpeaker(at, group) || (at.groups[group.tokens.end]?.kind === "verb" && attackerHeads.has(lowerAt(tokens, group.head)))) return next;
    const target = targetOf(at.reading, at.places, group);
    if (target !== null && !targets.some((known) => known.name === target.name)) targets.push(target);
    next = group.tokens.end;
  }
  return next;
}

/** The token where the verb of this noun starts: nothing but places and times may stand between. */
function nextVerb(at: Surroundings, from: number, end: number): number {
  const { tokens } = at.reading.analysis;
  for (let k = from; k < Math.min(end, from + 9); k++) {
    const group = at.groups[k];
    if (group?.kind === "verb") return k;
    if (/^[;:"—,]$/u.test(lowerAt(tokens, k)) && lowerAt(tokens, k) !== ",") return -1;
    if (lowerAt(tokens, k) === "," && at.groups[k + 1]?.kind !== "noun" && lowerAt(tokens, k + 1) !== "which") return -1;
  }
  return -1;
}

function verbLemmaNear(at: Surroundings, from: number, end: number): string {
  for (let k = from; k < Math.min(end, from + 14); k++) {
    const group = at.groups[k];
    if (group?.kind === "verb" && harmVerbs.has(group.lemma)) return group.lemma;
  }
  return "";
}

/** The token of a verb that carries the noun, inside the noun's own group; -1 where there is none. */
function carrierInside(at: Surroundings, start: number, head: number): number {
  for (let k = head - 1; k > start; k--) if (lightVerbs.has(verbIn(at.reading.analysis, at.groups, k) ?? "")) return k;
  return -1;
}

/** "Gunmen carried out an attack", "launched a strike": the verb that carries the noun. */
function carrierBefore(at: Surroundings, from: number, start: number): (GroupIndex[number] & { kind: "verb" }) | null {
  const { tokens } = at.reading.analysis;
  for (let k = from - 1; k >= Math.max(start, from - 3); k--) {
    const group = at.groups[k];
    if (group?.kind === "verb") return lightVerbs.has(group.lemma) ? group : null;
    if (group?.kind === "noun" && lightVerbs.has(verbIn(at.reading.analysis, at.groups, k) ?? "")) return { kind: "verb", tokens: { start: k, end: k + 1 }, head: k, lemma: verbIn(at.reading.analysis, at.groups, k) ?? "", voice: "active", form: "finite", negated: false, modal: null };
    // "a new series of strikes": the verb carries the whole phrase.
    if (group?.kind === "noun" && lowerAt(tokens, group.tokens.end) === "of" && /^(?:series|wave|round|string|number|barrage|campaign|spate)$/u.test(lowerAt(tokens, group.head))) {
      const carrier = at.groups[group.tokens.start - 1];
      return carrier?.kind === "verb" && lightVerbs.has(carrier.lemma) ? carrier : null;
    }
    if (!/^(?:out|up|a|an|the|its|their|of)$/u.test(lowerAt(tokens, k))) return null;
  }
  return null;
}

/** Weapons without doubles; a mention with a make stands for the one without. */
export function distinctWeapons(mentions: readonly WeaponMention[]): readonly Weapon[] {
  const named: Weapon[] = [];
  for (const { weapon } of mentions) {
    const known = named.findIndex((other) => other.name === weapon.name && (other.model === null || weapon.model === null || other.model === weapon.model));
    if (known < 0) named.push(weapon);
    else if (named[known]?.model === null) named[known] = weapon;
  }
  // "A gunman with a rifle": the rifle says it better.
  return named.some(({ name }) => /^(?:rifle|sniper rifle|pistol|shotgun|machine gun)$/u.test(name)) ? named.filter(({ name }) => name !== "firearms") : named;
}
