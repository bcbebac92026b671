import { dayWindow } from "../days.ts";
import type { Traits } from "../traits.ts";
import { nameKey } from "../names.ts";
import { forbids, silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

/** Two totals are one where place, time and words agree: any two of them with nothing against. */
export const frameWeight = 4;

/** Whether two totals count over the same place. North Kordofan is not Kordofan: a total over a part is another total. */
export function framePlaceEvidence(a: Traits, b: Traits): Evidence {
  const [here, there] = [a.place, b.place];
  if (here === null || there === null) return silent;
  const same = (here.gazetteerId !== null && here.gazetteerId === there.gazetteerId) || nameKey(here.name) === nameKey(there.name);
  if (here.country !== null && there.country !== null && here.country !== there.country) return forbids(`different countries: ${here.country} and ${there.country}`);
  return same ? speaksFor(1.5, `totals for one place (${here.name})`) : forbids(`totals for ${here.name} and for ${there.name}`);
}

/**
 * Whether two totals count over the same time: a war, a year, a series of attacks. The figures are no help, since a total grows
 * from day to day.
 */
export function frameTimeEvidence(a: Traits, b: Traits): Evidence {
  const [here, there] = [frameStart(a), frameStart(b)];
  if (here === null && there === null) return speaksFor(1, "totals with no stated time");
  if (here === null || there === null) return speaksAgainst(0.5, "only one total states its time");
  return here === there ? speaksFor(2, "totals over the same time, or since the same") : forbids("totals over different times");
}

/** First day of the time that is counted over, its end open or not; null where none is told. */
function frameStart(member: Traits): number | null {
  const value = member.time;
  return dayWindow(value === null ? null : value.replace(/\/.*$/u, ""))?.from ?? null;
}

/** Whether the articles use the same words for what is counted. */
export function frameWordsEvidence(a: Traits, b: Traits): Evidence {
  const words = [...a.eventWords].filter((word) => b.eventWords.has(word));
  return words.length > 0 ? speaksFor(Math.min(2, words.length), "same words for what is counted") : silent;
}
