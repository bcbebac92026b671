import type { Finding, Incident, SpeakerInterval } from "../core/index.ts";
import type { Head, Ledger } from "../ledger/index.ts";
import type { IncidentRow, RowFigure } from "./shapes/incident-row.ts";

/** All incidents at one moment, as far as lists, filters and maps need them. */
export interface Overview {
  readonly head: Head;
  /** Without the claims, reasons and histories, which only an incident's own page shows. */
  readonly incidents: readonly Incident[];
  readonly rows: ReadonlyMap<string, IncidentRow>;
  /** The incident that an article's event is in, by `art_…/e1`. */
  readonly ofMember: ReadonlyMap<string, Incident>;
}

/** Keeps an overview until the ledger ends in another entry. */
export function openOverview(ledger: Ledger): () => Promise<Overview> {
  let kept: Overview | null = null;
  let making: Promise<Overview> | null = null;
  return async () => {
    const head = await ledger.head();
    if (kept?.head.hash === head.hash) return kept;
    making ??= ledger.incidents().then((incidents) => {
      kept = overviewOf(head, incidents);
      return kept;
    }).finally(() => (making = null));
    return making;
  };
}

export function overviewOf(head: Head, all: readonly Incident[]): Overview {
  const incidents = all.map(slim);
  const rows = new Map(incidents.map((incident) => [incident.id, rowOf(incident)]));
  const ofMember = new Map(incidents.flatMap((incident) => incident.articles.map(({ id, event }) => [`${id}/${event}`, incident] as const)));
  return { head, incidents, rows, ofMember };
}

function slim(incident: Incident): Incident {
  const findings = incident.findings.map((finding): Finding => ({ ...finding, history: [], bySpeaker: finding.bySpeaker.map((voice): SpeakerInterval => ({ ...voice, claims: [] })) }));
  return { ...incident, findings, verification: [], responsibility: [], consequences: [], why: [] };
}

function rowOf(incident: Incident): IncidentRow {
  const { id, title, eventType, subEventType, place, time, origins, review } = incident;
  const victims = incident.findings.filter(({ of, role }) => role === "victim" && (of === "killed" || of === "injured"));
  const shown = victims.length > 0 ? victims : incident.findings.slice(0, 1);
  const articles = new Set(incident.articles.map((article) => article.id)).size;
  return { id, title, eventType, subEventType, place, time, origins, articles, review, figures: shown.map(rowFigure) };
}

const relationOrder = ["self", "adversary", "third"];

function rowFigure({ of, role, low, best, high, status, bySpeaker }: Finding): RowFigure {
  // What an article's own words only repeat after a speaker is that speaker's.
  const voices = bySpeaker.filter(({ name, origins }) => name !== null || origins > 0).toSorted((a, b) => order(a.relation) - order(b.relation));
  const distinct = new Map(voices.map(({ relation, stance, min, max, words }) => [[relation, stance, min, max, min === null && max === null ? words : ""].join(" "), { relation, stance, min, max, words }]));
  return { of, role, low, best, high, status, voices: [...distinct.values()] };
}

function order(relation: SpeakerInterval["relation"]): number {
  return relation === null ? relationOrder.length : relationOrder.indexOf(relation);
}
