import type { Place, PlaceMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
export function describePlace(mention: PlaceMention, analysis: Analysis): Place {
  void analysis;
  return { name: mention.name, country: mention.country, admin1: mention.admin1, lat: mention.lat, lon: mention.lon, precision: mention.precision, gazetteerId: mention.gazetteerId, words: null };
}
