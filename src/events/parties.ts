import type { FoundAttackClaim } from "../claims/index.ts";
import type { ArticleEvent } from "../core/index.ts";

/** The weapons of the event's attack claims, one entry a kind, with the claims that name it; a make is kept where any claim gives it. */
export function nameWeapons(attacks: readonly FoundAttackClaim[]): ArticleEvent["weapons"] {
  const entries: { readonly name: string; readonly model: string | null; readonly claims: string[] }[] = [];
  // "58 drones launched by Russia" counts a night's launches, and is no weapon of an attack that others name one for.
  const isCount = ({ quote, targets }: FoundAttackClaim): boolean => targets.length === 0 && /^(?:\p{L}+ than |at least )?\d[\d,]*\s/u.test(quote);
  const named = attacks.some((attack) => attack.weapons.length > 0 && !isCount(attack));
  for (const attack of attacks) {
    const { id, weapons, stance } = attack;
    if (stance === "denies" || (named && isCount(attack))) continue;
    for (const { name, model } of weapons) {
      const at = entries.findIndex((known) => known.name === name && (known.model === null || model === null || known.model === model));
      const known = entries[at];
      if (known === undefined) entries.push({ name, model, claims: [id] });
      else entries[at] = { name, model: known.model ?? model, claims: known.claims.includes(id) ? known.claims : [...known.claims, id] };
    }
  }
  return entries;
}

/** The parties or targets of the event's attack claims, one entry a name, in the order of the text, with the claims that name them. */
export function nameParties(attacks: readonly FoundAttackClaim[], of: "attackers" | "targets"): ArticleEvent["attackers"] {
  const named = new Map<string, { readonly name: string; readonly side: string | null; readonly claims: readonly string[] }>();
  for (const claim of attacks) {
    if (claim.stance === "denies") continue;
    for (const { name, side } of claim[of]) {
      const key = name.toLowerCase();
      const known = named.get(key);
      named.set(key, { name: known?.name ?? name, side: known?.side ?? side, claims: [...(known?.claims ?? []), ...(known?.claims.includes(claim.id) === true ? [] : [claim.id])] });
    }
  }
  return of === "targets" ? withoutGeneral([...named.values()]) : [...named.values()].filter(({ name }) => !noParty.has(name.toLowerCase().split(" ").at(-1) ?? ""));
}

const noParty: ReadonlySet<string> = new Set(["others", "people", "station", "place", "town"]);
/** Words for what lies around a target, or for a part of one. */
const general: ReadonlySet<string> = new Set(["people", "person", "town", "city", "village", "area", "region", "head", "houses", "house", "home", "homes", "building", "buildings", "site", "part", "parts", "residents", "country", "nation", "army", "market town"]);

/** Targets but for those that a fuller name repeats ("convoy" beside "army convoy"), and general words beside a target proper. */
function withoutGeneral(targets: ArticleEvent["targets"]): ArticleEvent["targets"] {
  const isGeneral = (name: string): boolean => general.has(name.toLowerCase());
  const proper = targets.filter(({ name }) => !isGeneral(name));
  const kept = proper.length === 0 ? targets : proper;
  return kept.filter((target) => !kept.some((other) => other !== target && other.name.toLowerCase().endsWith(` ${target.name.toLowerCase()}`)));
}
