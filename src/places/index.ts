export { addCountryFile } from "./country-file.ts";
export { addedName, addedPlaces, addedPlacesFolder, keepAddedPlaces, openGazetteerWith, removeAddedPlaces } from "./added-places.ts";
export { findPlaces } from "./find.ts";
export { givenNames } from "./tables/given-names.ts";
export { openGazetteer } from "./gazetteer.ts";
export { distanceKm } from "./distance.ts";
export { acledGeoPrecision, ucdpWherePrecision } from "./precision.ts";
export { describePlace, placePhrase } from "./description.ts";
export type { FindPlaces, Gazetteer, GazetteerPlace, GazetteerSource, PlaceKind } from "./types.ts";
