import type { Setting } from "../core/index.ts";
import type { LedgerEvent } from "./ledger-event.ts";

/** What happened, in one line of plain words. */
export function describeEvent(event: LedgerEvent): string {
  switch (event.kind) {
    case "ledgerCreated": return `ledger made, format ${event.payload.format}`;
    case "articleFiled": return `article filed${event.payload.article.file === null ? "" : `: ${event.payload.article.file}`}`;
    case "claimsRead": return `${counted(event.payload.reading.claims.length, "claim")} read by ${event.payload.engine}`;
    case "incidentsGrouped": return `${counted(event.payload.changed.length, "incident")} new or changed, up to entry ${event.payload.upTo}`;
    case "claimAccepted": return `claim accepted: “${event.payload.claim.quote}”`;
    case "claimRejected": return `claim rejected: “${event.payload.claim.quote}”`;
    case "claimCorrected": return `${event.payload.correction.field} corrected: “${event.payload.claim.quote}”`;
    case "claimAdded": return `claim added: “${event.payload.claim.quote}”`;
    case "incidentsMerged": return `${counted(event.payload.incidents.length, "incident")} merged`;
    case "incidentSplit": return `${counted(event.payload.members.length, "report")} taken out of an incident`;
    case "statusSet": return `${event.payload.of} set to ${event.payload.status}`;
    case "placeSet": return `place set to ${event.payload.place.name}`;
    case "timeSet": return `time set to ${event.payload.time.value ?? "unknown"}`;
    case "verified": return `${event.payload.of} ${event.payload.result} by ${event.payload.who}: ${event.payload.how}`;
    case "incidentReviewed": return `review: ${event.payload.state}`;
    case "settingSet": return describeSetting(event.payload.setting);
    case "settingRemoved": return `the ${event.payload.setting.kind} ${event.payload.setting.name} no longer set`;
    case "noted": return "note";
    case "decisionUndone": return `entry ${event.payload.entry} undone`;
    default: return event satisfies never;
  }
}

function describeSetting(setting: Setting): string {
  if (setting.kind === "codebook") return `figures chosen by the codebook ${setting.name}`;
  const { kind, name, aliases, side } = setting;
  return `the ${kind} ${name} set${aliases.length === 0 ? "" : `, also ${aliases.join(", ")}`}${side === null ? "" : `; side ${side}`}`;
}

/** What an event is about, as people name it: an article, one of its claims, an incident; empty where it is the whole ledger. */
export function describeSubject(event: LedgerEvent): string {
  switch (event.kind) {
    case "claimAccepted":
    case "claimRejected":
    case "claimCorrected":
    case "claimAdded": return `${event.subject}/${event.payload.claim.id}`;
    case "incidentsMerged": return event.payload.incidents.join(", ");
    case "incidentSplit":
    case "statusSet":
    case "placeSet":
    case "timeSet":
    case "verified":
    case "incidentReviewed": return event.payload.incident;
    case "settingSet":
    case "settingRemoved": return `${event.payload.setting.kind} ${event.payload.setting.name}`;
    case "noted": return event.payload.on;
    case "articleFiled":
    case "claimsRead": return event.subject;
    case "ledgerCreated":
    case "incidentsGrouped":
    case "decisionUndone": return "";
    default: return event satisfies never;
  }
}

/** The reason that a person gave; null where there is none to give. */
export function reasonOf(event: LedgerEvent): string | null {
  return "reason" in event.payload ? event.payload.reason : event.kind === "noted" ? event.payload.text : null;
}

/** True for what a person did: deciding, and taking a decision back. */
export function isDecision({ kind }: LedgerEvent): boolean {
  return kind !== "ledgerCreated" && kind !== "articleFiled" && kind !== "claimsRead" && kind !== "incidentsGrouped";
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
