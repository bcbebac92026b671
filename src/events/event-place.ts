import type { Place, PlaceMention } from "../core/index.ts";
import { sentenceAt, type Analysis } from "../language/index.ts";
import { describePlace } from "../places/index.ts";
import type { Member } from "./clustering.ts";
import { isDatelinePlace } from "./datelines.ts";
import { isOfKnownPeople } from "./known-people.ts";
import { speaksAsGovernment } from "./governments.ts";
import { relateSites } from "./sites.ts";
import type { SurroundingsReader } from "./surroundings.ts";
import { capitals } from "./tables/capitals.ts";
import { reportWords } from "./tables/en.ts";

const fineness: readonly string[] = ["country", "region", "admin1", "district", "near", "town", "exact"];
/** Sentences from the start of the text that count twice. */
const openingSentences = 6;
/** A place that only stands in the event's sentences, and goes with none of its claims, counts from this weight on. */
const leastOfUnclaimed = 1;

interface Candidate {
  readonly mention: PlaceMention;
  weight: number;
  /** True where a claim of the event is told with it. */
  claimed: boolean;
  /** The first sentence that names it so. */
  first: number;
}

/**
 * Where the event was: the place that its claims are told with most, an attack's own words before a toll's, the opening before the rest;
 * then the finest place that the event's own sentences or the headline state inside it. Where no claim names one that can be looked up, the main event is
 * where the text opens, and where that is only a country, about the town from which the story was filed. A name that stands for no known place keeps its words, with the country of the opening. Null where no words tell.
 * `own` tells which sentences speak of this event.
 */
export function eventPlaceOf(analysis: Analysis, places: readonly PlaceMention[], members: readonly Member[], main: boolean, reader: SurroundingsReader, own: (sentence: number) => boolean): Place | null {
  const candidates = candidatesOf(analysis, places, members, main, reader, own);
  const told = candidates.filter(({ mention, claimed }) => claimed && mention.country !== null);
  // What only comes up long after the event is where something followed.
  const start = Math.min(...members.map(({ around }) => around?.sentence.index ?? Number.POSITIVE_INFINITY));
  const isTold = !main || told.some(({ first }) => first < start + openingSentences) || (told.length > 0 && start >= openingSentences);
  const opening = main && !isTold ? openingPlace(analysis, places, reader) : null;
  const place = placeOf(analysis, places, candidates, opening);
  if (!main) return place ?? officePlace(analysis, places, members);
  const filed = places.find((one) => one.kind === "city" && one.gazetteerId !== null && isDatelinePlace(analysis, one));
  if (filed === undefined) return place;
  // A story that tells no more than its country, filed from a town that is no seat of agencies, is told of that town's area.
  if (place?.precision === "country" && place.country === filed.country) return capitals.has(filed.name) ? place : { ...describePlace(filed, analysis, places), precision: "near" };
  const elsewhere = places.some(({ span, country }) => span.start < (analysis.sentences[openingSentences]?.start ?? Number.POSITIVE_INFINITY) && country !== null && country !== filed.country);
  if ((place === null || (!isTold && opening === null)) && !elsewhere) return { ...describePlace(filed, analysis, places), precision: capitals.has(filed.name) ? "region" : "near" };
  return place;
}

/** The area of the office that tells of it, where its own words name no place: about the town, where the office bears a town's name. */
function officePlace(analysis: Analysis, places: readonly PlaceMention[], members: readonly Member[]): Place | null {
  const office = members.find(({ around }) => around?.office != null)?.around?.office ?? null;
  if (office === null) return null;
  const place = describePlace(office, analysis, places);
  return place.precision === "town" || place.precision === "exact" ? { ...place, precision: "near" } : place;
}

/** The likeliest of the candidates; `opening` is where the text opens, where no claim of the opening tells. */
function placeOf(analysis: Analysis, places: readonly PlaceMention[], candidates: readonly Candidate[], opening: PlaceMention | null): Place | null {
  const named = candidates.find(({ mention, claimed }) => claimed && mention.country === null);
  if (opening !== null && named !== undefined && (opening.kind === "country" || !isFine(opening))) {
    const place = describePlace(named.mention, analysis, places);
    return { ...place, country: place.country ?? opening.country };
  }
  if (opening !== null) return describePlace(opening, analysis, places);
  const claimed = candidates.filter((candidate) => candidate.claimed);
  // A country or region is as sure as all that lies in it.
  const weightOf = ({ mention, weight }: Candidate): number => weight + claimed.reduce((sum, other) => (other.mention !== mention && relateSites(mention, other.mention) === "within" ? sum + other.weight / 2 : sum), 0);
  const [first] = [...claimed].sort((a, b) => Number(b.mention.country !== null) - Number(a.mention.country !== null) || weightOf(b) - weightOf(a));
  if (first === undefined) return null;
  let best = first;
  for (const candidate of candidates) {
    if (!isFine(candidate.mention) && candidate.mention.gazetteerId === null) continue;
    if (!holds(best.mention, candidate.mention) || fineOf(candidate.mention) < fineOf(best.mention)) continue;
    if (!candidate.claimed && candidate.weight < leastOfUnclaimed) continue;
    if (fineOf(candidate.mention) > fineOf(best.mention) || candidate.weight > best.weight) best = candidate;
  }
  // "Sumy" beside "the Sumy region" is the region: the words state nothing finer.
  const region = best.mention.kind === "city" ? claimed.find(({ mention }) => mention.kind === "admin1" && best.mention.admin1 !== null && mention.admin1 === best.mention.admin1 && best.mention.name.startsWith(best.mention.admin1)) : undefined;
  return describePlace((region ?? best).mention, analysis, places);
}

/** Places that the event's sentences put things at, heaviest first within their kind; one entry a place. */
function candidatesOf(analysis: Analysis, places: readonly PlaceMention[], members: readonly Member[], main: boolean, reader: SurroundingsReader, own: (sentence: number) => boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (mention: PlaceMention, weight: number, claimed: boolean): void => {
    const at = sentenceAt(analysis.sentences, mention.span.start)?.index ?? 0;
    const known = found.find((one) => relateSites(one.mention, mention) === "same");
    if (known === undefined) found.push({ mention, weight, claimed, first: at });
    else {
      known.weight += weight;
      known.first = Math.min(known.first, at);
      known.claimed ||= claimed;
    }
  };
  // Several figures of one sentence tell one place once.
  const told = new Map<string, { readonly mention: PlaceMention; weight: number; ofAttack: boolean }>();
  for (const { claim, around } of members) {
    if (around?.site == null || (claim.kind !== "attack" && claim.kind !== "casualties") || isOfKnownPeople(claim)) continue;
    const inside = claim.kind === "attack" && around.site.span.start < claim.span.end + 4 && claim.span.start < around.site.span.end;
    const weight = (inside ? 4 : claim.kind === "attack" ? 3 : around.ofAttack ? 2 : 0.5) * (around.sentence.index < openingSentences ? 2 : 1);
    const key = `${around.sentence.index.toString()} ${around.site.name}`;
    const known = told.get(key);
    if (known === undefined) told.set(key, { mention: around.site, weight, ofAttack: around.ofAttack || claim.kind === "attack" });
    else {
      known.weight = Math.max(known.weight, weight);
      known.ofAttack ||= around.ofAttack || claim.kind === "attack";
    }
  }
  const attacked = [...told.values()].some(({ ofAttack }) => ofAttack);
  // Where people were treated, found or buried counts only when nothing else tells.
  for (const { mention, weight, ofAttack } of told.values()) if (ofAttack || !attacked) add(mention, weight, true);
  // Nothing inside a town is told more finely.
  const open = ![...told.values()].some(({ mention }) => isFine(mention) && mention.country !== null);
  for (const sentence of open ? analysis.sentences : []) {
    const sites = reader.sitesIn(sentence);
    if (sites.length === 0 || !own(sentence.index)) continue;
    for (const mention of sites) {
      if (told.has(`${sentence.index.toString()} ${mention.name}`) || isDatelinePlace(analysis, mention)) continue;
      add(mention, sentence.index < openingSentences ? 1 : 0.5, false);
    }
  }
  if (main) for (const mention of headlinePlaces(analysis, places)) add(mention, 1, false);
  return found;
}

/** Towns and units named in the headline, but for those that say something. */
function headlinePlaces({ blocks, sentences, tokens }: Analysis, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const headline = blocks[0]?.kind === "headline" ? blocks[0] : null;
  const end = sentences[headline?.sentences.start ?? -1]?.end ?? 0;
  return places.filter(({ span, kind, gazetteerId }) => span.start < end && kind !== "country" && gazetteerId !== null && !reportWords.has(tokens.find((token) => token.start >= span.end)?.lower ?? ""));
}

/** The first of the finest places of the country that the headline and first sentences name most; a dateline only speaks for its country. */
function openingPlace(analysis: Analysis, places: readonly PlaceMention[], reader: SurroundingsReader): PlaceMention | null {
  const { sentences } = analysis;
  const end = sentences[openingSentences]?.start ?? Number.POSITIVE_INFINITY;
  const lead = sentences[2]?.end ?? end;
  const opening = places.filter(({ span, country }) => span.start < end && country !== null);
  const sites = new Set(sentences.slice(0, openingSentences).flatMap((sentence) => reader.sitesIn(sentence)).map(({ span }) => span.start));
  const votes = new Map<string, number>();
  for (const { country, span } of opening) votes.set(country ?? "", (votes.get(country ?? "") ?? 0) + (span.start < lead ? 2 : 1) * (sites.has(span.start) ? 2 : 1));
  const [country] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null];
  const own = opening.filter((place) => place.country === country && place.span.start < lead && !isDatelinePlace(analysis, place) && !speaksAsGovernment(analysis, place));
  return [...own].sort((a, b) => fineOf(b) - fineOf(a))[0] ?? opening.find((place) => place.country === country && place.kind === "country") ?? null;
}

/** True where the second lies in the first, as far as their units tell; a region of no unit holds what is in its country. */
const holds = (wide: PlaceMention, place: PlaceMention): boolean => relateSites(wide, place) === "within" || (wide.kind === "region" && wide.country !== null && wide.country === place.country && place.kind === "city");

const fineOf = (site: PlaceMention): number => (site.precision === null ? (site.gazetteerId === null ? -1 : 0) : fineness.indexOf(site.precision));
const isFine = (site: PlaceMention): boolean => fineOf(site) > fineness.indexOf("admin1");
