import type { Place } from "../../core/index.ts";
import { distanceKm, isCountryPart } from "../../places/index.ts";
import type { Traits } from "../traits.ts";
import { nameKey, namesMatch, nameWords } from "../names.ts";
import { forbids, silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

/** True for a place that no list holds: its coordinates are those of the unit around it, and say nothing of where in it. */
const isUnlisted = ({ name, admin1, lat, precision, gazetteerId }: Place): boolean => gazetteerId === null && precision === "admin1" && lat !== null && admin1 !== null && !namesMatch(name, admin1);

/** Kilometres between two places; null where either has no coordinates of its own. */
function kilometresBetween(a: Place, b: Place): number | null {
  if (isUnlisted(a) || isUnlisted(b)) return null;
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

/** How far the stated place can lie from its coordinates, in kilometres; null for areas that only containment can compare. */
function reachKm(place: Place): number | null {
  if (isUnlisted(place)) return 6;
  switch (place.precision) {
    case "exact": return 3;
    case "town": return 6;
    case "near": return 20;
    case "district": return 30;
    case "admin1":
    case "region":
    case "country": return null;
    case null: return place.lat === null ? null : 10;
  }
}

/** How far from its middle the part of a country that is named by a direction alone can well reach, in kilometres. */
const partKm = 500;

const isArea = (place: Place): boolean => !isUnlisted(place) && (place.precision === "admin1" || place.precision === "region" || place.precision === "country");
const wordsOf = (place: Place): string => place.words ?? place.name;
const sameName = (a: Place, b: Place): boolean => namesMatch(a.name, b.name) || [a.words, b.words].some((words) => words !== null && (namesMatch(words, a.name) && namesMatch(words, b.name)));

/** True or false where both first-order units are known, else null. */
function sameAdmin1(a: Place, b: Place): boolean | null {
  return a.admin1 === null || b.admin1 === null ? null : nameKey(a.admin1) === nameKey(b.admin1) || namesMatch(a.admin1, b.admin1);
}

/** How the texts speak of each other's place. */
interface Mentions {
  /** One text names both places. */
  readonly one: boolean;
  /** Each text names both places, and the two have many other names in common: one place may have been misread. */
  readonly both: boolean;
}

function localEvidence(a: Place, b: Place, mentioned: Mentions): Evidence {
  if (a.gazetteerId !== null && a.gazetteerId === b.gazetteerId) return speaksFor(3.5, `same place (${a.name})`);
  const distance = kilometresBetween(a, b);
  const named = sameName(a, b);
  if (distance !== null) {
    const reach = (reachKm(a) ?? 10) + (reachKm(b) ?? 10);
    const apart = `${Math.round(distance)} km apart`;
    if (named && distance <= 60) return speaksFor(3.2, distance < 1 ? `same place (${a.name})` : `same name of place, ${apart}`);
    if (distance <= 2) return speaksFor(3, `${a.name} and ${b.name}, ${distance < 1 ? "less than 1 km apart" : apart}`);
    if (distance <= reach && (mentioned.one || a.precision === "near" || b.precision === "near" || a.precision === "district" || b.precision === "district")) return speaksFor(1.5, `${apart}, as near as stated`);
    const different = `different places: ${a.name} and ${b.name}, ${apart}`;
    return mentioned.both ? speaksAgainst(2.5, different) : forbids(different);
  }
  if (named) return sameAdmin1(a, b) === false ? speaksAgainst(2, `places of one name in ${a.admin1 ?? ""} and ${b.admin1 ?? ""}`) : speaksFor(3, `same name of place (${a.name})`);
  if (mentioned.one) return speaksAgainst(0.5, `${a.name} and ${b.name}, though one report names both`);
  return reachKm(a) !== null || reachKm(b) !== null || sameAdmin1(a, b) === false ? forbids(`different places: ${a.name} and ${b.name}`) : speaksAgainst(2.5, `different names of place: ${a.name} and ${b.name}`);
}

function containmentEvidence(local: Place, area: Place, localMember: Traits, areaMember: Traits): Evidence {
  const named = namesPlaceOf(areaMember, localMember);
  if (area.precision === "country") return speaksFor(named ? 1.8 : 0.4, named ? `the report of ${area.name} names ${local.name}` : `${local.name} is in the same country`);
  const same = sameAdmin1(local, area) ?? (namesMatch(area.name, local.admin1 ?? local.name) || nameWords(wordsOf(local)).join(" ").includes(nameWords(area.name).join(" ")) ? true : null);
  const distance = kilometresBetween(local, area);
  if (isCountryPart(area)) return named || distance === null || distance < partKm ? speaksFor(named ? 1.8 : 0.4, named ? `the report of ${area.name} names ${local.name}` : `${local.name} may lie in ${area.name}`) : speaksAgainst(1, `${local.name} is ${Math.round(distance)} km from the middle of ${area.name}`);
  if (same === true) return speaksFor(named ? 2.6 : 1.3, `${local.name} lies in ${area.name}${named ? ", and both reports name it" : ""}`);
  if (same === false && area.precision === "admin1") return distance !== null && distance < 40 ? speaksAgainst(1, `${local.name} is just outside ${area.name}`) : forbids(`${local.name} is not in ${area.name}`);
  if (distance !== null && distance > 400) return forbids(`${local.name} is ${Math.round(distance)} km from ${area.name}`);
  return named ? speaksFor(1.8, `both reports name ${local.name}`) : silent;
}

function areaEvidence(a: Place, b: Place): Evidence {
  if (a.precision === "country" || b.precision === "country") return speaksFor(0.4, "same country");
  if ((a.gazetteerId !== null && a.gazetteerId === b.gazetteerId) || sameName(a, b)) return speaksFor(1.3, `same region (${a.name})`);
  if (isCountryPart(a) || isCountryPart(b)) return (kilometresBetween(a, b) ?? 0) < partKm ? speaksFor(0.4, "same country") : speaksAgainst(0.5, `${a.name} and ${b.name}`);
  if (a.precision === "admin1" && b.precision === "admin1") return forbids(`different regions: ${a.name} and ${b.name}`);
  return sameAdmin1(a, b) === true ? speaksFor(0.8, `regions of ${a.admin1 ?? ""}`) : speaksAgainst(1, `${a.name} and ${b.name}`);
}

/** One report states no place: the other's place may still stand in its text. */
function unplacedEvidence(placed: Traits, place: Place, unplaced: Traits, manyNames: boolean): Evidence {
  if (place.precision === "country") return silent;
  if (namesPlaceOf(unplaced, placed)) return speaksFor(1.8, `both reports name ${place.name}`);
  return speaksAgainst(manyNames ? 1 : placed.main && unplaced.main ? 2.5 : 3.5, `only one report names ${place.name}`);
}

/** True where the text of `reader` names the place of `other`, in the gazetteer's spelling or in that of the other text. */
function namesPlaceOf(reader: Traits, other: Traits): boolean {
  return other.placeNames.some((name) => reader.mentions(name));
}

/**
 * Whether the two can have been in the same place, each taken as precisely as it is stated and no more.
 * @param manyNames true where the two texts have many names in common
 */
export function placeEvidence(a: Traits, b: Traits, manyNames: boolean): Evidence {
  const here = a.place;
  const there = b.place;
  if (here === null || there === null) {
    if (here !== null) return unplacedEvidence(a, here, b, manyNames);
    if (there !== null) return unplacedEvidence(b, there, a, manyNames);
    return manyNames ? silent : speaksAgainst(1, "neither report states a place");
  }
  const distance = kilometresBetween(here, there);
  if (here.country !== null && there.country !== null && here.country !== there.country && !(distance !== null && distance < 15 && !isArea(here) && !isArea(there))) {
    return forbids(`different countries: ${here.country} and ${there.country}`);
  }
  if (isArea(here) && isArea(there)) return areaEvidence(here, there);
  if (isArea(here)) return containmentEvidence(there, here, b, a);
  if (isArea(there)) return containmentEvidence(here, there, a, b);
  const [inFirst, inSecond] = [namesPlaceOf(a, b), namesPlaceOf(b, a)];
  return localEvidence(here, there, { one: inFirst || inSecond, both: inFirst && inSecond && manyNames });
}
