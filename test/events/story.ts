import { findClaims, type FoundClaim, type Reading } from "../../src/claims/index.ts";
import type { ArticleEvent, Claim } from "../../src/core/index.ts";
import { findActors } from "../../src/actors/index.ts";
import { analyse } from "../../src/language/index.ts";
import { tellEvents } from "../../src/events/index.ts";
import { findPlaces, openGazetteer } from "../../src/places/index.ts";
import { makeArticle } from "../../src/reading/index.ts";
import { findStatements } from "../../src/statements/index.ts";
import { findTimes } from "../../src/times/index.ts";

const gazetteer = openGazetteer();

/** All that the stages before the claims make of a text. */
export async function readText(text: string, published: string | null = "2025-06-19", title: string | null = null): Promise<Reading> {
  const article = await makeArticle({ file: "story.txt", url: null, title, outlet: null, published, language: "en", text }, new TextEncoder().encode(text), null);
  const analysis = analyse(article);
  const places = findPlaces(analysis, gazetteer);
  const actors = findActors(analysis, places);
  return { analysis, places, times: findTimes(analysis), actors, statements: findStatements(analysis, actors) };
}

export interface Told {
  readonly reading: Reading;
  readonly found: readonly FoundClaim[];
  readonly events: readonly ArticleEvent[];
  readonly claims: readonly Claim[];
}

export async function tell(text: string, published: string | null = "2025-06-19", title: string | null = null): Promise<Told> {
  const reading = await readText(text, published, title);
  const found = findClaims(reading).claims;
  return { reading, found, ...tellEvents(reading, found) };
}

/** The event of the casualty claim whose quote holds the words. */
export function eventOf(told: Told, words: string): string {
  const claim = told.claims.find((one) => one.kind === "casualties" && one.quote.includes(words)) ?? told.claims.find((one) => one.quote.includes(words));
  if (claim === undefined) throw new Error(`no claim holds "${words}"; claims: ${told.claims.map((one) => one.quote).join(" | ")}`);
  return claim.event;
}
