import type { Finding, Incident } from "../../core/index.ts";
import { formatBound, formatBounds, formatOutcome } from "./figure.ts";
import { formatPlace } from "./extraction.ts";
import { relationLegend, relationMark, relationOrder } from "./relation.ts";
import { styleFor, type Page, type Style } from "./style.ts";
import { formatTable, type Cell, type Part } from "./table.ts";
import { formatParagraph } from "./wrap.ts";

const plain = (text: string): string => text;
const statusWords: Readonly<Record<Finding["status"], string>> = {
  claimed: "claimed",
  confirmedByAffectedParty: "confirmed by affected party",
  independentlyVerified: "independently verified",
  contested: "contested",
  denied: "denied",
};
/** Wider pages leave room unused: a line that runs across a wide terminal is hard to follow. */
const widest = 120;
/** Narrower pages have no room for tables that line up below the titles. */
const narrow = 76;

export interface IncidentTableOptions {
  /** Lists what articles only mention as well. */
  readonly all: boolean;
  /** What goes below the day, by incident id. */
  readonly marks?: ReadonlyMap<string, string>;
}

/**
 * A table of incidents: day, title, place, how many independent origins in how many articles; then a line for killed and for injured
 * with low, best and high, the status, and who says what by the marks of their relation.
 * Those that no article has for its main event are counted below it.
 */
export function formatIncidents(incidents: readonly Incident[], page: Page, options: IncidentTableOptions): string {
  const { all, marks } = options;
  const width = Math.min(page.width, widest);
  const style = styleFor(page.colour);
  const listed = all ? incidents : incidents.filter(isReported);
  const indent = 12;
  const entries = inOrder(listed).map((incident) => {
    const about = [incident.place === null ? "place not stated" : formatPlace(incident.place), countOrigins(incident), incident.id].join(" · ");
    const mark = marks?.get(incident.id) ?? "";
    const lines = [
      ...formatParagraph(incident.title, width, indent).trimEnd().split("\n").map((line) => `${" ".repeat(indent)}${style.bold(line.slice(indent))}`),
      ...formatParagraph(about, width, indent).trimEnd().split("\n").map((line) => `${" ".repeat(indent)}${style.dim(line.slice(indent))}`),
    ];
    const first = formatDay(incident);
    const left = [first.slice(0, indent - 1), mark];
    const figures = formatFigures(incident, { ...page, width }, width < narrow ? 2 : indent);
    return `${lines.map((line, index) => withLeft(line, left[index] ?? "", indent, index === 1 ? style.green : plain)).join("\n")}\n${figures}`;
  });
  const others = incidents.length - listed.length;
  const more = others === 0 ? "" : `${others.toString()} more ${others === 1 ? "is" : "are"} only mentioned in reports of something else, or a total; --all lists ${others === 1 ? "it" : "them"} too\n`;
  const foot = listed.length === 0 ? "" : `\n${formatParagraph(relationLegend, width)}`;
  return `${entries.join("\n")}${foot}${more === "" ? "" : formatParagraph(more, width)}`;
}

function withLeft(line: string, left: string, indent: number, style: (text: string) => string): string {
  return left === "" ? line : `${style(left)}${" ".repeat(Math.max(1, indent - left.length))}${line.slice(indent)}`;
}

/** One line for each figure of victims that a list shows: `killed  9  9  60  contested  ● 9  ▲ ≤60`. */
function formatFigures(incident: Incident, page: Page, indent: number): string {
  const style = styleFor(page.colour);
  const shown = incident.findings.filter(({ of, role }) => role === "victim" && (of === "killed" || of === "injured"));
  const others = incident.findings.filter((finding) => !shown.includes(finding)).slice(0, 1);
  const rows = (shown.length > 0 ? shown : others).map((finding): readonly Cell[] => {
    const { of, role, low, best, high, status } = finding;
    return [`${formatOutcome(of)}${role === "attacker" ? " (attackers)" : ""}`, ...[low, best, high].map((value): Part => ({ text: formatBound(value), style: style.bold })), statusLines(status, style), claimedBy(finding)];
  });
  const right = { align: "right" as const };
  if (rows.length === 0) return `${" ".repeat(indent)}no figures stated\n`;
  const least = (columns: number): { readonly least?: number } => (page.width < narrow ? {} : { least: columns });
  const columns = [{ title: "", ...least(7) }, { title: "low", ...right, ...least(4) }, { title: "best", ...right, ...least(4) }, { title: "high", ...right, ...least(10) }, { title: "status", ...least(14) }, { title: "who says", narrowest: 8 }];
  return formatTable(columns, rows, page, indent);
}

/** `● 9 · ▲ ≤60 · ○ 12`: every figure with the mark of who states it, the affected party first. */
function claimedBy({ bySpeaker }: Finding): string {
  // What an article's own words only repeat after a speaker is that speaker's.
  const voices = bySpeaker.filter(({ name, origins }) => name !== null || origins > 0).toSorted((a, b) => relationOrder(a.relation) - relationOrder(b.relation));
  const figures = voices.map(({ relation, stance, min, max, words }) => `${relationMark(relation)}\u00A0${stance === "denies" ? "denied\u00A0" : ""}${min === null && max === null ? words.replaceAll(/\s+/gu, "\u00A0") : formatBounds(min, max)}`);
  return [...new Set(figures)].join(" ");
}

/** True where an article is mainly about it. */
function isReported({ articles }: Incident): boolean {
  return articles.some(({ main }) => main);
}

/** By day; those of unknown day last. */
function inOrder(incidents: readonly Incident[]): readonly Incident[] {
  const [known, unknown] = [incidents.filter(({ time }) => time?.value != null), incidents.filter(({ time }) => time?.value == null)];
  return [...known, ...unknown];
}

/** The day without the hour; of an interval its first day, with a sign that it goes on. */
function formatDay({ time }: Incident): string {
  const value = time?.value?.replaceAll(/T[^/]*/gu, "") ?? "day unknown";
  const [first = "", last] = value.split("/");
  return last === undefined || last === first ? first : first === "" || first === ".." ? `..${last}` : `${first}…`;
}

/** In two lines where it is long, so that the tables of all incidents line up. */
function statusLines(status: Finding["status"], style: Style): readonly Part[] {
  const { text, style: shown } = statusCell(status, style);
  const half = text.length > 14 ? text.indexOf(" ", 10) : text.length;
  return [text.slice(0, half), text.slice(half).trim()].filter((line) => line !== "").map((line) => ({ text: line, style: shown }));
}

export function statusCell(status: Finding["status"], style: Style): Part {
  const shown = { claimed: plain, confirmedByAffectedParty: style.green, independentlyVerified: style.green, contested: style.yellow, denied: style.yellow };
  return { text: statusWords[status], style: shown[status] };
}

/** `3 origins in 9 articles`. Articles, not events: one article may tell of the incident twice. */
export function countOrigins(incident: Incident): string {
  const articles = new Set(incident.articles.map(({ id }) => id)).size;
  return `${incident.origins.toString()} ${incident.origins === 1 ? "origin" : "origins"} in ${articles.toString()} ${articles === 1 ? "article" : "articles"}`;
}
