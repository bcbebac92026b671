import type { Group, Toll } from "../../core/index.ts";
import { addTolls, civilianGroups, findingOf, largestPortion } from "../figures.ts";
import { countryByCode } from "../countries.ts";
import { attackingSides, forcesHit } from "../parties.ts";
import type { ExportSubject } from "../subject.ts";
import type { Sides } from "./sides.ts";

/** UCDP's four kinds of deaths, which add up to the best estimate, and the estimates. All null where best is unknown. */
export interface Deaths extends Toll {
  readonly a: number | null;
  readonly b: number | null;
  readonly civilians: number | null;
  readonly unknown: number | null;
}

/** Who of a side died: its own among the victims, and the attackers' dead where the side attacked. */
function deadOf(side: string | null, subject: ExportSubject, attackers: ReadonlySet<string>): number {
  const { judged, incident } = subject;
  if (side === null) return 0;
  // "ten soldiers and 26 rebels of the Front": soldiers of whom no side is told are those of the one state whose forces were hit.
  const states = forcesHit(subject).filter((hit) => countryByCode(hit) !== null);
  const hit = states.length === 1 ? states : forcesHit(subject);
  const alone = hit.length === 1 && hit[0] === side;
  const victims = largestPortion(judged.portions, (portion) => {
    if (portion.of !== "killed" || portion.role !== "victim" || (portion.group !== null && civilianGroups.has(portion.group))) return false;
    return portion.side === side || (portion.side === null && alone && portion.group !== null);
  });
  const dead = attackers.has(side) ? (findingOf(incident, "killed", "attacker")?.best ?? 0) : 0;
  return (victims?.best ?? 0) + dead;
}

/** Deaths of an event: victims' and attackers' together, split by the groups and sides that the claims name. What nobody places is of unknown status. */
export function deathsOf(subject: ExportSubject, sides: Sides): Deaths {
  const { incident, judged } = subject;
  const all = addTolls(findingOf(incident, "killed", "victim"), findingOf(incident, "killed", "attacker"));
  const low = all?.low ?? null;
  const best = all?.best ?? null;
  const high = all?.high ?? null;
  if (best === null) return { low, best, high, a: null, b: null, civilians: null, unknown: null };
  let left = best;
  const take = (wanted: number): number => {
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  };
  const attackers = new Set(attackingSides(subject));
  const killed = (group: Group): number => largestPortion(judged.portions, (portion) => portion.of === "killed" && portion.role === "victim" && portion.group === group)?.best ?? 0;
  // Women and children are different people; all other groups may be the same people under another name.
  const civilians = take(Math.max(killed("civilian"), killed("women") + killed("children"), killed("medics"), killed("journalists"), killed("aidWorkers")));
  const a = take(deadOf(sides.a?.side ?? null, subject, attackers));
  const b = take(deadOf(sides.b?.side ?? null, subject, attackers));
  return { low: low === null ? best : Math.min(low, best), best, high: Math.max(high ?? best, best), a, b, civilians, unknown: left };
}
