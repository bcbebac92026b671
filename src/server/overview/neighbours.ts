import type { Neighbours } from "../shapes/incident-view.ts";
import { none, type IncidentColumns } from "./incident-columns.ts";

/** Incidents within three days of it, in its country where both are known; the nearest in day, place and kind first. */
export function neighboursOf(slot: number, incidents: IncidentColumns, limit: number): Neighbours["items"] {
  const { ids, country, region, placeName, kind } = incidents;
  const day = dayOf(incidents, slot);
  const same = (column: IncidentColumns["kind"], other: number): boolean => column.get(slot) !== none && column.get(slot) === column.get(other);
  const near: { readonly slot: number; readonly because: readonly string[]; readonly score: number }[] = [];
  for (const [other, id] of ids.entries()) {
    if (id === null || other === slot) continue;
    if (country.get(slot) !== none && country.get(other) !== none && country.get(slot) !== country.get(other)) continue;
    const otherDay = dayOf(incidents, other);
    const apart = day === null || otherDay === null ? null : Math.abs(day - otherDay);
    if (apart !== null && apart > 3) continue;
    const because = [
      ...(apart === 0 ? ["same day"] : apart === null ? [] : [`${apart} ${apart === 1 ? "day" : "days"} apart`]),
      ...(same(placeName, other) ? ["same place"] : same(region, other) ? ["same region"] : same(country, other) ? ["same country"] : []),
      ...(same(kind, other) ? ["same kind"] : []),
    ];
    if (because.length < 2) continue;
    const score = (apart === null ? 0 : 4 - apart) + (because.includes("same place") ? 4 : because.includes("same region") ? 2 : because.includes("same country") ? 1 : 0) + (because.includes("same kind") ? 1 : 0);
    near.push({ slot: other, because, score });
  }
  return near.sort((a, b) => b.score - a.score || ((ids[a.slot] ?? "") < (ids[b.slot] ?? "") ? -1 : 1)).slice(0, limit).map(({ slot: other, because }) => ({ row: incidents.row(other), because }));
}

/** Its day, in days since 1970, where it is known to the day. */
function dayOf({ from, to }: IncidentColumns, slot: number): number | null {
  return from.get(slot) === to.get(slot) ? from.get(slot) : null;
}
