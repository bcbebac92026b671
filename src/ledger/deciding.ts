import type { Incident } from "../core/index.ts";
import type { Appender } from "./appending.ts";
import { replay, type ReadArticleState } from "./article-state.ts";
import { decideOnClaim } from "./claim-decisions.ts";
import { decisionsSubject, type ClaimDecision, type Decided, type Decision } from "./decision.ts";
import { decideOnIncidents } from "./incident-decisions.ts";
import { recordedEvent } from "./ledger-event.ts";
import { LedgerError } from "./ledger-error.ts";
import { articleRow, projectedIncident } from "./projection.ts";
import { articlePrefix } from "./regrouping.ts";
import type { Store } from "./store.ts";

/**
 * Records a person's decision in one transaction; returns the number of its entry, by which it can be undone.
 * @throws {LedgerError} not-found, where what it is about is not in the ledger.
 * @throws {Error} where it does not fit what it is about, or gives no reason.
 */
export function takeDecision(store: Store, decision: Decision, append: Appender): number {
  return store.transaction(() => {
    const event = eventOf(store, decision);
    const [entry] = append([event]);
    if (entry === undefined) throw new Error("a decision was not recorded");
    if (event.subject.startsWith(articlePrefix)) {
      const state = replay(store.entriesAbout(event.subject));
      if (state.status === "read") store.putRow(articleRow(state));
    }
    return entry.number;
  });
}

function eventOf(store: Store, decision: Decision): Decided {
  if (decision.type === "note" ? decision.text.trim() === "" : decision.reason.trim() === "") throw new Error(`a decision to ${decision.type} gives no reason`);
  switch (decision.type) {
    case "acceptClaim":
    case "rejectClaim":
    case "correctClaim":
    case "addClaim": return decideOnClaim(decision, articleNamed(store, articleOf(decision)));
    case "mergeIncidents":
    case "splitIncident":
    case "setStatus":
    case "reviewIncident": return decideOnIncidents(decision, (id) => projectedIncident(store, id));
    case "note": return { kind: "noted", subject: subjectOf(store, decision.on), payload: { on: decision.on, text: decision.text } };
    case "undo": return { kind: "decisionUndone", subject: undone(store, decision.entry), payload: { entry: decision.entry, reason: decision.reason } };
    default: return decision satisfies never;
  }
}

function articleOf(decision: ClaimDecision): string {
  return decision.type === "addClaim" ? decision.article : (decision.claim.split("/", 1)[0] ?? "");
}

function articleNamed(store: Store, id: string): ReadArticleState {
  const state = replay(store.entriesAbout(id));
  if (state.status !== "read") throw new LedgerError("not-found", `Nothing in the ledger has the id ${id}.`);
  return state;
}

function subjectOf(store: Store, on: string): string {
  if (on.startsWith(articlePrefix)) return articleNamed(store, on.split("/", 1)[0] ?? "").article.id;
  const incident: Incident | null = projectedIncident(store, on);
  if (incident === null) throw new LedgerError("not-found", `Nothing in the ledger has the id ${on}.`);
  return decisionsSubject;
}

/** The subject of a decision that holds. */
function undone(store: Store, number: number): string {
  const [entry] = store.entries(number, 1);
  const event = entry?.number === number ? recordedEvent(entry) : null;
  if (entry === undefined || event === null) throw new LedgerError("not-found", `The ledger has no entry ${number}.`);
  const about = store.entriesAbout(entry.subject);
  const isUndone = about.some((later) => later.kind === "decisionUndone" && (JSON.parse(later.payload) as { readonly entry: number }).entry === number);
  if (!isDecision(event.kind) || isUndone) throw new Error(`entry ${number} of kind ${event.kind} is no decision that holds`);
  return entry.subject;
}

function isDecision(kind: string): boolean {
  return !["ledgerCreated", "articleFiled", "claimsRead", "incidentsGrouped", "decisionUndone"].includes(kind);
}
