import { findActors } from "../src/actors/index.ts";
import { findClaims, type Reading } from "../src/claims/index.ts";
import type { Article } from "../src/core/index.ts";
import { tellEvents } from "../src/events/index.ts";
import { analyse } from "../src/language/index.ts";
import { findPlaces, type Gazetteer } from "../src/places/index.ts";
import { findStatements } from "../src/statements/index.ts";
import { findTimes } from "../src/times/index.ts";

/** Milliseconds that each stage took over all articles, in the order in which `extract` runs them. */
export type StageTimes = ReadonlyMap<string, number>;

/** Runs the stages of `extract` one by one over the articles, with a clock around each. */
export function timeStages(articles: readonly Article[], gazetteer: Gazetteer): StageTimes {
  const spentMs = new Map<string, number>();
  const timed = <Value>(stage: string, run: () => Value): Value => {
    const began = performance.now();
    const value = run();
    spentMs.set(stage, (spentMs.get(stage) ?? 0) + performance.now() - began);
    return value;
  };
  for (const article of articles) {
    const analysis = timed("language", () => analyse(article));
    const places = timed("places", () => findPlaces(analysis, gazetteer));
    const times = timed("times", () => findTimes(analysis));
    const actors = timed("actors", () => findActors(analysis, places));
    const statements = timed("statements", () => findStatements(analysis, actors));
    const reading: Reading = { analysis, places, times, actors, statements };
    const found = timed("claims", () => findClaims(reading));
    timed("events", () => tellEvents(reading, found.claims));
  }
  return spentMs;
}
