import { findingOf } from "../figures.ts";
import { notesOf } from "../notes.ts";
import type { ExportSubject } from "../subject.ts";
import { daysOf } from "../timing.ts";
import type { ExportWriter } from "../writer.ts";

/** TimeMap refuses an event with a field that it does not know, so that what a row stands on is told in `comments`. */
function commentsOf({ incident, judged }: ExportSubject): string {
  const killed = findingOf(incident, "killed", "victim");
  const figures = killed === null ? [] : [`rule ${killed.rule}`, `status ${killed.status}`];
  return [`place ${incident.place?.precision ?? "unknown"}`, `time ${incident.time?.precision ?? "unknown"} (${incident.time?.basis ?? "unknown"})`, `codebook ${judged.codebook.name} ${judged.codebook.version}`, ...figures, `${incident.origins} origins`, incident.review.state, incident.id].join(" · ");
}

/** `02/17/2026`, as TimeMap reads dates unless it is told otherwise. */
const usDate = (day: string): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

/** `18:30` where the hour is told; empty where not. */
const hourOf = ({ incident }: ExportSubject): string => /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/u.exec(incident.time?.value ?? "")?.[1] ?? "";

/** One event as TimeMap's schema has it: text throughout. null where neither day nor point is known, which TimeMap cannot show. */
export function timemapEvent(subject: ExportSubject): Readonly<Record<string, unknown>> | null {
  const { incident, judged } = subject;
  const { place } = incident;
  const days = daysOf(incident.time);
  if (days === null) return null;
  const point = place === null || place.lat === null || place.lon === null ? {} : { latitude: String(place.lat), longitude: String(place.lon) };
  return {
    id: incident.id,
    description: notesOf(subject),
    date: usDate(days.first),
    time: hourOf(subject),
    time_precision: incident.time?.precision ?? "",
    time_display: incident.time?.value ?? "",
    location: place?.name ?? "",
    ...point,
    type: incident.subEventType ?? "",
    category: incident.eventType ?? "",
    category_full: incident.eventType ?? "",
    associations: incident.eventType === null ? [] : [incident.eventType, ...(incident.subEventType === null ? [] : [incident.subEventType])],
    sources: [...new Set(judged.sources.map(({ article }) => article.id))],
    comments: commentsOf(subject),
  };
}

function sourcesOf({ judged, words }: ExportSubject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(judged.sources.map(({ article }) => [article.id, {
    id: article.id,
    title: article.title === null ? "" : words(article.title),
    type: "Text",
    paths: article.url === null ? [] : [article.url],
    url: article.url ?? "",
    author: article.outlet ?? article.credit ?? "",
    date: article.published?.value ?? "",
  }]));
}

/** What TimeMap loads as its domain: events, then what they are associated with and their sources. */
export function timemapWriter(): ExportWriter {
  let started = false;
  const sources = new Map<string, unknown>();
  const associations = new Map<string, Readonly<Record<string, unknown>>>();
  return {
    begin: () => '{"events":[',
    add(subject) {
      const event = timemapEvent(subject);
      if (event === null) return "";
      for (const [id, source] of Object.entries(sourcesOf(subject))) sources.set(id, source);
      const { eventType, subEventType } = subject.incident;
      if (eventType !== null) {
        associations.set(eventType, { id: eventType, desc: eventType, mode: "CATEGORY", filter_paths: [eventType] });
        if (subEventType !== null) associations.set(subEventType, { id: subEventType, desc: subEventType, mode: "FILTER", filter_paths: [eventType, subEventType] });
      }
      const line = `${started ? "," : ""}\n${JSON.stringify(event)}`;
      started = true;
      return line;
    },
    end() {
      const byId = <Value>(entries: Iterable<readonly [string, Value]>): readonly (readonly [string, Value])[] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
      return `\n],"associations":${JSON.stringify(byId(associations).map(([, association]) => association))},"sources":${JSON.stringify(Object.fromEntries(byId(sources)))},"sites":[],"regions":[],"shapes":[],"notifications":[]}\n`;
    },
  };
}
