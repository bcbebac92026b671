import type { Extraction, Finding, Incident } from "../core/index.ts";
import type { Codebook } from "./codebooks/codebook.ts";
import { findCopies, type Copies } from "./copies/copies.ts";
import { copyPairsAmong } from "./copies/text-pair.ts";
import { compareAnchors } from "./incident-id.ts";
import { buildIncident, judgeMembers } from "./incident.ts";
import { membersOf, type Member } from "./members.ts";
import type { Portion } from "./portions.ts";

/** An incident under one codebook, with what its articles say. */
export interface JudgedIncident {
  readonly incident: Incident;
  readonly codebook: Codebook;
  /** Figures of single groups and sides. */
  readonly portions: readonly Portion[];
  /** The articles of the incident that were looked at, in its order. */
  readonly sources: readonly Extraction[];
}

function copiesAmong(byId: ReadonlyMap<string, Extraction>): Copies {
  const pairs = copyPairsAmong([...byId.values()].map(({ article }) => article));
  return findCopies((id) => pairs.filter(({ first, second }) => first === id || second === id), (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`a pair names the text ${id}, which was not given`);
    return found.article;
  });
}

function membersIn(incident: Incident, byId: ReadonlyMap<string, Extraction>): readonly Member[] {
  const wanted = Map.groupBy(incident.articles, ({ id }) => id);
  return [...wanted].flatMap(([id, articles]) => {
    const extraction = byId.get(id);
    return extraction === undefined ? [] : membersOf(extraction).filter(({ event }) => articles.some((article) => article.event === event.id));
  }).sort(compareAnchors);
}

/** A status does not depend on the codebook, and may be a person's: the incident's own stands. */
function withStatuses(findings: readonly Finding[], incident: Incident): readonly Finding[] {
  return findings.map((finding) => {
    const own = incident.findings.find(({ of, role }) => of === finding.of && role === finding.role);
    return own === undefined ? finding : { ...finding, status: own.status };
  });
}

/** What people decided about the incident holds for a part of its reports too. */
function withDecided(part: Incident, { decisions }: Incident): Incident {
  return decisions.reduce<Incident>((decided, { what }) => {
    switch (what.kind) {
      case "place": return { ...decided, place: what.place, places: [what.place, ...decided.places.filter(({ name, country }) => name !== what.place.name || country !== what.place.country)] };
      case "time": return { ...decided, time: what.time };
      case "status": return { ...decided, findings: decided.findings.map((finding) => (finding.of === what.of && finding.role === what.role ? { ...finding, status: what.status } : finding)) };
      case "verification":
      case "review":
        return decided;
      default: return what satisfies never;
    }
  }, part);
}

/**
 * The incident as a codebook has it, from the same claims. `extractions` are its articles, in any order, and the originals that they copy.
 * Where some of its articles are not among them, the incident is that of the others alone, under its id; null where none is left.
 */
export function judgeIncident(incident: Incident, extractions: readonly Extraction[], codebook: Codebook): JudgedIncident | null {
  const byId = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
  const members = membersIn(incident, byId);
  if (members.length === 0) return null;
  const copies = copiesAmong(byId);
  const { findings, portions } = judgeMembers(members, { copies, codebook });
  const sources = [...new Set(incident.articles.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
  if (members.length === incident.articles.length) return { incident: { ...incident, findings: withStatuses(findings, incident) }, codebook, portions, sources };
  const { id, previousIds, review, decisions } = incident;
  const left = new Set(members.map(({ key }) => key));
  const why = incident.why.filter(({ articles }) => articles.every((key) => left.has(key)));
  const part = { ...buildIncident({ members, joins: [] }, { copies, codebook, previousIds }), id, review, decisions, why };
  return { incident: withDecided(part, incident), codebook, portions, sources };
}
