import { countryByCode } from "../countries.ts";
import { attackedOf, attackersOf, type Party } from "../parties.ts";
import type { ExportSubject } from "../subject.ts";

/** ACLED's codes of actors, by number. */
const inters = ["", "State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "Civilians", "External/Other forces"] as const;

/** One side of an event as ACLED names it. */
export interface AcledActor {
  readonly name: string;
  readonly inter: 1 | 2 | 3 | 5 | 6 | 7 | 8;
}

export interface AcledActors {
  readonly first: AcledActor | null;
  readonly second: AcledActor | null;
  readonly withFirst: readonly AcledActor[];
  readonly withSecond: readonly AcledActor[];
}

function actorOf(party: Party, where: { readonly code: string | null; readonly name: string | null }, nameOf: (code: string) => string): AcledActor {
  const inCountry = where.name === null ? "" : ` (${where.name})`;
  switch (party.kind) {
    case "state": return { name: `${party.police ? "Police" : "Military"} Forces of ${nameOf(party.code)}`, inter: where.code === null || party.code === where.code ? 1 : 8 };
    case "group": return { name: party.name, inter: 2 };
    case "unidentified": return { name: `Unidentified Armed Group${inCountry}`, inter: 3 };
    case "civilians": return { name: `Civilians${inCountry}`, inter: 7 };
    case "protesters": return { name: `Protesters${inCountry}`, inter: 6 };
    case "rioters": return { name: `Rioters${inCountry}`, inter: 5 };
    default: return party satisfies never;
  }
}

/** The two sides of an event. Armed people whom nobody names are an unidentified armed group; a state's forces abroad are external forces. */
export function acledActors(subject: ExportSubject, nameOf: (code: string) => string): AcledActors {
  const code = subject.incident.place?.country ?? null;
  const where = { code, name: countryByCode(code) === null || code === null ? null : nameOf(code) };
  const named = attackersOf(subject);
  const type = subject.incident.eventType;
  const violent = type !== null && type !== "Strategic developments";
  const attackers = named.length > 0 || !violent ? named : [{ kind: "unidentified" } as const];
  const [first, ...withFirst] = attackers.map((party) => actorOf(party, where, nameOf));
  const [second, ...withSecond] = attackedOf(subject).map((party) => actorOf(party, where, nameOf));
  return { first: first ?? null, second: second ?? null, withFirst, withSecond };
}

/** `State forces`; null for no actor. */
export function interText(actor: AcledActor | null): string | null {
  return actor === null ? null : inters[actor.inter];
}

/** The lower code first, then the words: `18 State forces-External/Other forces`, and `10 State forces only` for a sole actor; null for none. */
export function interactionText({ first, second }: AcledActors): string | null {
  const [low, high] = [first, second].flatMap((actor) => actor?.inter ?? []).sort((a, b) => a - b);
  if (low === undefined) return null;
  return high === undefined ? `${low}0 ${inters[low]} only` : `${low}${high} ${inters[low]}-${inters[high]}`;
}
