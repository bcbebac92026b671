import type { Named } from "../core/index.ts";
import { countryByCode } from "./countries.ts";
import { armedGroups, civilianGroups, hasVictims } from "./figures.ts";
import type { ExportSubject } from "./subject.ts";

/** Who took part, as far as the claims tell. */
export type Party =
  /** A country's forces; `police` where only police are named. */
  | { readonly kind: "state"; readonly code: string; readonly police: boolean }
  /** A named armed group. */
  | { readonly kind: "group"; readonly name: string }
  /** Armed people whom nobody names. */
  | { readonly kind: "unidentified" }
  | { readonly kind: "civilians" }
  | { readonly kind: "protesters" }
  | { readonly kind: "rioters" };

const partyOfSide = (side: string, police: boolean): Party => (countryByCode(side) === null ? { kind: "group", name: side } : { kind: "state", code: side, police });

const knownSides = (named: readonly Named[]): readonly string[] => [...new Set(named.flatMap(({ side }) => side ?? []))];

/** Sides of those who attacked; where no report tells whose the attackers were, of those who claim the attack. */
export function attackingSides({ incident, claims }: ExportSubject): readonly string[] {
  const named = knownSides(incident.attackers);
  if (named.length > 0) return named;
  return [...new Set(claims.flatMap(({ claim }) => (claim.kind === "responsibility" && claim.result === "claimed" && claim.stance !== "denies" ? (claim.speakers.find(({ name }) => name === claim.who)?.side ?? []) : [])))];
}

/** Who attacked, those of most origins first; protesters and rioters for what they do. Empty where no report names anyone. */
export function attackersOf(subject: ExportSubject): readonly Party[] {
  const { incident } = subject;
  if (incident.eventType === "Protests") return [{ kind: "protesters" }];
  if (incident.eventType === "Riots") return [{ kind: "rioters" }];
  const sides = attackingSides(subject).map((side) => partyOfSide(side, false));
  if (sides.length > 0) return sides;
  return incident.attackers.length > 0 ? [{ kind: "unidentified" }] : [];
}

/**
 * Sides whose forces were hit: those that claims of armed victims name. Where the words say "soldiers" and no side, the side that counts them as its own.
 */
export function forcesHit({ incident, judged }: ExportSubject): readonly string[] {
  const armed = judged.portions.filter(({ role, group }) => role === "victim" && group !== null && armedGroups.has(group));
  const named = [...new Set(armed.flatMap(({ side }) => side ?? []))];
  if (armed.every(({ side }) => side !== null)) return named;
  const own = incident.findings.filter(({ role }) => role === "victim").flatMap(({ bySpeaker }) => bySpeaker.flatMap(({ side, relation }) => (relation === "self" && side !== null ? [side] : [])));
  return [...new Set([...named, ...(named.some((side) => own.includes(side)) ? [] : own)])];
}

/** Who was attacked: forces whose people were hit before civilians. Empty where the reports do not tell. */
export function attackedOf(subject: ExportSubject): readonly Party[] {
  const { incident, judged } = subject;
  const victims = judged.portions.filter(({ role }) => role === "victim");
  const attackers = new Set(knownSides(incident.attackers));
  const sides = forcesHit(subject).filter((side) => !attackers.has(side));
  const isPolice = (side: string): boolean => victims.filter((portion) => portion.group !== null && armedGroups.has(portion.group) && (portion.side === side || portion.side === null)).every(({ group }) => group === "police");
  const hit = knownSides(incident.targets).filter((side) => !sides.includes(side) && !attackers.has(side) && countryByCode(side) === null);
  const civilians = hasVictims(victims, civilianGroups) || incident.eventType === "Violence against civilians";
  return [...sides.map((side) => partyOfSide(side, isPolice(side))), ...hit.map((side) => partyOfSide(side, false)), ...(civilians ? [{ kind: "civilians" } as const] : [])];
}
