import type { Article, Place } from "sayso/contract";

let names: Intl.DisplayNames | null = null;

/** `Ukraine` for `UA`, in the reader's language. */
export function countryName(code: string): string {
  try {
    names ??= new Intl.DisplayNames(undefined, { type: "region" });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** ` (Ukraine, speaks for RU)`: what the settings tell of an outlet; empty where they tell nothing. */
export function publisherWords(publisher: Article["publisher"]): string {
  if (publisher === undefined) return "";
  const { country, side } = publisher;
  const parts = [country === null ? null : countryName(country), side === null ? null : `speaks for ${/^[A-Z]{2}$/u.test(side) ? countryName(side) : side}`].filter((part) => part !== null);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** `Pyriatyn, Poltava, Ukraine`. */
export function formatPlace(place: Place | null): string {
  if (place === null) return "place not stated";
  const country = place.country === null ? null : countryName(place.country);
  return [place.name, place.admin1 === place.name ? null : place.admin1, country === place.name ? null : country].filter((part) => part !== null).join(", ");
}

const precisions: Readonly<Record<NonNullable<Place["precision"]>, string>> = { exact: "the place itself", town: "a town", near: "near a town", district: "a district", admin1: "a first-order unit", region: "a region", country: "a country" };

export function formatPrecision(precision: Place["precision"]): string {
  return precision === null ? "of unknown precision" : precisions[precision];
}
