import type { Place } from "../core/index.ts";

type Precision = Place["precision"];

/** ACLED's geo_precision of a place: 1 a town · 2 near a town, or part of a region · 3 a larger region or a country; null where the place is unknown. */
export function acledGeoPrecision(precision: Precision): 1 | 2 | 3 | null {
  switch (precision) {
    case "exact":
    case "town":
      return 1;
    case "near":
    case "district":
      return 2;
    case "admin1":
    case "region":
    case "country":
      return 3;
    case null:
      return null;
  }
}

/** UCDP's where_prec of a place: 1 exact · 2 near a named location · 3 second-order unit · 4 first-order unit · 5 a fuzzy or linear region · 6 a country; null where the place is unknown. */
export function ucdpWherePrecision(precision: Precision): 1 | 2 | 3 | 4 | 5 | 6 | null {
  switch (precision) {
    case "exact":
    case "town":
      return 1;
    case "near":
      return 2;
    case "district":
      return 3;
    case "admin1":
      return 4;
    case "region":
      return 5;
    case "country":
      return 6;
    case null:
      return null;
  }
}
