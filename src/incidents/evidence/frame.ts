import type { Member } from "../members.ts";
import { silent, speaksAgainst, speaksFor, type Evidence } from "./evidence.ts";

/**
 * Whether two totals count over the same frame: a war, a year, a series of attacks. The figures are no help, since a total
 * grows from day to day; the time it is counted over and the words for it have to be the same.
 */
export function frameEvidence(a: Member, b: Member): Evidence {
  const time = frameTime(a, b);
  const words = [...a.eventWords].filter((word) => b.eventWords.has(word));
  const weight = time.weight + Math.min(2, words.length);
  const because = [time.because, words.length > 0 ? "same words for what is counted" : null].filter((text) => text !== null);
  if (time.veto) return time;
  return { weight, because: because.length > 0 ? because.join(", ") : null, against: time.against, veto: false };
}

function frameTime(a: Member, b: Member): Evidence {
  if (a.days === null && b.days === null) return speaksFor(1, "totals with no stated time");
  if (a.days === null || b.days === null) return silent;
  if (a.days.from === b.days.from && a.days.to === b.days.to) return speaksFor(2, "totals over the same time");
  if (a.days.from === b.days.from) return speaksFor(1.5, "totals since the same day");
  return { ...speaksAgainst(0, "totals over different times"), veto: true };
}
