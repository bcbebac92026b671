import type { Finding, Incident } from "../../core/index.ts";
import { formatToll } from "./figure.ts";
import { styleFor, type Page, type Style } from "./style.ts";
import { formatTable, type Cell } from "./table.ts";

const plain = (text: string): string => text;
const statusWords: Readonly<Record<Finding["status"], string>> = {
  claimed: "claimed",
  confirmedByAffectedParty: "confirmed by affected party",
  independentlyVerified: "independently verified",
  contested: "contested",
  denied: "denied",
};

export interface IncidentTableOptions {
  /** Lists what articles only mention as well. */
  readonly all: boolean;
  /** What goes below the day, by incident id. */
  readonly marks?: ReadonlyMap<string, string>;
}

/**
 * A table of incidents: day, title, place, killed and injured as low–best–high, status, and how many independent origins in how many articles.
 * Those that no article has for its main event are counted below it.
 */
export function formatIncidents(incidents: readonly Incident[], page: Page, options: IncidentTableOptions): string {
  const { all, marks } = options;
  const style = styleFor(page.colour);
  const listed = all ? incidents : incidents.filter(isReported);
  const rows = inOrder(listed).map((incident): readonly Cell[] => {
    const killed = findingOf(incident, "killed");
    const injured = findingOf(incident, "injured");
    const status = (killed ?? injured ?? incident.findings[0])?.status ?? null;
    return [
      [{ text: formatDay(incident), style: plain }, { text: marks?.get(incident.id) ?? "", style: style.green }],
      [{ text: incident.title, style: style.bold }, { text: incident.id, style: style.dim }],
      [{ text: incident.place?.name ?? "?", style: plain }, { text: incident.place?.country ?? "", style: plain }],
      formatToll(killed),
      formatToll(injured),
      status === null ? "" : statusCell(status, style),
      `${incident.origins.toString()} in ${articleCount(incident).toString()}`,
    ];
  });
  const columns = [
    { title: "day", narrowest: 10 },
    { title: "title", narrowest: 20, weight: 2 },
    { title: "place", narrowest: 8 },
    { title: "killed", narrowest: 7 },
    { title: "injured", narrowest: 7 },
    { title: "status", narrowest: 9 },
    { title: "origins", narrowest: 7 },
  ];
  const others = incidents.length - listed.length;
  const more = others === 0 ? "" : `${others.toString()} more ${others === 1 ? "is" : "are"} only mentioned in reports of something else, or a total; --all lists ${others === 1 ? "it" : "them"} too\n`;
  return `${formatTable(columns, rows, page)}${more === "" || rows.length === 0 ? "" : "\n"}${more}`;
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

/** The day without the hour; `?` where it is unknown. */
function formatDay({ time }: Incident): string {
  return time?.value?.replaceAll(/T[^/]*/gu, "") ?? "?";
}

/** The finding on victims of one outcome; null where there is none. */
export function findingOf(incident: Incident, of: Finding["of"]): Finding | null {
  return incident.findings.find((finding) => finding.of === of && finding.role === "victim") ?? null;
}

export function statusCell(status: Finding["status"], style: Style): Cell {
  const shown = { claimed: plain, confirmedByAffectedParty: style.green, independentlyVerified: style.green, contested: style.yellow, denied: style.red };
  return { text: statusWords[status], style: shown[status] };
}

/** Articles, not events: one article may tell of the incident twice. */
export function articleCount(incident: Incident): number {
  return new Set(incident.articles.map(({ id }) => id)).size;
}
