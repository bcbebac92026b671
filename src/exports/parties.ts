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

/** Who attacked, those of most origins first; protesters and rioters for what they do. Empty where no report names anyone. */
export function attackersOf({ incident }: ExportSubject): readonly Party[] {
  if (incident.eventType === "Protests") return [{ kind: "protesters" }];
  if (incident.eventType === "Riots") return [{ kind: "rioters" }];
  const sides = knownSides(incident.attackers).map((side) => partyOfSide(side, false));
  if (sides.length > 0) return sides;
  return incident.attackers.length > 0 ? [{ kind: "unidentified" }] : [];
}

/** Who was attacked: forces whose people were hit before civilians. Empty where the reports do not tell. */
export function attackedOf({ incident, judged }: ExportSubject): readonly Party[] {
  const victims = judged.portions.filter(({ role }) => role === "victim");
  const attackers = new Set(knownSides(incident.attackers));
  const forces = victims.filter(({ group, side }) => side !== null && group !== null && armedGroups.has(group) && !attackers.has(side));
  const sides = [...new Set(forces.flatMap(({ side }) => side ?? []))];
  const parties = sides.map((side) => partyOfSide(side, forces.filter((portion) => portion.side === side).every(({ group }) => group === "police")));
  const hit = knownSides(incident.targets).filter((side) => !sides.includes(side) && !attackers.has(side) && countryByCode(side) === null);
  const civilians = hasVictims(victims, civilianGroups) || incident.eventType === "Violence against civilians";
  return [...parties, ...hit.map((side) => partyOfSide(side, false)), ...(civilians ? [{ kind: "civilians" } as const] : [])];
}
