import type { Analysis } from "../language/index.ts";
import type { PlaceMention } from "../core/index.ts";

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** `geonames:692194` */
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly kind: NonNullable<PlaceMention["kind"]>;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** Read-only look-up of names. Never ranks by context: that is `findPlaces`. */
export interface Gazetteer {
  /** Every place of this name, in any spelling known, most populous first. Case and accents do not matter. */
  find(name: string): readonly GazetteerPlace[];
  /** ISO 3166-1 alpha-2 code of a country's name or adjective ("Sudan", "Sudanese", "Russians" → "RU"), else null. */
  countryOf(word: string): string | null;
  /** English short name of an ISO country code ("UA" → "Ukraine"), else null. */
  countryName(code: string): string | null;
  /** Adjective of an ISO country code ("UA" → "Ukrainian"), else null. */
  demonym(code: string): string | null;
}

/** `findPlaces` reads every toponym of an article, resolved or not. */
export type FindPlaces = (analysis: Analysis, gazetteer: Gazetteer) => readonly PlaceMention[];
