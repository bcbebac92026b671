import type { Finding } from "../core/index.ts";
import { publicationDay } from "./timing.ts";
import { integer, text, yesNo, type Column } from "./table/column.ts";
import type { ExportSubject } from "./subject.ts";

/**
 * What a row stands on, whatever its standard: these columns follow the standard's own.
 * @param figureOf the finding that the row's main figure comes from
 * @param ruleWithout the rule where there is none
 */
export function provenanceColumns(figureOf: (subject: ExportSubject) => Finding | null, ruleWithout: string | null = null): readonly Column<ExportSubject>[] {
  return [
    text("sayso_incident", ({ incident }) => incident.id),
    text("sayso_codebook", ({ judged }) => `${judged.codebook.name} ${judged.codebook.version}`),
    text("sayso_rule", (subject) => figureOf(subject)?.rule ?? ruleWithout),
    text("sayso_status", (subject) => figureOf(subject)?.status ?? null),
    integer("sayso_low", (subject) => figureOf(subject)?.low ?? null),
    integer("sayso_best", (subject) => figureOf(subject)?.best ?? null),
    integer("sayso_high", (subject) => figureOf(subject)?.high ?? null),
    text("sayso_time", ({ incident }) => incident.time?.value ?? null),
    text("sayso_time_precision", ({ incident }) => incident.time?.precision ?? null),
    text("sayso_time_basis", ({ incident }) => incident.time?.basis ?? null),
    text("sayso_place_precision", ({ incident }) => incident.place?.precision ?? null),
    integer("sayso_origins", ({ incident }) => incident.origins),
    integer("sayso_articles", ({ incident }) => new Set(incident.articles.map(({ id }) => id)).size),
    yesNo("sayso_main", ({ incident }) => incident.articles.some(({ main }) => main)),
    text("sayso_review", ({ incident }) => incident.review.state),
  ];
}

const distinct = (values: readonly (string | null)[]): readonly string[] => [...new Set(values.flatMap((value) => value ?? []))];

/** Outlets of the articles, copies last. An article of no known outlet is named by whom it credits. */
export function outletsOf({ judged, incident }: ExportSubject): readonly string[] {
  const copies = new Set(incident.articles.filter(({ copyOf }) => copyOf !== null).map(({ id }) => id));
  const ordered = [...judged.sources].sort((a, b) => Number(copies.has(a.article.id)) - Number(copies.has(b.article.id)));
  return distinct(ordered.map(({ article }) => article.outlet ?? article.credit));
}

/** Addresses of the articles; files have none. */
export function addressesOf({ judged }: ExportSubject): readonly string[] {
  return distinct(judged.sources.map(({ article }) => article.url));
}

/** Headlines of the articles as they may go out. */
export function headlinesOf({ judged, words }: ExportSubject): readonly string[] {
  return distinct(judged.sources.map(({ article }) => (article.title === null ? null : words(article.title))));
}

/** Days on which the articles were published. */
export function publicationDaysOf({ incident }: ExportSubject): readonly string[] {
  return distinct(incident.articles.map(({ published }) => publicationDay(published))).toSorted();
}

/** Who is said to say so, at the root of the chains. */
export function rootSpeakersOf({ claims, speaker }: ExportSubject): readonly string[] {
  return distinct(claims.map(({ claim }) => (claim.speakers[0] === undefined ? null : speaker(claim.speakers[0])))).toSorted();
}

/** Sources: texts that copy no other, each with its copies as one. */
export function originalsOf({ incident }: ExportSubject): number {
  return new Set(incident.articles.map(({ id, copyOf }) => copyOf ?? id)).size;
}
