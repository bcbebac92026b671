import { canonicalJson, sha256, type CodebookName, type Incident } from "../core/index.ts";
import { articlesBehind } from "../exports/index.ts";
import { codebookNamed, judgeIncident, ruleSentence } from "../incidents/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { claimViews, takenOf } from "./claim-views.ts";
import { decisionLog } from "./decision-log.ts";
import { describeEvent, reasonOf } from "./entry-words.ts";
import type { Taken } from "./shapes/claim-view.ts";
import type { IncidentArticle, IncidentView } from "./shapes/incident-view.ts";

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
    const { title, outlet, credit, published, publisher } = extraction.article;
    const claims = claimViews(record, extraction).filter(({ claim }) => claim.event === member.event);
    articles.push({ id: member.id, event: member.event, main: member.main, title, outlet, credit, file: member.file, url: extraction.article.url, published: published?.value ?? null, ...(publisher === undefined ? {} : { publisher }), copyOf: member.copyOf, claims });
    if (!seen.has(member.id)) decisions.push(...record.decisions.map(takenOf));
    seen.add(member.id);
  }
  const shown = judged ?? incident;
  const rules = [...new Set(shown.findings.map(({ rule }) => rule))].flatMap((rule) => {
    const sentence = ruleSentence(rule);
    return sentence === null ? [] : [{ rule, sentence }];
  });
  return { codebook: asked ?? kept, rules, incident: shown, articles, decisions: decisions.sort((a, b) => b.entry - a.entry), stale: await ledger.isStale(), version: incidentVersion(incident) };
}

/** Tells an incident's state from any other: its reports, figures, place, day and review. */
export function incidentVersion({ previousIds: _previousIds, ...incident }: Incident): string {
  return sha256(canonicalJson(incident)).slice(0, 16);
}

/** Decisions about incidents that hold, as far as they are about this one, under whatever id it had. */
async function incidentDecisions(ledger: Ledger, incident: Incident): Promise<readonly Taken[]> {
  const ids = new Set([incident.id, ...incident.previousIds]);
  const members = new Set(incident.articles.map(({ id, event }) => `${id}/${event}`));
  const { taken, undone } = await decisionLog(ledger);
  return taken.flatMap(({ entry, event }) => {
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
