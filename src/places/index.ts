export type { FindPlaces, Gazetteer, GazetteerPlace } from "./types.ts";
