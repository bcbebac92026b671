import type { Finding, Incident, SpeakerInterval } from "../core/index.ts";

/**
 * An incident as lists, filters and maps need it: without the claims, histories and reasons that only its own page shows, which are
 * most of it. Their fields are empty lists.
 */
export function summarise(incident: Incident): Incident {
  const findings = incident.findings.map((finding): Finding => ({ ...finding, history: [], bySpeaker: finding.bySpeaker.map((voice): SpeakerInterval => ({ ...voice, claims: [] })) }));
  return { ...incident, findings, verification: [], responsibility: [], consequences: [], why: [] };
}
