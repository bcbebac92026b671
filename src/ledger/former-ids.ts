import type { Incident } from "../core/index.ts";

/** Each id that is no longer an incident's, with the incident it leads to; null where nothing is left of it. */
export type FormerIds = ReadonlyMap<string, string | null>;

/**
 * Where the id of an incident that is gone leads: to the incident that now holds most of the events it held (then: most of its
 * articles; then: the id first in code-point order); null where nothing is left of it.
 */
export function successorOf(incident: Pick<Incident, "articles">, after: readonly Incident[]): string | null {
  const events = new Set(incident.articles.map(({ id, event }) => `${id}/${event}`));
  const articles = new Set(incident.articles.map(({ id }) => id));
  let best: Shared | null = null;
  for (const candidate of after) {
    const shared = {
      id: candidate.id,
      events: candidate.articles.filter(({ id, event }) => events.has(`${id}/${event}`)).length,
      articles: candidate.articles.filter(({ id }) => articles.has(id)).length,
    };
    if (shared.articles > 0 && (best === null || isCloser(shared, best))) best = shared;
  }
  return best?.id ?? null;
}

interface Shared {
  readonly id: string;
  readonly events: number;
  readonly articles: number;
}

function isCloser(a: Shared, b: Shared): boolean {
  if (a.events !== b.events) return a.events > b.events;
  if (a.articles !== b.articles) return a.articles > b.articles;
  return a.id < b.id;
}
