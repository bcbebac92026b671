import { canonicalJson, sha256, type CodebookName, type Incident } from "../core/index.ts";
import { articlesBehind } from "../exports/index.ts";
import { codebookNamed, judgeIncident } from "../incidents/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { claimViews, takenOf } from "./claim-views.ts";
import { describeEvent, eventOf, reasonOf } from "./entry-words.ts";
import type { Overview } from "./overview.ts";
import { firstDay } from "./selection.ts";
import type { Taken } from "./shapes/claim-view.ts";
import type { IncidentArticle, IncidentView, Neighbours } from "./shapes/incident-view.ts";

/**
 * An incident with the claims of every article about it, rejected ones included, and the decisions that hold. Null where there is none of this id.
 * @param asked codebook to choose the figures by; the ledger's where none is named
 */
export async function incidentView(ledger: Ledger, id: string, asked?: CodebookName): Promise<IncidentView | null> {
  const incident = await ledger.incident(id);
  if (incident === null) return null;
  const { codebook: kept } = await ledger.settings();
  const codebook = codebookNamed(asked ?? kept);
  const judged = asked === undefined || asked === kept || codebook === null ? incident : judgeIncident(incident, await articlesBehind(incident, (article) => ledger.article(article)), codebook)?.incident;
  const articles: IncidentArticle[] = [];
  const decisions: Taken[] = [...(await incidentDecisions(ledger, incident))];
  const seen = new Set<string>();
  for (const member of incident.articles) {
    const [record, extraction] = [await ledger.articleRecord(member.id), await ledger.article(member.id)];
    if (record === null || extraction === null) continue;
    const { title, outlet, credit, published } = extraction.article;
    const claims = claimViews(record, extraction).filter(({ claim }) => claim.event === member.event);
    articles.push({ id: member.id, event: member.event, main: member.main, title, outlet, credit, file: member.file, url: extraction.article.url, published: published?.value ?? null, copyOf: member.copyOf, claims });
    if (!seen.has(member.id)) decisions.push(...record.decisions.map(takenOf));
    seen.add(member.id);
  }
  return { codebook: asked ?? kept, incident: judged ?? incident, articles, decisions: decisions.sort((a, b) => b.entry - a.entry), stale: await ledger.isStale(), version: incidentVersion(incident) };
}

/** Tells an incident's state from any other: its reports, figures, place, day and review. */
export function incidentVersion({ previousIds: _previousIds, ...incident }: Incident): string {
  return sha256(canonicalJson(incident)).slice(0, 16);
}

/** Decisions about incidents that hold, as far as they are about this one, under whatever id it had. */
async function incidentDecisions(ledger: Ledger, incident: Incident): Promise<readonly Taken[]> {
  const ids = new Set([incident.id, ...incident.previousIds]);
  const members = new Set(incident.articles.map(({ id, event }) => `${id}/${event}`));
  const events = (await ledger.entriesAbout("decisions")).map((entry) => ({ entry, event: eventOf(entry) }));
  const undone = new Set(events.flatMap(({ event }) => (event.kind === "decisionUndone" ? [event.payload.entry] : [])));
  return events.flatMap(({ entry, event }) => {
    if (undone.has(entry.number) || event.kind === "decisionUndone") return [];
    const isAbout =
      event.kind === "incidentsMerged" ? event.payload.members.some((member) => members.has(member))
      : event.kind === "incidentSplit" ? event.payload.members.some((member) => members.has(member)) || event.payload.from.some((member) => members.has(member))
      : event.kind === "statusSet" || event.kind === "placeSet" || event.kind === "timeSet" || event.kind === "verified" || event.kind === "incidentReviewed" ? ids.has(event.payload.incident)
      : event.kind === "noted" ? ids.has(event.payload.on)
      : false;
    return isAbout ? [{ entry: entry.number, time: entry.time, who: entry.who, kind: event.kind, on: incident.id, reason: reasonOf(event) ?? "", what: describeEvent(event) }] : [];
  });
}

const dayMs = 86_400_000;

/** Incidents within three days of it, in its country where both are known; the nearest in day, place and kind first. */
export function neighboursOf(incident: Incident, { incidents, rows }: Overview, limit: number): Neighbours["items"] {
  const day = dayOf(incident);
  const near = incidents.flatMap((other) => {
    if (other.id === incident.id) return [];
    const otherDay = dayOf(other);
    const apart = day === null || otherDay === null ? null : Math.abs(day - otherDay) / dayMs;
    if (apart !== null && apart > 3) return [];
    const [a, b] = [incident.place, other.place];
    if (a?.country != null && b?.country != null && a.country !== b.country) return [];
    const because = [
      ...(apart === 0 ? ["same day"] : apart === null ? [] : [`${apart} ${apart === 1 ? "day" : "days"} apart`]),
      ...(a !== null && b !== null && a.name === b.name ? ["same place"] : a?.admin1 != null && a.admin1 === b?.admin1 ? ["same region"] : a?.country != null && a.country === b?.country ? ["same country"] : []),
      ...(incident.subEventType !== null && incident.subEventType === other.subEventType ? ["same kind"] : []),
    ];
    const score = (apart === null ? 0 : 4 - apart) + (because.includes("same place") ? 4 : because.includes("same region") ? 2 : because.includes("same country") ? 1 : 0) + (because.includes("same kind") ? 1 : 0);
    const row = rows.get(other.id);
    return row === undefined || because.length < 2 ? [] : [{ row, because, score }];
  });
  return near.sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1)).slice(0, limit).map(({ row, because }) => ({ row, because }));
}

function dayOf({ time }: Incident): number | null {
  const day = firstDay(time?.value ?? "");
  return day.length === 10 ? Date.parse(day) : null;
}
