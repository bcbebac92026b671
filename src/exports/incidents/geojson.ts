import type { Finding, SpeakerInterval } from "../../core/index.ts";
import { addressesOf, outletsOf } from "../provenance.ts";
import type { ExportSubject } from "../subject.ts";
import type { ExportWriter } from "../writer.ts";

/** A finding as it goes out: names as they may be told. */
function findingOut(finding: Finding, { speaker, words }: ExportSubject): Finding {
  return { ...finding, bySpeaker: finding.bySpeaker.map((row): SpeakerInterval => ({ ...row, name: row.name === null ? null : speaker({ name: row.name, kind: row.kind }), words: words(row.words) })) };
}

/** One incident as a GeoJSON feature (RFC 7946): a point where its words are resolved, no geometry where they are not. */
export function featureOf(subject: ExportSubject): Readonly<Record<string, unknown>> {
  const { incident, judged, words } = subject;
  const { place } = incident;
  const point = place === null || place.lat === null || place.lon === null ? null : { type: "Point", coordinates: [place.lon, place.lat] };
  return {
    type: "Feature",
    id: incident.id,
    geometry: point,
    properties: {
      id: incident.id,
      title: subject.title,
      eventType: incident.eventType,
      subEventType: incident.subEventType,
      time: incident.time?.value ?? null,
      timePrecision: incident.time?.precision ?? null,
      timeBasis: incident.time?.basis ?? null,
      place: place?.name ?? null,
      country: place?.country ?? null,
      admin1: place?.admin1 ?? null,
      placePrecision: place?.precision ?? null,
      attackers: incident.attackers.map(({ name, side }) => ({ name: words(name), side })),
      targets: incident.targets.map(({ name, side }) => ({ name: words(name), side })),
      weapons: incident.weapons.map(({ name, model }) => ({ name: words(name), model: model === null ? null : words(model) })),
      codebook: { name: judged.codebook.name, version: judged.codebook.version },
      findings: incident.findings.map((finding) => findingOut(finding, subject)),
      origins: incident.origins,
      articles: new Set(incident.articles.map(({ id }) => id)).size,
      outlets: outletsOf(subject),
      urls: addressesOf(subject),
      review: incident.review.state,
    },
  };
}

/** A feature collection, one feature a line. */
export function geojsonWriter(): ExportWriter {
  let started = false;
  return {
    begin: () => '{"type":"FeatureCollection","features":[',
    add(subject) {
      const line = `${started ? "," : ""}\n${JSON.stringify(featureOf(subject))}`;
      started = true;
      return line;
    },
    end: () => "\n]}\n",
  };
}
