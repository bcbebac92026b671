import { memberWidth, none } from "./incident-columns.ts";
import type { Overview } from "./overview.ts";

/** An incident that an article is in, with which of its events, and the article that it copies there. */
export interface Membership {
  readonly event: string;
  readonly id: string;
  readonly title: string;
  readonly copyOf: string | null;
}

/** The incidents that an article is in. */
export function incidentsOf(article: string, { incidents, articles }: Overview): readonly Membership[] {
  const wanted = articles.slotOf(article);
  const { members } = incidents.lists;
  return incidents.ids.flatMap((id, slot): readonly Membership[] => {
    if (id === null) return [];
    const found: Membership[] = [];
    for (let place = 0; place < members.count(slot); place += memberWidth) {
      if (members.at(slot, place) !== wanted) continue;
      const copied = members.at(slot, place + 2);
      found.push({ event: incidents.dictionaries.events.words[members.at(slot, place + 1)] ?? "", id, title: incidents.row(slot).title, copyOf: copied === none ? null : (articles.ids[copied] ?? null) });
    }
    return found;
  });
}

/** Ids of the incidents that any of these articles is in. */
export function incidentsWith(ids: readonly string[], { incidents, articles }: Overview): readonly string[] {
  const wanted = new Set(ids.map(articles.slotOf));
  const { members } = incidents.lists;
  return incidents.ids.flatMap((id, slot): readonly string[] => {
    if (id === null) return [];
    for (let place = 0; place < members.count(slot); place += memberWidth) if (wanted.has(members.at(slot, place))) return [id];
    return [];
  });
}
