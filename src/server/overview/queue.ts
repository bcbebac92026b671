import { outcomes, reviewStates } from "../../core/contract/vocabulary.ts";
import type { Queue, QueueItem } from "../shapes/queue.ts";
import { memberWidth } from "./incident-columns.ts";
import type { Overview } from "./overview.ts";

type Reason = QueueItem["reasons"][number];

/** What waits for a person: slots of incidents, the worst first, and how many wait for which reason. */
export interface Waiting {
  readonly slots: readonly number[];
  readonly counts: Queue["counts"];
}

/**
 * Contested incidents first, then those that changed since somebody decided, then those that nobody has looked at; within each, the widest
 * spread of a figure first, then the highest figure, then the latest day. `mentioned` takes in what articles only mention.
 */
export function waitingIn(overview: Overview, mentioned: boolean): Waiting {
  const { incidents, orders } = overview;
  const ranks: readonly number[][] = [[], [], []];
  const counts = { contested: 0, changed: 0, new: 0 };
  for (const slot of orders.slots("worst")) {
    if (!mentioned && incidents.main.get(slot) !== 1) continue;
    const { isContested, since, conflicts, isNew } = waitsFor(overview, slot);
    const isChanged = conflicts > 0 || (since > 0 && incidents.review.get(slot) === reviewed);
    if (isContested) counts.contested += 1;
    if (isChanged) counts.changed += 1;
    if (isNew) counts.new += 1;
    if (isContested || isChanged || isNew) ranks[isContested ? 0 : isChanged ? 1 : 2]?.push(slot);
  }
  return { slots: ranks.flat(), counts };
}

const reviewed = reviewStates.indexOf("reviewed");

interface WaitsFor {
  readonly isContested: boolean;
  /** Reports that came in after the review, and claims of how many reports are read otherwise than when they were decided on. */
  readonly since: number;
  readonly conflicts: number;
  readonly isNew: boolean;
}

function waitsFor({ incidents, articles }: Overview, slot: number): WaitsFor {
  const { members } = incidents.lists;
  const isReviewed = incidents.review.get(slot) === reviewed;
  const at = incidents.reviewedAt.get(slot);
  let [since, conflicts] = [0, 0];
  for (let place = 0; place < members.count(slot); place += memberWidth) {
    const article = members.at(slot, place);
    if (articles.filedAt.get(article) > at) since += 1;
    conflicts += articles.conflict.get(article);
  }
  return { isContested: incidents.contested.get(slot) !== 0 && (!isReviewed || since > 0), since, conflicts, isNew: !isReviewed };
}

/** One of those that wait, with the reasons in words. */
export function queueItem(overview: Overview, slot: number): QueueItem {
  const row = overview.incidents.row(slot);
  const { isContested, since, conflicts } = waitsFor(overview, slot);
  const contested = outcomes.filter((_, bit) => ((overview.incidents.contested.get(slot) >> bit) & 1) === 1);
  const { state, by } = row.review;
  const reasons: readonly Reason[] = [
    ...(isContested ? [{ reason: "contested" as const, words: `voices differ on ${contested.join(" and ")}` }] : []),
    ...(since > 0 && state === "reviewed" ? [{ reason: "changed" as const, words: `${since} ${since === 1 ? "report" : "reports"} came in after the review` }] : []),
    ...(conflicts > 0 ? [{ reason: "changed" as const, words: "a claim is read otherwise since somebody decided on it" }] : []),
    ...(state === "unreviewed" ? [{ reason: "new" as const, words: "nobody has looked at it" }] : []),
    ...(state === "inReview" ? [{ reason: "new" as const, words: `in review${by === null ? "" : ` by ${by}`}` }] : []),
  ];
  return { row, reasons };
}
