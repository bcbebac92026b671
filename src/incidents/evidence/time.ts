import { formatDay, gapDays, lengthDays } from "../days.ts";
import type { Traits } from "../traits.ts";
import { forbids, silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

const sameDay = 3;
const sameDayAssumed = 1.2;
/** A day worked out from "on Friday" can be a week off. */
const longestSlip = 8;

/** What else agrees between two reports. */
export interface Corroboration {
  readonly figuresOrText: boolean;
  /** Many names in common. */
  readonly names: boolean;
}

function publicationEvidence(a: Traits, b: Traits): Evidence {
  if (a.published === null || b.published === null) return silent;
  const gap = gapDays(a.published, b.published);
  if (gap <= 1) return speaksFor(sameDayAssumed, "published within a day of each other");
  if (gap <= 3) return speaksFor(0.5, `published ${gap} days apart`);
  return gap > 30 ? speaksAgainst(2, `published ${gap} days apart`) : speaksAgainst(0.5, `published ${gap} days apart`);
}

/**
 * Whether the two can have been on the same day. A day off is possible (a night, a time zone, "early on Wednesday"),
 * but then a figure or the text has to agree, because strikes on one town come day after day.
 * @param corroboration what else agrees
 */
export function timeEvidence(a: Traits, b: Traits, corroboration: Corroboration): Evidence {
  if (a.days === null || b.days === null) {
    const dated = a.days ?? b.days;
    const undated = a.days === null ? a : b;
    if (dated === null) return publicationEvidence(a, b);
    if (undated.published === null) return speaksAgainst(0.5, "one report tells no day");
    if (undated.published.to < dated.from) return forbids("one was published before the other happened");
    const since = gapDays(dated, undated.published);
    return speaksAgainst(since <= 7 ? 0.5 : since <= 30 ? 1.5 : 2.5, `one report tells no day, and came ${since} ${since === 1 ? "day" : "days"} later`);
  }
  const gap = gapDays(a.days, b.days);
  const assumed = a.daysBasis === "assumed" || b.daysBasis === "assumed";
  if (assumed) {
    if (gap > 0) return gap > 4 ? forbids(`${gap} days apart`) : speaksAgainst(1.5, `${gap} ${gap === 1 ? "day" : "days"} apart, as far as the day of publication tells`);
    return a.daysBasis === b.daysBasis ? publicationEvidence(a, b) : speaksFor(sameDayAssumed, "the day fits the date of publication");
  }
  if (gap === 0) {
    const longest = Math.max(lengthDays(a.days), lengthDays(b.days));
    if (longest === 1) return speaksFor(sameDay, `same day (${formatDay(a.days.from)})`);
    const weight = Math.max(0.2, sameDay - Math.log2(longest));
    return speaksFor(weight, longest <= 3 ? "days that overlap" : "the vaguer time holds the other");
  }
  const implied = a.daysBasis === "implied" || b.daysBasis === "implied";
  if (gap === 1 && !implied && !corroboration.figuresOrText) return forbids("one day apart, and no figure agrees");
  if (gap === 1) return speaksAgainst(implied ? (corroboration.names ? 0.7 : 1.5) : 2.5, "one day apart");
  if (implied && gap <= longestSlip && corroboration.names) return speaksAgainst(4, `${gap} days apart`);
  return gap > 3 ? forbids(`${gap} days apart`) : speaksAgainst(5, `${gap} days apart`);
}
