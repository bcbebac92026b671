import type { Incident } from "../core/index.ts";
import type { IncidentsGrouped } from "./ledger-event.ts";

/** Each id that is no longer an incident's, with the incident it leads to; null where nothing is left of it. */
export type FormerIds = ReadonlyMap<string, string | null>;

type Renaming = Pick<IncidentsGrouped["payload"], "renamed" | "revived">;

/**
 * What a new grouping does to ids that were shown before. An id that is gone leads to the incident that now holds most of
 * the events it held (then: most of its articles; then: the id first in code-point order).
 */
export function renamings(before: readonly Incident[], after: readonly Incident[], former: FormerIds): Renaming {
  const current = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !current.has(id));
  const renamed = gone.map((incident) => ({ from: incident.id, to: successorOf(incident, after) })).sort(byFrom);
  return { renamed, revived: [...former.keys()].filter((id) => current.has(id)).sort() };
}

/** The former ids after one grouping: every earlier id follows the one it led to. */
export function evolveFormerIds(former: FormerIds, { renamed, revived }: Renaming): FormerIds {
  const next = new Map(former);
  for (const id of revived) next.delete(id);
  for (const { from, to } of renamed) {
    for (const [id, target] of next) if (target === from) next.set(id, to);
    next.set(from, to);
  }
  return next;
}

/** The same incidents, each with the former ids that lead to it, in code-point order. */
export function withFormerIds(incidents: readonly Incident[], former: FormerIds): readonly Incident[] {
  const leading = Map.groupBy([...former], ([, to]) => to);
  return incidents.map((incident) => ({ ...incident, previousIds: (leading.get(incident.id) ?? []).map(([from]) => from).sort() }));
}

function successorOf(incident: Incident, after: readonly Incident[]): string | null {
  const events = new Set(incident.articles.map(({ id, event }) => `${id}/${event}`));
  const articles = new Set(incident.articles.map(({ id }) => id));
  let best: { readonly id: string; readonly events: number; readonly articles: number } | null = null;
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

type Shared = { readonly id: string; readonly events: number; readonly articles: number };

function isCloser(a: Shared, b: Shared): boolean {
  if (a.events !== b.events) return a.events > b.events;
  if (a.articles !== b.articles) return a.articles > b.articles;
  return a.id < b.id;
}

function byFrom(a: { readonly from: string }, b: { readonly from: string }): number {
  return a.from < b.from ? -1 : 1;
}
