import type { PlaceMention } from "../core/index.ts";
import type { Analysis } from "../language/index.ts";
import type { NameHash } from "./name-hash.ts";

export type PlaceKind = NonNullable<PlaceMention["kind"]>;

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** `geonames:692194`; places without a GeoNames id have one of another scheme (`iso3166-1:UA`, `geonames-admin2:US.TX.001`, `sayso:donbas`). */
  readonly id: string;
  readonly name: string;
  /** The name with its kind, as a first-order unit is called in full: "Sumy Oblast". */
  readonly fullName: string;
  /** ISO 3166-1 alpha-2; null for what spans countries or belongs to none. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
}

/** One place that bears a name, as the index holds it: what resolution compares, without its texts. */
export interface Candidate {
  /** Number of the place in its gazetteer. */
  readonly place: number;
  /** True where the name is the place's own and not another spelling. */
  readonly own: boolean;
  /** True where the name is the place's own in some spelling ("Kharkov"), false for a former or foreign name. */
  readonly alike: boolean;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** Place numbers of the containing units, -1 where there is none. */
  readonly country: number;
  readonly admin1: number;
  readonly admin2: number;
  /** A country's capital · the seat of a first-order unit · a part of a town · a unit that its bare name means, not its town ("Gaza") · none of these. */
  readonly rank: "capital" | "seat" | "section" | "region" | null;
}

/** What the gazetteer was made from, for credit. */
export interface GazetteerSource {
  readonly places: number;
  readonly sources: readonly { readonly name: string; readonly version: string; readonly licence: string; readonly credit: string }[];
  /** Country files that the user added; `sha256` is that of the file as it was added. */
  readonly added: readonly { readonly name: string; readonly places: number; readonly sha256: string }[];
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
  /** Number of a country or unit by its GeoNames code ("UA", "UA.21"), null where there is none. */
  unit(code: string): number | null;
  /** The first-order units of the country of a place number. */
  firstOrderUnits(country: number): readonly Candidate[];
  /** Versions and licences of the data. */
  source(): GazetteerSource;
  /** Places of the name with this hash (of its folded spelling), likeliest first; empty where there is none. */
  candidates(hash: NameHash): readonly Candidate[];
  /** The place of a number that a candidate gave. */
  place(number: number): GazetteerPlace;
  /** The candidate of a place number. */
  candidate(number: number): Candidate;
}

/** `findPlaces` reads every toponym of an article, resolved or not. */
export type FindPlaces = (analysis: Analysis, gazetteer: Gazetteer) => readonly PlaceMention[];
