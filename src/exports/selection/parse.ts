import { eventTypes, failed, issue, ok, subEventTypes, type FindingStatus, type Outcome, type Result } from "../../core/index.ts";
import { dayWindow, formatDay } from "../../incidents/index.ts";
import type { IncidentFilter, ReviewState } from "./filter.ts";

/** Words as a command line or a query string has them: one value, several, or several in one with commas between. */
export type FilterWords = Readonly<Record<string, string | readonly string[] | undefined>>;

const statuses: readonly FindingStatus[] = ["claimed", "confirmedByAffectedParty", "independentlyVerified", "contested", "denied"];
const reviewStates: readonly ReviewState[] = ["unreviewed", "inReview", "reviewed"];
const outcomes: readonly Outcome[] = ["killed", "injured", "missing", "captured", "killedOrInjured", "displaced"];
const types: readonly string[] = [...eventTypes, ...subEventTypes];

class NotUnderstood extends Error {}

function listOf(words: FilterWords, name: string): readonly string[] {
  const given = words[name];
  return (given === undefined ? [] : typeof given === "string" ? [given] : given).flatMap((text) => text.split(",")).map((text) => text.trim()).filter((text) => text !== "");
}

/** The one of the known words that is meant, in any case; ACLED's own names hold commas nowhere. */
function oneOf<Word extends string>(name: string, text: string, known: readonly Word[]): Word {
  const found = known.find((word) => word.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new NotUnderstood(`${name} ${text} is none of: ${known.join(", ")}`);
  return found;
}

function dayOf(words: FilterWords, name: string, end: "from" | "to"): string | null {
  const [text, ...others] = listOf(words, name);
  if (text === undefined) return null;
  const window = others.length > 0 ? null : dayWindow(text);
  if (window === null) throw new NotUnderstood(`${name} ${[text, ...others].join(",")} is not a date such as 2025-05-21, 2025-05 or 2025`);
  return formatDay(window[end]);
}

function countryOf(text: string): string {
  if (!/^[a-z]{2}$/iu.test(text)) throw new NotUnderstood(`country ${text} is not an ISO code of two letters such as UA`);
  return text.toUpperCase();
}

function leastOf(words: FilterWords): IncidentFilter["least"] {
  const [text, ...others] = listOf(words, "least");
  if (text === undefined) return null;
  const [, of = "killed", number] = /^(?:([a-z]+):)?(\d+)$/iu.exec(text) ?? [];
  if (number === undefined || others.length > 0) throw new NotUnderstood(`least ${text} is not a number such as 10 or injured:10`);
  return { of: oneOf("least", of, outcomes), number: Number(number) };
}

/**
 * The filter that words ask for: `from`, `to`, `country`, `place`, `type`, `status`, `review`, `side`, `least` (`10`, `injured:10`). Other names are left alone.
 * A word that is not understood is a filter-invalid issue whose message says what would be.
 */
export function parseFilter(words: FilterWords): Result<IncidentFilter> {
  try {
    return ok({
      from: dayOf(words, "from", "from"),
      to: dayOf(words, "to", "to"),
      countries: listOf(words, "country").map(countryOf),
      places: listOf(words, "place"),
      types: listOf(words, "type").map((text) => oneOf("type", text, types)),
      statuses: listOf(words, "status").map((text) => oneOf("status", text, statuses)),
      review: listOf(words, "review").map((text) => oneOf("review", text, reviewStates)),
      sides: listOf(words, "side"),
      least: leastOf(words),
    });
  } catch (error) {
    if (error instanceof NotUnderstood) return failed(issue("filter-invalid", error.message));
    throw error;
  }
}
