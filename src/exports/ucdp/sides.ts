import { countryByCode } from "../countries.ts";
import { attackedOf, attackersOf, type Party } from "../parties.ts";
import type { ExportSubject } from "../subject.ts";

export interface UcdpSide {
  /** "Government of Ukraine", "Civilians", or the name of a group. */
  readonly name: string;
  /** The side that claims name it by: an ISO country code or a group's name; null for civilians and those whom nobody names. */
  readonly side: string | null;
  /** Gleditsch–Ward number of a government. */
  readonly number: number | null;
}

export interface Sides {
  /** 1 state-based · 2 non-state · 3 one-sided; null where it cannot be told. */
  readonly violence: 1 | 2 | 3 | null;
  readonly a: UcdpSide | null;
  readonly b: UcdpSide | null;
}

function sideOf(party: Party, nameOf: (code: string) => string): UcdpSide | null {
  switch (party.kind) {
    case "state": return { name: `Government of ${nameOf(party.code)}`, side: party.code, number: countryByCode(party.code)?.ucdp.number ?? null };
    case "group": return { name: party.name, side: party.name, number: null };
    case "civilians": return { name: "Civilians", side: null, number: null };
    case "unidentified":
    case "protesters":
    case "rioters":
      return null;
    default: return party satisfies never;
  }
}

/** Who attacked whom; of a battle of which no report tells who attacked, the two sides that both had losses. */
function dyadOf(attackers: readonly Party[], attacked: readonly Party[], { incident }: ExportSubject): readonly [Party | undefined, Party | undefined] {
  const fighting = attacked.filter(({ kind }) => kind === "state" || kind === "group");
  return attackers.length === 0 && (incident.eventType === "Battles" || incident.eventType === null) && fighting.length === 2 ? [fighting[0], fighting[1]] : [attackers[0], attacked[0]];
}

/**
 * UCDP's dyad: the government first where it fights a group, both by name where two governments or two groups fight, the perpetrator first where
 * civilians are the target. null sides are not told.
 */
export function sidesOf(subject: ExportSubject, nameOf: (code: string) => string): Sides {
  const [attacker, attacked] = dyadOf(attackersOf(subject), attackedOf(subject), subject);
  const first = attacker === undefined ? null : sideOf(attacker, nameOf);
  const second = attacked === undefined ? null : sideOf(attacked, nameOf);
  if (attacked?.kind === "civilians") return { violence: first === null ? null : 3, a: first, b: second };
  if (attacker === undefined || attacked === undefined || first === null || second === null) {
    const known = first ?? second;
    const party = first === null ? attacked : attacker;
    return party?.kind === "state" ? { violence: null, a: known, b: null } : { violence: null, a: null, b: known };
  }
  const [one, other] = first.name <= second.name ? [first, second] : [second, first];
  if (attacker.kind === "state" && attacked.kind === "state") return { violence: 1, a: one, b: other };
  if (attacker.kind === "state") return { violence: 1, a: first, b: second };
  if (attacked.kind === "state") return { violence: 1, a: second, b: first };
  return { violence: 2, a: one, b: other };
}
