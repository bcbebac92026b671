import type { Place, PlaceMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { describePlace } from "../places/index.ts";
import type { Member } from "./clustering.ts";
import { relateSites } from "./sites.ts";

const fineness: readonly string[] = ["country", "region", "admin1", "district", "near", "town", "exact"];
/** Sentences from the start of the text that count twice. */
const openingSentences = 6;

/**
 * Where the event was: the place that its claims are told with most, an attack's own words before a toll's, the opening before the rest;
 * then the finest place told of that lies in it. Null where no words tell.
 */
export function eventPlaceOf(analysis: Analysis, members: readonly Member[]): Place | null {
  const sites: { readonly mention: PlaceMention; weight: number }[] = [];
  for (const { claim, around } of members) {
    if (around?.site == null || (claim.kind !== "attack" && claim.kind !== "casualties")) continue;
    const inside = claim.kind === "attack" && around.site.span.start < claim.span.end + 4 && claim.span.start < around.site.span.end;
    const weight = (inside ? 4 : claim.kind === "attack" ? 3 : around.ofAttack ? 2 : 1) * (around.sentence.index < openingSentences ? 2 : 1);
    const known = sites.find(({ mention }) => relateSites(mention, around.site as PlaceMention) === "same");
    if (known === undefined) sites.push({ mention: around.site, weight });
    else known.weight += weight;
  }
  // A country or region is as sure as all that lies in it.
  const weightOf = ({ mention, weight }: { readonly mention: PlaceMention; readonly weight: number }): number => weight + sites.reduce((sum, other) => (other.mention !== mention && relateSites(mention, other.mention) === "within" ? sum + other.weight / 2 : sum), 0);
  const [first] = [...sites].sort((a, b) => Number(b.mention.country !== null) - Number(a.mention.country !== null) || weightOf(b) - weightOf(a));
  if (first === undefined) return null;
  let best = first;
  for (const site of sites) {
    if (relateSites(best.mention, site.mention) !== "within" || fineOf(site.mention) < fineOf(best.mention)) continue;
    if (fineOf(site.mention) > fineOf(best.mention) || site.weight > best.weight) best = site;
  }
  // "Sumy" beside "the Sumy region" is the region: the words state nothing finer.
  const region = best.mention.kind === "city" ? sites.find(({ mention }) => mention.kind === "admin1" && best.mention.admin1 !== null && mention.admin1 === best.mention.admin1 && best.mention.name.startsWith(best.mention.admin1)) : undefined;
  return describePlace((region ?? best).mention, analysis);
}

const fineOf = (site: PlaceMention): number => (site.precision === null ? (site.gazetteerId === null ? -1 : 0) : fineness.indexOf(site.precision));
