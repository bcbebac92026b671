import { sha256, type Incident } from "../core/index.ts";
import type { Appender } from "./appending.ts";
import { replay, type ReadArticleState } from "./article-state.ts";
import { decideOnClaim } from "./claim-decisions.ts";
import { articlePrefix, decisionsSubject, settingsSubject, type ClaimDecision, type Decided, type Decision } from "./decision.ts";
import { isDecision } from "./describe-event.ts";
import { decideOnIncidents } from "./incident-decisions.ts";
import { recordedEvent } from "./ledger-event.ts";
import { LedgerError } from "./ledger-error.ts";
import { articleRow, projectedIncident } from "./projection.ts";
import { checkUnset, decideOnSetting, settingsUpTo } from "./setting-decisions.ts";
import type { Store, StoreReader } from "./store.ts";

/**
 * Records a person's decision in one transaction; returns the number of its entry, by which it can be undone.
 * @throws {LedgerError} not-found, where what it is about is not in the ledger.
 * @throws {Error} where it does not fit what it is about, or gives no reason.
 */
export function takeDecision(store: Store, decision: Decision, append: Appender): Promise<number> {
  return store.transaction(async (writer) => {
    const event = await eventOf(writer, decision);
    if (decision.type === "verify" && decision.evidence !== null) await writer.putBlob(sha256(decision.evidence.bytes), decision.evidence.bytes);
    const [entry] = await append(writer, [event]);
    if (entry === undefined) throw new Error("a decision was not recorded");
    if (event.subject.startsWith(articlePrefix)) {
      const state = replay(await writer.entriesAbout(event.subject));
      if (state.status === "read") await writer.putRow(articleRow(state));
    }
    return entry.number;
  });
}

async function eventOf(reader: StoreReader, decision: Decision): Promise<Decided> {
  if (decision.type === "note" ? decision.text.trim() === "" : decision.reason.trim() === "") throw new Error(`a decision to ${decision.type} gives no reason`);
  switch (decision.type) {
    case "acceptClaim":
    case "rejectClaim":
    case "correctClaim":
    case "addClaim": return decideOnClaim(decision, await articleNamed(reader, articleOf(decision)));
    case "mergeIncidents":
    case "splitIncident":
    case "setStatus":
    case "setPlace":
    case "setTime":
    case "verify":
    case "reviewIncident": return await decideOnIncidents(decision, (id) => projectedIncident(reader, id));
    case "set":
    case "unset": return decideOnSetting(decision, await settingsUpTo(reader));
    case "note": return { kind: "noted", subject: await subjectOf(reader, decision.on), payload: { on: decision.on, text: decision.text } };
    case "undo": return { kind: "decisionUndone", subject: await undone(reader, decision.entry), payload: { entry: decision.entry, reason: decision.reason } };
    default: return decision satisfies never;
  }
}

function articleOf(decision: ClaimDecision): string {
  return decision.type === "addClaim" ? decision.article : (decision.claim.split("/", 1)[0] ?? "");
}

async function articleNamed(reader: StoreReader, id: string): Promise<ReadArticleState> {
  const state = replay(await reader.entriesAbout(id));
  if (state.status !== "read") throw new LedgerError("not-found", `Nothing in the ledger has the id ${id}.`);
  return state;
}

async function subjectOf(reader: StoreReader, on: string): Promise<string> {
  if (on.startsWith(articlePrefix)) return (await articleNamed(reader, on.split("/", 1)[0] ?? "")).article.id;
  const incident: Incident | null = await projectedIncident(reader, on);
  if (incident === null) throw new LedgerError("not-found", `Nothing in the ledger has the id ${on}.`);
  return decisionsSubject;
}

/** The subject of a decision that holds. */
async function undone(reader: StoreReader, number: number): Promise<string> {
  const [entry] = await reader.entries(number, 1);
  const event = entry?.number === number ? recordedEvent(entry) : null;
  if (entry === undefined || event === null) throw new LedgerError("not-found", `The ledger has no entry ${number}.`);
  const about = await reader.entriesAbout(entry.subject);
  const isUndone = about.some((later) => later.kind === "decisionUndone" && (JSON.parse(later.payload) as { readonly entry: number }).entry === number);
  if (entry.subject === settingsSubject) checkUnset(about, number);
  if (!isDecision(event) || event.kind === "decisionUndone" || isUndone) throw new Error(`entry ${number} of kind ${event.kind} is no decision that holds`);
  return entry.subject;
}
