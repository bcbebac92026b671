import type { Place, PlaceMention } from "../core/index.ts";
import type { Member } from "./clustering.ts";
import { describe } from "./place-description.ts";
import { relateSites } from "./sites.ts";

const fineness: readonly string[] = ["country", "region", "admin1", "district", "near", "town", "exact"];

/**
 * Where the event was: of the places that its claims are told with, the finest one that agrees with the first.
 * Claims of the opening weigh first. Null where no words tell.
 */
export function eventPlaceOf(text: string, members: readonly Member[]): Place | null {
  const sites: PlaceMention[] = [];
  for (const { claim, around } of members) if (around?.site != null && (claim.kind === "attack" || claim.kind === "casualties") && !sites.includes(around.site)) sites.push(around.site);
  const [first] = sites;
  if (first === undefined) return null;
  let best = first;
  for (const site of sites) {
    const relation = relateSites(best, site);
    if ((relation === "within" || relation === "same") && fineOf(site) > fineOf(best)) best = site;
  }
  return describe(text, best);
}

const fineOf = (site: PlaceMention): number => (site.precision === null ? (site.gazetteerId === null ? -1 : 0) : fineness.indexOf(site.precision));
