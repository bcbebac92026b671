import type { Relation } from "../../core/index.ts";
import { armedGroups, civilianGroups, findingOf, hasVictims } from "../figures.ts";
import type { ExportSubject } from "../subject.ts";

export type Grade = "Confirmed" | "Fair" | "Weak" | "Contested" | "Discounted";

interface Accusation {
  readonly party: string;
  /** True where the party itself, or someone who speaks for its side, claims the attack. */
  readonly own: boolean;
}

/** Parties that are said to have done it: those that claim it and those that are accused, under the side they belong to. */
function accusations({ claims, incident }: ExportSubject): readonly Accusation[] {
  const sideOf = (who: string): string => incident.attackers.find(({ name }) => name === who)?.side ?? who;
  const said = claims.flatMap(({ claim }): readonly Accusation[] => {
    if (claim.kind !== "responsibility" || claim.stance === "denies" || (claim.result !== "claimed" && claim.result !== "accused")) return [];
    return [{ party: sideOf(claim.who), own: claim.result === "claimed" }];
  });
  const named = incident.attackers.flatMap(({ side }) => (side === null ? [] : [{ party: side, own: false }]));
  return [...said, ...named];
}

const adversary: Relation = "adversary";

/** True where someone of the attackers' side gives a figure of civilian victims above zero. */
function harmIsAccepted({ claims, incident }: ExportSubject): boolean {
  const attackers = new Set(incident.attackers.flatMap(({ side }) => side ?? []));
  return claims.some(({ claim }) => {
    if (claim.kind !== "casualties" || claim.role !== "victim" || claim.scope !== "event" || claim.stance === "denies") return false;
    const [root] = claim.speakers;
    const ofAttackers = root !== undefined && (root.relation === adversary || (root.side !== null && attackers.has(root.side)));
    return ofAttackers && claim.people.group !== null && civilianGroups.has(claim.people.group) && (claim.amount.min ?? claim.amount.max ?? 1) > 0;
  });
}

/** True where anyone is said to be killed or injured. */
export function harmsPeople({ incident }: ExportSubject): boolean {
  return (["killed", "injured", "killedOrInjured"] as const).some((of) => findingOf(incident, of, "victim") !== null);
}

/** True where a party's own side claims the attack. */
export function isDeclared(subject: ExportSubject): boolean {
  return accusations(subject).some(({ own }) => own);
}

/**
 * Airwars' grade of responsibility for harm to civilians, as docs/codebooks/airwars.md has it; null where nobody is said to be harmed.
 * A proposal: a person's review decides.
 */
export function gradeOf(subject: ExportSubject): Grade | null {
  if (!harmsPeople(subject)) return null;
  const { portions } = subject.judged;
  if (hasVictims(portions, armedGroups) && !hasVictims(portions, civilianGroups) && portions.every(({ role, group }) => role === "attacker" || group === null || armedGroups.has(group))) return "Discounted";
  if (isDeclared(subject) && harmIsAccepted(subject)) return "Confirmed";
  const accused = new Set(accusations(subject).map(({ party }) => party));
  if (accused.size > 1) return "Contested";
  return subject.incident.origins >= 2 && subject.incident.attackers.length > 0 ? "Fair" : "Weak";
}
