import type { SpeakerInterval } from "../core/index.ts";
import type { ExportSubject } from "./subject.ts";

function figureText({ min, max, words }: SpeakerInterval, subject: ExportSubject): string {
  if (min === null) return max === null ? subject.words(words).toLowerCase() : `up to ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function voiceText(row: SpeakerInterval, subject: ExportSubject): string {
  const said = row.stance === "denies" ? "denied " : row.stance === "unverified" ? "unverified " : "";
  return `${row.name === null ? "reports" : subject.speaker({ name: row.name, kind: row.kind })} ${said}${figureText(row, subject)}`;
}

const outcomeWords = { killed: "killed", injured: "injured", missing: "missing", captured: "captured", killedOrInjured: "killed or injured", displaced: "displaced" } as const;

/** What happened, and who gives which figure; says so where they contradict each other. */
export function notesOf(subject: ExportSubject): string {
  const { incident, title } = subject;
  const figures = incident.findings.map((finding) => {
    const who = finding.role === "attacker" ? " among the attackers" : "";
    const disputed = finding.status === "contested" || finding.status === "denied" ? ` (${finding.status})` : "";
    return `${outcomeWords[finding.of]}${who}${disputed}: ${finding.bySpeaker.map((row) => voiceText(row, subject)).join("; ")}`;
  });
  return [title, ...figures].map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`).join(" ");
}
