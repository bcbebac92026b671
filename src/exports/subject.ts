import type { Claim, Extraction, Incident, Speaker } from "../core/index.ts";
import type { JudgedIncident } from "../incidents/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { coarsenPlace, placesMask, type Coarseness } from "./protection/coarsen.ts";
import { isPrivate, namesMask } from "./protection/people.ts";

/** One incident as it goes out: under the export's codebook, its places as coarse as asked for. */
export interface ExportSubject {
  readonly judged: JudgedIncident;
  readonly incident: Incident;
  /** All that is said of this happening, with the article that says it. */
  readonly claims: readonly { readonly claim: Claim; readonly source: Extraction }[];
  /** What the incident is called, as it may go out. */
  readonly title: string;
  readonly admin2: string | null;
  /** False where places were made coarser: nothing finer may be told in any column. */
  readonly exactPlaces: boolean;
  /** Free text as it may go out: without names of private people, and of places finer than asked for. Every text passes here. */
  readonly words: (text: string) => string;
  /** A speaker's name as it may go out. */
  readonly speaker: (speaker: Pick<Speaker, "name" | "kind">) => string;
}

export interface Protection {
  readonly coarsen: Coarseness;
  /** True where names of victims and witnesses go out too. */
  readonly names: boolean;
}

function admin2Of({ place }: Incident, gazetteer: Gazetteer): string | null {
  const id = place?.gazetteerId ?? null;
  if (place === null || id === null) return null;
  const found = gazetteer.find(place.name).find((candidate) => candidate.id === id);
  return found?.kind === "city" || found?.kind === "admin2" ? (found.kind === "admin2" ? found.name : found.admin2) : null;
}

/** The incident with its places no finer than asked for, and without what was said of finer ones. */
function coarsened(incident: Incident, to: Coarseness, gazetteer: Gazetteer): Incident {
  if (to === "none") return incident;
  const places = incident.places.flatMap((place) => coarsenPlace(place, to, gazetteer) ?? []);
  const distinct = places.filter((place, index) => places.findIndex(({ name, country }) => name === place.name && country === place.country) === index);
  return { ...incident, place: incident.place === null ? null : coarsenPlace(incident.place, to, gazetteer), places: distinct };
}

const withCapital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The incident as it may go out. */
export function subjectOf(judged: JudgedIncident, protection: Protection, gazetteer: Gazetteer): ExportSubject {
  const { coarsen, names } = protection;
  const { sources } = judged;
  const incident = coarsened(judged.incident, coarsen, gazetteer);
  const maskPlaces = placesMask(judged.incident, sources, coarsen);
  const maskNames = names ? (text: string): string => text : namesMask(sources, gazetteer);
  const words = (text: string): string => maskNames(maskPlaces(text));
  const bySource = new Map(sources.map((source) => [source.article.id, source]));
  return {
    judged,
    incident,
    claims: incident.articles.flatMap(({ id, event }) => {
      const source = bySource.get(id);
      return (source?.claims ?? []).flatMap((claim) => (source === undefined || claim.event !== event ? [] : [{ claim, source }]));
    }),
    title: withCapital(words(`${incident.title.charAt(0).toLowerCase()}${incident.title.slice(1)}`)),
    admin2: coarsen === "none" ? admin2Of(incident, gazetteer) : null,
    exactPlaces: coarsen === "none",
    words,
    speaker: ({ name, kind }) => (isPrivate({ kind }) ? words(name) : maskPlaces(name)),
  };
}
