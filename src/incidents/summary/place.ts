import type { Place } from "../../core/index.ts";
import type { Member } from "../members.ts";
import { nameKey } from "../names.ts";

const fineness: readonly (Place["precision"])[] = ["exact", "town", "near", "district", "admin1", "region", "country", null];

interface StatedPlace {
  readonly place: Place;
  readonly origins: ReadonlySet<string>;
  readonly main: boolean;
}

const placeKey = (place: Place): string => place.gazetteerId ?? `${nameKey(place.name)}|${place.country ?? ""}`;
const textOf = (place: Place): string => [place.name, place.words ?? "", place.admin1 ?? "", place.lat ?? "", place.lon ?? "", place.precision ?? ""].join("|");

/** Of equal places the one that says most: finest, resolved, with its unit, then the first as text. */
function fullest(places: readonly Place[]): Place | undefined {
  return [...places].sort((a, b) =>
    fineness.indexOf(a.precision) - fineness.indexOf(b.precision) || Number(b.lat !== null) - Number(a.lat !== null) || Number(b.admin1 !== null) - Number(a.admin1 !== null) || (textOf(a) < textOf(b) ? -1 : 1))[0];
}

/**
 * Every different place that the articles state, the incident's own first. Rule `finest-place-most-origins`: resolved places before
 * unresolved ones, main events before background, the finest precision, then most origins, then the name.
 */
export function choosePlaces(members: readonly Member[], voiceOf: (member: Member) => string): readonly Place[] {
  const groups = new Map<string, { places: Place[]; origins: Set<string>; main: boolean }>();
  for (const member of members) {
    const place = member.event.place;
    if (place === null) continue;
    const group = groups.get(placeKey(place)) ?? { places: [], origins: new Set<string>(), main: false };
    groups.set(placeKey(place), { places: [...group.places, place], origins: group.origins.add(voiceOf(member)), main: group.main || member.event.main });
  }
  const stated: StatedPlace[] = [...groups.values()].flatMap(({ places, origins, main }) => {
    const place = fullest(places);
    return place === undefined ? [] : [{ place, origins, main }];
  });
  return stated.sort((a, b) =>
    Number(b.place.lat !== null) - Number(a.place.lat !== null) || Number(b.main) - Number(a.main) ||
    fineness.indexOf(a.place.precision) - fineness.indexOf(b.place.precision) || b.origins.size - a.origins.size || (textOf(a.place) < textOf(b.place) ? -1 : 1),
  ).map(({ place }) => place);
}
