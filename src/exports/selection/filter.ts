import type { FindingStatus, Incident, Outcome } from "../../core/index.ts";

export type ReviewState = Incident["review"]["state"];

/** Which incidents are wanted. An empty list and null ask for nothing. All that is asked for must hold; of a list, any one. */
export interface IncidentFilter {
  /** First and last day, `2025-05-20`, both included; an incident counts whose time may lie between them. */
  readonly from: string | null;
  readonly to: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Names of a place or its first-order unit, in any case and with or without accents. */
  readonly places: readonly string[];
  /** Event types or sub-event types of ACLED. */
  readonly types: readonly string[];
  /** Status of any figure. */
  readonly statuses: readonly FindingStatus[];
  readonly review: readonly ReviewState[];
  /** Sides that someone speaks for: ISO country codes or names of armed groups. */
  readonly sides: readonly string[];
  /** A figure of victims that is at least this high: best, or low where no best is known. */
  readonly least: { readonly of: Outcome; readonly number: number } | null;
}

/** Asks for nothing: every incident is wanted. */
export const everyIncident: IncidentFilter = { from: null, to: null, countries: [], places: [], types: [], statuses: [], review: [], sides: [], least: null };
