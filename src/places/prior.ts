import type { Toponym } from "./toponyms.ts";
import type { Candidate } from "./types.ts";

/** How likely a name means this place before anything else is read. Roughly a logarithm of how often it is written of. */
export function priorOf(candidate: Candidate): number {
  const people = Math.log10(candidate.population + 30);
  const spelling = candidate.own ? 0 : candidate.alike ? -0.4 : -1;
  switch (candidate.kind) {
    case "country":
      // Of two countries of one short name, "Congo", the larger one is meant.
      return 11 + spelling / 3 + (candidate.own ? 0 : (people - 6) * 0.4);
    case "admin1":
      return candidate.rank === "region" ? 10 : 2 + people + spelling * 2;
    case "sea":
      return 10;
    case "region":
    case "feature":
      return 7.5 + spelling / 3;
    case "admin2":
      return people * 0.6 + spelling;
    case "city":
      return people + spelling + (candidate.rank === "capital" ? 2 : candidate.rank === "seat" ? 0.4 : candidate.rank === "section" ? -0.8 : 0);
  }
}

/** What the words beside a name, and its namesakes, add to that or take from it. */
export function leaningOf(candidate: Candidate, toponym: Toponym, candidates: readonly Candidate[], reading: { readonly listedIn: number | undefined; readonly unitedStates: number }): number {
  const { listedIn, unitedStates } = reading;
  if (listedIn !== undefined) return candidate.kind === "admin1" && candidate.country === listedIn ? 5 : 0;
  // "Kashmir" is the whole region before it is the unit that is called so for short.
  if (candidate.kind === "admin1" && !candidate.own && candidates.some((other) => other.kind === "region" && other.own)) return -4;
  if (toponym.unit === null) return namesAnother(candidate, candidates, unitedStates) ? -3 : 0;
  if (toponym.unit === "admin1") return isCityItself(candidate, toponym.candidates) ? -3 : 0;
  return toponym.unit === "admin2" && candidate.kind === "city" ? -1.5 : 0;
}

/** "Donetsk" alone is the city, not the unit around it that bears its name; for US states it is the state. */
const namesAnother = (unit: Candidate, candidates: readonly Candidate[], states: number): boolean =>
  namesItsSeat(unit, candidates, states) || (unit.kind === "admin1" && candidates.some((other) => (other.kind === "country" && unit.country === other.place) || (other.rank === "capital" && other.own && other.country === unit.country && unit.rank !== "region")));

/** "Kyiv region" is the oblast around the city, not the city that is a unit of its own. */
const isCityItself = (unit: Candidate, candidates: readonly Candidate[]): boolean => unit.kind === "admin1" && candidates.some((town) => town.kind === "city" && town.admin1 === unit.place && town.population > unit.population * 0.6);

const namesItsSeat = (unit: Candidate, candidates: readonly Candidate[], states: number): boolean => (unit.kind === "admin1" || unit.kind === "admin2") && unit.rank !== "region" && unit.country !== states && candidates.some((town) => town.kind === "city" && (town.admin1 === unit.place || town.admin2 === unit.place || (unit.kind === "admin1" && town.country === unit.country && town.rank !== null && town.rank !== "section")) && town.population * 30 > unit.population);

/** Keeps the candidates of the kind that the words say: "the Sumy region" is no town. */
export function narrow(toponym: Toponym, candidates: readonly Candidate[]): readonly Candidate[] {
  const { unit } = toponym;
  const kept = candidates.filter((candidate) => {
    if (unit === null) return true;
    if (unit === "city") return candidate.kind === "city" || candidate.kind === "country";
    if (unit === "admin1") return candidate.kind === "admin1" || candidate.kind === "region" || candidate.kind === "country" || candidate.kind === "admin2";
    if (unit === "admin2") return candidate.kind === "admin2" || candidate.kind === "city" || candidate.kind === "admin1";
    return true;
  });
  return kept.length > 0 ? kept : candidates;
}
