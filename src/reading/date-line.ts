import type { Span } from "../core/index.ts";
import { findDates, type DateInLine } from "./date-words.ts";
import { endsLikeSentence, wordsOf, type Layout, type TextLine } from "./layout.ts";

/** A line that tells when the article came out. */
export interface DateLine {
  readonly line: TextLine;
  /** ISO 8601 day. */
  readonly value: string;
  /** published and updated: a label says so · alone: the line holds a date and nothing else · signed: a name and a date */
  readonly kind: "published" | "updated" | "alone" | "signed";
}

const linesFromTop = 8;
const linesFromEnd = 5;
/** "Published:", "Published in the newspaper," · "Published figures" */
const publishedLabel = /^(?:first\s+)?(?:published|posted|released|date(?:\s+of\s+(?:release|publication))?|date\s+published)\b(?!\s+(?:figures|data|reports?)\b)/iu;
const updatedLabel = /^(?:last\s+)?(?:updated|modified)\b/iu;
const weekday = /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/giu;
const clock = /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]m\b|\b(?:UTC|[A-Z]{2,4}T)\b|\bat\b/gu;
const readingTime = /\b\d+\s+min(?:ute)?s?(?:\s+read)?\b/giu;

/**
 * Lines near the top or the end that tell when the article came out: "Published: March 14, 2022", "6 August 2025", "By A. Writer, 14 February 2026".
 * A sentence or caption with a date in it is none: "The camp was hit on 5 November 2023."
 */
export function findDateLines(layout: Layout): readonly DateLine[] {
  const { lines } = layout;
  return lines.flatMap((line) => {
    if (line.index >= linesFromTop && line.index < lines.length - linesFromEnd) return [];
    const found = readDateLine(line);
    return found === null ? [] : [found];
  });
}

/** The day the text itself gives for its publication, ISO 8601; null where it gives none. What is labelled wins over what is not, and the first over later ones. */
export function findPublished(layout: Layout): string | null {
  const found = findDateLines(layout);
  for (const kind of ["published", "alone", "signed", "updated"] as const) {
    const line = found.find((candidate) => candidate.kind === kind);
    if (line !== undefined) return line.value;
  }
  return findDatelineDate(layout);
}

function readDateLine(line: TextLine): DateLine | null {
  if (line.text.length > 140) return null;
  const dates = findDates(line.text);
  const [first] = dates;
  if (first === undefined) return null;
  if (publishedLabel.test(line.text)) return { line, value: first.value, kind: "published" };
  if (updatedLabel.test(line.text)) return { line, value: first.value, kind: "updated" };
  const rest = wordsOf(without(line.text, dates).replace(weekday, " ").replace(clock, " ").replace(readingTime, " "));
  if (rest.length === 0) return { line, value: first.value, kind: "alone" };
  const labelled = /\b(?:published|updated)\s*:/iu.exec(line.text);
  if (labelled !== null) return { line, value: first.value, kind: /updated/iu.test(labelled[0]) ? "updated" : "published" };
  const before = line.text.slice(0, first.start).replace(weekday, " ").replace(clock, " ").trimEnd();
  const signed = line.index > 0 && !/[.!?]\s/u.test(before) && rest.length <= 9 && /[,|–—-]$/u.test(before) && !endsLikeSentence(line.text);
  return signed ? { line, value: first.value, kind: "signed" } : null;
}

function without(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((rest, span) => rest.slice(0, span.start) + " " + rest.slice(span.end), text);
}

/** "SAN SALVADOR, 3 JAN 90 -- ", "ZAMBOANGA CITY, Philippines (Examiner / July 28, 2011) – ": the date in what a first paragraph opens with. */
function findDatelineDate(layout: Layout): string | null {
  for (const line of layout.lines.slice(0, 4)) {
    const opening = /^.{3,90}?(?:\s[–—-]|--|\d\s\()/u.exec(line.text)?.[0];
    if (opening === undefined) continue;
    const dates: readonly DateInLine[] = findDates(opening);
    const [date] = dates;
    if (dates.length === 1 && date !== undefined && /^[\p{Lu}\d]/u.test(opening) && wordsOf(opening).length <= 12) return date.value;
  }
  return null;
}
