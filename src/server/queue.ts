import type { Incident } from "../core/index.ts";
import type { DecisionConflict } from "../ledger/index.ts";
import type { Overview } from "./overview.ts";
import type { QueueItem } from "./shapes/queue.ts";

type Reason = QueueItem["reasons"][number];

/**
 * What waits for a person: contested incidents first, then those that changed since somebody decided, then those that nobody has looked at;
 * within each, the widest spread of a figure first, then the highest figure, then the latest day.
 * `filedAt` tells when an article came in; `mentioned` takes in what articles only mention.
 */
export function queueOf(overview: Overview, conflicts: readonly DecisionConflict[], filedAt: ReadonlyMap<string, string>, mentioned: boolean): readonly QueueItem[] {
  const conflicting = new Set(conflicts.map(({ article }) => article));
  const waiting = overview.incidents.filter((incident) => mentioned || incident.articles.some(({ main }) => main)).flatMap((incident) => {
    const reasons = reasonsOf(incident, conflicting, filedAt);
    const row = overview.rows.get(incident.id);
    return reasons.length === 0 || row === undefined ? [] : [{ row, reasons, incident }];
  });
  const rank = ({ reasons }: { readonly reasons: readonly Reason[] }): number => Math.min(...reasons.map(({ reason }) => ["contested", "changed", "new"].indexOf(reason)));
  return waiting
    .toSorted((a, b) => rank(a) - rank(b) || spreadOf(b.incident) - spreadOf(a.incident) || highestOf(b.incident) - highestOf(a.incident) || compareDays(b.incident, a.incident) || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row, reasons }) => ({ row, reasons }));
}

function reasonsOf(incident: Incident, conflicting: ReadonlySet<string>, filedAt: ReadonlyMap<string, string>): readonly Reason[] {
  const { review, findings, articles } = incident;
  const settled = review.state === "reviewed";
  const contested = findings.filter(({ role, status }) => role === "victim" && status === "contested").map(({ of }) => of);
  const since = review.at === null ? [] : articles.filter(({ id }) => (filedAt.get(id) ?? "") > (review.at ?? ""));
  const changed = articles.filter(({ id }) => conflicting.has(id));
  return [
    ...(contested.length > 0 && (!settled || since.length > 0) ? [{ reason: "contested" as const, words: `voices differ on ${[...new Set(contested)].join(" and ")}` }] : []),
    ...(since.length > 0 && settled ? [{ reason: "changed" as const, words: `${counted(since.length, "report")} came in after the review` }] : []),
    ...(changed.length > 0 ? [{ reason: "changed" as const, words: "a claim is read otherwise since somebody decided on it" }] : []),
    ...(review.state === "unreviewed" ? [{ reason: "new" as const, words: "nobody has looked at it" }] : []),
    ...(review.state === "inReview" ? [{ reason: "new" as const, words: `in review${review.by === null ? "" : ` by ${review.by}`}` }] : []),
  ];
}

function spreadOf({ findings }: Incident): number {
  return Math.max(0, ...findings.filter(({ role }) => role === "victim").map(({ low, high }) => (high ?? low ?? 0) - (low ?? 0)));
}

function highestOf({ findings }: Incident): number {
  return Math.max(0, ...findings.filter(({ role }) => role === "victim").map(({ low, best, high }) => Math.max(low ?? 0, best ?? 0, high ?? 0)));
}

function compareDays(a: Incident, b: Incident): number {
  const first = a.time?.value ?? "";
  const second = b.time?.value ?? "";
  return first === second ? 0 : first < second ? -1 : 1;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
