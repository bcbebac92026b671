import { placePrecisions, timePrecisions } from "../../../core/contract/vocabulary.ts";
import type { Place, Time } from "../../../core/index.ts";
import { oneOf } from "../../decisions.ts";
import { UsageError } from "../../exit.ts";

/** A place in words of the command line. */
export interface PlaceWords {
  readonly name: string;
  readonly country?: string;
  readonly admin1?: string;
  readonly lat?: string;
  readonly lon?: string;
  readonly precision?: string;
}

/** A place as a person tells it. @throws UsageError */
export function placeOf({ name, country, admin1, lat, lon, precision }: PlaceWords): Place {
  if (country !== undefined && !/^[A-Z]{2}$/u.test(country)) throw new UsageError(`--country ${country} is not a code of two capital letters, as UA`);
  return {
    name, country: country ?? null, admin1: admin1 ?? null,
    lat: degrees("--lat", lat, 90), lon: degrees("--lon", lon, 180),
    precision: precision === undefined ? null : oneOf("--precision", precision, placePrecisions), gazetteerId: null, words: null,
  };
}

function degrees(option: string, text: string | undefined, most: number): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() === "" || !(Math.abs(value) <= most)) throw new UsageError(`${option} ${text} is not between -${most.toString()} and ${most.toString()}`);
  return value;
}

/** A date or interval as a person tells it. @throws UsageError */
export function timeOf(on: string, precision: string): Time {
  if (!/^\d{4}[\dX?~%./T:+Z-]*$/u.test(on)) throw new UsageError(`--on ${on} is not a date such as 2025-05-20`);
  return { value: on, precision: oneOf("--precision", precision, timePrecisions), basis: "stated" };
}
