import type { Place, PlaceMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import { describePlace } from "../places/index.ts";
import type { Member } from "./clustering.ts";
import { isOfKnownPeople } from "./known-people.ts";
import { relateSites } from "./sites.ts";

const fineness: readonly string[] = ["country", "region", "admin1", "district", "near", "town", "exact"];
/** Sentences from the start of the text that count twice. */
const openingSentences = 6;

/**
 * Where the event was: the place that its claims are told with most, an attack's own words before a toll's, the opening before the rest;
 * then the finest place told of that lies in it. Where no claim names one, the main event is where the text opens. Null where no words tell.
 */
export function eventPlaceOf(analysis: Analysis, places: readonly PlaceMention[], members: readonly Member[], main: boolean): Place | null {
  const sites: { readonly mention: PlaceMention; weight: number }[] = [];
  for (const { claim, around } of members) {
    if (around?.site == null || (claim.kind !== "attack" && claim.kind !== "casualties") || isOfKnownPeople(claim)) continue;
    const inside = claim.kind === "attack" && around.site.span.start < claim.span.end + 4 && claim.span.start < around.site.span.end;
    const weight = (inside ? 4 : claim.kind === "attack" ? 3 : around.ofAttack ? 2 : 1) * (around.sentence.index < openingSentences ? 2 : 1);
    const known = sites.find(({ mention }) => relateSites(mention, around.site as PlaceMention) === "same");
    if (known === undefined) sites.push({ mention: around.site, weight });
    else known.weight += weight;
  }
  if (main && sites.every(({ mention }) => mention.country === null)) {
    const opening = openingPlace(analysis, places);
    if (opening !== null) return describePlace(opening, analysis);
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

/** The first of the finest places of the country that the headline and first sentences name most; a dateline only speaks for its country. */
function openingPlace({ sentences, blocks }: Analysis, places: readonly PlaceMention[]): PlaceMention | null {
  const end = sentences[openingSentences]?.start ?? Number.POSITIVE_INFINITY;
  const lead = sentences[2]?.end ?? end;
  const opening = places.filter(({ span, country }) => span.start < end && country !== null);
  const votes = new Map<string, number>();
  for (const { country, span } of opening) votes.set(country ?? "", (votes.get(country ?? "") ?? 0) + (span.start < lead ? 2 : 1));
  const [country] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null];
  const own = opening.filter((place) => place.country === country && place.span.start < lead && !blocks.some(({ dateline }) => dateline !== null && place.span.start < dateline.end && dateline.start < place.span.end));
  return [...own].sort((a, b) => fineOf(b) - fineOf(a))[0] ?? opening.find((place) => place.country === country && place.kind === "country") ?? null;
}

const fineOf = (site: PlaceMention): number => (site.precision === null ? (site.gazetteerId === null ? -1 : 0) : fineness.indexOf(site.precision));
