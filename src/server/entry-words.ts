import type { Entry, LedgerEvent } from "../ledger/index.ts";

/** What an entry records, of whatever kind. */
export function eventOf(entry: Entry): LedgerEvent {
  return { kind: entry.kind, subject: entry.subject, payload: JSON.parse(entry.payload) as unknown } as LedgerEvent;
}

/** The reason that a person gave; null where there is none to give. */
export function reasonOf(event: LedgerEvent): string | null {
  return "reason" in event.payload ? event.payload.reason : event.kind === "noted" ? event.payload.text : null;
}

/** What happened, in one line. */
export function describeEvent(event: LedgerEvent): string {
  switch (event.kind) {
    case "ledgerCreated": return `ledger made, format ${event.payload.format}`;
    case "articleFiled": return `article filed${event.payload.article.file === null ? "" : `: ${event.payload.article.file}`}`;
    case "claimsRead": return `${counted(event.payload.reading.claims.length, "claim")} read by ${event.payload.engine}`;
    case "incidentsGrouped": return `${counted(event.payload.incidents, "incident")} grouped, up to entry ${event.payload.upTo}`;
    case "claimAccepted": return `claim accepted: “${event.payload.claim.quote}”`;
    case "claimRejected": return `claim rejected: “${event.payload.claim.quote}”`;
    case "claimCorrected": return `${event.payload.correction.field} corrected: “${event.payload.claim.quote}”`;
    case "claimAdded": return `claim added: “${event.payload.claim.quote}”`;
    case "incidentsMerged": return `${counted(event.payload.incidents.length, "incident")} merged`;
    case "incidentSplit": return `${counted(event.payload.members.length, "report")} taken out of an incident`;
    case "statusSet": return `${event.payload.of} set to ${event.payload.status}`;
    case "incidentReviewed": return `review: ${event.payload.state}`;
    case "noted": return "note";
    case "decisionUndone": return `entry ${event.payload.entry} undone`;
    default: return event satisfies never;
  }
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
